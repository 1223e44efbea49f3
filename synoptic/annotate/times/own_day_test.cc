#include "synoptic/annotate/times/own_day.h"

#include <gtest/gtest.h>

#include "synoptic/annotate/times/day_sections.h"
#include "synoptic/text/segmentation.h"

namespace synoptic {
namespace {

using Kind = PublicationClue::Kind;

Document document_of(std::string text) {
  const auto size = static_cast<std::uint32_t>(text.size());
  return Document("test", std::move(text), {{Span{0, size}}}, Metadata{});
}

std::vector<PublicationClue> clues_of(const std::string& text) {
  const Document document = document_of(text);
  const std::vector<Span> all = {{0, static_cast<std::uint32_t>(text.size())}};
  const Words words = tag_words(document.text(), segment(document.text(), all));
  return publication_evidence(document, words, read_times(document, words)).clues;
}

const PublicationClue* first_of(const std::vector<PublicationClue>& clues, Kind kind) {
  for (const PublicationClue& clue : clues) {
    if (clue.kind == kind) return &clue;
  }
  return nullptr;
}

TEST(OwnDay, IsFixedByTheDateBesideIt) {
  const auto after_tomorrow = clues_of("The day after tomorrow, on the 2nd, a judge will take it in hand.");
  const PublicationClue* fixed = first_of(after_tomorrow, Kind::fixed_day);
  ASSERT_NE(fixed, nullptr);
  EXPECT_EQ(fixed->day, 2);
  EXPECT_EQ(fixed->shift, 2);
  const auto month = clues_of("Last month, on 12 July, the firm was fined by the court.");
  fixed = first_of(month, Kind::fixed_month);
  ASSERT_NE(fixed, nullptr);
  EXPECT_EQ(fixed->month, 7);
  EXPECT_EQ(fixed->shift, -1);
  const auto week = clues_of("The report came out on Tuesday of this week, 9 June, and has 212 pages.");
  fixed = first_of(week, Kind::fixed_week);
  ASSERT_NE(fixed, nullptr);
  EXPECT_EQ(fixed->day, 9);
}

TEST(OwnDay, IsSoonAfterLastMondayWithItsDate) {
  const auto soon = clues_of("The report that the board published last Monday, 31 August, has a list.");
  const PublicationClue* fixed = first_of(soon, Kind::fixed_soon);
  ASSERT_NE(fixed, nullptr);
  EXPECT_EQ(fixed->month, 8);
  EXPECT_EQ(fixed->day, 31);
}

TEST(OwnDay, IsInTheMonthBeforeNextMonth) {
  const auto clues = clues_of("The results for the quarter come on 12 May, next month.");
  const PublicationClue* fixed = first_of(clues, Kind::fixed_month);
  ASSERT_NE(fixed, nullptr);
  EXPECT_EQ(fixed->month, 5);
  EXPECT_EQ(fixed->shift, 1);
  EXPECT_EQ(first_of(clues, Kind::past_date), nullptr);
}

TEST(OwnDay, IsInTheWeekAfterMondayOfLastWeek) {
  const auto clues = clues_of("On Monday of last week two lanes of the bridge were closed.");
  const PublicationClue* week = first_of(clues, Kind::shifted_week);
  ASSERT_NE(week, nullptr);
  EXPECT_EQ(week->weekday, 1);
  EXPECT_EQ(week->shift, -1);
}

TEST(OwnDay, IsInTheWeekAfterLastWeekOnWednesday) {
  const auto clues = clues_of("The pact was signed last week, on Wednesday night, by two of them.");
  EXPECT_EQ(first_of(clues, Kind::past_weekday), nullptr);
}

TEST(OwnDay, IsCountedFromTheStoryWhereNothingIsNamed) {
  const auto on = clues_of("What do we know about the crash, six days on? Less than the headlines say.");
  const PublicationClue* since = first_of(on, Kind::since_event);
  ASSERT_NE(since, nullptr);
  EXPECT_TRUE(since->bare);
  const auto after = clues_of("Six days after the firm spoke, it spoke again.");
  since = first_of(after, Kind::since_event);
  ASSERT_NE(since, nullptr);
  EXPECT_FALSE(since->bare);
}

TEST(OwnDay, IsCountedInTheHead) {
  for (const char* head :
       {"Third day of the truce, Norrhavn", "The bus strike, third day", "Stoppage enters its third day"}) {
    const auto found = head_days(document_of(head));
    ASSERT_EQ(found.size(), 1u) << head;
    EXPECT_EQ(found[0].kind, Kind::counted_day);
    EXPECT_EQ(found[0].after, 2);
  }
  EXPECT_TRUE(head_days(document_of("He was heard on the third day")).empty());
}

TEST(OwnDay, IsInTheMonthOfIssue) {
  const auto june = head_days(document_of("Harbour Monthly, June number"));
  ASSERT_EQ(june.size(), 1u);
  EXPECT_EQ(june[0].kind, Kind::issue_month);
  EXPECT_EQ(june[0].month, 6);
  const auto winter = head_days(document_of("Slope Newsletter 31 (winter 2028/29): Field note"));
  ASSERT_EQ(winter.size(), 1u);
  EXPECT_EQ(winter[0].month, 12);
  EXPECT_EQ(winter[0].shift, 3);
  EXPECT_TRUE(head_days(document_of("Norrhavn, 18th January")).empty());
  EXPECT_TRUE(head_days(document_of("A round in February")).empty());
}

TEST(DaySections, EndWithTheLastDay) {
  const DaySections oldest(document_of("TUESDAY\n07:10 a\n09:30 b\nWEDNESDAY\n06:00 c\n17:00 d"));
  ASSERT_TRUE(oldest.day_written());
  EXPECT_EQ(oldest.day_written()->weekday, 3);
  EXPECT_EQ(oldest.day_written()->shift, 0);
  EXPECT_EQ(oldest.days_before_last(10), 1);
}

TEST(DaySections, GoOnWithADayThatHasNoTime) {
  const DaySections log(
      document_of("FRI 22.40 a\nFRI 23.15 b\nSAT 05.20 c\nSAT 07.30 d\nSUN 10.15 e\nTUE The counts as we have them"));
  ASSERT_TRUE(log.day_written());
  EXPECT_EQ(log.day_written()->weekday, 2);
}

TEST(DaySections, CountFromTheOneBelowWhereTheNewestHasNoName) {
  const DaySections newest(document_of("22:30 a\n21:10 b\n11:00 c\nFRIDAY 23:15 d\nFRIDAY 19:22 e"));
  ASSERT_TRUE(newest.day_written());
  EXPECT_EQ(newest.day_written()->weekday, 5);
  EXPECT_EQ(newest.day_written()->shift, -1);
}

TEST(DaySections, AreNoneInAReportOfOneDay) {
  EXPECT_FALSE(DaySections(document_of("TUESDAY\n07:10 a\n09:30 b\n17:00 c")).day_written());
}

}  // namespace
}  // namespace synoptic
