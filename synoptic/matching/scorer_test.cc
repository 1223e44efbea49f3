#include "synoptic/matching/scorer.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace synoptic {
namespace {

using Rows = std::vector<std::vector<std::string_view>>;

const Rows kTwoTrees = {{"feature", "near"},
                        {"feature", "equal"},
                        {"bias", "0.5"},
                        {"threshold", "0.4"},
                        {"node", "0", "0", "1", "0.5", "1", "2"},
                        {"leaf", "0", "1", "-1"},
                        {"leaf", "0", "2", "2"},
                        {"leaf", "1", "0", "0.25"}};

TEST(Scorer, SumsItsTreesAndPutsThemThroughTheLogisticFunction) {
  const Result<PairScorer> scorer = PairScorer::read(kTwoTrees);
  ASSERT_TRUE(scorer.ok());
  EXPECT_EQ(scorer.value().features(), (std::vector<std::string>{"near", "equal"}));
  EXPECT_DOUBLE_EQ(scorer.value().threshold(), 0.4);
  EXPECT_NEAR(scorer.value().score(std::array{0.0F, 1.0F}), 1 / (1 + std::exp(-2.75)), 1e-12);
  EXPECT_NEAR(scorer.value().score(std::array{0.0F, 0.5F}), 1 / (1 + std::exp(0.25)), 1e-12);
}

// Trees are walked eight at a time: 19 of unequal depth, each with a value of its own, so that none is left out, added
// twice or left too early.
TEST(Scorer, WalksEveryTreeOfManyToItsLeaf) {
  std::vector<std::vector<std::string>> held = {{"feature", "near"}};
  double low = 0, high = 0;
  for (int tree = 0; tree < 19; ++tree) {
    const std::string number = std::to_string(tree);
    const int depth = tree % 4;
    for (int level = 0; level < depth; ++level) {
      const std::string node = std::to_string(2 * level), left = std::to_string(2 * level + 1),
                        right = std::to_string(2 * level + 2);
      held.push_back({"node", number, node, "0", std::to_string(level), left, right});
      held.push_back({"leaf", number, left, std::to_string(level == 0 ? tree : 1000)});
    }
    held.push_back({"leaf", number, std::to_string(2 * depth), std::to_string(100 * tree)});
    low += depth > 0 ? tree : 100 * tree;
    high += 100 * tree;
  }
  held.push_back({"bias", std::to_string(-low)});
  Rows rows;
  for (const auto& row : held) rows.emplace_back(row.begin(), row.end());
  Result<PairScorer> scorer = PairScorer::read(rows);
  ASSERT_TRUE(scorer.ok());
  EXPECT_DOUBLE_EQ(scorer.value().score(std::array{-1.0F}), 0.5);
  rows.back()[1] = held.back()[1] = std::to_string(-high);
  scorer = PairScorer::read(rows);
  ASSERT_TRUE(scorer.ok());
  EXPECT_DOUBLE_EQ(scorer.value().score(std::array{50.0F}), 0.5);
}

TEST(Scorer, RefusesWeightsThatAreNone) {
  const Rows broken[] = {
      {{"nonsense"}},
      {{"bias", "much"}},
      {{"feature", "near"}, {"node", "0", "0", "3", "0.5", "1", "2"}, {"leaf", "0", "1", "1"}, {"leaf", "0", "2", "1"}},
      {{"feature", "near"}, {"node", "0", "0", "0", "0.5", "1", "2"}, {"leaf", "0", "1", "1"}},
      {{"feature", "near"}, {"node", "0", "0", "0", "0.5", "0", "1"}, {"leaf", "0", "1", "1"}},
      {{"leaf", "1", "0", "1"}},
  };
  for (const Rows& rows : broken) {
    const Result<PairScorer> scorer = PairScorer::read(rows);
    ASSERT_FALSE(scorer.ok());
    EXPECT_EQ(scorer.error().code, "matching.weights");
  }
}

}  // namespace
}  // namespace synoptic
