#include <gtest/gtest.h>

#include "synoptic/render/day_axis.h"
#include "synoptic/render/plot_scale.h"
#include "synoptic/render/word_alignment.h"

namespace synoptic {
namespace {

Day day(int year, unsigned month, unsigned day_of_month) {
  return std::chrono::sys_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day_of_month}};
}

TEST(PlotScale, has_round_ticks_and_keeps_every_value_inside_its_margins) {
  const std::vector<std::vector<double>> cases = {{240, 263}, {0, 5},         {3, 3},       {0, 0},      {-5, 12},
                                                  {-7, -7},   {0.001, 0.002}, {1e12, 2e12}, {31, 38, 12}};
  for (const std::vector<double>& values : cases) {
    const PlotScale scale = linear_scale(values);
    EXPECT_GE(scale.ticks.size(), 2u);
    EXPECT_LE(scale.ticks.size(), 8u);
    for (const double value : values) {
      EXPECT_GE(scale.at(value), 4);
      EXPECT_LE(scale.at(value), 90);
      EXPECT_LE(scale.low, value);
      EXPECT_GE(scale.high, value);
    }
  }
  EXPECT_EQ(linear_scale({240, 263}).ticks, (std::vector<double>{240, 250, 260, 270}));
}

TEST(PlotScale, goes_up_by_powers_of_ten_where_it_is_logarithmic) {
  EXPECT_EQ(logarithmic_scale({3e6, 4.5e8}).ticks, (std::vector<double>{1e6, 1e7, 1e8, 1e9}));
  EXPECT_EQ(logarithmic_scale({5, 5}).ticks, (std::vector<double>{1, 10}));
  EXPECT_LE(logarithmic_scale({1, 1e30}).ticks.size(), 7u);
  EXPECT_TRUE(spans_magnitudes({3e6, 4.5e8}));
  EXPECT_FALSE(spans_magnitudes({1, 100}));
  EXPECT_FALSE(spans_magnitudes({0, 1000}));
}

TEST(DayAxis, keeps_days_in_order_and_marks_what_it_leaves_out) {
  const DayAxis axis({day(2031, 3, 5), day(2014, 1, 1), day(2031, 3, 4), day(2031, 3, 4)});
  EXPECT_LT(axis.at(day(2014, 1, 1)), axis.at(day(2031, 3, 4)));
  EXPECT_LT(axis.at(day(2031, 3, 4)), axis.at(day(2031, 3, 5)));
  EXPECT_EQ(axis.breaks().size(), 1u);
  EXPECT_EQ(axis.labelled(1).size(), 3u);
  EXPECT_EQ(axis.labelled(200).size(), 1u);
  EXPECT_TRUE(DayAxis({}).empty());
}

TEST(AlignWords, shows_what_a_wording_has_otherwise_and_what_it_leaves_out) {
  const std::vector<WordRun> runs = align_words("We turned the ship as soon as the rocks were there, in time",
                                                "We turned the boat when the rocks were there");
  const std::vector<WordRun> expected = {{WordChange::same, "We turned the"},
                                         {WordChange::cut, "ship as soon as"},
                                         {WordChange::other, "boat when"},
                                         {WordChange::same, "the rocks were there"},
                                         {WordChange::cut, "in time"}};
  EXPECT_EQ(runs, expected);
}

TEST(AlignWords, does_not_mind_case_quotation_marks_or_stops_at_the_ends_of_words) {
  EXPECT_TRUE(same_words("It’s too late for her,", "it's too late, for her."));
  EXPECT_FALSE(same_words("too late", "too late now"));
  EXPECT_TRUE(same_words("", "  "));
}

TEST(AlignWords, is_bounded_on_very_long_wordings) {
  std::string a, b;
  for (int i = 0; i < 20000; ++i) {
    a += "a" + std::to_string(i) + " ";
    b += "b" + std::to_string(i) + " ";
  }
  EXPECT_EQ(align_words(a, b).size(), 2u);
}

}  // namespace
}  // namespace synoptic
