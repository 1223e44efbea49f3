// How do two values of one thing stand to each other?
#pragma once

#include <string_view>

#include "synoptic/compare/figures/figure_item.h"

namespace synoptic {

/// How a count moves as more becomes known: estimates of a state stand, the killed only grow, the missing shift.
enum class Tendency : std::uint8_t { steady, grows, shifts };

/// Of what happened to the counted, by data/happenings.tsv. `outcome` empty: steady.
Tendency tendency_of(std::string_view outcome);

/// True where some amount satisfies both: their bounds meet, "about" reaching a tenth to either side, or one is the
/// other rounded to two digits or more ("12,000" and "11,840").
bool values_meet(const FigureItem& a, const FigureItem& b);

/// The first rule that holds: withdrawn, equal, another standing (a plan and a count), another event, another scope, a
/// part, values that meet, another time; and last a conflict, but only where two voices give values for one day of what
/// both name alike. What no rule tells is not compared. The same for either order. `one_origin`: both come from one
/// voice or from reports of one text.
ValueRelation relate(const FigureItem& a, const FigureItem& b, Tendency tendency, bool one_origin,
                     const Vocabulary& vocabulary);

}  // namespace synoptic
