#include "synoptic/language/encoder/arborescence.h"

#include <gtest/gtest.h>

#include <limits>
#include <set>

#include "synoptic/language/encoder/testing.h"

namespace synoptic::encoder {
namespace {

using Heads = std::vector<std::int32_t>;

/// Every word reaches the one root child, and so the root.
bool is_tree(const Heads& heads) {
  if (std::count(heads.begin(), heads.end(), -1) != 1) return false;
  for (std::size_t word = 0; word < heads.size(); ++word) {
    std::int32_t at = static_cast<std::int32_t>(word);
    for (std::size_t steps = 0; at >= 0; at = heads[static_cast<std::size_t>(at)]) {
      if (++steps > heads.size()) return false;
    }
  }
  return true;
}

double score_of(const std::vector<float>& scores, const Heads& heads) {
  double sum = 0;
  for (std::size_t word = 0; word < heads.size(); ++word)
    sum += static_cast<double>(scores[word * (heads.size() + 1) + static_cast<std::size_t>(heads[word] + 1)]);
  return sum;
}

// All ways to give each word a head are tried.
TEST(BestTree, is_the_best_of_all_trees_with_one_root_child) {
  for (std::uint32_t seed = 0; seed < 400; ++seed) {
    Chance chance(seed);
    const std::size_t words = 1 + seed % 5;
    std::vector<float> scores(words * (words + 1));
    // Some with many equal scores, some with roots that would like to have many children.
    for (float& score : scores) score = seed % 3 == 0 ? static_cast<float>(chance.below(4)) : chance.between(-5, 5);
    if (seed % 4 == 0) {
      for (std::size_t word = 0; word < words; ++word) scores[word * (words + 1)] += 20;
    }
    std::size_t all = 1;
    for (std::size_t i = 0; i < words; ++i) all *= words + 1;
    double best = -1e30;
    for (std::size_t number = 0; number < all; ++number) {
      Heads heads;
      for (std::size_t i = 0, rest = number; i < words; ++i, rest /= words + 1)
        heads.push_back(static_cast<std::int32_t>(rest % (words + 1)) - 1);
      if (is_tree(heads)) best = std::max(best, score_of(scores, heads));
    }
    const Heads found = best_tree(scores, words);
    ASSERT_TRUE(is_tree(found)) << seed;
    EXPECT_NEAR(score_of(scores, found), best, 1e-4) << seed;
  }
}

TEST(BestTree, is_a_tree_for_long_sentences_and_cycles_within_cycles) {
  for (std::uint32_t seed = 0; seed < 30; ++seed) {
    Chance chance(seed);
    const std::size_t words = 20 + 12 * (seed % 12);
    std::vector<float> scores(words * (words + 1));
    for (float& score : scores) score = chance.between(-1, 1);
    // Pairs, fours, eights like each other best.
    for (std::size_t word = 0; word < words; ++word) {
      for (std::size_t bit = 1; bit < words; bit *= 2) {
        if ((word ^ bit) < words) scores[word * (words + 1) + 1 + (word ^ bit)] += 100.0f / static_cast<float>(bit);
      }
    }
    EXPECT_TRUE(is_tree(best_tree(scores, words))) << seed;
  }
}

TEST(BestTree, is_a_tree_even_where_scores_are_no_numbers) {
  const float none = std::numeric_limits<float>::quiet_NaN(), endless = std::numeric_limits<float>::infinity();
  for (const float score : {none, endless, -endless, 3e38f}) {
    std::vector<float> scores(6 * 7, score);
    EXPECT_TRUE(is_tree(best_tree(scores, 6)));
    scores[3] = 1.0f;
    EXPECT_TRUE(is_tree(best_tree(scores, 6)));
  }
  EXPECT_TRUE(best_tree({}, 0).empty());
}

}  // namespace
}  // namespace synoptic::encoder
