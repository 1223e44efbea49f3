#include "synoptic/compare/figures/group_names.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

#include "synoptic/compare/figures/noun_phrases.h"
#include "synoptic/compare/testing.h"

namespace synoptic {
namespace {

using testing::ReportBuilder;

struct Node {
  int head;  // -1: the root
  const char* relation;
  Upos tag;
};

/// The report with this tree for its one sentence.
Annotations with_tree(Annotations report, const std::vector<Node>& nodes) {
  Words& words = report.words;
  EXPECT_EQ(words.tokens.size(), nodes.size());
  for (std::size_t at = 0; at < nodes.size(); ++at) {
    words.heads.push_back(nodes[at].head);
    words.deprels.push_back(nodes[at].relation);
    words.upos[at] = nodes[at].tag;
  }
  return report;
}

/// "The price of a certificate rose to 31 crowns on Monday."
ReportBuilder prices() {
  return ReportBuilder("Alba", "2031-05-09", "The price of a certificate rose to 31 crowns on Monday.");
}
const std::vector<Node> kPrices = {{1, "det", Upos::det},   {5, "nsubj", Upos::noun}, {4, "case", Upos::adp},
                                   {4, "det", Upos::det},   {1, "nmod", Upos::noun},  {-1, "root", Upos::verb},
                                   {8, "case", Upos::adp},  {8, "nummod", Upos::num}, {5, "obl", Upos::noun},
                                   {10, "case", Upos::adp}, {5, "obl", Upos::propn},  {5, "punct", Upos::punct}};

std::vector<std::string> phrases(const Annotations& report, Span amount) {
  const NounPhrases read(report);
  std::vector<std::string> found;
  for (const NounPhrase& phrase : read.in(report.words.sentences[0].tokens, amount))
    found.push_back(read.words(phrase, amount));
  return found;
}

TEST(NounPhrases, StandAloneAndWithWhatFollows) {
  const Annotations report = with_tree(prices().build(), kPrices);
  EXPECT_EQ(phrases(report, prices().at("31 crowns")),
            (std::vector<std::string>{"price", "price of a certificate", "certificate", "Monday"}));
}

TEST(NounPhrases, KeepAPossessorAndNeitherArticleNorNumber) {
  // "Six of the firm's own drivers died."
  const ReportBuilder builder("Alba", "2031-05-09", "Six of the firm's own drivers died.");
  const Annotations report = with_tree(builder.build(), {{7, "nsubj", Upos::num},
                                                         {6, "case", Upos::adp},
                                                         {3, "det", Upos::det},
                                                         {6, "nmod", Upos::noun},
                                                         {3, "case", Upos::part},
                                                         {6, "amod", Upos::adj},
                                                         {0, "nmod", Upos::noun},
                                                         {-1, "root", Upos::verb},
                                                         {7, "punct", Upos::punct}});
  EXPECT_EQ(phrases(report, builder.at("Six")), (std::vector<std::string>{"firm", "firm's own drivers"}));
}

std::vector<MeasuredGroup> grouped(Collation& collation) {
  const std::vector<Origin> origins = {{"o1", "Alba", {0}}};
  return group_figures(collation, origins, report_ties(collation, origins, {}));
}

/// The names that the one group of these reports may bear.
std::vector<std::pair<std::string, bool>> names_of(Annotations report) {
  Collation collation = collate({std::move(report)});
  const std::vector<MeasuredGroup> figures = grouped(collation);
  EXPECT_EQ(figures.size(), 1U);
  std::vector<std::pair<std::string, bool>> names;
  const std::vector<std::vector<GroupName>> candidates = group_name_candidates(collation, figures);
  for (const GroupName& name : candidates.at(0)) {
    EXPECT_EQ(name.features.size(), group_name_feature_names().size());
    names.emplace_back(name.phrase, name.with_outcome);
  }
  return names;
}

TEST(GroupNames, AreNoDaysAndNoPlaces) {
  ReportBuilder builder = prices();
  builder.count("31 crowns", "31", 31, 31, "crowns").date("Monday", "2031-05-05");
  builder.last_figure().kind = FigureKind::money;
  builder.last_figure().unit = "DKK";
  builder.last_figure().amount = builder.at("31 crowns");
  const auto names = names_of(with_tree(builder.build(), kPrices));
  EXPECT_EQ(names, (std::vector<std::pair<std::string, bool>>{
                       {"certificate", false}, {"price", false}, {"price of a certificate", false}}));
}

TEST(GroupNames, SayWhatBefellThemUnlessTheNounDoes) {
  ReportBuilder builder("Alba", "2031-05-09", "12 passengers died.");
  builder.count("12 passengers", "12", 12, 12, "passengers", "die");
  builder.last_figure().counted = builder.at("passengers");
  const auto names = names_of(with_tree(
      builder.build(),
      {{1, "nummod", Upos::num}, {2, "nsubj", Upos::noun}, {-1, "root", Upos::verb}, {2, "punct", Upos::punct}}));
  EXPECT_EQ(names,
            (std::vector<std::pair<std::string, bool>>{{"passengers", false}, {"passengers", true}, {"people", true}}));
  ReportBuilder deaths("Alba", "2031-05-09", "12 deaths occurred.");
  deaths.count("12 deaths", "12", 12, 12, "deaths", "die");
  deaths.last_figure().counted = deaths.at("deaths");
  const auto others = names_of(with_tree(
      deaths.build(),
      {{1, "nummod", Upos::num}, {2, "nsubj", Upos::noun}, {-1, "root", Upos::verb}, {2, "punct", Upos::punct}}));
  EXPECT_EQ(std::count(others.begin(), others.end(), std::pair<std::string, bool>("deaths", true)), 0);
}

TEST(NounPhrases, HaveNoMarksThatStandAlone) {
  const ReportBuilder builder("Alba", "2031-05-09", "The old) pump leaks.");
  const Annotations report = with_tree(builder.build(), {{3, "det", Upos::det},
                                                         {3, "amod", Upos::adj},
                                                         {3, "punct", Upos::sym},
                                                         {4, "nsubj", Upos::noun},
                                                         {-1, "root", Upos::verb},
                                                         {4, "punct", Upos::punct}});
  EXPECT_EQ(phrases(report, builder.at("leaks")), (std::vector<std::string>{"old pump"}));
}

TEST(GroupNames, AreNoUnitsUnlessTheseAreToldOf) {
  // "Losses in dollars reached 31."
  ReportBuilder builder("Alba", "2031-05-09", "Losses in dollars reached 31.");
  builder.count("31", "31", 31, 31, "");
  const std::vector<Node> nodes = {{3, "nsubj", Upos::noun}, {2, "case", Upos::adp}, {0, "nmod", Upos::noun},
                                   {-1, "root", Upos::verb}, {3, "obj", Upos::num},  {3, "punct", Upos::punct}};
  EXPECT_EQ(names_of(with_tree(builder.build(), nodes)),
            (std::vector<std::pair<std::string, bool>>{{"losses", false}, {"losses in dollars", false}}));
  ReportBuilder rate("Alba", "2031-05-09", "The dollar fell by 31.");
  rate.count("31", "31", 31, 31, "");
  EXPECT_EQ(names_of(with_tree(rate.build(), {{1, "det", Upos::det},
                                              {2, "nsubj", Upos::noun},
                                              {-1, "root", Upos::verb},
                                              {4, "case", Upos::adp},
                                              {2, "obl", Upos::num},
                                              {2, "punct", Upos::punct}})),
            (std::vector<std::pair<std::string, bool>>{{"dollar", false}}));
}

TEST(GroupNames, AreTheFiguresOwnWithoutTrees) {
  ReportBuilder builder("Alba", "2031-05-09", "12 passengers died.");
  builder.count("12 passengers", "12", 12, 12, "passengers", "die");
  Collation collation = collate({builder.build()});
  std::vector<MeasuredGroup> figures = grouped(collation);
  EXPECT_TRUE(group_name_candidates(collation, figures).at(0).empty());
  name_groups(collation, figures);
  EXPECT_EQ(figures.at(0).group.subject, "passengers");
}

}  // namespace
}  // namespace synoptic
