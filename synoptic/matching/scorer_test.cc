#include "synoptic/matching/scorer.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

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
