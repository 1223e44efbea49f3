#include "synoptic/ingest/reader.h"

#include <algorithm>
#include <string>

#include "synoptic/base/header_fields.h"
#include "synoptic/ingest/feeds/feed_pages.h"
#include "synoptic/ingest/mhtml/mhtml_page.h"

namespace synoptic {

namespace {

constexpr InputKind kPlainText = {"text/plain", "plain text", &read_plain_text};
constexpr InputKind kMarkdown = {"text/markdown", "Markdown", &read_markdown};
constexpr InputKind kHtml = {"text/html", "an HTML page", &read_page};
constexpr InputKind kFeed = {"application/rss+xml", "a feed", nullptr, Container::feed};
constexpr InputKind kXml = {"application/xml", "an XML file that is no feed", nullptr};
constexpr InputKind kArchive = {"application/warc", "a web archive", nullptr, Container::warc};
constexpr InputKind kJson = {"application/json", "a JSON file", nullptr, Container::json};
constexpr InputKind kMhtml = {"multipart/related", "a page saved with its parts", nullptr, Container::mhtml};
constexpr InputKind kPdf = {"application/pdf", "a PDF file", nullptr};
constexpr InputKind kZip = {"application/zip", "a ZIP archive", nullptr, Container::zip};
constexpr InputKind kGzip = {"application/gzip", "a compressed file", nullptr, Container::packed};
constexpr InputKind kPacked = {"application/x-compressed", "a file compressed by a program that is not known here",
                               nullptr};
constexpr InputKind kImage = {"image", "an image", nullptr};
constexpr InputKind kRtf = {"application/rtf", "an RTF document", nullptr};

struct Signature {
  std::string_view bytes;  ///< In lower case where letters; the input's are folded.
  const InputKind& kind;
};

/// What the bytes begin with, binary formats first. Letters of any case.
constexpr Signature kSignatures[] = {
    {"%pdf-", kPdf},
    {std::string_view("pk\x03\x04", 4), kZip},
    {"\x1f\x8b", kGzip},
    {"\x28\xb5\x2f\xfd", kGzip},
    {"bzh", kPacked},
    {std::string_view("\xfd"
                      "7zxz\0",
                      6),
     kPacked},
    {"\x89png\r\n", kImage},
    {"\xff\xd8\xff", kImage},
    {"gif87a", kImage},
    {"gif89a", kImage},
    {"{\\rtf", kRtf},
    {"warc/", kArchive},
};

/// What a text begins with after white space. A tag name must end there, which the check after it sees to.
constexpr Signature kMarkup[] = {
    {"<!doctype html", kHtml}, {"<html", kHtml}, {"<head", kHtml},    {"<body", kHtml}, {"<script", kHtml},
    {"<div", kHtml},           {"<p", kHtml},    {"<article", kHtml}, {"<!--", kHtml},
};

struct Ending {
  std::string_view ending;
  const InputKind& kind;
};
constexpr Ending kEndings[] = {
    {".txt", kPlainText}, {".text", kPlainText}, {".md", kMarkdown}, {".markdown", kMarkdown}, {".html", kHtml},
    {".htm", kHtml},      {".xhtml", kHtml},     {".xht", kHtml},    {".shtml", kHtml},        {".xml", kFeed},
    {".rss", kFeed},      {".atom", kFeed},      {".rdf", kFeed},    {".warc", kArchive},      {".json", kJson},
    {".jsonl", kJson},    {".ndjson", kJson},    {".jl", kJson},     {".mht", kMhtml},         {".mhtml", kMhtml},
    {".pdf", kPdf},       {".zip", kZip},        {".rtf", kRtf},
};
constexpr std::string_view kPackings[] = {".gz", ".zst", ".zstd"};

std::string lower_ascii(std::string_view bytes) {
  std::string lower(bytes);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

bool ends_tag(std::string_view head, std::size_t at) {
  return at >= head.size() || head[at] == '>' || head[at] == ' ' || head[at] == '\t' || head[at] == '\n' ||
         head[at] == '\r' || head[at] == '/';
}

std::string_view without_packing(std::string_view name) {
  for (const std::string_view packing : kPackings) {
    if (name.ends_with(packing)) return name.substr(0, name.size() - packing.size());
  }
  return name;
}

/// Where the text of the head begins: behind a byte order mark and white space.
std::string_view text_of_head(std::string_view head) {
  if (head.starts_with("\xef\xbb\xbf")) head.remove_prefix(3);
  return head.substr(std::min(head.find_first_not_of(" \t\r\n\f"), head.size()));
}

/// The kind of what begins with an XML declaration: the first element tells.
const InputKind& kind_of_xml(std::string_view head) {
  if (begins_a_feed(head)) return kFeed;
  return lower_ascii(head.substr(0, 4096)).find("<html") != std::string::npos ? kHtml : kXml;
}

/// An object or a list of objects, for what has no name.
bool begins_json(std::string_view text) {
  if (text.empty() || (text[0] != '{' && text[0] != '[')) return false;
  const std::size_t next = text.find_first_not_of(" \t\r\n", 1);
  if (next == std::string_view::npos) return false;
  return text[0] == '{' ? text[next] == '"' : text[next] == '{';
}

}  // namespace

const InputKind& kind_of_input(const RawInput& input) {
  constexpr std::size_t kHead = 512;
  const std::string head = lower_ascii(std::string_view(input.bytes).substr(0, kHead));
  for (const Signature& signature : kSignatures) {
    if (std::string_view(head).starts_with(signature.bytes)) return signature.kind;
  }
  const std::string_view text = text_of_head(head);
  if (text.starts_with("<?xml")) return kind_of_xml(input.bytes);
  for (const Signature& markup : kMarkup) {
    if (text.starts_with(markup.bytes) && (markup.bytes == "<!--" || ends_tag(text, markup.bytes.size())))
      return begins_a_feed(input.bytes) ? kFeed : markup.kind;
  }
  if (begins_a_feed(input.bytes)) return kFeed;
  if (!input.content_type.empty()) {
    const std::string type = media_type_of(input.content_type);
    if (type == "text/html" || type == "application/xhtml+xml") return kHtml;
    if (type == "text/plain") return kPlainText;
    if (type == "text/markdown") return kMarkdown;
  }
  const std::string name = lower_ascii(input.source);
  for (const Ending& ending : kEndings) {
    if (!without_packing(name).ends_with(ending.ending)) continue;
    // A name alone makes neither a feed nor a message of what is none.
    if (ending.kind.container == Container::feed) return kXml;
    if (ending.kind.container == Container::mhtml && !begins_mhtml(input.bytes)) return kHtml;
    return ending.kind;
  }
  if (begins_mhtml(input.bytes)) return kMhtml;
  const bool is_nameless = input.source == "-" || without_packing(name).size() != name.size();
  if (is_nameless && begins_json(text)) return kJson;
  return kPlainText;
}

bool is_known_ending(std::string_view name) {
  const std::string lower = lower_ascii(name);
  const std::string_view plain = without_packing(lower);
  if (plain.size() != lower.size() && plain.ends_with(".tar")) return false;
  for (const Ending& ending : kEndings) {
    if (ending.kind.reader == nullptr && ending.kind.container == Container::none) continue;
    if (plain.ends_with(ending.ending)) return true;
  }
  return plain.size() != lower.size();  // packed, of a kind that its first bytes will tell
}

}  // namespace synoptic
