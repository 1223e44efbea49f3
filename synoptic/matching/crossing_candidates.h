// Which pairs of items of two kinds are worth a look? As candidates.h, where only pairs across a line are wanted.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/matching/candidates.h"

namespace synoptic {

/// Of candidate_pairs(items) those of an item below `boundary` and one that is not; the others are never held.
std::vector<ItemPair> crossing_candidates(const std::vector<IndexedItem>& items, std::uint32_t boundary);

}  // namespace synoptic
