// What stands beside an article when it is copied with its page, and what only looks like it.
#include "synoptic/ingest/teasers.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "synoptic/ingest/blocks.h"

namespace synoptic {
namespace {

constexpr std::string_view kProse =
    "The ferry left Karstad at noon with twelve people on board and has not been seen since, the harbour master said.";

std::vector<std::string> kinds(const std::vector<std::string_view>& lines) {
  std::string text;
  for (const std::string_view line : lines) text += std::string(line) + "\n\n";
  std::vector<std::string> found;
  for (const Block& block : blocks_of(text)) found.emplace_back(to_string(block.kind));
  return found;
}

using Kinds = std::vector<std::string>;

TEST(Teasers, counters_of_pictures_and_ranks_are_no_counts_of_the_story) {
  for (const std::string_view line : {"1 of 7", "3/12", "12 photos", "View gallery (12 photos)", "Image 2 of 9", "4",
                                      "Inside the rescue (30 more images)", "1 of 7 slides"})
    EXPECT_TRUE(is_counter(line)) << line;
  for (const std::string_view line :
       {"12 dead", "One of seven survivors spoke", "2025", "3 of 4 bridges", "12 photos were found on board.",
        "Photos of the ferry", "", "41 people (12 of them children)"})
    EXPECT_FALSE(is_counter(line)) << line;
}

TEST(Teasers, are_told_by_their_manner) {
  for (const std::string_view line :
       {"Five things to know about ferry safety", "3 takeaways from the vote", "Here are 4 key questions about the dam",
        "Explainer: How ferries are inspected", "Ferry disasters since 1990: a timeline", "7 ways to help"})
    EXPECT_TRUE(is_teaser_title(line)) << line;
  for (const std::string_view line : {"Five things were stolen from the ferry", "Five ferries to be inspected",
                                      "Seven dead as ferry sinks", "Three theories collapsed", "A long night"})
    EXPECT_FALSE(is_teaser_title(line)) << line;
}

TEST(Teasers, between_paragraphs_they_are_kept_and_not_read) {
  EXPECT_EQ(kinds({kProse, "Five things to know about ferry safety", kProse}), (Kinds{"prose", "related", "prose"}));
  EXPECT_EQ(kinds({kProse, "Seven killed in ferry fire of 2019", "Harbour to cost 14 million", kProse}),
            (Kinds{"prose", "related", "related", "prose"}));
  EXPECT_EQ(kinds({kProse, kProse, "Council votes 9-2 against new pier"}), (Kinds{"prose", "prose", "related"}));
  EXPECT_EQ(kinds({kProse, "Sign up for our Morning Brief", "Enter your email address",
                   "By signing up, you agree to our Terms of Service", kProse}),
            (Kinds{"prose", "navigation", "navigation", "navigation", "prose"}));
}

TEST(Teasers, a_heading_a_list_of_the_article_and_its_points_in_short_are_read) {
  EXPECT_EQ(kinds({kProse, "A long night", kProse}), (Kinds{"prose", "headline", "prose"}));
  EXPECT_EQ(kinds({kProse, "The dead are:", "Ada Lind, 41", "Otto Berg, 12", kProse}),
            (Kinds{"prose", "prose", "prose", "prose", "prose"}));
  const Kinds points =
      kinds({kProse, "What we know so far", "Twelve people were on board the ferry", "Nobody has been found", kProse});
  EXPECT_EQ(points[2], "prose");
  EXPECT_EQ(points[3], "prose");
  EXPECT_EQ(kinds({kProse, kProse, "(Refiled to correct the number of trawlers to six, not nine, in paragraph four)"}),
            (Kinds{"prose", "prose", "prose"}));
  EXPECT_EQ(kinds({kProse, "- Twelve people were on board", "- Nobody has been found", kProse}),
            (Kinds{"prose", "prose", "prose", "prose"}));
}

}  // namespace
}  // namespace synoptic
