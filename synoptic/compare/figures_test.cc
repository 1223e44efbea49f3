#include "synoptic/compare/figures.h"

#include <gtest/gtest.h>

#include <limits>

#include "synoptic/compare/compare.h"
#include "synoptic/compare/figures/continuations.h"
#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/compare/figures/value_relation.h"
#include "synoptic/compare/testing.h"

namespace synoptic {
namespace {

using testing::ReportBuilder;

FigureItem amount(double low, double high, Qualifier qualifier = Qualifier::exact,
                  std::string_view day = "2031-05-02") {
  FigureItem item;
  item.low = low;
  item.high = high;
  item.mention.qualifier = qualifier;
  item.known_at = item.printed = item.mention.as_of = DateInterval::of(*PartialDate::parse(day));
  return item;
}

FigureItem at_least(double low) { return amount(low, std::numeric_limits<double>::infinity(), Qualifier::at_least); }

/// Of one report a number, a voice, and the head noun 1.
FigureItem told(FigureItem item, std::uint32_t report, std::string voice) {
  item.mention.place.document = report;
  item.voice = {std::move(voice), true};
  item.counted.head = 1;
  return item;
}

ReportBuilder dead(std::string outlet, std::string day, const std::string& number, double value) {
  const std::string source = outlet + " police";
  const std::string content = number + " people died when the ferry sank off Port Marl";
  ReportBuilder report(std::move(outlet), std::move(day),
                       "A ferry sank off Port Marl. " + source + " said " + content + ".");
  report.count(number + " people", number, value, value, "people", "die").said(source, "said", content);
  return report;
}

TEST(Values, MeetWhereBoundsOverlapOrRoundingBridgesThem) {
  EXPECT_TRUE(values_meet(amount(40, 40), at_least(30)));
  EXPECT_FALSE(values_meet(amount(40, 40), at_least(41)));
  EXPECT_TRUE(values_meet(amount(11840, 11840), amount(12000, 12000)));  // two digits kept
  EXPECT_FALSE(values_meet(amount(3400, 3400), amount(3000, 3000)));     // one digit is no rounding
  EXPECT_FALSE(values_meet(amount(42, 42), amount(40, 40)));             // small counts are exact
  // A converted amount may be next to nothing: this once went on for ever.
  EXPECT_FALSE(values_meet(amount(1e-9, 1e-9), amount(1e-7, 1e-7)));
  EXPECT_TRUE(values_meet(amount(42, 42), amount(40, 40, Qualifier::about)));
  EXPECT_FALSE(values_meet(amount(50, 50), amount(40, 40, Qualifier::about)));
  // What two approximate values leave open to each other is not added up.
  EXPECT_FALSE(values_meet(amount(850, 850, Qualifier::about), amount(1000, 1000, Qualifier::about)));
  EXPECT_TRUE(values_meet(amount(950, 950, Qualifier::about), amount(1000, 1000, Qualifier::about)));
}

TEST(Values, AreTheSameForBothOrdersAndAnOpenEndOnlyAsAnOpenEnd) {
  EXPECT_TRUE(same_value(amount(40, 40), amount(40, 40)));
  EXPECT_TRUE(same_value(at_least(40), at_least(40)));
  EXPECT_FALSE(same_value(amount(40, 40), at_least(40)));
  EXPECT_FALSE(same_value(at_least(40), amount(40, 40)));
  // Converted amounts that lie at the bound of what rounding allows.
  FigureItem pounds = amount(100, 100), euros = amount(104.1, 104.1);
  euros.unit = "EUR";
  EXPECT_EQ(same_value(pounds, euros), same_value(euros, pounds));
}

TEST(Relations, AreAConflictOnlyOfTwoVoicesForOneDayAndThing) {
  const Vocabulary vocabulary;
  const FigureItem police = told(amount(5, 5), 0, "police");
  const FigureItem mayor = told(amount(7, 7), 1, "mayor");
  EXPECT_EQ(relate(police, mayor, Tendency::steady), std::nullopt);
  EXPECT_EQ(relate_by_time(police, mayor, Tendency::steady, vocabulary), ValueRelation::conflict);
  EXPECT_EQ(relate_by_time(mayor, police, Tendency::steady, vocabulary), ValueRelation::conflict);
  EXPECT_EQ(relate_by_time(police, told(amount(7, 7), 1, ""), Tendency::steady, vocabulary), std::nullopt);
  FigureItem unnamed = mayor;
  unnamed.counted.head = 0;
  EXPECT_EQ(relate_by_time(police, unnamed, Tendency::steady, vocabulary), std::nullopt);
  FigureItem injured = mayor;
  injured.counted.outcome = 2;
  EXPECT_EQ(relate_by_time(police, injured, Tendency::steady, vocabulary), std::nullopt);
}

TEST(Relations, AreALaterCountWhereTheTollRisesWithTheDays) {
  const Vocabulary vocabulary;
  const FigureItem first = told(amount(5, 5), 0, "police");
  const FigureItem next_day = told(amount(7, 7, Qualifier::exact, "2031-05-03"), 1, "mayor");
  EXPECT_EQ(relate_by_time(first, next_day, Tendency::grows, vocabulary), ValueRelation::later);
  FigureItem fewer = next_day;
  fewer.low = fewer.high = 3;
  EXPECT_EQ(relate_by_time(first, fewer, Tendency::grows, vocabulary), std::nullopt);
  // A speed or a length holds for all days alike.
  EXPECT_EQ(relate_by_time(first, next_day, Tendency::steady, vocabulary), ValueRelation::conflict);
}

TEST(Relations, AreNoConflictOfTwoDaysOfAWeekThatNothingDates) {
  const Vocabulary vocabulary;
  FigureItem police = told(amount(49, 49), 0, "police"), mayor = told(amount(192, 192), 1, "mayor");
  police.counted.outcome = mayor.counted.outcome = 2;
  police.weekday = 2, mayor.weekday = 3;
  EXPECT_EQ(relate_by_time(police, mayor, Tendency::shifts, vocabulary), ValueRelation::later);
  mayor.weekday = 2;
  EXPECT_EQ(relate_by_time(police, mayor, Tendency::shifts, vocabulary), ValueRelation::conflict);
}

TEST(Relations, NameWhyTwoValuesDoNotStandAgainstEachOther) {
  const FigureItem police = told(amount(9, 9), 0, "police");
  FigureItem other = told(amount(7, 7), 1, "mayor");
  const auto relation = [&](auto change) {
    FigureItem changed = other;
    change(changed);
    return relate(police, changed, Tendency::steady);
  };
  EXPECT_EQ(relation([](FigureItem& item) { item.is_withdrawn = true; }), ValueRelation::corrected);
  EXPECT_EQ(relation([](FigureItem& item) { item.is_superseded = true; }), ValueRelation::later);
  EXPECT_EQ(relation([](FigureItem& item) { item.event = FigureEvent::background; }), ValueRelation::other_event);
  EXPECT_EQ(relation([](FigureItem& item) { item.is_part = true; }), ValueRelation::part);
  EXPECT_EQ(relation([](FigureItem& item) { item.is_addition = true; }), ValueRelation::part);
  EXPECT_EQ(relation([](FigureItem& item) { item.mention.status = FigureStatus::planned; }),
            ValueRelation::not_compared);
  EXPECT_EQ(relation([](FigureItem& item) { item.low = item.high = 9; }), ValueRelation::same);
  EXPECT_EQ(relation([](FigureItem& item) { item.high = 10; }), ValueRelation::refinement);
  EXPECT_EQ(relate(police, at_least(8), Tendency::steady), ValueRelation::leaves_room);
  EXPECT_EQ(relate(amount(11840, 11840), amount(12000, 12000), Tendency::steady), ValueRelation::rounding);
  FigureItem north = police, south = other;
  north.counted.scope = "north bay";
  south.counted.scope = "south bay";
  EXPECT_EQ(relate(north, south, Tendency::steady), ValueRelation::other_scope);
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
  // Not all is said by a voice that is named, so nothing is called a conflict.
  EXPECT_TRUE(dossier.conflicts.empty());
}

TEST(FigureGroups, KeepTheDeadFromTheInjuredAndPartsFromTheWhole) {
  ReportBuilder a("Alba", "2031-05-02",
                  "The ferry sank off Port Marl. Alba police said 12 people died, two of the dead were children, and "
                  "30 people were "
                  "injured.");
  a.said("Alba police", "said", "12 people died, two of the dead were children, and 30 people were injured")
      .count("12 people", "12", 12, 12, "people", "die")
      .count("two of the dead", "two", 2, 2, "dead")
      .count("30 people", "30", 30, 30, "people", "injure");
  ReportBuilder b = dead("Bora", "2031-05-02", "15", 15);
  const Dossier dossier = compare({a.build(), b.build()}, {});
  ASSERT_EQ(dossier.figures.size(), 3U);
  EXPECT_EQ(dossier.figures[0].mentions.size(), 2U);
  EXPECT_EQ(dossier.figures[0].outcome, "die");
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
  const auto lower = [](const Dossier& dossier) {
    const Place& value = *dossier.conflicts[0].sides[0].value;
    return std::string(dossier.reports[value.document].document.words(value.span));
  };
  EXPECT_EQ(lower(one), lower(other));
  EXPECT_EQ(one.conflicts[0].sides[0].places[0].document, 0U);
  EXPECT_EQ(other.conflicts[0].sides[0].places[0].document, 1U);
}

TEST(FigureGroups, LeaveTwoValuesUndecidedWhereNothingTellsHowTheyStand) {
  ReportBuilder a("Alba", "2031-05-02", "12 people died when the ferry sank off Port Marl.");
  a.count("12 people", "12", 12, 12, "people", "die");
  ReportBuilder b("Bora", "2031-05-02", "15 people died when the ferry sank off Port Marl.");
  b.count("15 people", "15", 15, 15, "people", "die");
  const Dossier dossier = compare({a.build(), b.build()}, {});
  ASSERT_EQ(dossier.figures.size(), 1U);
  EXPECT_NE(dossier.figures[0].relation, FigureRelation::agree);
  EXPECT_NE(dossier.figures[0].relation, FigureRelation::conflict);
}

TEST(Continuations, LendTheirWordsToABareNumber) {
  std::vector<FigureItem> items(2);
  items[0].counted.head = 7;
  items[0].counted.outcome = 8;
  items[0].counted.clause = {3, 5};
  items[0].subject = "people on board";
  items[1].counted.clause = {4, 5};
  items[1].mention.place = items[0].mention.place = {0, {0, 0}};
  follow_continuations({{1, 0, {}}}, items);
  EXPECT_EQ(items[1].continues, 0U);
  EXPECT_EQ(items[1].counted.head, 7U);
  EXPECT_EQ(items[1].counted.outcome, 8U);
  EXPECT_EQ(items[1].counted.clause, (std::vector<TermId>{3, 4, 5}));
  EXPECT_EQ(items[1].subject, "people on board");
  EXPECT_EQ(items[0].counted.clause, (std::vector<TermId>{3, 5}));
}

TEST(Rivals, AreCountedWithinOneReport) {
  std::vector<FigureItem> items(4);
  for (FigureItem& item : items) item.counted.dimension = "count";
  items[0].counted.outcome = items[1].counted.outcome = 8;
  items[0].low = 12, items[1].low = 3;
  items[3].mention.place.document = 1;
  count_rivals(items);
  EXPECT_EQ(items[0].alike_in_report, 1U);
  EXPECT_EQ(items[2].alike_in_report, 0U);
  EXPECT_EQ(items[0].of_kind_in_report, 2U);
  EXPECT_EQ(items[3].of_kind_in_report, 0U);
  EXPECT_EQ(*items[0].report_values, (std::vector<double>{0, 3, 12}));
}

TEST(Sums, AreNoRivalsOfTheirParts) {
  std::vector<FigureItem> items(4);
  for (FigureItem& item : items) {
    item.counted.dimension = "count";
    item.counted.outcome = 8;
    item.mention.place.span = {0, 1};
  }
  items[0].counted.head = 1, items[1].counted.head = 2;  // "nine Belvans and two guides"
  items[0].low = items[0].high = 9, items[1].low = items[1].high = 2;
  items[2].mention.place.document = items[3].mention.place.document = 1;
  items[2].low = items[2].high = 11, items[3].low = items[3].high = 12;
  items[3].sentence = 1;
  add_sums(items);
  EXPECT_EQ(items[0].sums, (std::vector<double>{11}));
  EXPECT_TRUE(cannot_match(items[0], items[2]));
  EXPECT_TRUE(cannot_match(items[2], items[1]));
  EXPECT_FALSE(cannot_match(items[0], items[3]));
}

TEST(Groups, HoldNoOtherValueOfALineThatTellsAnotherEvent) {
  const auto line = [](const std::string& outlet, const std::string& text, const std::string& number, double value) {
    ReportBuilder report(outlet, "2031-05-02", text);
    report.count(number + " killed", number, value, value, "", "die");
    return report.build();
  };
  const Annotations ferry = line("Alba", "Ferry sinks off Port Marl, 12 killed", "12", 12);
  EXPECT_EQ(compare({ferry, line("Bora", "Bus falls into a Kesh ravine, 15 killed", "15", 15)}, {}).figures.size(), 2U);
  EXPECT_EQ(compare({ferry, line("Bora", "Ferry sinks off Port Marl, 15 killed", "15", 15)}, {}).figures.size(), 1U);
}

TEST(Grid, CallsNoReportSilentThatCountsSomethingNamedAlike) {
  ReportBuilder a = dead("Alba", "2031-05-02", "12", 12), b = dead("Bora", "2031-05-02", "12", 12);
  ReportBuilder c("Cera", "2031-05-02", "In the quake of 1987 on the island some 4,000 people died.");
  c.count("4,000 people", "4,000", 4000, 4000, "people", "die");
  c.last_figure().event = FigureEvent::background;
  ReportBuilder d("Dora", "2031-05-02", "The harbour stays closed.");
  const Dossier dossier = compare({a.build(), b.build(), c.build(), d.build()}, {});
  ASSERT_FALSE(dossier.grid.empty());
  EXPECT_NE(dossier.grid[0].cells[2].state, CellState::silent);
  EXPECT_EQ(dossier.grid[0].cells[3].state, CellState::silent);
}

TEST(FigureGroups, CountNoVoiceOfOneReportTwice) {
  ReportBuilder a("Alba", "2031-05-02",
                  "The storm felled 300 trees in the park. In the harbour the storm felled 80 trees.");
  a.count("300 trees", "300", 300, 300, "trees").count("80 trees", "80", 80, 80, "trees");
  const Dossier dossier = compare({a.build()}, {});
  for (const FigureGroup& group : dossier.figures) EXPECT_NE(group.relation, FigureRelation::conflict);
  EXPECT_TRUE(dossier.conflicts.empty());
}

}  // namespace
}  // namespace synoptic
