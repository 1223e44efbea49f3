// What an amount counts: the noun phrase that follows it, its head, and where it ends.
#pragma once

#include <string>

#include "synoptic/annotate/figures/qualified.h"

namespace synoptic::figures {

struct Counted {
  std::size_t first = 0;  ///< Atoms [first, end) of the phrase; empty where none was found.
  std::size_t end = 0;
  std::size_t head = 0;        ///< Its last noun.
  bool addition = false;       ///< "40 more".
  bool elsewhere = false;      ///< Not behind the amount: taken over from a figure before it, or "a pick or two".
  bool singular_name = false;  ///< The head is a capitalised singular: "787 Dreamliner".

  bool empty() const { return first == end; }
};

/// The phrase behind the amount: adjectives and nouns up to the head ("North Korean troops"), past "of the", "more".
/// For percentages, fractions and money only what "of" or "in" brings. Cost: at most a dozen atoms.
Counted read_counted(const Atoms& atoms, const Amount& amount, const Bound& bound);

/// The nouns and adjectives that end right before `end`, taken as named elsewhere than behind the amount.
Counted read_phrase_before(const Atoms& atoms, std::size_t end);

/// The phrase that begins at `at`, of at most a dozen atoms.
Counted read_phrase(const Atoms& atoms, std::size_t at);

}  // namespace synoptic::figures
