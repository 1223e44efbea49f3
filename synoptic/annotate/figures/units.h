// The unit beside a number: currencies before and after it, units of measure, rates.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "synoptic/annotate/figures/atoms.h"
#include "synoptic/annotate/figures/numerals.h"

namespace synoptic::figures {

/// A unit that was read, up to atom `end`.
struct UnitMatch {
  std::uint16_t unit = 0;  ///< Index into Lexicon::units().
  std::size_t end = 0;
  double factor = 1;        ///< 1e6 for "MUSD".
  bool hyphenated = false;  ///< "3-inch": the unit is a modifier.
};

/// A currency's sign or code that begins at `at` and stands before a number: "$", "US$", "C $", "EUR", "MUSD", "Rs.".
std::optional<UnitMatch> read_currency_prefix(const Atoms& atoms, std::size_t at);

/// The unit that begins at `at`, right after `numeral`: "percent", "-inch", "km2", "Danish crowns", "(kg)".
/// "pounds" and "m" are settled by the sentence. Cost: the forms of one word.
std::optional<UnitMatch> read_unit(const Atoms& atoms, std::size_t at, const Numeral& numeral);

/// What a rate is per ("day" in "a day", "per day", "/day", "-a-day"), beginning at `at`.
struct RateMatch {
  std::string per;
  std::size_t end = 0;
};
std::optional<RateMatch> read_rate(const Atoms& atoms, std::size_t at);

/// How many of unit `to` one `from` is, by their names: 1000 for "kilometre" and "metre". Nothing where they measure
/// different things or are one unit.
std::optional<double> unit_ratio(std::string_view from, std::string_view to);

}  // namespace synoptic::figures
