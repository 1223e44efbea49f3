#include "synoptic/compare/figures/group_days.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <string_view>

#include "synoptic/compare/testing.h"

namespace synoptic {
namespace {

using testing::ReportBuilder;

ReportBuilder speed(std::string outlet, std::string day, const std::string& text) {
  ReportBuilder report(std::move(outlet), std::move(day), text);
  report.count("14 knots", "14", 14, 14, "knots");
  return report;
}

DateInterval day(std::string_view text) { return DateInterval::of(*PartialDate::parse(text)); }

/// A story whose figures are one group.
struct Story {
  Collation collation;
  std::vector<FigureItem> items;
  std::vector<std::uint32_t> group;

  explicit Story(std::vector<Annotations> reports)
      : collation(collate(std::move(reports))), items(figure_items(collation)), group(items.size()) {
    std::iota(group.begin(), group.end(), 0U);
    for (FigureItem& item : items) item.text = item.mention.place.document;
  }
  std::vector<GroupDay> candidates(std::size_t member) const {
    return group_day_candidates(collation, items, group, StoryDays(collation, items))[member];
  }
};

const GroupDay* candidate(const std::vector<GroupDay>& all, const DateInterval& when) {
  const auto found = std::find_if(all.begin(), all.end(), [&](const GroupDay& one) { return one.when == when; });
  return found == all.end() ? nullptr : &*found;
}

float feature(const GroupDay& one, std::string_view name) {
  const auto names = group_day_feature_names();
  return one.features[static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin())];
}

TEST(GroupDays, BeginWithTheDayChosenBefore) {
  const Story story({speed("A", "2031-05-04", "The ferry made 14 knots when it struck the reef.").build()});
  const auto all = story.candidates(0);
  ASSERT_FALSE(all.empty());
  EXPECT_EQ(all.front().when, story.items.front().mention.as_of);
  EXPECT_EQ(feature(all.front(), "is first choice"), 1);
  EXPECT_EQ(feature(all.front(), "texts of value"), 0);
  EXPECT_EQ(feature(all.front(), "share for value"), -1);  // nobody is asked
}

TEST(GroupDays, OfferEveryDayThatTheReportNames) {
  ReportBuilder report =
      speed("A", "2031-05-04", "The ferry struck the reef on 2 May.\nIts owner was summoned.\nIt made 14 knots.");
  const Story story({report.date("2 May", "2031-05-02").build()});
  const auto all = story.candidates(0);
  const GroupDay* named = candidate(all, day("2031-05-02"));
  ASSERT_NE(named, nullptr);
  EXPECT_EQ(feature(*named, "times it is named"), 1);
  EXPECT_EQ(feature(*named, "sentences to it"), 2);
  EXPECT_EQ(feature(*named, "in paragraph"), 0);
}

TEST(GroupDays, KnowHowTheReportTellsAroundTheFigure) {
  ReportBuilder report = speed("A", "2031-05-04",
                               "The ferry struck the reef on 2 May.\nShe was raised on 3 May.\n"
                               "At the time she made 14 knots.");
  const Story story({report.date("2 May", "2031-05-02").date("3 May", "2031-05-03").build()});
  const auto all = story.candidates(0);
  const GroupDay* far = candidate(all, day("2031-05-02"));
  const GroupDay* near = candidate(all, day("2031-05-03"));
  ASSERT_NE(far, nullptr);
  ASSERT_NE(near, nullptr);
  EXPECT_EQ(feature(*near, "days named before"), 2);
  EXPECT_EQ(feature(*near, "days back"), 0);
  EXPECT_EQ(feature(*far, "days back"), 1);  // 3 May stands between
  EXPECT_EQ(feature(*far, "sentences back to it"), 2);
  EXPECT_EQ(feature(*far, "words of then"), 1);
  EXPECT_EQ(feature(*far, "words of now"), 0);
}

TEST(GroupDays, AreThoseOfTheOtherReportsOfTheGroupToo) {
  Story story({speed("A", "2031-05-04", "The ferry made 14 knots when it struck the reef.").build(),
               speed("B", "2031-05-06", "At 14 knots the boat hit the rocks, divers told us.").build()});
  story.items[0].mention.as_of = day("2031-05-02");
  story.items[0].mention.as_of_stated = true;
  const auto all = story.candidates(1);
  const GroupDay* other = candidate(all, day("2031-05-02"));
  ASSERT_NE(other, nullptr);
  EXPECT_EQ(feature(*other, "texts of value"), 1);
  EXPECT_EQ(feature(*other, "share for value"), 1);
  EXPECT_EQ(feature(*other, "stated for value"), 1);
  EXPECT_EQ(feature(*other, "first print of value"), 2);  // printed two days after the day
  EXPECT_EQ(feature(all.front(), "share for value"), 0);
  EXPECT_EQ(feature(all.front(), "own after first print"), 2);
}

TEST(GroupDays, ACopyHasNoSay) {
  const std::string text = "The ferry made 14 knots when it struck the reef.";
  const Annotations other = speed("C", "2031-05-06", "At 14 knots the boat hit the rocks, divers told us.").build();
  const Story one({speed("A", "2031-05-04", text).build(), other});
  const Story two({speed("A", "2031-05-04", text).build(), speed("B", "2031-05-05", text).build(), other});
  const auto alone = one.candidates(1), copied = two.candidates(2);
  ASSERT_EQ(alone.size(), copied.size());
  EXPECT_EQ(feature(alone.front(), "texts of value"), feature(copied.front(), "texts of value"));
  EXPECT_EQ(feature(alone.front(), "first print of value"), feature(copied.front(), "first print of value"));
}

}  // namespace
}  // namespace synoptic
