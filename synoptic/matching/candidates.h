// Which pairs of items are worth a look?
//
// Items are known by number; each brings keys (hashes of what it holds: a rare term, a value with its unit). Two items
// are a candidate pair where they share a key. A key that very many items share is followed only to each item's
// neighbours in an order by content, so that ten thousand reports of one count do not cost their square.
// This room knows no kinds of items and no English.
#pragma once

#include <compare>
#include <cstdint>
#include <vector>

namespace synoptic {

/// Two items by number, `first` < `second`.
struct ItemPair {
  std::uint32_t first = 0, second = 0;

  auto operator<=>(const ItemPair&) const = default;
};

/// What the index knows of an item.
struct IndexedItem {
  std::vector<std::uint64_t> keys;  ///< In any order; a key twice counts once.
  std::uint64_t content =
      0;  ///< Hash of what the item says, not of where it stands: orders the items of a crowded key.
};

/// A key of more items than this is crowded: each of its items meets only so many of those after it in the order by
/// content. Set by judgement, not measured; it bounds the cost at
/// `crowded_neighbours` pairs an item and key.
inline constexpr std::uint32_t kCrowdedKey = 400;
inline constexpr std::uint32_t kCrowdedNeighbours = 60;

/// Sorted, each once. The same pairs of items for any order of `items` where contents differ. Cost: n log n in the
/// keys, plus the pairs.
std::vector<ItemPair> candidate_pairs(const std::vector<IndexedItem>& items);

}  // namespace synoptic
