// In which year does a story play none of whose reports states a day in full?
//
// Reports leave out the year they are written in, and name others: the years before it as past, the next as to come. A
// date that stands with its weekday ("Friday 3 April") fits one year in six. Both are put together over the story.
// Nothing is answered where no report names a year.
#pragma once

#include <optional>
#include <vector>

#include "synoptic/annotate/times.h"

namespace synoptic {

/// The year, or nothing where the reports do not tell, or tell of two as well. Cost: linear in the clues.
std::optional<int> story_year(const std::vector<PublicationEvidence>& evidence);

}  // namespace synoptic
