// The reader of Markdown: the metadata above it, its words without marks, and what the marks said of them.
#include <algorithm>
#include <array>
#include <utility>

#include "synoptic/ingest/address_line.h"
#include "synoptic/ingest/blocks.h"
#include "synoptic/ingest/encoding.h"
#include "synoptic/ingest/markdown/front_matter.h"
#include "synoptic/ingest/markdown/markdown_text.h"
#include "synoptic/ingest/metadata_of.h"
#include "synoptic/ingest/reader.h"
#include "synoptic/ingest/sidecar.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

template <class T>
void keep_first(std::optional<T>& held, const std::optional<T>& found) {
  if (!held) held = found;
}

/// "[Source](https://...)" in a line of its own, and a title that is a link, lead to the article itself.
bool leads_to_itself(const MarkdownPiece& piece, std::string_view words) {
  constexpr std::array<std::string_view, 9> kLabels = {"source",        "original",      "link",
                                                       "permalink",     "url",           "original article",
                                                       "read original", "view original", "source link"};
  if (piece.kind == MarkdownPiece::Kind::heading) return piece.heading_level == 1;
  return std::find(kLabels.begin(), kLabels.end(), folded(words)) != kLabels.end();
}

struct Marked {
  std::vector<LineHint> hints;
  std::optional<std::string> address;
};

Marked marked_lines(const MarkdownText& markdown) {
  Marked marked;
  for (const MarkdownPiece& piece : markdown.pieces) {
    const std::string_view words = piece.span.in(markdown.text);
    const bool is_own = !piece.address.empty() && leads_to_itself(piece, words);
    if (is_own && address_line(piece.address)) keep_first(marked.address, std::optional(piece.address));
    if (piece.kind == MarkdownPiece::Kind::heading)
      marked.hints.push_back({piece.span.begin, LineHint::Is::heading});
    else if (!piece.address.empty() && !is_own && !address_line(words))
      marked.hints.push_back({piece.span.begin, LineHint::Is::link});
    else if (piece.kind == MarkdownPiece::Kind::item)
      marked.hints.push_back({piece.span.begin, LineHint::Is::item});
  }
  return marked;
}

}  // namespace

Result<Document> read_markdown(const RawInput& input) {
  Result<Decoded> decoding = decode(input.bytes);
  if (!decoding.ok()) {
    Error error = decoding.error();
    error.source = input.source;
    return error;
  }
  const Decoded decoded = std::move(decoding).value();
  const FrontMatter front = front_matter_of(decoded.text);
  MarkdownText markdown = text_of_markdown(std::string_view(decoded.text).substr(front.size));
  const Marked marked = marked_lines(markdown);
  std::vector<Block> blocks = blocks_of(markdown.text, marked.hints);
  if (blocks.empty()) return Error{"ingest.empty", "the file holds no words", input.source};

  std::vector<Problem> problems = decoded.problems;
  Sidecar sidecar;
  if (!input.sidecar.empty()) sidecar = read_sidecar(input.sidecar);
  problems.insert(problems.end(), sidecar.problems.begin(), sidecar.problems.end());
  for (Problem& problem : problems) problem.source = input.source;
  Metadata stated = stated_about(input, std::move(sidecar.stated));
  keep_first(stated.title, front.stated.title);
  keep_first(stated.outlet, front.stated.outlet);
  keep_first(stated.url, front.stated.url);
  keep_first(stated.url, marked.address);
  keep_first(stated.published, front.stated.published);
  keep_first(stated.language, front.stated.language);
  Metadata metadata = metadata_of(markdown.text, blocks, stated);
  if (stated.author || front.stated.author) metadata.author = stated.author ? stated.author : front.stated.author;
  metadata.retrieved = stated.retrieved;
  std::vector<KeptOut> kept_out;
  for (const Span span : markdown.left_out_spans)
    kept_out.push_back({span, BlockRole::other, static_cast<std::uint32_t>(markdown.text.size()),
                        "the description of a picture, or HTML in Markdown"});
  return Document(input.source, std::move(markdown.text), std::move(blocks), std::move(metadata), std::move(problems),
                  std::move(markdown.left_out), std::move(kept_out));
}

}  // namespace synoptic
