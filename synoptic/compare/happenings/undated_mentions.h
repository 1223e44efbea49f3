// Who else tells a happening, without a date?
//
// "The bridge gave way" in one report and "the bridge collapsed on Tuesday" in another are one row. An event without a
// date joins the happening whose events it is most likely one with (event_groups.h); a report that dates the happening
// itself needs no such mention, and of the others the likeliest event alone joins.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/compare/happenings/dated_item.h"

namespace synoptic {

struct UndatedMention {
  EventItem event;
  double score = 0;  ///< Mean over the happening's events that it was weighed against.
};

/// Of each of `groups` (happenings, as numbers of `items`) the undated mentions, by report. Cost: n log n in the events
/// but for crowded words (matching/candidates.h).
std::vector<std::vector<UndatedMention>> undated_mentions(Collation& collation, const std::vector<DatedItem>& items,
                                                          const std::vector<std::vector<std::uint32_t>>& groups);

}  // namespace synoptic
