// Markdown as a reader sees it: words without marks.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/text/span.h"

namespace synoptic {

/// A paragraph, heading or item of a list, as one line or several.
struct MarkdownPiece {
  enum class Kind : std::uint8_t { paragraph, heading, item, code };
  Kind kind = Kind::paragraph;
  Span span;                   ///< In MarkdownText::text; not empty.
  std::string address;         ///< Where all its words are one link: the link's address; else empty.
  unsigned heading_level = 0;  ///< 1 to 6 of a heading.
};

struct MarkdownText {
  std::string text;  ///< Pieces with an empty line between them. Valid UTF-8.
  std::vector<MarkdownPiece> pieces;
  std::string left_out;  ///< Descriptions of pictures and stretches of HTML, a line each.
  std::vector<Span> left_out_spans;
};

/// Takes CommonMark apart by md4c. `markdown` must be valid UTF-8. Cost: linear.
MarkdownText text_of_markdown(std::string_view markdown);

}  // namespace synoptic
