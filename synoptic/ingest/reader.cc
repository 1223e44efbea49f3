#include "synoptic/ingest/reader.h"

#include <array>
#include <string>

#include "synoptic/ingest/html/html.h"

namespace synoptic {

namespace {

constexpr InputKind kPlainText = {"text/plain", "plain text", &read_plain_text};
constexpr InputKind kHtml = {"text/html", "an HTML page", &read_html_input};
constexpr InputKind kFeed = {"application/xml", "a feed or another XML file", nullptr};
constexpr InputKind kArchive = {"application/warc", "a web archive", nullptr};
constexpr InputKind kJson = {"application/json", "a JSON file that is no article's sidecar", nullptr};
constexpr InputKind kPdf = {"application/pdf", "a PDF file", nullptr};
constexpr InputKind kZip = {"application/zip", "a ZIP archive or an office document", nullptr};
constexpr InputKind kGzip = {"application/gzip", "a compressed file", nullptr};
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
    {"bzh", kGzip},
    {std::string_view("\xfd"
                      "7zxz\0",
                      6),
     kGzip},
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
    {"<div", kHtml},           {"<p", kHtml},    {"<article", kHtml}, {"<!--", kHtml},  {"<?xml", kFeed},
    {"<rss", kFeed},           {"<feed", kFeed}, {"<rdf:rdf", kFeed},
};

struct Ending {
  std::string_view ending;
  const InputKind& kind;
};
constexpr Ending kEndings[] = {
    {".html", kHtml}, {".htm", kHtml},     {".xhtml", kHtml}, {".xml", kFeed},   {".rss", kFeed},
    {".atom", kFeed}, {".warc", kArchive}, {".json", kJson},  {".jsonl", kJson}, {".pdf", kPdf},
};

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

}  // namespace

const InputKind& kind_of_input(const RawInput& input) {
  constexpr std::size_t kHead = 512;
  const std::string head = lower_ascii(std::string_view(input.bytes).substr(0, kHead));
  for (const Signature& signature : kSignatures) {
    if (std::string_view(head).starts_with(signature.bytes)) return signature.kind;
  }
  std::size_t first = head.starts_with("\xef\xbb\xbf") ? 3 : 0;
  first = std::min(head.find_first_not_of(" \t\r\n\f", first), head.size());
  const std::string_view text = std::string_view(head).substr(first);
  for (const Signature& markup : kMarkup) {
    const bool open_ended = markup.bytes == "<!--" || markup.bytes == "<?xml";
    if (text.starts_with(markup.bytes) && (open_ended || ends_tag(text, markup.bytes.size()))) return markup.kind;
  }
  const std::string name = lower_ascii(input.source);
  for (const Ending& ending : kEndings) {
    if (name.ends_with(ending.ending)) return ending.kind;
  }
  return kPlainText;
}

}  // namespace synoptic
