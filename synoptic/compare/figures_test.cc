#include "synoptic/compare/figures.h"

#include <gtest/gtest.h>

#include "synoptic/compare/compare.h"
#include "synoptic/compare/testing.h"

namespace synoptic {
namespace {

using testing::ReportBuilder;

FigureMention amount(double low, double high, Qualifier qualifier = Qualifier::exact,
                     std::string_view day = "2031-05-02") {
  FigureMention mention;
  mention.low = low;
  mention.high = high;
  mention.qualifier = qualifier;
  mention.as_of = DateInterval::of(*PartialDate::parse(day));
  return mention;
}

FigureMention at_least(double low, std::string_view day = "2031-05-02") {
  FigureMention mention = amount(low, low, Qualifier::at_least, day);
  mention.high.reset();
  return mention;
}

ReportBuilder dead(std::string outlet, std::string day, const std::string& number, double value) {
  ReportBuilder report(std::move(outlet), std::move(day),
                       "A ferry sank off Port Marl. " + number + " people died when the ferry sank off Port Marl.");
  report.count(number + " people", number, value, value, "people", "die");
  return report;
}

TEST(Values, MeetWhereBoundsOverlapOrRoundingBridgesThem) {
  EXPECT_TRUE(values_meet(amount(40, 40), at_least(30)));
  EXPECT_FALSE(values_meet(amount(40, 40), at_least(41)));
  EXPECT_TRUE(values_meet(amount(11840, 11840), amount(12000, 12000)));  // two digits kept
  EXPECT_FALSE(values_meet(amount(3400, 3400), amount(3000, 3000)));     // one digit is no rounding
  EXPECT_FALSE(values_meet(amount(42, 42), amount(40, 40)));             // small counts are exact
  EXPECT_TRUE(values_meet(amount(42, 42), amount(40, 40, Qualifier::about)));
  EXPECT_FALSE(values_meet(amount(50, 50), amount(40, 40, Qualifier::about)));
}

TEST(Pairs, ConflictOnlyWhereBothShouldHoldOnOneDay) {
  EXPECT_EQ(relate(amount(5, 5), amount(7, 7), false, Tendency::steady), PairRelation::conflict);
  EXPECT_EQ(relate(amount(5, 5), amount(7, 7, Qualifier::exact, "2031-05-03"), false, Tendency::grows),
            PairRelation::update);
  EXPECT_EQ(relate(amount(7, 7), amount(5, 5, Qualifier::exact, "2031-05-03"), false, Tendency::grows),
            PairRelation::conflict);
  EXPECT_EQ(relate(amount(7, 7), amount(5, 5, Qualifier::exact, "2031-05-03"), false, Tendency::shifts),
            PairRelation::update);
  EXPECT_EQ(relate(amount(5, 5), amount(7, 7, Qualifier::exact, "2031-05-03"), true, Tendency::steady),
            PairRelation::update);
}

TEST(Pairs, StayApartWherePlanAndCountOrPlacesDiffer) {
  FigureMention planned = amount(900, 900);
  planned.status = FigureStatus::planned;
  EXPECT_EQ(relate(amount(400, 400), planned, false, Tendency::steady), PairRelation::apart);
  FigureMention north = amount(4, 4), south = amount(9, 9);
  north.scope = "North Bay";
  south.scope = "South Bay";
  EXPECT_EQ(relate(north, south, false, Tendency::steady), PairRelation::apart);
}

TEST(Amounts, AreWrittenAsPeopleWriteThem) {
  EXPECT_EQ(amount_text(amount(3000, 3000), std::nullopt), "3,000");
  EXPECT_EQ(amount_text(at_least(40), std::nullopt), "at least 40");
  EXPECT_EQ(amount_text(amount(2.5, 2.5, Qualifier::about), std::string("metre")), "about 2.5 metre");
  EXPECT_EQ(amount_text(amount(2500000, 2500000), std::string("EUR")), "EUR 2.5 million");
  EXPECT_EQ(amount_text(amount(10, 12, Qualifier::between), std::nullopt), "10 to 12");
  EXPECT_EQ(amount_text(amount(1234567, 1234567), std::nullopt), "1,234,567");
}

TEST(FigureGroups, TakeSynonymsAndPeoplesForOneThing) {
  ReportBuilder a("Alba", "2031-05-02", "Norway said that 3,000 Norwegian soldiers were in the valley.");
  a.count("3,000 Norwegian soldiers", "3,000", 3000, 3000, "Norwegian soldiers");
  ReportBuilder b("Bora", "2031-05-02", "Some 5,000 troops from Norway were in the valley, officials said.");
  b.count("5,000 troops", "5,000", 5000, 5000, "troops");
  ReportBuilder c("Cera", "2031-05-02", "There are 4,000 Norwegians in the valley.");
  c.count("4,000 Norwegians", "4,000", 4000, 4000, "Norwegians");
  const Dossier dossier = compare({a.build(), b.build(), c.build()}, {});
  ASSERT_EQ(dossier.figures.size(), 1U);
  EXPECT_EQ(dossier.figures[0].mentions.size(), 3U);
  EXPECT_EQ(dossier.figures[0].relation, FigureRelation::conflict);
  ASSERT_EQ(dossier.conflicts.size(), 1U);
  EXPECT_EQ(dossier.conflicts[0].documents, (std::vector<std::uint32_t>{0, 1, 2}));
}

TEST(FigureGroups, KeepTheDeadFromTheInjuredAndPartsFromTheWhole) {
  ReportBuilder a(
      "Alba", "2031-05-02",
      "The ferry sank off Port Marl. 12 people died, two of the dead were children, and 30 people were injured.");
  a.count("12 people", "12", 12, 12, "people", "die")
      .count("two of the dead", "two", 2, 2, "dead")
      .count("30 people", "30", 30, 30, "people", "injure");
  ReportBuilder b = dead("Bora", "2031-05-02", "15", 15);
  const Dossier dossier = compare({a.build(), b.build()}, {});
  ASSERT_EQ(dossier.figures.size(), 3U);
  EXPECT_EQ(dossier.figures[0].mentions.size(), 2U);
  EXPECT_EQ(dossier.figures[0].subject, "people dead");
  EXPECT_EQ(dossier.figures[0].relation, FigureRelation::conflict);
}

TEST(FigureGroups, AreAnUpdateWhereTheTollRisesWithTheDays) {
  const Dossier dossier =
      compare({dead("Alba", "2031-05-02", "12", 12).build(), dead("Bora", "2031-05-03", "15", 15).build()}, {});
  ASSERT_EQ(dossier.figures.size(), 1U);
  EXPECT_EQ(dossier.figures[0].relation, FigureRelation::update);
  EXPECT_TRUE(dossier.conflicts.empty());
}

TEST(FigureGroups, KeepTheirConflictWhereTwoReportsSwapValues) {
  const Dossier one =
      compare({dead("Alba", "2031-05-02", "12", 12).build(), dead("Bora", "2031-05-02", "15", 15).build()}, {});
  const Dossier other =
      compare({dead("Alba", "2031-05-02", "15", 15).build(), dead("Bora", "2031-05-02", "12", 12).build()}, {});
  ASSERT_EQ(one.conflicts.size(), 1U);
  ASSERT_EQ(other.conflicts.size(), 1U);
  EXPECT_EQ(one.conflicts[0].sides[0].says, other.conflicts[0].sides[0].says);
  EXPECT_EQ(one.conflicts[0].sides[0].places[0].document, 0U);
  EXPECT_EQ(other.conflicts[0].sides[0].places[0].document, 1U);
}

TEST(FigureGroups, CountNoVoiceOfOneReportTwice) {
  ReportBuilder a("Alba", "2031-05-02",
                  "The storm felled 300 trees in the park. In the harbour the storm felled 80 trees.");
  a.count("300 trees", "300", 300, 300, "trees").count("80 trees", "80", 80, 80, "trees");
  const Dossier dossier = compare({a.build()}, {});
  EXPECT_EQ(dossier.figures.size(), 2U);
  EXPECT_TRUE(dossier.conflicts.empty());
}

}  // namespace
}  // namespace synoptic
