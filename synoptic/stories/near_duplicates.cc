#include "synoptic/stories/near_duplicates.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

#include "synoptic/matching/candidates.h"

namespace synoptic {
namespace {

constexpr std::uint32_t kRows = 3;

std::vector<std::uint64_t> bands_of(const Sketch& sketch) {
  std::vector<std::uint64_t> keys;
  keys.reserve(kSignature / kRows);
  for (std::uint32_t band = 0; band < kSignature / kRows; ++band) {
    std::uint64_t key = band + 1;
    for (std::uint32_t row = 0; row < kRows; ++row)
      key = (key ^ sketch.signature[band * kRows + row]) * 0x9E3779B97F4A7C15ULL;
    keys.push_back(key ^ (key >> 32));
  }
  return keys;
}

bool carry_one_text(const Sketch& a, const Sketch& b) {
  const double least = static_cast<double>(std::min(a.shingles.size(), b.shingles.size()));
  const double most = static_cast<double>(std::max(a.shingles.size(), b.shingles.size()));
  if (least < kOneText * most) return false;
  std::size_t shared = 0;
  for (auto i = a.shingles.begin(), j = b.shingles.begin(); i != a.shingles.end() && j != b.shingles.end();) {
    shared += *i == *j;
    const bool left = *i <= *j, right = *j <= *i;
    i += left;
    j += right;
  }
  return static_cast<double>(shared) >= kOneText * (least + most - static_cast<double>(shared));
}

}  // namespace

std::vector<std::vector<std::uint32_t>> near_duplicates(const std::vector<Sketch>& sketches) {
  std::vector<std::uint32_t> home(sketches.size());
  std::iota(home.begin(), home.end(), 0U);
  const auto top = [&](std::uint32_t at) {
    while (home[at] != at) at = home[at] = home[home[at]];
    return at;
  };
  std::unordered_map<std::uint64_t, std::uint32_t> first;  // digest -> the first document with it
  std::vector<std::uint32_t> different;
  for (std::uint32_t at = 0; at < sketches.size(); ++at) {
    if (sketches[at].shingles.empty()) continue;  // an empty page carries no text
    const auto [found, is_new] = first.try_emplace(sketches[at].digest, at);
    if (is_new)
      different.push_back(at);
    else
      home[at] = found->second;
  }
  std::vector<IndexedItem> items;
  items.reserve(different.size());
  for (const std::uint32_t at : different) items.push_back({bands_of(sketches[at]), sketches[at].digest});
  for (const ItemPair& pair : candidate_pairs(items)) {
    const std::uint32_t a = top(different[pair.first]), b = top(different[pair.second]);
    if (a == b || !carry_one_text(sketches[different[pair.first]], sketches[different[pair.second]])) continue;
    home[std::max(a, b)] = std::min(a, b);
  }
  std::map<std::uint32_t, std::vector<std::uint32_t>> groups;
  for (std::uint32_t at = 0; at < sketches.size(); ++at) groups[top(at)].push_back(at);
  std::vector<std::vector<std::uint32_t>> out;
  for (auto& [leader, members] : groups) out.push_back(std::move(members));
  return out;
}

}  // namespace synoptic
