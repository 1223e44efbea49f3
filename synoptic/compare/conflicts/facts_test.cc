#include "synoptic/compare/conflicts/facts.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "synoptic/compare/compare.h"
#include "synoptic/compare/conflicts/contrast_words.h"
#include "synoptic/compare/testing.h"

namespace synoptic {
namespace {

using testing::ReportBuilder;

Annotations aged(const std::string& outlet, const std::string& text, const std::string& age, double years) {
  ReportBuilder builder(outlet, "2031-05-09", text);
  builder.actor("Runa Telle", EntityKind::person).count(age, age, years, years, "");
  builder.last_figure().kind = FigureKind::age;
  return builder.build();
}

std::vector<Conflict> of_kind(const Dossier& dossier, ConflictKind kind) {
  std::vector<Conflict> found;
  std::copy_if(dossier.conflicts.begin(), dossier.conflicts.end(), std::back_inserter(found),
               [&](const Conflict& conflict) { return conflict.kind == kind; });
  return found;
}

TEST(FactConflicts, SetTwoAgesOfOnePersonAgainstEachOther) {
  const Dossier dossier = compare({aged("Alba", "Runa Telle, 34, was pulled from a cave near Selm.", "34", 34),
                                   aged("Bora", "Divers met Runa Telle, 43, at the mouth of the cave.", "43", 43)},
                                  {});
  const std::vector<Conflict> found = of_kind(dossier, ConflictKind::figure);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].rule, ConflictRule::same_thing);
  EXPECT_EQ(found[0].attribute, AttributeKind::age);
  EXPECT_EQ(found[0].thing, "Runa Telle");
  for (const auto& [side, words] : {std::pair{0, "34"}, {1, "43"}}) {
    const Place& value = *found[0].sides[static_cast<std::size_t>(side)].value;
    EXPECT_EQ(dossier.reports[value.document].document.words(value.span), words);
  }
}

TEST(FactConflicts, LeaveABirthdayBetweenTwoReports) {
  const Dossier dossier = compare({aged("Alba", "Runa Telle, 34, was pulled from a cave near Selm.", "34", 34),
                                   aged("Bora", "Divers met Runa Telle, 35, at the mouth of the cave.", "35", 35)},
                                  {});
  EXPECT_TRUE(of_kind(dossier, ConflictKind::figure).empty());
}

TEST(FactConflicts, SetTwoRanksOfOneFirmAgainstEachOther) {
  ReportBuilder a("Alba", "2031-05-09", "Ostrel is the third-biggest mill of the country.");
  a.actor("Ostrel", EntityKind::organization);
  ReportBuilder b("Bora", "2031-05-09", "The owners of Ostrel, the fifth-biggest mill, said that it would close.");
  b.actor("Ostrel", EntityKind::organization);
  const Dossier dossier = compare({a.build(), b.build()}, {});
  const std::vector<Conflict> found = of_kind(dossier, ConflictKind::fact);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].documents, (std::vector<std::uint32_t>{0, 1}));
}

TEST(FactConflicts, DoNotAriseFromAReportThatGivesBothRanks) {
  ReportBuilder a("Alba", "2031-05-09", "Ostrel was the third-biggest mill; today Ostrel is the fifth-biggest mill.");
  a.actor("Ostrel", EntityKind::organization);
  ReportBuilder b("Bora", "2031-05-09", "Ostrel is the fifth-biggest mill.");
  b.actor("Ostrel", EntityKind::organization);
  EXPECT_TRUE(of_kind(compare({a.build(), b.build()}, {}), ConflictKind::fact).empty());
}

TEST(ContrastWords, CountTheClassesOfAStretch) {
  const Collation collation =
      collate({ReportBuilder("Alba", "2031-05-09", "The mill denied it, but nobody called the claims false.").build()});
  const ContrastWords words(collation.accounts[0]);
  const std::uint32_t end = static_cast<std::uint32_t>(collation.accounts[0].layers.words.tokens.size());
  EXPECT_EQ(words.count(ContrastClass::dispute, 0, end), 1U);
  EXPECT_EQ(words.count(ContrastClass::contrast, 0, end), 1U);
  EXPECT_EQ(words.count(ContrastClass::negation, 0, end), 1U);
  EXPECT_EQ(words.count(ContrastClass::falsity, 0, end), 1U);
  EXPECT_EQ(words.count(ContrastClass::dispute, 3, end), 0U);
  EXPECT_EQ(words.count(ContrastClass::dispute, end, 3), 0U);
}

}  // namespace
}  // namespace synoptic
