// One amount: a number or a range of numbers with its unit, before anything is known of what it counts.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "synoptic/annotate/figures/atoms.h"
#include "synoptic/annotate/figures/numerals.h"

namespace synoptic::figures {

struct Amount {
  std::size_t first = 0;  ///< Atoms [first, end): sign, currency, number, unit.
  std::size_t end = 0;
  std::size_t number_end = 0;  ///< Past the numbers, before the unit that follows them.
  double low = 0;
  double high = 0;  ///< Equal to `low` where it is no range.
  bool range = false;
  bool hyphenated = false;  ///< "3-inch", "two-door": stands before a noun.
  FigureKind kind = FigureKind::count;
  std::string unit = {};               ///< Empty: none. With "/per" for a rate.
  Numeral numeral = {};                ///< Of the first number.
  std::optional<Numeral> second = {};  ///< Of a range.
};

/// Reads the amount that begins at atom `at`; nullopt where none begins there. Ordinals come back as kind ordinal,
/// two numbers joined by a hyphen that are no range as kind score. Cost: linear in its length.
std::optional<Amount> read_amount(const Atoms& atoms, std::size_t at);

}  // namespace synoptic::figures
