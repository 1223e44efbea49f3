// Which dates of one interval tell one event?
//
// Candidates are dates of one interval in reports that are alike, so that two events of one day stay two; a scorer
// with learned weights (models/events/dated_pairs.tsv) says how likely two tell one event; average link joins them
// (matching/clusters.h). A sentence that two reports share word for word is one item. Two dates of different intervals
// are never joined: a row is an event and a day.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/compare/events/dated_item.h"
#include "synoptic/matching/candidates.h"

namespace synoptic {

/// Pairs worth scoring, copies left out. Cost: n log n in the items but for crowded intervals (matching/candidates.h).
std::vector<ItemPair> dated_candidate_pairs(Collation& collation, const std::vector<DatedItem>& items);

/// Items of one event, by number, ascending; each in one group; groups by their first item.
std::vector<std::vector<std::uint32_t>> group_dated_items(Collation& collation, const std::vector<DatedItem>& items);

/// How likely two items of one interval tell one event, 0 to 1.
double dated_score(const DatedItem& a, const DatedItem& b, const Vocabulary& vocabulary);

/// Of each item the first of the same sentence in another report, itself where it is the first.
std::vector<std::uint32_t> first_copies(const std::vector<DatedItem>& items);

}  // namespace synoptic
