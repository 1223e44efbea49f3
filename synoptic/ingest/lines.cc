#include "synoptic/ingest/lines.h"

#include <algorithm>
#include <optional>

#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

bool ends_line(char32_t c) {
  return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// White space, or nothing to see: zero-width characters and the byte order mark.
bool is_blank(char32_t c) {
  return is_space(c) || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c < 0x20;
}

/// The line [begin, end), or nothing where it is blank.
std::optional<Line> line_in(std::string_view text, std::size_t begin, std::size_t end) {
  Line line;
  std::size_t at = begin;
  while (at < end) {
    const CodePoint c = code_point_at(text, at);
    if (!is_blank(c.value)) break;
    line.indent += c.value == '\t' ? 8 : 1;
    at += c.size;
  }
  if (at == end) return std::nullopt;
  line.span.begin = static_cast<std::uint32_t>(at);
  line.width = line.indent;
  std::uint32_t column = line.indent;
  while (at < end) {
    const CodePoint c = code_point_at(text, at);
    at += c.size;
    ++column;
    if (is_blank(c.value)) continue;
    line.span.end = static_cast<std::uint32_t>(at);
    line.width = column;
  }
  return line;
}

/// The character a sentence, or a line that stands for itself, ends in: quotation marks and brackets after it are
/// passed over.
bool ends_in_stop(std::string_view words) {
  std::size_t at = words.size();
  while (at > 0) {
    const CodePoint c = code_point_before(words, at);
    const char32_t v = c.value;
    if (v == '.' || v == '!' || v == '?' || v == ':' || v == 0x2026 || v == 0x3002 || v == 0xFF01 || v == 0xFF1F)
      return true;
    const bool closes = v == '"' || v == '\'' || v == ')' || v == ']' || v == 0x2019 || v == 0x201D || v == 0xBB;
    if (!closes) return false;
    at -= c.size;
  }
  return false;
}

std::uint32_t first_word_width(std::string_view words) {
  std::uint32_t width = 0;
  for (std::size_t at = 0; at < words.size();) {
    const CodePoint c = code_point_at(words, at);
    if (is_space(c.value)) break;
    ++width;
    at += c.size;
  }
  return width;
}

/// What two lines, the second directly below the first, tell of the break between them.
struct Break {
  bool full = false;          ///< The next word would not have fitted on the first.
  bool runs_on = false;       ///< The first ends in no stop, or the second begins with a small letter.
  bool mid_sentence = false;  ///< Both: a letter or comma, and then a small letter.
};

class Layout {
 public:
  Layout(std::string_view text, const std::vector<Line>& lines) : text_(text), lines_(lines) { decide(); }

  /// True where line `next` goes on with the sentence or paragraph of the one before it.
  bool joins(std::size_t next) const {
    if (!is_pair(next)) return false;
    const Break seen = look(next);
    // Items of a menu are narrow and may begin with small letters; a sentence that was cut is wider than that.
    constexpr std::uint32_t kNarrow = 30;
    if (!wrapped_) return seen.mid_sentence && lines_[next - 1].width >= kNarrow;
    const bool indented = lines_[next].indent > lines_[next - 1].indent + 1;
    return !indented && (seen.full || seen.mid_sentence);
  }

 private:
  bool is_pair(std::size_t next) const {
    return next > 0 && next < lines_.size() && !lines_[next].after_blank &&
           bullet_size(lines_[next].span.in(text_)) == 0;
  }

  Break look(std::size_t next) const {
    const Line& line = lines_[next - 1];
    const std::string_view words = line.span.in(text_);
    const std::string_view below = lines_[next].span.in(text_);
    const char32_t last = code_point_before(words, words.size()).value;
    const bool small = is_lower(code_point_at(below, 0).value);
    Break seen;
    seen.full = line.width + 1 + first_word_width(below) > fill_;
    seen.runs_on = !ends_in_stop(words) || small;
    seen.mid_sentence = small && (is_letter(last) || is_digit(last) || last == ',');
    return seen;
  }

  void decide() {
    std::vector<std::uint32_t> widths;
    for (std::size_t next = 1; next < lines_.size(); ++next) {
      if (is_pair(next)) widths.push_back(lines_[next - 1].width);
    }
    // Two pairs are no pattern. A filled line is as wide as a screen or a column; wider ones are paragraphs.
    constexpr std::size_t kPairs = 3;
    constexpr std::uint32_t kNarrowest = 24, kWidest = 160;
    if (widths.size() < kPairs) return;
    const auto wide = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 19 / 20);
    std::nth_element(widths.begin(), wide, widths.end());
    fill_ = *wide;  // the 95th percentile: a long address does not move it
    if (fill_ < kNarrowest || fill_ > kWidest) return;
    std::size_t full = 0, running = 0;
    for (std::size_t next = 1; next < lines_.size(); ++next) {
      if (!is_pair(next)) continue;
      const Break seen = look(next);
      if (seen.full) ++full;
      if (seen.runs_on) ++running;
    }
    wrapped_ = full * 10 >= widths.size() * 6 && running * 2 >= widths.size();
  }

  std::string_view text_;
  const std::vector<Line>& lines_;
  std::uint32_t fill_ = 0;
  bool wrapped_ = false;
};

}  // namespace

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  bool after_blank = true;
  std::size_t begin = 0;
  for (std::size_t at = 0; begin < text.size();) {
    const bool at_end = at == text.size();
    const CodePoint c = at_end ? CodePoint{'\n', 0} : code_point_at(text, at);
    if (!ends_line(c.value)) {
      at += c.size;
      continue;
    }
    if (std::optional<Line> line = line_in(text, begin, at)) {
      line->after_blank = after_blank;
      lines.push_back(*line);
      after_blank = false;
    } else {
      after_blank = true;
    }
    at += c.size;
    if (c.value == '\r' && at < text.size() && text[at] == '\n') ++at;
    begin = at;
  }
  return lines;
}

std::vector<Paragraph> paragraphs_of(std::string_view text, const std::vector<Line>& lines) {
  const Layout layout(text, lines);
  std::vector<Paragraph> paragraphs;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (layout.joins(i)) {
      paragraphs.back().span.end = lines[i].span.end;
      ++paragraphs.back().count;
    } else {
      paragraphs.push_back({lines[i].span, static_cast<std::uint32_t>(i), 1, lines[i].after_blank});
    }
  }
  return paragraphs;
}

std::uint32_t bullet_size(std::string_view line) {
  if (line.empty()) return 0;
  const CodePoint mark = code_point_at(line, 0);
  std::size_t at = mark.size;
  const bool is_mark = mark.value == '-' || mark.value == '*' || mark.value == 0xB7 ||
                       (mark.value >= 0x2010 && mark.value <= 0x2015) || mark.value == 0x2022 || mark.value == 0x2023 ||
                       mark.value == 0x2043 || mark.value == 0x2219 || (mark.value >= 0x25A0 && mark.value <= 0x25FF) ||
                       mark.value == 0x203A || mark.value == 0xBB || mark.value == '>';
  if (!is_mark) {
    at = 0;
    while (at < line.size() && at < 3 && is_digit(static_cast<unsigned char>(line[at]))) ++at;
    if (at == 0 || at == 3 || at >= line.size() || (line[at] != '.' && line[at] != ')')) return 0;
    ++at;
  }
  const std::size_t spaces = at;
  while (at < line.size() && is_space(code_point_at(line, at).value)) at += code_point_at(line, at).size;
  return at == spaces || at == line.size() ? 0 : static_cast<std::uint32_t>(at);
}

}  // namespace synoptic
