// What one amount counts and what is said of it, by the tree of its sentence.
//
// From the number the reader goes up to the noun that it counts, or, where the number stands alone ("the toll rose to
// 23", "16 remained missing", "put it at 40"), to what its clause says of it. Not here: what a number without either
// refers to in an earlier sentence (counted_things.h), where trees are missing (the same), times and places.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synoptic/annotate/figure.h"
#include "synoptic/language/tree.h"

namespace synoptic::figures {

struct Sense {
  std::uint32_t noun = kNoToken;  ///< What is counted or measured.
  std::uint32_t verb = kNoToken;  ///< What is said of it, where a verb says it.
  std::string_view outcome = {};  ///< Class of outcome_classes.tsv; empty: none.
  bool refers = false;            ///< Named by reference only: "the number", "it", "of them".
  std::uint32_t like = kNoToken;  ///< A token of another amount that counts the same: "from nine", "(63 km)".
  bool listed = false;            ///< `like` is another of a list, not the same: "13 at home and nine in hospital".
  bool not_so = false;            ///< "not 14", "rather than 14": the value that does not hold.
  bool is_part = false;           ///< "Eleven of them", "two of the dead".
  bool subject_noun = false;      ///< The noun is the subject of a clause that gives its value ("the toll is 23").
  std::vector<std::uint32_t> modifiers;  ///< Tokens that restrict the noun, in the order of the text.
};

/// The sense of the amount on `tokens`, not empty, of sentence `sentence`. Cost: its path to the root and the
/// dependents on it.
Sense read_sense(const Tree& tree, TokenSpan sentence, TokenSpan tokens, FigureKind kind);

}  // namespace synoptic::figures
