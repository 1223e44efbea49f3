// Two passes: the first classifies each mark by itself, the second (over single marks only, from the right)
// tells a closing single mark from a plural's apostrophe by whether a better closer follows.
#include "synoptic/annotate/quotations/marks.h"

#include <algorithm>
#include <array>
#include <optional>

#include "synoptic/text/utf8.h"

namespace synoptic::quotations {

namespace {

struct Shape {
  Family family;
  bool opens, closes;
};

/// What a character is as a mark; both false: straight, its neighbours decide.
std::optional<Shape> shape_of(char32_t c) {
  switch (c) {
    case U'"':
    case U'\u201F':
    case U'\uFF02': return Shape{Family::twofold, false, false};
    case U'\u201C': return Shape{Family::twofold, true, false};  // “, and closing after „ (see read_marks)
    case U'\u201D': return Shape{Family::twofold, false, true};  // ”
    case U'\u201E': return Shape{Family::twofold, true, false};  // „
    case U'\'':
    case U'`': return Shape{Family::single, false, false};
    case U'\u2018':
    case U'\u201A': return Shape{Family::single, true, false};
    case U'\u2019': return Shape{Family::single, false, true};
    case U'\u00AB':
    case U'\u00BB': return Shape{Family::guillemet, false, false};
    case U'\u2039':
    case U'\u203A': return Shape{Family::single_guillemet, false, false};
    case U'\u300C': return Shape{Family::corner, true, false};
    case U'\u300D': return Shape{Family::corner, false, true};
    case U'\u300E': return Shape{Family::white_corner, true, false};
    case U'\u300F': return Shape{Family::white_corner, false, true};
    default: return std::nullopt;
  }
}

bool is_mark(char32_t c) { return shape_of(c).has_value(); }

bool opens_before(char32_t left) {
  return left == 0 || is_space(left) || left == U'(' || left == U'[' || left == U'{' || left == U'-' || left == U'/' ||
         left == U':' || left == U'\u2013' || left == U'\u2014' || left == U'\u2026' || left == U'\u2022' ||
         is_mark(left);
}

bool closes_before(char32_t right) { return right == 0 || is_space(right) || !(is_letter(right) || is_digit(right)); }

bool ends_clause(char32_t c) { return c == U',' || c == U';' || c == U':' || c == U'!' || c == U'?' || c == U')'; }

/// "'em", "'tis", "’90s": an apostrophe that begins a word.
bool begins_elision(std::string_view text, std::size_t after) {
  std::string word;
  std::size_t at = after;
  while (at < text.size() && word.size() < 8) {
    const CodePoint c = code_point_at(text, at);
    if (!is_letter(c.value) && !is_digit(c.value)) break;
    append_utf8(word, to_lower(c.value));
    at += c.size;
  }
  if (word.size() == 3 && is_digit(word[0]) && is_digit(word[1]) && word[2] == 's') return true;
  if (word.size() == 2 && is_digit(word[0]) && is_digit(word[1])) return true;
  constexpr std::array<std::string_view, 12> kElisions = {"em",  "tis",  "twas",  "til", "till",  "cause",
                                                          "cos", "bout", "round", "n",   "neath", "twere"};
  return std::find(kElisions.begin(), kElisions.end(), word) != kElisions.end();
}

struct Neighbours {
  char32_t left, left2, right;
};

bool is_measure(const Neighbours& near, char32_t c) {
  if (!is_digit(near.left)) return false;
  if (c == U'\'') return is_digit(near.right);                                       // 5'10
  return near.left2 == U'\'' || near.left2 == U'\u2019' || near.left2 == U'\u2032';  // 5'9"
}

/// A straight mark, or one whose direction differs between languages, by its neighbours.
Mark by_neighbours(Mark mark, const Neighbours& near) {
  const bool left_open = opens_before(near.left);
  const bool right_close = closes_before(near.right);
  mark.opens = left_open && !(near.right == 0 || is_space(near.right) || ends_clause(near.right));
  mark.closes = near.left != 0 && !is_space(near.left) && right_close;
  if (!mark.opens && !mark.closes) mark.opens = mark.closes = true;
  return mark;
}

}  // namespace

std::vector<Mark> read_marks(std::string_view text, Span paragraph) {
  std::vector<Mark> marks;
  std::vector<std::size_t> doubtful;  // Indices of closing singles after "s".
  char32_t left = 0, left2 = 0;
  std::uint32_t at = paragraph.begin;
  std::size_t low_quotes = 0;   // „ not yet closed: then “ closes.
  std::size_t low_singles = 0;  // The same for ‚ and ‘.
  while (at < paragraph.end) {
    const CodePoint c = code_point_at(text, at);
    const std::uint32_t begin = at;
    at += c.size;
    const std::optional<Shape> shape = shape_of(c.value);
    if (!shape) {
      left2 = left;
      left = c.value;
      continue;
    }
    Mark mark{{begin, at}, shape->family, shape->opens, shape->closes, shape->opens || shape->closes};
    // Two single marks stand for a double one ('' and ``), as typed by machines.
    if (mark.family == Family::single && at < paragraph.end && code_point_at(text, at).value == c.value &&
        (c.value == U'\'' || c.value == U'`' || c.value == U'\u2018' || c.value == U'\u2019')) {
      at += c.size;
      mark.span.end = at;
      mark.family = Family::twofold;
    }
    const CodePoint next = code_point_at(text, at);
    const Neighbours near{left, left2, at < paragraph.end ? next.value : 0};
    left2 = left;
    left = c.value;
    if (!mark.sure) mark = by_neighbours(mark, near);
    if (mark.family == Family::guillemet || mark.family == Family::single_guillemet) {
      // «A» and »A«: where the neighbours leave it open, the French way.
      if (mark.opens == mark.closes) {
        mark.opens = c.value == U'\u00AB' || c.value == U'\u2039';
        mark.closes = !mark.opens;
      }
      // « A » with spaces inside: the neighbours would turn it around.
      if (is_space(near.left) && (c.value == U'\u00BB' || c.value == U'\u203A') && closes_before(near.right))
        mark.opens = false, mark.closes = true;
      if (is_space(near.right) && (c.value == U'\u00AB' || c.value == U'\u2039') && is_space(near.left))
        mark.opens = true, mark.closes = false;
      marks.push_back(mark);
      continue;
    }
    if (is_measure(near, c.value) && mark.span.size() == 1) continue;
    if (mark.family == Family::twofold) {
      if (c.value == U'\u201E') ++low_quotes;
      if (c.value == U'\u201C' && low_quotes > 0 && closes_before(near.right) && near.left != 0 &&
          !is_space(near.left)) {
        --low_quotes;
        mark.opens = false, mark.closes = true;
      } else if (mark.sure && mark.opens && !is_space(near.left) && near.left != 0 && !opens_before(near.left) &&
                 closes_before(near.right)) {
        mark.opens = mark.sure = false, mark.closes = true;  // “ typed where ” was meant.
      } else if (mark.sure && mark.closes && opens_before(near.left) &&
                 (is_letter(near.right) || is_digit(near.right))) {
        mark.opens = true, mark.sure = false;  // ” typed where “ was meant.
      }
      marks.push_back(mark);
      continue;
    }
    const bool letter_left = is_letter(near.left) || is_digit(near.left);
    const bool letter_right = is_letter(near.right) || is_digit(near.right);
    if (letter_left && letter_right) continue;  // "don't"
    if (!letter_left && letter_right && c.value != U'\u2018' && begins_elision(text, at)) continue;
    if (c.value == U'\u2019' && letter_right && opens_before(near.left)) mark.opens = false;
    if (c.value == U'\u2019' && opens_before(near.left) && letter_right) continue;
    if (c.value == U'\u201A') ++low_singles;
    if (c.value == U'\u2018' && low_singles > 0 && closes_before(near.right) && near.left != 0 &&
        !is_space(near.left)) {
      --low_singles;
      mark.opens = false, mark.closes = true;
    }
    if (mark.closes && (near.left == U's' || near.left == U'S') && near.right == U' ') doubtful.push_back(marks.size());
    marks.push_back(mark);
  }
  // From the right: is there a better closer before the next opener?
  bool better = false;
  std::size_t next_doubt = doubtful.size();
  std::vector<bool> drop(marks.size(), false);
  for (std::size_t i = marks.size(); i-- > 0;) {
    if (marks[i].family != Family::single) continue;
    const bool doubt = next_doubt > 0 && doubtful[next_doubt - 1] == i;
    if (doubt) --next_doubt;
    if (doubt && better) drop[i] = true;
    if (marks[i].closes && !marks[i].opens && !doubt) better = true;
    if (marks[i].opens) better = false;
  }
  std::vector<Mark> kept;
  kept.reserve(marks.size());
  for (std::size_t i = 0; i < marks.size(); ++i)
    if (!drop[i]) kept.push_back(marks[i]);
  return kept;
}

}  // namespace synoptic::quotations
