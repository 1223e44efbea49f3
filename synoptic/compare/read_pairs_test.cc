#include "synoptic/compare/read_pairs.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "synoptic/compare/testing.h"

namespace synoptic {
namespace {

using testing::ReportBuilder;

constexpr std::string_view kText = "Police counted 40 dead. The hospital spoke of 52.";

/// Says of every pair what it was made to say, and keeps what it was asked.
class FakeReader : public PairReader {
 public:
  explicit FakeReader(PairReading answer) : answer_(answer) {}
  std::vector<PairReading> read(std::span<const PlacePair> pairs) const override {
    for (const PlacePair& pair : pairs) asked.push_back(pair);
    return std::vector<PairReading>(pairs.size(), answer_);
  }
  mutable std::vector<PlacePair> asked;

 private:
  PairReading answer_;
};

class ReadPairs : public ::testing::Test {
 protected:
  ReadPairs() : collation(collate({ReportBuilder("A", "2027-03-01", std::string(kText)).build()})) {}

  LikelyPair pair(double likelihood) const {
    const auto at = [](std::string_view words) {
      const auto begin = static_cast<std::uint32_t>(kText.find(words));
      return Place{0, {begin, begin + static_cast<std::uint32_t>(words.size())}};
    };
    return {at("40"), at("52"), likelihood};
  }
  std::vector<double> likelihoods(const PairReader* reader, const std::vector<LikelyPair>& pairs) {
    collation.pair_reader = reader;
    return read_likelihoods(PairQuestion::told_rivals, pairs, collation);
  }
  Collation collation;
};

TEST_F(ReadPairs, WithoutAReaderNothingChanges) { EXPECT_EQ(likelihoods(nullptr, {pair(0.3)})[0], 0.3); }

TEST_F(ReadPairs, WhatIsReadRaisesOrLowersALikelihood) {
  PairReading rivals, none;
  rivals.told_rivals = rivals.one_thing = 3;
  none.told_rivals = none.one_thing = -3;
  const FakeReader yes(rivals), no(none);
  EXPECT_GT(likelihoods(&yes, {pair(0.3)})[0], likelihoods(&no, {pair(0.3)})[0]);
  ASSERT_EQ(yes.asked.size(), 1U);
  EXPECT_EQ(yes.asked[0].first.words->tokens[yes.asked[0].first.first].span.in(kText), "40");
  EXPECT_EQ(yes.asked[0].second.last - yes.asked[0].second.first, 1U);
}

TEST_F(ReadPairs, WhatIsUnlikelyAnywayIsNotRead) {
  const FakeReader reader({});
  EXPECT_EQ(likelihoods(&reader, {pair(0.01)})[0], 0.01);
  EXPECT_TRUE(reader.asked.empty());
}

TEST_F(ReadPairs, NoMoreAreReadThanTheReportsAllow) {
  const FakeReader reader({});
  std::vector<LikelyPair> pairs(30, pair(0.2));
  pairs[29] = pair(0.6);
  const std::vector<double> read = likelihoods(&reader, pairs);
  EXPECT_EQ(reader.asked.size(), 20U);
  EXPECT_NE(read[29], 0.6);  // the likeliest is among them
  EXPECT_EQ(read[28], 0.2);
}

TEST_F(ReadPairs, TwoFiguresAreReadInTheOrderOfTheirReportOrOfTheirContent) {
  FigureItem a, b;
  a.mention.place = pair(0).first, b.mention.place = pair(0).second;
  a.content = 9, b.content = 3;
  EXPECT_EQ(likely_pair(b, a, 0.5).first, a.mention.place);
  b.mention.place.document = 1;
  EXPECT_EQ(likely_pair(a, b, 0.5).first, b.mention.place);
  EXPECT_EQ(likely_pair(b, a, 0.5).first, b.mention.place);
}

}  // namespace
}  // namespace synoptic
