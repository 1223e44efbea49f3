#include <gtest/gtest.h>

#include "synoptic/render/plot_scale.h"
#include "synoptic/render/word_alignment.h"

namespace synoptic {
namespace {

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

TEST(AlignWords, marks_as_moved_what_stands_elsewhere_in_the_same_words) {
  const std::vector<WordRun> runs =
      align_words("The water was over the crest before anybody could open the second gate",
                  "Before anyone could open the second gate, the water was over the crest");
  std::string moved, other;
  for (const WordRun& run : runs) {
    if (run.change == WordChange::moved) moved += std::string(run.words) + "|";
    if (run.change == WordChange::other) other += std::string(run.words) + "|";
  }
  EXPECT_TRUE(moved == "the water was over the crest|" || moved.find("could open the second gate") != std::string::npos)
      << moved;
  EXPECT_EQ(other.find("crest"), std::string::npos) << other;
}

TEST(AlignWords, calls_a_single_short_word_no_move) {
  for (const WordRun& run : align_words("he said it was so and left", "it left and he was so"))
    EXPECT_NE(run.change, WordChange::moved) << run.words;
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
