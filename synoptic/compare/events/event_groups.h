// Cross-document event coreference: which event mentions of the reports are of one event?
//
// Candidates share a verb, a participant or a rare word of their sentence; a scorer with learned weights
// (models/events/event_pairs.tsv) says how likely two are one; average link joins them (matching/clusters.h).
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "synoptic/compare/events/event_item.h"
#include "synoptic/compare/events/event_pair_features.h"
#include "synoptic/matching/candidates.h"

namespace synoptic {

/// Reports less alike than this tell no common event: of the pairs that are one in ECB+ 0.5 per cent lie below, and
/// four of five of the others (2026-11-27).
inline constexpr double kLeastAlike = 0.12;

/// Pairs worth scoring; with a `boundary` only those of an item below it and one that is not. Cost: n log n in the
/// items but for crowded keys (matching/candidates.h).
std::vector<ItemPair> event_candidate_pairs(const std::vector<EventItem>& items, const Vocabulary& vocabulary,
                                            std::optional<std::uint32_t> boundary = std::nullopt);

/// How likely two events are one, 0 to 1.
double same_event_score(const std::array<float, kEventPairFeatures>& features);

/// Events that are one, by number, ascending; each in one group; groups by their first event.
std::vector<std::vector<std::uint32_t>> group_events(Collation& collation, const std::vector<EventItem>& items);

}  // namespace synoptic
