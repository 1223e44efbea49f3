// One number, in digits or in words, at one place of a sentence.
//
// "3,000", "1.2m", "10 1/2", "twenty-one", "two and a half million", "half a dozen", "three quarters of a million",
// "25 lakh", "two-thirds", "a third", "thousands", "tens of thousands", "a few hundred", "21st". Words follow the usual
// grammar of English numerals (units, tens, hundred, scales, "and", hyphens), read from left to right in one pass.
// Currency signs, ranges, units and qualifiers are not read here (amounts.h).
#pragma once

#include <cstddef>
#include <optional>

#include "synoptic/annotate/figures/atoms.h"

namespace synoptic::figures {

enum class NumeralForm : std::uint8_t {
  cardinal,
  ordinal,   ///< "tenth", "21st".
  fraction,  ///< "two-thirds", "half", "1/4".
  vague,     ///< "dozens", "thousands of", "several": `value` is the low bound.
};

struct Numeral {
  std::size_t first = 0;  ///< Atoms [first, end).
  std::size_t end = 0;
  double value = 0;
  NumeralForm form = NumeralForm::cardinal;
  bool spelled = false;  ///< Begins with a word.
  double scale = 1;      ///< Of the last scale word or suffix: 1e6 in "2.5 million"; 1 without one.
  double mantissa = 0;   ///< `value` without `scale`.
  double under = 1;      ///< Denominator of a fraction in words.
  DigitRun digits = {};  ///< Of the digits it begins with; size 0 where it is spelled.
};

/// Reads the number that begins at atom `at`. `join_and` is false where an "and" may belong to "between".
/// nullopt where none begins there. A single "one" or "a" is read as a number only where `at` says "one".
std::optional<Numeral> read_numeral(const Atoms& atoms, std::size_t at, bool join_and = true);

}  // namespace synoptic::figures
