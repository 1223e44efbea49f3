// Cuts a stretch of text into atoms: runs of letters, runs of digits, single marks.
//
// Time expressions run across what other readers take for one word ("mid-November", "10-year-old", "1990s",
// "Oct.23", "27-28"), so they are read from pieces that nobody joins. Cost: one pass over the bytes.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synoptic/annotate/times/time_words.h"

namespace synoptic {

enum class AtomKind : std::uint8_t { word, number, mark };

struct Atom {
  std::uint32_t begin = 0, end = 0;
  AtomKind kind = AtomKind::mark;
  bool spaced = false;       ///< White space stands before it.
  char mark = 0;             ///< Of a mark: its ASCII form ('-' for any dash, '\'' for any apostrophe, 'h' one half,
                             ///< 'q' and 'Q' one and three quarters); '?' for any other.
  std::uint8_t digits = 0;   ///< Of a number: how many, 255 for more.
  std::int32_t number = -1;  ///< Of a number of at most nine digits: its value.
  const TimeWord* word = nullptr;  ///< Of a word: its roles, nullptr for most.

  bool has(std::uint32_t roles) const { return word && (word->roles & roles); }
};

/// Appends the atoms of text[begin, end) to `atoms`. Precondition: `text` is valid UTF-8.
void cut_atoms(std::string_view text, std::uint32_t begin, std::uint32_t end, std::vector<Atom>& atoms);

}  // namespace synoptic
