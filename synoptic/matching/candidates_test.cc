#include "synoptic/matching/candidates.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "synoptic/matching/crossing_candidates.h"

namespace synoptic {
namespace {

/// The slow, obvious twin: every pair is looked at.
std::vector<ItemPair> all_pairs(const std::vector<IndexedItem>& items) {
  std::vector<ItemPair> pairs;
  for (std::uint32_t a = 0; a < items.size(); ++a) {
    for (std::uint32_t b = a + 1; b < items.size(); ++b) {
      const bool share = std::any_of(items[a].keys.begin(), items[a].keys.end(), [&](std::uint64_t key) {
        return std::find(items[b].keys.begin(), items[b].keys.end(), key) != items[b].keys.end();
      });
      if (share) pairs.push_back({a, b});
    }
  }
  return pairs;
}

TEST(Candidates, AreThePairsThatShareAKey) {
  std::mt19937 random(7);
  for (int round = 0; round < 50; ++round) {
    std::vector<IndexedItem> items(random() % 60);
    for (IndexedItem& item : items) {
      item.content = random();
      for (std::size_t key = random() % 5; key > 0; --key) item.keys.push_back(random() % 20);
    }
    EXPECT_EQ(candidate_pairs(items), all_pairs(items));
  }
}

TEST(Candidates, AreThoseAcrossABoundaryAloneWhereOneIsGiven) {
  std::mt19937 random(11);
  for (int round = 0; round < 20; ++round) {
    std::vector<IndexedItem> items(random() % 900);  // some keys are crowded
    for (IndexedItem& item : items) {
      item.content = random();
      for (std::size_t key = random() % 4; key > 0; --key) item.keys.push_back(random() % 3);
    }
    const std::uint32_t boundary = static_cast<std::uint32_t>(items.size() / 3);
    std::vector<ItemPair> across = candidate_pairs(items);
    std::erase_if(across, [&](const ItemPair& pair) { return pair.first >= boundary || pair.second < boundary; });
    EXPECT_EQ(crossing_candidates(items, boundary), across);
  }
}

TEST(Candidates, OfACrowdedKeyAreNeighboursByContent) {
  std::vector<IndexedItem> items(kCrowdedKey + 1);
  for (std::uint32_t at = 0; at < items.size(); ++at) items[at] = {{1}, 1000 - at};
  const std::vector<ItemPair> pairs = candidate_pairs(items);
  EXPECT_LE(pairs.size(), items.size() * kCrowdedNeighbours);
  EXPECT_TRUE(std::binary_search(pairs.begin(), pairs.end(), ItemPair{0, 1}));
  EXPECT_FALSE(std::binary_search(pairs.begin(), pairs.end(), ItemPair{0, kCrowdedKey}));
  std::size_t expected = 0;  // each item with those behind it
  for (std::size_t at = 0; at < items.size(); ++at)
    expected += std::min<std::size_t>(kCrowdedNeighbours, items.size() - 1 - at);
  EXPECT_EQ(pairs.size(), expected);
}

}  // namespace
}  // namespace synoptic
