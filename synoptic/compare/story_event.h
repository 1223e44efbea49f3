// The day that the reports of a story tell of: "on the Saturday" of a late one is counted from it.
#pragma once

#include <optional>
#include <vector>

#include "synoptic/annotate/times.h"

namespace synoptic {

/// The day told as past by most of the reports whose own day is known, two of them at least. `published` is in the
/// order of `evidence`. Cost: linear in the clues.
std::optional<Day> story_event(const std::vector<PublicationEvidence>& evidence,
                               const std::vector<DatedBasis>& published);

}  // namespace synoptic
