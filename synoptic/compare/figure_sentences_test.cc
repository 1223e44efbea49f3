#include "synoptic/compare/figure_sentences.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

#include "synoptic/compare/actors.h"
#include "synoptic/compare/rival_features.h"
#include "synoptic/compare/testing.h"
#include "synoptic/compare/told_contrasts.h"

namespace synoptic {
namespace {

using testing::ReportBuilder;

constexpr const char* kReport =
    "They were in the dark for 12 hours, the firm said.\nIt was never 12, it was 17.\nYes: 9.";

FigureItem item(std::uint32_t sentence, std::uint32_t begin, double value, std::string_view dimension) {
  FigureItem one;
  one.mention.place = {0, {begin, begin + 2}};
  one.sentence = sentence;
  one.low = one.high = value;
  one.counted.dimension = dimension;
  return one;
}

struct Story {
  Collation collation = collate({ReportBuilder("Alba", "2031-05-09", kReport).build()});
  std::vector<FigureItem> items = {item(0, 26, 12, "duration"), item(1, 76, 17, "count"), item(1, 63, 12, "length")};
};

float feature(const std::vector<float>& values, std::string_view name) {
  const auto& names = statement_pair_feature_names();
  return values[static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin())];
}

TEST(FigureSentences, TellHowTheirSentencesStandToEachOther) {
  const Story story;
  const FigureSentences sentences(story.collation, story.items, read_contrast_words(story.collation));
  EXPECT_EQ(feature(sentences.features({0, 1}), "sentences apart"), 1);
  EXPECT_EQ(feature(sentences.features({0, 1}), "second negation"), 1);
  EXPECT_EQ(feature(sentences.features({1, 2}), "sentences apart"), 0);
}

TEST(FigureSentences, OfWhatClaimsNothingHaveNoFeatures) {
  Story story;
  story.items.push_back(item(99, 90, 9, "count"));
  const FigureSentences sentences(story.collation, story.items, read_contrast_words(story.collation));
  for (const float value : sentences.features({0, 3})) EXPECT_EQ(value, 0);
}

TEST(ToldCandidates, MayLackTheUnitOfTheOther) {
  const Story story;
  const std::vector<ItemPair> pairs = told_candidates(story.items, story.collation);
  ASSERT_EQ(pairs.size(), 2U);  // 12 hours and 17, 17 and 12 metres; never hours and metres
  EXPECT_EQ(pairs[0].second, 1U);
  EXPECT_EQ(pairs[1].first, 1U);
}

}  // namespace
}  // namespace synoptic
