// What a word looks like: the hashes of its form, its ends and its shape, which the linear models read.
//
// Curly apostrophes and quotation marks are straight, dashes are hyphens, digits are 0, so that one spelling
// stands for all that a newsroom's software makes of it. Training and use share this code.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace synoptic {

enum class Capitals : std::uint8_t { none, first, all, inner };  ///< of letters; `none` too for no letters.

struct WordForm {
  std::uint64_t exact = 0;  ///< With its capitals.
  std::uint64_t lower = 0;
  std::uint64_t prefix[3] = {};  ///< Of 1 to 3 bytes of the lower form; the whole where it is shorter.
  std::uint64_t suffix[5] = {};  ///< Of 1 to 5 bytes.
  std::uint64_t shape = 0;       ///< "Xx", "X.X.", "0,0", "x-x": runs of a class are one sign.
  Capitals capitals = Capitals::none;
  bool letters = false;  ///< Begins with a letter.
};

/// Reads one token. `scratch` is working memory, kept over calls to save allocations. Linear.
WordForm word_form(std::string_view token, std::string& scratch);

/// The token as the models see it, with its capitals: straight marks, plain dashes, digits as 0. Appends.
void append_plain(std::string_view token, std::string& out);

}  // namespace synoptic
