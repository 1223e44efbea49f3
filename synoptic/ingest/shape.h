// The shape of a line: how long it is, how much of it begins with a capital, how it ends.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace synoptic {

/// Counts over the white-space-separated words of a line.
struct Shape {
  std::uint32_t words = 0;       ///< With at least one letter or digit.
  std::uint32_t capitals = 0;    ///< Begin with a capital, after marks and brackets.
  std::uint32_t small = 0;       ///< Begin with a small letter.
  std::uint32_t small_long = 0;  ///< The same, of four letters and more: "with" is one, "of" is none.
  std::uint32_t articles = 0;    ///< "a", "an", "the" in small letters: headlines leave them out.
  bool begins_small = false;
  bool ends_in_stop = false;    ///< . ! ? : or an ellipsis, before closing marks and brackets.
  bool ends_open = false;       ///< In a comma, semicolon or dash: more is to come.
  bool has_inner_stop = false;  ///< A stop and then a word with a capital: more than one sentence.
  bool tells_of_past = false;   ///< "said", "was", "had" and the like, which headlines avoid.

  /// A sentence, or longer than any headline: read as the article's prose where nothing says otherwise.
  bool is_like_prose() const;
};

/// Cost: linear in `line`, valid UTF-8.
Shape shape_of(std::string_view line);

/// The white-space-separated words of `line`, views of it.
std::vector<std::string_view> words_of_line(std::string_view line);

/// The first letter or digit of `word`, 0 where there is none.
char32_t first_letter(std::string_view word);

}  // namespace synoptic
