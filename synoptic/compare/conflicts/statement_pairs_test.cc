#include "synoptic/compare/conflicts/statement_pairs.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

#include "synoptic/base/tables.h"
#include "synoptic/compare/actors.h"
#include "synoptic/compare/conflicts/oppositions.h"
#include "synoptic/compare/conflicts/said_again.h"
#include "synoptic/compare/testing.h"
#include "synoptic/matching/scorer.h"

namespace synoptic {
namespace {

using testing::ReportBuilder;

/// With a tree a sentence: every word hangs on the first.
Annotations with_trees(Annotations report) {
  Words& words = report.words;
  words.heads.assign(words.tokens.size(), -1);
  words.deprels.assign(words.tokens.size(), "dep");
  for (const Sentence& sentence : words.sentences) {
    for (std::uint32_t at = sentence.tokens.begin + 1; at < sentence.tokens.end; ++at)
      words.heads[at] = static_cast<std::int32_t>(sentence.tokens.begin);
  }
  return report;
}

struct Story {
  Collation collation;
  std::vector<Statement> statements;
  std::vector<bool> leads;

  explicit Story(std::vector<Annotations> reports) : collation(collate(std::move(reports))) {
    join_actors(collation);
    statements = read_statements(collation, read_contrast_words(collation));
    leads.assign(collation.accounts.size(), true);
  }
  std::vector<StatementPair> pairs() const { return opposition_candidates(collation, leads, statements); }
  float value(StatementPair pair, std::string_view feature) const {
    const auto& names = statement_pair_feature_names();
    const auto at = std::find(names.begin(), names.end(), feature) - names.begin();
    return StatementPairs(collation, statements).features(pair)[static_cast<std::size_t>(at)];
  }
};

constexpr const char* kReport =
    "The family had offered the museum a loan, he said.\n"
    "No offer ever reached her, she says.\n"
    "The roof was open.\nThe rain came in.\nThe hall was closed.";

TEST(Oppositions, AreLookedForBetweenSentencesThatStandCloseTogether) {
  const Story story({with_trees(ReportBuilder("Alba", "2031-05-09", kReport).build())});
  ASSERT_EQ(story.statements.size(), 5U);
  EXPECT_EQ(story.pairs().size(), 4U + 3U + 2U);
  for (const StatementPair& pair : story.pairs()) EXPECT_LE(pair.second - pair.first, 3U);
}

TEST(Oppositions, AreNotLookedForAcrossReportsOrWithoutTrees) {
  const Story two({with_trees(ReportBuilder("Alba", "2031-05-09", "The gate was shut all night.").build()),
                   with_trees(ReportBuilder("Bora", "2031-05-09", "The gate was never shut at night.").build())});
  EXPECT_TRUE(two.pairs().empty());
  EXPECT_TRUE(Story({ReportBuilder("Alba", "2031-05-09", kReport).build()}).pairs().empty());
}

TEST(Oppositions, OfACopyAreLookedForInTheLeadingReportAlone) {
  Story story({with_trees(ReportBuilder("Alba", "2031-05-09", kReport).build()),
               with_trees(ReportBuilder("Bora", "2031-05-09", kReport).build())});
  const std::size_t both = story.pairs().size();
  story.leads[1] = false;
  EXPECT_EQ(2 * story.pairs().size(), both);
}

TEST(Oppositions, AreWeighedByWhatIsTakenUpAndNegated) {
  const Story story({with_trees(ReportBuilder("Alba", "2031-05-09", kReport).build())});
  const StatementPair near = {0, 1}, far = {0, 2};
  EXPECT_EQ(story.value(near, "sentences apart"), 1);
  EXPECT_EQ(story.value(far, "lines between"), 2);
  EXPECT_EQ(story.value(near, "second negation"), 1);
  EXPECT_EQ(story.value(near, "first negation"), 0);
  EXPECT_EQ(story.value(near, "one negates"), 1);
  EXPECT_GE(story.value(near, "alike"), 1);  // "offered", "offer"
  EXPECT_EQ(story.value(far, "alike"), 0);
  EXPECT_EQ(story.value(near, "second word says"), 1);
}

TEST(SaidAgain, IsLookedForInOtherReportsOfTheEvent) {
  const Story story(
      {with_trees(
           ReportBuilder("Alba", "2031-05-09", "The overcrowded ferry left the harbour at noon with 40 passengers.")
               .build()),
       with_trees(ReportBuilder("Bora", "2031-05-09",
                                "The overcrowded ferry left the harbour late with its passengers.\nIt rained.")
                      .build())});
  const MatterIndex matters(story.collation.vocabulary, story.statements, story.leads);
  EXPECT_EQ(said_again_candidates(0, story.collation, story.statements, matters), std::vector<std::uint32_t>{1});
  EXPECT_EQ(story.value({0, 1}, "sentences apart"), 0);  // tells nothing of two reports
  EXPECT_GE(story.value({0, 1}, "terms shared"), 3);
}

TEST(StatementPairs, HaveTheFeaturesThatTheWeightsWereLearnedFrom) {
  for (const std::string_view name : {"oppositions", "said_again"}) {
    const Result<PairScorer> read = PairScorer::read(table(name));
    ASSERT_TRUE(read.ok()) << name;
    EXPECT_EQ(read.value().features(), statement_pair_feature_names()) << name;
  }
}

}  // namespace
}  // namespace synoptic
