// In which year does a story play none of whose reports states a day in full?
//
// Reports leave out the year they are written in, and name others. A date that stands with its weekday ("Friday 3
// April") fits one of the next years; else it is the year before one to come, or the latest that several reports tell
// of. What one report alone tells of may be long ago, and answers nothing.
#pragma once

#include <optional>
#include <vector>

#include "synoptic/annotate/times.h"

namespace synoptic {

/// The year, or nothing where the reports do not tell. Cost: linear in the clues.
std::optional<int> story_year(const std::vector<PublicationEvidence>& evidence);

}  // namespace synoptic
