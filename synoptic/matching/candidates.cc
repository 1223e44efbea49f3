// One sorted list of (key, content, item); each run of one key gives the pairs within it.
#include "synoptic/matching/candidates.h"

#include <algorithm>
#include <tuple>

namespace synoptic {

std::vector<ItemPair> candidate_pairs(const std::vector<IndexedItem>& items) {
  using Entry = std::tuple<std::uint64_t, std::uint64_t, std::uint32_t>;
  std::vector<Entry> entries;
  for (std::uint32_t item = 0; item < items.size(); ++item) {
    for (const std::uint64_t key : items[item].keys) entries.emplace_back(key, items[item].content, item);
  }
  std::sort(entries.begin(), entries.end());
  entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
  std::vector<ItemPair> pairs;
  for (std::size_t first = 0; first < entries.size();) {
    std::size_t end = first;
    while (end < entries.size() && std::get<0>(entries[end]) == std::get<0>(entries[first])) ++end;
    const std::size_t reach = end - first > kCrowdedKey ? kCrowdedNeighbours : end - first;
    for (std::size_t i = first; i < end; ++i) {
      for (std::size_t j = i + 1; j < std::min(end, i + 1 + reach); ++j) {
        const std::uint32_t a = std::get<2>(entries[i]);
        const std::uint32_t b = std::get<2>(entries[j]);
        pairs.push_back({std::min(a, b), std::max(a, b)});
      }
    }
    first = end;
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace synoptic
