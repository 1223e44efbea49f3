// The days on which a report may have been written, each with what speaks for it: what training learns from.
// narrow_publication() (compare.h) gives the answer.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/compare/day_features.h"

namespace synoptic {

struct DayChoice {
  std::vector<Day> days;               ///< Ascending.
  std::vector<DayFeatures> features;   ///< One a day.
};

/// The choice that `report` of a story leaves, the others believed as narrow_publication() ends with. Empty where the
/// report states its day, or no report of the story does.
DayChoice day_choice(const std::vector<PublicationEvidence>& evidence, std::uint32_t report);

}  // namespace synoptic
