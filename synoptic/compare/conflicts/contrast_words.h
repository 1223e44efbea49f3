// Which words of a report set one account against another?
//
// Every token gets the classes that data/contrast_words.tsv gives its form or its dictionary form. What a class means for
// a conflict is not decided here: scorers weigh it.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "synoptic/compare/collation.h"

namespace synoptic {

enum class ContrastClass : std::uint8_t { contrast, negation, correction, dispute, falsity, insistence, real };
inline constexpr std::size_t kContrastClasses = 7;

/// How many tokens of a stretch bear each class.
using ContrastCounts = std::array<std::uint32_t, kContrastClasses>;

/// The classes of every token of one report, as running sums.
class ContrastWords {
 public:
  /// Cost: linear in the tokens.
  explicit ContrastWords(const Account& account);

  /// Of the tokens [begin, end); empty where begin >= end.
  ContrastCounts in(std::uint32_t begin, std::uint32_t end) const;
  std::uint32_t count(ContrastClass of, std::uint32_t begin, std::uint32_t end) const;

 private:
  std::vector<ContrastCounts> before_;  ///< One a token and one more: the counts of all tokens before it.
};

/// One for each report, in their order.
std::vector<ContrastWords> read_contrast_words(const Collation& collation);

}  // namespace synoptic
