// One row an event and day, over reports built by hand.
#include "synoptic/compare/timeline.h"

#include <gtest/gtest.h>

#include "synoptic/compare/actors.h"
#include "synoptic/compare/events/event_pair_features.h"
#include "synoptic/compare/testing.h"
#include "synoptic/compare/verb_likeness.h"

namespace synoptic {
namespace {

using testing::ReportBuilder;

Timeline timeline_of(std::vector<Annotations> reports) {
  Collation collation = collate(std::move(reports));
  join_actors(collation);
  return read_timeline(collation);
}

Annotations collapse(const char* outlet) {
  return ReportBuilder(outlet, "2027-03-04",
                       "The Harlin footbridge collapsed into the river Sill on Tuesday, police said.")
      .date("Tuesday", "2027-03-02")
      .build();
}

Annotations collapse_in_other_words() {
  return ReportBuilder("Sill Post", "2027-03-05",
                       "The footbridge at Harlin collapsed on Tuesday, and the river Sill carried it away.")
      .date("Tuesday", "2027-03-02")
      .build();
}

TEST(Timeline, OneEventInTwoReportsIsOneRowWithTheWordsOfBoth) {
  const Timeline timeline = timeline_of({collapse("Harlin Echo"), collapse_in_other_words()});
  ASSERT_EQ(timeline.entries.size(), 1U);
  ASSERT_EQ(timeline.entries[0].mentions.size(), 2U);
  EXPECT_NE(timeline.entries[0].mentions[0].words, timeline.entries[0].mentions[1].words);
  for (const TimelineMention& mention : timeline.entries[0].mentions) {
    EXPECT_TRUE(mention.dated);
    EXPECT_TRUE(mention.words.contains(mention.place.span));
  }
}

TEST(Timeline, TwoEventsOfOneDayAreTwoRows) {
  const Annotations other =
      ReportBuilder("Sill Post", "2027-03-05", "Parliament in Orna approved the cheese tax on Tuesday.")
          .date("Tuesday", "2027-03-02")
          .build();
  EXPECT_EQ(timeline_of({collapse("Harlin Echo"), other}).entries.size(), 2U);
}

TEST(Timeline, OneEventWithTwoDaysIsTwoRows) {
  const Annotations other = ReportBuilder("Sill Post", "2027-03-05",
                                          "The Harlin footbridge collapsed into the river Sill on Monday, police said.")
                                .date("Monday", "2027-03-01")
                                .build();
  EXPECT_EQ(timeline_of({collapse("Harlin Echo"), other}).entries.size(), 2U);
}

TEST(Timeline, ACopyIsOneMoreMentionAndNoClause) {
  const Timeline timeline = timeline_of({collapse("Harlin Echo"), collapse("Daily Weir")});
  ASSERT_EQ(timeline.entries.size(), 1U);
  EXPECT_EQ(timeline.entries[0].mentions.size(), 2U);
  EXPECT_EQ(timeline.clauses.size(), 1U);
}

TEST(Timeline, TheOrderOfTheReportsChangesNothing) {
  const Timeline one = timeline_of({collapse("Harlin Echo"), collapse_in_other_words()});
  const Timeline two = timeline_of({collapse_in_other_words(), collapse("Harlin Echo")});
  ASSERT_EQ(one.entries.size(), two.entries.size());
  EXPECT_EQ(one.entries[0].what, two.entries[0].what);
}

TEST(Timeline, TheDayOfTheReportIsNoEvent) {
  const Annotations report = ReportBuilder("Harlin Echo", "2027-03-04", "Updated: March 4\nThe footbridge was old.")
                                 .date("March 4", "2027-03-04")
                                 .build();
  EXPECT_TRUE(timeline_of({report}).entries.empty());
}

TEST(VerbLikeness, IsHighForVerbsOfOneUseAndTheSameEitherWay) {
  EXPECT_EQ(verb_likeness("resign", "resign"), 1);
  EXPECT_GT(verb_likeness("resign", "quit"), 0.7);
  EXPECT_EQ(verb_likeness("quit", "resign"), verb_likeness("resign", "quit"));
  EXPECT_EQ(verb_likeness("resign", "derail"), 0);
}

}  // namespace
}  // namespace synoptic
