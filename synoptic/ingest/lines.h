// The lines of a text, and which of them belong together as a paragraph.
//
// Plain text breaks lines for two reasons: because a paragraph ends, or because a line is full. Which of the two
// a text does shows in the text itself: where lines are filled, the first word of the next one would not have
// fitted, and sentences run on over the break.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synoptic/text/span.h"

namespace synoptic {

/// A line that holds more than white space.
struct Line {
  Span span;                 ///< Without white space at its ends.
  std::uint32_t indent = 0;  ///< Columns of white space before it.
  std::uint32_t width = 0;   ///< Columns from its beginning to its end, code points, indent included.
  bool after_blank = false;  ///< An empty line, or the beginning of the text, stands before it.
};

/// All lines of `text`, which end at LF, CR LF, CR, VT, FF, U+0085, U+2028 or U+2029. Byte order marks and other
/// characters that nobody sees count as white space.
std::vector<Line> lines_of(std::string_view text);

/// Lines [first, first + count) as one paragraph.
struct Paragraph {
  Span span;
  std::uint32_t first = 0;
  std::uint32_t count = 1;
  bool after_blank = false;
};

/// Joins lines to paragraphs: nearly always one line each, unless the text is hard-wrapped. Cost: linear.
std::vector<Paragraph> paragraphs_of(std::string_view text, const std::vector<Line>& lines);

/// Bytes of the list mark at the beginning of `line` with the white space after it ("- ", "* ", "• ", "1. ");
/// 0 where there is none.
std::uint32_t bullet_size(std::string_view line);

}  // namespace synoptic
