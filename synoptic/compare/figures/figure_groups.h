// Which figures of the reports count the same thing?
//
// Candidates share a value, a head, an outcome or a rare term of their clause; a scorer with learned weights
// (models/matching/figure_pairs.tsv) says how likely two are one thing; average link joins them (matching/clusters.h).
// A sentence that two reports share word for word gives one item twice: its places stay together, whatever else.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "synoptic/compare/figures/figure_item.h"
#include "synoptic/matching/candidates.h"

namespace synoptic {

/// Pairs worth scoring, of reports that tell one event (report_events.h). Cost: n log n in the items but for crowded
/// keys (matching/candidates.h).
std::vector<ItemPair> figure_candidates(const std::vector<FigureItem>& items, const Vocabulary& vocabulary);

/// Items of one thing, by number, ascending; each item in one group; groups by their first item.
/// What a person judged goes before: pairs that must stand together, and pairs that may not.
std::vector<std::vector<std::uint32_t>> group_items(const std::vector<FigureItem>& items, const Vocabulary& vocabulary,
                                                    const std::vector<ItemPair>& must = {},
                                                    const std::vector<ItemPair>& cannot = {});

/// How likely two items with these features (pair_features()) are one thing, 0 to 1.
double same_thing_score(std::span<const float> features);

}  // namespace synoptic
