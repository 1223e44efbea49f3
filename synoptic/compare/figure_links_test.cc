#include "synoptic/compare/figure_links.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

namespace synoptic {
namespace {

FigureItem item(std::uint32_t report, double value) {
  FigureItem one;
  one.mention.place = {report, {static_cast<std::uint32_t>(value), static_cast<std::uint32_t>(value) + 1}};
  one.text = report;
  one.low = one.high = value;
  one.counted.dimension = "count";
  one.content = report * 1000 + static_cast<std::uint64_t>(value);
  return one;
}

float feature(const FigureLinks& links, ItemPair pair, std::string_view name) {
  const auto names = link_feature_names();
  return links.features(pair)[static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin())];
}

// The first report gives 12; the second 12 and 15; the third 15.
struct Story {
  std::vector<FigureItem> items = {item(0, 12), item(1, 12), item(1, 15), item(2, 15)};
  std::vector<std::uint32_t> group = {0, 0, 0, 0};
  std::vector<ItemPair> pairs = {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {2, 3}};
  std::vector<double> scores = {0.9, 0.3, 0.25, 0.5, 0.75};
};

TEST(FigureLinks, KnowTheScoreOfCandidatesAlone) {
  const Story story;
  const FigureLinks links(story.items, story.group, story.pairs, story.scores);
  EXPECT_EQ(links.score({0, 2}), 0.3);
  EXPECT_EQ(links.score({1, 3}), 0);
}

TEST(FigureLinks, TellThatTheOtherReportGivesTheValueItself) {
  const Story story;
  const FigureLinks links(story.items, story.group, story.pairs, story.scores);
  EXPECT_FLOAT_EQ(feature(links, {0, 2}, "equal value there most"), 0.9F);
  EXPECT_FLOAT_EQ(feature(links, {0, 2}, "lead over others least"), 0.3F - 0.9F);
  EXPECT_EQ(feature(links, {0, 2}, "likelier most"), 1);
  EXPECT_EQ(feature(links, {0, 3}, "equal value there most"), 0);
}

TEST(FigureLinks, TellThatAReportGivesBoth) {
  const Story story;
  const FigureLinks links(story.items, story.group, story.pairs, story.scores);
  EXPECT_FLOAT_EQ(feature(links, {0, 3}, "both in one text"), 0.5F);
  EXPECT_EQ(feature(links, {1, 2}, "both in one text"), 0);  // no report but their own does
  EXPECT_EQ(feature(links, {0, 3}, "texts of both"), 1);
  EXPECT_FLOAT_EQ(feature(links, {0, 3}, "through third most"), 0.3F);
}

TEST(FigureLinks, AreTheSameForEitherOrder) {
  const Story story;
  const FigureLinks links(story.items, story.group, story.pairs, story.scores);
  std::vector<FigureItem> items(story.items.rbegin(), story.items.rend());
  std::vector<ItemPair> pairs;
  for (const auto& [a, b] : story.pairs) pairs.push_back({3 - b, 3 - a});
  const FigureLinks turned(items, story.group, pairs, story.scores);
  for (const auto& [a, b] : story.pairs) EXPECT_EQ(links.features({a, b}), turned.features({3 - b, 3 - a}));
}

TEST(FigureLinks, CountACopyOnce) {
  Story story;
  const FigureLinks alone(story.items, story.group, story.pairs, story.scores);
  story.items.push_back(story.items[3]);  // a third report's text once more
  story.items.back().mention.place.document = 3;
  story.group.push_back(0);
  story.pairs.insert(story.pairs.end(), {{0, 4}, {2, 4}, {3, 4}});
  story.scores.insert(story.scores.end(), {0.25, 0.75, 1});
  const FigureLinks links(story.items, story.group, story.pairs, story.scores);
  EXPECT_EQ(links.features({0, 3}), alone.features({0, 3}));
}

}  // namespace
}  // namespace synoptic
