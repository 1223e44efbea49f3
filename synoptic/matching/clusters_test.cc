#include "synoptic/matching/clusters.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

namespace synoptic {
namespace {

ClusterInput items(std::uint32_t count) {
  ClusterInput input;
  input.items = count;
  for (std::uint32_t at = 0; at < count; ++at) input.contents.push_back(100 + at);
  return input;
}

using Partition = std::vector<std::vector<std::uint32_t>>;

TEST(Clusters, JoinTheBestAverageFirst) {
  ClusterInput input = items(3);
  input.scored = {{{0, 1}, 0.9}, {{1, 2}, 0.8}};
  input.threshold = 0.5;
  EXPECT_EQ(find_clusters(input), (Partition{{0, 1}, {2}}));  // 2 with {0, 1}: (0.8 + 0) / 2
  input.scored.push_back({{0, 2}, 0.3});
  EXPECT_EQ(find_clusters(input), (Partition{{0, 1, 2}}));
}

TEST(Clusters, MayTakeAPairWithoutAScoreForUnknown) {
  ClusterInput input = items(3);
  input.scored = {{{0, 1}, 0.9}, {{1, 2}, 0.8}};
  input.threshold = 0.56;  // 2 with {0, 1}: 0.8 / sqrt(2)
  input.unscored_is_unknown = true;
  EXPECT_EQ(find_clusters(input), (Partition{{0, 1, 2}}));
  input.threshold = 0.57;
  EXPECT_EQ(find_clusters(input), (Partition{{0, 1}, {2}}));
}

TEST(Clusters, HoldWhatMustStandTogetherWhateverItsScore) {
  ClusterInput input = items(3);
  input.must = {{0, 2}};
  input.scored = {{{0, 2}, 0.0}};
  EXPECT_EQ(find_clusters(input), (Partition{{0, 2}, {1}}));
}

TEST(Clusters, NeverHoldTwoThatMayNotMeetEvenThroughOthers) {
  ClusterInput input = items(4);
  input.scored = {{{0, 1}, 0.9}, {{1, 2}, 0.9}, {{0, 2}, 0.9}, {{2, 3}, 0.7}, {{1, 3}, 0.9}, {{0, 3}, 0.9}};
  input.cannot = {{0, 3}};
  for (const auto& cluster : find_clusters(input)) {
    const std::set<std::uint32_t> held(cluster.begin(), cluster.end());
    EXPECT_FALSE(held.contains(0) && held.contains(3));
  }
}

TEST(Clusters, AreTheSameForAnyNumberingOfTheItems) {
  std::mt19937 random(11);
  for (int round = 0; round < 100; ++round) {
    constexpr std::uint32_t kCount = 14;
    ClusterInput input = items(kCount);
    for (std::uint32_t a = 0; a < kCount; ++a) {
      for (std::uint32_t b = a + 1; b < kCount; ++b) {
        if (random() % 3 == 0) input.scored.push_back({{a, b}, static_cast<double>(random() % 5) / 4});  // many ties
        if (random() % 20 == 0) input.cannot.push_back({a, b});
        if (random() % 40 == 0) input.must.push_back({a, b});
      }
    }
    std::vector<std::uint32_t> number(kCount);
    std::iota(number.begin(), number.end(), 0U);
    std::shuffle(number.begin(), number.end(), random);
    ClusterInput renamed = input;
    const auto rename = [&](ItemPair& pair) {
      const std::uint32_t a = number[pair.first], b = number[pair.second];
      pair = {std::min(a, b), std::max(a, b)};
    };
    for (std::uint32_t at = 0; at < kCount; ++at) renamed.contents[number[at]] = input.contents[at];
    for (ScoredPair& scored : renamed.scored) rename(scored.pair);
    for (ItemPair& pair : renamed.must) rename(pair);
    for (ItemPair& pair : renamed.cannot) rename(pair);
    std::set<std::set<std::uint32_t>> first, second;
    for (const auto& cluster : find_clusters(input)) {
      std::set<std::uint32_t> held;
      for (const std::uint32_t item : cluster) held.insert(number[item]);
      first.insert(held);
    }
    for (const auto& cluster : find_clusters(renamed)) second.insert({cluster.begin(), cluster.end()});
    EXPECT_EQ(first, second);
  }
}

}  // namespace
}  // namespace synoptic
