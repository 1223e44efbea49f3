// Which reports tell a dated event without its date?
//
// "The bridge gave way" in one report and "the bridge collapsed on Tuesday" in another are one row. An event mention
// without a date joins the row whose mentions it most likely corefers with (event_groups.h); a report that dates the
// event itself needs no such mention, and of the others the best candidate alone joins.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/compare/events/dated_item.h"

namespace synoptic {

struct UndatedMention {
  EventItem event;
  double score = 0;  ///< Mean over the row's event mentions that it was weighed against.
};

/// Of each of `groups` (rows, as numbers of `items`) the undated mentions, by report. Cost: n log n in the events
/// but for crowded words (matching/candidates.h).
std::vector<std::vector<UndatedMention>> undated_mentions(Collation& collation, const std::vector<DatedItem>& items,
                                                          const std::vector<std::vector<std::uint32_t>>& groups);

}  // namespace synoptic
