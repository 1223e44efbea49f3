#include <gtest/gtest.h>

#include <algorithm>

#include "synoptic/annotate/times/calendar.h"
#include "synoptic/base/hash.h"
#include "synoptic/compare/compare.h"

namespace synoptic {
namespace {

using Kind = PublicationClue::Kind;

DateInterval days(const char* first, const char* last) { return {PartialDate::parse(first), PartialDate::parse(last)}; }

PublicationEvidence stated(const char* day) { return {DatedBasis{days(day, day), Basis::stated, "sidecar"}, {}, {}}; }

PublicationEvidence told(std::vector<PublicationClue> clues) {
  PublicationEvidence evidence;
  evidence.wording.assign(clues.size(), "clue");
  evidence.clues = std::move(clues);
  return evidence;
}

PublicationClue past(std::uint8_t month, std::uint8_t day) {
  return {.kind = Kind::past_date, .span = {}, .year = std::nullopt, .month = month, .day = day};
}
PublicationClue weekday(std::uint8_t which) {
  return {.kind = Kind::past_weekday, .span = {}, .year = std::nullopt, .weekday = which};
}

TEST(NarrowPublication, LeavesWhatIsStated) {
  const auto published = narrow_publication({stated("2024-10-26"), stated("2020-01-01")});
  EXPECT_EQ(published[1].when, days("2020-01-01", "2020-01-01"));
  EXPECT_EQ(published[1].basis, Basis::stated);
}

TEST(NarrowPublication, GivesAReportWithoutAYearTheOthers) {
  const auto published = narrow_publication({stated("2024-10-26"), told({past(10, 23), weekday(4)})});
  // Thursday's news is told by Friday mostly, and hardly long after the other report.
  EXPECT_GE(published[1].when.earliest->first_day(), *day_of(2024, 10, 24));
  EXPECT_LE(published[1].when.latest->last_day(), *day_of(2024, 10, 27));
  EXPECT_EQ(published[1].basis, Basis::inferred);
  EXPECT_FALSE(published[1].reasons.empty());
}

TEST(NarrowPublication, PutsAReportThatTellsNothingAmongTheOthers) {
  const auto published = narrow_publication({told({}), stated("2024-10-26"), told({past(10, 23), weekday(4)})});
  EXPECT_GE(published[0].when.earliest->first_day(), *day_of(2024, 10, 24));
  EXPECT_LE(published[0].when.latest->last_day(), *day_of(2024, 10, 28));
}

TEST(NarrowPublication, ReadsYesterdayAsTheDayThatAnotherReportNames) {
  const SentenceTerms collapse = {11, 12, 13, 14, 15};
  PublicationEvidence dated = stated("2024-10-23");
  dated.clues = {PublicationClue{.kind = Kind::past_weekday, .span = {}, .year = {}, .weekday = 3, .terms = collapse}};
  dated.wording = {"Wednesday"};
  const auto published =
      narrow_publication({dated, stated("2024-10-30"),
                          told({{.kind = Kind::shifted_day, .span = {}, .year = {}, .shift = -1, .terms = collapse}})});
  EXPECT_EQ(published[2].when, days("2024-10-24", "2024-10-24"));
  ASSERT_FALSE(published[2].reasons.empty());
  EXPECT_EQ(published[2].reasons[0], (DayReason{DayReason::Kind::same_day, "clue", "Wednesday", "2024-10-23"}));
}

TEST(NarrowPublication, ChoosesTheSundayOfASundayEditionByWhatItKnows) {
  const SentenceTerms verdict = {21, 22, 23, 24, 25};
  PublicationEvidence dated = stated("2024-10-24");
  dated.clues = {PublicationClue{.kind = Kind::shifted_day, .span = {}, .year = {}, .shift = 0, .terms = verdict}};
  dated.wording = {"today"};
  PublicationEvidence edition = told({{.kind = Kind::stamp, .span = {}, .year = {}, .weekday = 7}});
  edition.untimed = {verdict};
  const auto published = narrow_publication({stated("2024-10-14"), dated, edition});
  EXPECT_EQ(published[2].when, days("2024-10-27", "2024-10-27"));
}

TEST(NarrowPublication, GivesAStampTheYearThatFitsItsWeekday) {
  // The 11th of March is a Wednesday in 2026 and a Thursday in 2027.
  const auto published =
      narrow_publication({stated("2026-12-30"),
                          told({{.kind = Kind::stamp, .span = {}, .year = {}, .month = 3, .day = 11, .weekday = 3}})});
  EXPECT_EQ(published[1].when, days("2026-03-11", "2026-03-11"));
}

TEST(NarrowPublication, TakesNoYearFromAnOldDateWhereAnotherReportStatesIt) {
  PublicationClue old = past(3, 3);
  old.year = 2023;
  const auto published = narrow_publication(
      {stated("2026-06-17"), told({{.kind = Kind::stamp, .span = {}, .year = {}, .month = 6, .day = 15}, old}),
       told({{.kind = Kind::shifted_day, .span = {}, .year = {}, .shift = -1}})});
  EXPECT_EQ(published[1].when, days("2026-06-15", "2026-06-15"));
  EXPECT_EQ(year_of(published[2].when.earliest->first_day()), 2026);
}

TEST(NarrowPublication, ReadsADayAndMonthThatMayBeSwappedByItsNeighbours) {
  const auto published = narrow_publication(
      {stated("2026-03-11"),
       told({{.kind = Kind::stamp, .span = {}, .year = 2026, .month = 3, .day = 12, .swappable = true}})});
  EXPECT_EQ(published[1].when, days("2026-03-12", "2026-03-12"));
}

TEST(NarrowPublication, IsNotWrittenBeforeTheReportItCites) {
  PublicationEvidence cited = stated("2024-10-26");
  cited.outlet = "lowland herald";
  PublicationEvidence citing = told({});
  citing.cited = {hash64("lowland herald")};
  const auto published = narrow_publication({stated("2024-10-20"), cited, citing});
  EXPECT_GE(published[2].when.earliest->first_day(), *day_of(2024, 10, 26));
}

TEST(NarrowPublication, DoesNotDependOnTheOrder) {
  std::vector<PublicationEvidence> evidence = {told({}), stated("2024-10-26"), told({past(10, 23), weekday(4)}),
                                               told({past(10, 25)})};
  auto forward = narrow_publication(evidence);
  std::reverse(evidence.begin(), evidence.end());
  auto backward = narrow_publication(evidence);
  std::reverse(backward.begin(), backward.end());
  EXPECT_EQ(forward, backward);
}

TEST(NarrowPublication, ReadsTodayWithItsDateAsThatDay) {
  const auto published = narrow_publication(
      {stated("2024-10-26"),
       told({{.kind = Kind::fixed_day, .span = {}, .year = {}, .month = 10, .day = 29, .shift = -1}, past(10, 20)})});
  EXPECT_EQ(published[1].when, days("2024-10-30", "2024-10-30"));
}

TEST(NarrowPublication, TakesTheYearInWhichADateHasItsWeekday) {
  PublicationClue saturday = past(2, 20);  // a Saturday in 2027
  saturday.weekday = 6;
  const auto published = narrow_publication({stated("2027-01-18"), stated("2027-01-20"), told({saturday})});
  EXPECT_GE(published[2].when.earliest->first_day(), *day_of(2027, 2, 20));
}

TEST(NarrowPublication, WritesInTheWeekAfterMondayOfLastWeek) {
  PublicationEvidence first = stated("2027-05-25"), second = stated("2027-05-26");
  for (PublicationEvidence* one : {&first, &second}) {
    one->clues = {past(5, 24)};
    one->wording = {"24 May"};
  }
  const PublicationClue monday{.kind = Kind::shifted_week, .span = {}, .year = {}, .weekday = 1, .shift = -1};
  const auto published = narrow_publication({first, second, told({monday})});
  EXPECT_GE(published[2].when.earliest->first_day(), *day_of(2027, 5, 31));
  EXPECT_LE(published[2].when.latest->last_day(), *day_of(2027, 6, 6));
}

TEST(NarrowPublication, PutsALookBackAfterTheMonthsItTellsAsPast) {
  const auto month = [](std::uint8_t which) {
    return PublicationClue{.kind = Kind::named_month, .span = {}, .year = {}, .month = which, .tense = -1};
  };
  const auto published = narrow_publication(
      {stated("2026-10-06"), stated("2026-10-07"), told({month(12), month(1), month(2), past(2, 26)})});
  EXPECT_GE(published[2].when.earliest->first_day(), *day_of(2027, 2, 26));
}

TEST(NarrowPublication, SetsAReportAmongThoseThatKnowOfAsManyDead) {
  const ToldCount ten = {1, 10, true}, twenty = {1, 20, true};
  PublicationEvidence first = stated("2024-10-20"), second = stated("2024-10-24"), undated = told({});
  first.counts = {ten};
  second.counts = {twenty};
  undated.counts = {twenty};
  const Day later = narrow_publication({first, second, undated})[2].when.earliest->first_day();
  EXPECT_GE(later, *day_of(2024, 10, 23));
  undated.counts = {ten};
  EXPECT_LT(narrow_publication({first, second, undated})[2].when.earliest->first_day(), later);
}

TEST(NarrowPublication, FindsTheYearOfAStoryByADateWithItsWeekday) {
  // The 3rd of April is a Friday in 2026; the reports are stamped without a year.
  const auto stamp = [](std::uint8_t day) {
    return PublicationClue{.kind = Kind::stamp, .span = {}, .year = {}, .month = 4, .day = day};
  };
  const PublicationClue since = {.kind = Kind::named_year, .span = {}, .year = 2024};
  const PublicationClue friday = {.kind = Kind::past_date, .span = {}, .year = {}, .month = 4, .day = 3, .weekday = 5};
  const auto published = narrow_publication({told({stamp(4), since}), told({stamp(6), friday})});
  EXPECT_EQ(published[0].when, days("2026-04-04", "2026-04-04"));
  EXPECT_EQ(published[1].when, days("2026-04-06", "2026-04-06"));
}

TEST(NarrowPublication, TakesNoYearFromWhatOneReportTellsOfLongAgo) {
  const PublicationClue old = {.kind = Kind::named_year, .span = {}, .year = 1998};
  const auto published =
      narrow_publication({told({{.kind = Kind::stamp, .span = {}, .year = {}, .month = 4, .day = 4}, old}), told({})});
  EXPECT_FALSE(published[0].when.known());
}

TEST(NarrowPublication, TakesTheYearOfAFullDateNearAnotherReportsStamp) {
  const PublicationClue full = {.kind = Kind::past_date, .span = {}, .year = 2026, .month = 4, .day = 5};
  const auto published =
      narrow_publication({told({{.kind = Kind::stamp, .span = {}, .year = {}, .month = 4, .day = 4}}), told({full})});
  EXPECT_EQ(published[0].when, days("2026-04-04", "2026-04-04"));
}

TEST(NarrowPublication, CountsFromWhatHappenedWhereTheHeadSaysHowLongAgo) {
  PublicationEvidence dated = stated("2026-10-20");
  dated.clues = {past(10, 19)};
  dated.wording = {"19 October"};
  const auto published = narrow_publication(
      {dated, stated("2026-10-22"),
       told({{.kind = Kind::since_event, .span = {10, 30}, .year = {}, .after = 16, .unit = 1}, weekday(2)})});
  EXPECT_EQ(published[2].when, days("2026-11-04", "2026-11-04"));
}

TEST(NarrowPublication, CountsFromTheDayOfTheStoryBesideAnOlderOneThatMoreTellOf) {
  // "The body was found on Tuesday, 37 days after the fall": the fall of 12 July, not the letter of 28 June.
  PublicationEvidence first = stated("2026-07-12"), second = stated("2026-07-13"), third = stated("2026-07-15");
  const PublicationClue today = {.kind = Kind::shifted_day, .span = {}, .year = {}, .shift = 0};
  first.clues = {today};
  second.clues = {past(6, 28), past(7, 12)};
  third.clues = {past(6, 28), past(7, 12)};
  first.wording = {"today"};
  second.wording = third.wording = {"28 June", "12 July"};
  const auto published = narrow_publication(
      {first, second, third,
       told({{.kind = Kind::past_weekday, .span = {}, .year = {}, .weekday = 2, .after = 37}, past(8, 3)})});
  EXPECT_GE(published[3].when.earliest->first_day(), *day_of(2026, 8, 18));
  EXPECT_LE(published[3].when.latest->last_day(), *day_of(2026, 8, 24));
}

TEST(NarrowPublication, TakesAShortLengthOfTimeToCountFromAnything) {
  PublicationEvidence dated = stated("2026-10-20");
  dated.clues = {past(10, 10)};
  dated.wording = {"10 October"};
  const auto published =
      narrow_publication({dated, stated("2026-10-21"),
                          told({{.kind = Kind::since_event, .span = {10, 30}, .year = {}, .after = 1, .unit = 1},
                                {.kind = Kind::shifted_day, .span = {}, .year = {}, .shift = -1}})});
  EXPECT_GE(published[2].when.earliest->first_day(), *day_of(2026, 10, 19));
}

TEST(NarrowPublication, ReadsThisMorningWithItsWeekdayAsThatDay) {
  const auto published = narrow_publication(
      {stated("2026-05-12"), told({{.kind = Kind::fixed_day, .span = {}, .year = {}, .weekday = 4, .shift = 0}})});
  EXPECT_EQ(published[1].when, days("2026-05-14", "2026-05-14"));
}

TEST(NarrowPublication, KnowsNothingWhereNobodyDoes) {
  const auto published = narrow_publication({told({}), told({weekday(4)})});
  EXPECT_FALSE(published[0].when.known());
  EXPECT_FALSE(published[1].when.known());
}

}  // namespace
}  // namespace synoptic
