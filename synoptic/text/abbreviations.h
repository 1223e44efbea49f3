// What the stop after a short word is: part of an abbreviation, or a sentence's end.
#pragma once

#include <cstdint>
#include <string_view>

namespace synoptic {

/// How an abbreviation of data/abbreviations.tsv behaves before what follows it.
enum class Abbreviation : std::uint8_t {
  none = 0,
  title,   ///< "Gen.": a name follows; never ends a sentence.
  number,  ///< "No.": an abbreviation only where a digit follows.
  month,   ///< "October.": only before a day and a year, "October. 26, 2024", as some outlets date their pages.
  state,   ///< "Wash.": also a word; an abbreviation behind or before a comma, a bracket or a hyphen ("R-Wash.").
  open,    ///< "Inc.", "Oct.": ends a sentence only where a word follows that opens one ("The").
  clock,   ///< "p.m.": ends a sentence where a capital follows that is no day, month or time zone.
  last,    ///< "etc.": ends a sentence wherever a capital follows.
};

/// `word` is without its stop.
Abbreviation abbreviation_of(std::string_view word);

/// True for "U.S", "a.m", "Ph.D", "i.e": letters in groups of one or two between stops.
bool is_dotted_abbreviation(std::string_view word);

}  // namespace synoptic
