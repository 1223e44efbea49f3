// What is told of a name, by its own words and those beside it.
#include "synoptic/annotate/names/kind_features.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "synoptic/text/segmentation.h"

namespace synoptic {
namespace {

bool tells(const std::string& text, const std::string& name, const std::string& feature) {
  const Words words = tag_words(text, segment(text, {{{0, static_cast<std::uint32_t>(text.size())}}}));
  const auto at = static_cast<std::uint32_t>(text.find(name));
  const TokenSpan tokens = words.tokens_in({at, static_cast<std::uint32_t>(at + name.size())});
  NameSpan span;
  span.first = tokens.begin, span.last = tokens.end;
  const std::vector<std::string> told = kind_features(text, words, span);
  EXPECT_TRUE(std::is_sorted(told.begin(), told.end())) << text;
  return std::find(told.begin(), told.end(), feature) != told.end();
}

TEST(KindFeatures, TellWhatTheNameIsMadeOf) {
  EXPECT_TRUE(tells("They bought Dorn AG on Friday.", "Dorn AG", "company form"));
  EXPECT_TRUE(tells("They bought Dorn AG on Friday.", "Dorn", "company form"));
  EXPECT_TRUE(tells("Then KLV said so.", "KLV", "acronym"));
  EXPECT_TRUE(tells("Then EkoMost said so.", "EkoMost", "inner capital"));
  EXPECT_TRUE(tells("Then Anna Vik said so.", "Anna Vik", "given name and more"));
  EXPECT_TRUE(tells("Then Vik said so.", "Vik", "words 1"));
}

TEST(KindFeatures, TellWhatStandsBesideIt) {
  EXPECT_TRUE(tells("The spokesman for Dorn was there.", "Dorn", "behind for of a role"));
  EXPECT_TRUE(tells("Dorn's spokesman was there.", "Dorn", "has a role"));
  EXPECT_TRUE(tells("Zorim Vik, 48, was there.", "Zorim Vik", "age"));
  EXPECT_TRUE(tells("It happened in Dorn.", "Dorn", "behind in"));
  EXPECT_FALSE(tells("It happened. Dorn said so.", "Dorn", "behind happened"));  // Of its own sentence alone.
}

}  // namespace
}  // namespace synoptic
