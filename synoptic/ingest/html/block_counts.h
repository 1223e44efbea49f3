// What a block's characters are, in one pass: words, stops, capitals, digits and marks, and the hashes of its longer
// words, by which page_vocabulary compares it with the rest of the page.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace synoptic {

/// Counts are floats because features are. Letters and words are counted in any script; capitals are ASCII's only.
struct BlockCounts {
  float bytes = 0, words = 0, stops = 0, commas = 0, digits = 0, lines = 0, letters = 0, quotes = 0;
  float capitals = 0;       ///< Words that begin with one.
  float large_letters = 0;  ///< Capitals wherever they stand.
  bool ends_in_stop = false, ends_in_colon = false, ends_in_ellipsis = false;
  bool begins_capital = false, begins_small = false, begins_digit = false;
  bool has_marks = false;    ///< Signs that divide menus: | > and tabs.
  bool has_address = false;  ///< An @ or "://".
  bool has_rights = false;   ///< A copyright sign.
};

/// Words of at least this many bytes are compared with others.
inline constexpr std::size_t kLongWord = 4;

/// Counts a block and appends the FNV-1a hash (small ASCII letters) of each of its long words to `words`. Linear.
BlockCounts count_block(std::string_view text, std::vector<std::uint32_t>& words);

}  // namespace synoptic
