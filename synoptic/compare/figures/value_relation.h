// How do two values of one thing stand to each other?
#pragma once

#include <optional>
#include <string_view>

#include "synoptic/compare/figures/figure_item.h"

namespace synoptic {

/// How a count moves as more becomes known: estimates of a state stand, the killed only grow, the missing shift.
enum class Tendency : std::uint8_t { steady, grows, shifts };

/// Of what happened to the counted, by data/outcome_classes.tsv. `outcome` empty: steady.
Tendency tendency_of(std::string_view outcome);

/// True where some amount satisfies both: their bounds meet, "about" reaching a tenth to either side, or one is the
/// other rounded to two digits or more ("12,000" and "11,840").
bool values_meet(const FigureItem& a, const FigureItem& b);

/// The first rule that holds: withdrawn, equal, another standing (a plan and a count), another event, another scope, a
/// part, values that meet, one that its own report calls outdated. nullopt where the two cannot both hold and no rule
/// tells why (value_pairs.h weighs those). The same for either order.
std::optional<ValueRelation> relate(const FigureItem& a, const FigureItem& b, Tendency tendency);

/// Of two values that relate() leaves open and that are named alike: a conflict where two voices give them for one day,
/// a later count where the one of the later day is larger and such counts only grow; nullopt else.
std::optional<ValueRelation> relate_by_time(const FigureItem& a, const FigureItem& b, Tendency tendency,
                                            const Vocabulary& vocabulary);

/// True where both name what they count, and alike: one head or outcome, and nothing that narrows only one of them.
bool are_named_alike(const FigureItem& a, const FigureItem& b, const Vocabulary& vocabulary);

}  // namespace synoptic
