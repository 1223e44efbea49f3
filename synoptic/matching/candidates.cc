// One sorted list of (key, content, item); a run is the items of one key. Item by item the neighbours are gathered from
// its runs, each once by a mark: the many pairs that share several keys are never sorted, nor held twice.
#include "synoptic/matching/candidates.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "synoptic/matching/crossing_candidates.h"

namespace synoptic {
namespace {

std::vector<ItemPair> pairs_of(const std::vector<IndexedItem>& items, std::optional<std::uint32_t> boundary) {
  using Entry = std::tuple<std::uint64_t, std::uint64_t, std::uint32_t>;
  std::vector<Entry> entries;
  for (std::uint32_t item = 0; item < items.size(); ++item) {
    for (const std::uint64_t key : items[item].keys) entries.emplace_back(key, items[item].content, item);
  }
  std::sort(entries.begin(), entries.end());
  entries.erase(std::unique(entries.begin(), entries.end()), entries.end());

  struct Seat {  // of an item in a run: its neighbours stand in [first, end) of `entries`
    std::uint32_t item = 0;
    std::size_t first = 0, end = 0;
  };
  std::vector<std::uint32_t> of_entry(entries.size());  // the items of `entries`, close together
  std::vector<Seat> seats;
  for (std::size_t begin = 0; begin < entries.size();) {
    std::size_t end = begin;
    while (end < entries.size() && std::get<0>(entries[end]) == std::get<0>(entries[begin])) ++end;
    const std::size_t reach = end - begin > kCrowdedKey ? kCrowdedNeighbours : end - begin;
    for (std::size_t at = begin; at < end; ++at) {
      of_entry[at] = std::get<2>(entries[at]);
      if (end - begin > 1 && (!boundary || of_entry[at] < *boundary))
        seats.push_back({of_entry[at], at - std::min(reach, at - begin), std::min(end, at + 1 + reach)});
    }
    begin = end;
  }
  std::sort(seats.begin(), seats.end(),
            [](const Seat& a, const Seat& b) { return std::tie(a.item, a.first) < std::tie(b.item, b.first); });

  std::vector<ItemPair> pairs;
  std::vector<std::uint32_t> met(items.size(), static_cast<std::uint32_t>(-1));  // the last item that met each
  for (std::size_t seat = 0; seat < seats.size();) {
    const std::uint32_t item = seats[seat].item;
    const std::uint32_t least = std::max(item + 1, boundary.value_or(0));  // each pair is found from its first item
    const std::size_t before = pairs.size();
    for (; seat < seats.size() && seats[seat].item == item; ++seat) {
      for (std::size_t at = seats[seat].first; at < seats[seat].end; ++at) {
        const std::uint32_t other = of_entry[at];
        if (other < least || met[other] == item) continue;
        met[other] = item;
        pairs.push_back({item, other});
      }
    }
    std::sort(pairs.begin() + static_cast<std::ptrdiff_t>(before), pairs.end());
  }
  return pairs;
}

}  // namespace

std::vector<ItemPair> candidate_pairs(const std::vector<IndexedItem>& items) { return pairs_of(items, std::nullopt); }

std::vector<ItemPair> crossing_candidates(const std::vector<IndexedItem>& items, std::uint32_t boundary) {
  return pairs_of(items, boundary);
}

}  // namespace synoptic
