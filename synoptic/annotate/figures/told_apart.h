// Numbers that are no figures: years, dates, clock times, labels ("Article 4", "Boeing 747"), scores, ordinals, idioms.
//
// The layer of times says which numbers are dates; the rules here stand beside it, so that figures are right where that
// layer is empty. A number that a word of time follows ("two years") stays a figure.
#pragma once

#include "synoptic/annotate/figures/amounts.h"

namespace synoptic::figures {

/// How an amount is to be read.
enum class Reading : std::uint8_t {
  figure,
  age,    ///< A bare number after a person's name: "Nick Hague, 44,".
  date,   ///< Year, day of a month, time of day, decade.
  label,  ///< Names or numbers something.
  ordinal,
  score,
  idiom,  ///< "one another", "half" as a part of a game.
};

/// `qualified`: a qualifier ("about", "more than") stands before it. `after_person`: a person's name ends right
/// before it. Looks a few atoms to both sides.
Reading tell_apart(const Atoms& atoms, const Amount& amount, bool qualified, bool after_person);

}  // namespace synoptic::figures
