#include "synoptic/compare/copies.h"

#include <gtest/gtest.h>

#include <set>

#include "synoptic/compare/compare.h"
#include "synoptic/compare/testing.h"

namespace synoptic {
namespace {

using testing::ReportBuilder;

Annotations toll(std::string outlet, std::string day, const std::string& number, double value) {
  const std::string source = "the harbour police", content = number + " people died when the ferry sank off Port Marl";
  ReportBuilder report(std::move(outlet), std::move(day), "On Friday " + source + " said " + content + ".");
  report.count(number + " people", number, value, value, "people", "die")
      .date("Friday", "2031-05-02")
      .said(source, "said", content);
  return report.build();
}

Annotations copy_of(const Annotations& report, const std::string& source) {
  Annotations copy = report;
  copy.document = Document(source, report.document.text(), report.document.blocks(), report.document.metadata());
  return copy;
}

TEST(Copies, AddPlacesAndNothingElse) {
  const std::vector<Annotations> reports = {toll("Alba", "2031-05-02", "12", 12), toll("Bora", "2031-05-03", "15", 15)};
  const Dossier before = compare(reports, {});
  for (const char* source : {"0.txt", "tests/zz.txt"}) {
    const Dossier after = compare({reports[0], reports[1], copy_of(reports[1], source)}, {});
    ASSERT_EQ(after.reports.size(), 3U);
    ASSERT_EQ(after.figures.size(), before.figures.size());
    for (std::size_t at = 0; at < before.figures.size(); ++at) {
      const FigureGroup &one = before.figures[at], &other = after.figures[at];
      EXPECT_EQ(other.relation, one.relation);
      EXPECT_EQ(other.origins, one.origins);
      ASSERT_EQ(other.pairs.size(), one.pairs.size());
      for (std::size_t pair = 0; pair < one.pairs.size(); ++pair) {
        EXPECT_EQ(other.pairs[pair].relation, one.pairs[pair].relation);
        EXPECT_LT(other.pairs[pair].first, other.pairs[pair].second);
        const std::set<double> values = {*one.mentions[one.pairs[pair].first].low,
                                         *one.mentions[one.pairs[pair].second].low};
        EXPECT_EQ((std::set<double>{*other.mentions[other.pairs[pair].first].low,
                                    *other.mentions[other.pairs[pair].second].low}),
                  values);
      }
    }
    EXPECT_EQ(after.conflicts.size(), before.conflicts.size());
    EXPECT_EQ(after.timeline.size(), before.timeline.size());
    EXPECT_EQ(after.origins.size(), before.origins.size());
    ASSERT_EQ(after.grid.size(), before.grid.size());
    for (const GridRow& row : after.grid) EXPECT_EQ(row.cells.size(), 3U);
  }
}

TEST(Copies, StandInTheOrderOfReportsAndShareTheirOriginalsOrigin) {
  const Annotations first = toll("Alba", "2031-05-02", "12", 12), second = toll("Bora", "2031-05-03", "15", 15);
  const Dossier dossier = compare({second, copy_of(first, "tests/zz.txt"), first}, {});
  ASSERT_EQ(dossier.reports.size(), 3U);
  EXPECT_EQ(dossier.reports[1].document.source(), "tests/zz.txt");
  ASSERT_EQ(dossier.origins.size(), 2U);
  EXPECT_EQ(dossier.origins[0].documents, (std::vector<std::uint32_t>{0, 1}));
  EXPECT_EQ(dossier.reports[1].origin, 0U);
  ASSERT_FALSE(dossier.echoes.empty());
  EXPECT_EQ(dossier.echoes[0].rule, EchoRule::one_text);
  EXPECT_EQ(dossier.echoes[0].holders, (std::vector<std::uint32_t>{0, 1}));
}

TEST(Copies, AreJudgedAsTheirOriginals) {
  std::vector<Annotations> reports = {toll("Alba", "2031-05-02", "12", 12)};
  reports.push_back(copy_of(reports[0], "tests/zz.txt"));
  const std::string original = reports[0].document.id(), copied = reports[1].document.id();
  Judgements judgements;
  judgements.pairs.push_back({JudgedKind::figure, true, {copied, {0, 4}}, {original, {0, 4}}});
  std::vector<Problem> problems;
  const Copies copies(reports, problems, judgements);
  EXPECT_EQ(reports.size(), 1U);
  EXPECT_EQ(judgements.pairs[0].a, judgements.pairs[0].b);
}

TEST(Copies, AreNoReportsWithoutText) {
  std::vector<Annotations> reports = {ReportBuilder("Alba", "2031-05-02", "").build(),
                                      ReportBuilder("Bora", "2031-05-02", "").build()};
  std::vector<Problem> problems;
  Judgements judgements;
  const Copies copies(reports, problems, judgements);
  EXPECT_EQ(reports.size(), 2U);
}

}  // namespace
}  // namespace synoptic
