// The state of a story in figures: the three to five that most depends on, each with the value that stands, what it
// took the place of, whose it is and how many origins stand behind it.
//
// Which value stands is read from the named relations of pairs (FigureGroup::pairs), never from the numbers: a value
// is replaced where a later count or a correction is named, and two values stand beside each other where they conflict.
// Values that no relation orders stay out of the chain: that 12 is more than 7 makes neither the later one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// One value of a figure with everybody who gives it.
struct StandingValue {
  std::string amount;               ///< "at least 7".
  std::vector<std::string> voices;  ///< Innermost sources or outlets, each once, in order of mention.
  std::optional<Day> day;           ///< The latest day it is known for.
  std::uint32_t origins = 0;        ///< How many different ones.
  std::vector<Place> places;        ///< One a mention.
};

struct LeadingFigure {
  std::uint32_t figure = 0;             ///< Index into Dossier::figures.
  std::vector<StandingValue> standing;  ///< One; two or three where they conflict. Never empty.
  std::vector<StandingValue> replaced;  ///< What the first of them took the place of, the newest first; at most three.
  std::vector<Place> overtaken;         ///< Every mention of a value that it took the place of.
};

/// How many figures lead: no more than the first, and no fewer than the second where that many are counted.
inline constexpr std::size_t kMostLeading = 5, kLeastLeading = 3;

/// By how much of the story depends on them: reports that give the figure, and whether it tells what happened to
/// people. Figures of one report fill up to kLeastLeading. Cost: linear in mentions and pairs.
std::vector<LeadingFigure> leading_figures(const Dossier& dossier);

/// The value of a group that stands and what it replaced; nullopt where no mention counts (plans, denials, background).
std::optional<LeadingFigure> standing_of(const Dossier& dossier, std::uint32_t figure);

/// Of the leading figures, the one whose replaced value the title gives: "Seven dead" where 12 are known. nullopt:
/// none.
std::optional<LeadingFigure> overtaken_title(const Dossier& dossier);

/// "hypothetical" as a person says it: "feared" of harm, else "expected"; "" where a value is observed.
std::string_view status_words(const FigureGroup& group, const FigureMention& mention);

/// "fire service and 2 more, 4 May": the voices of a value and its day.
std::string whose_words(const StandingValue& value);

}  // namespace synoptic
