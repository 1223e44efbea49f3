// What the page's sections are made of, before a line of markup: matrix, story days, origins.
#include <gtest/gtest.h>

#include "synoptic/render/fixture/fixture.h"
#include "synoptic/render/matrix.h"
#include "synoptic/render/origin_graph.h"
#include "synoptic/render/story_days.h"

namespace synoptic {
namespace {

TEST(Matrix, has_one_column_an_origin_and_never_two_for_one_text) {
  const Dossier dossier = fixture::ferry();
  const Matrix matrix = matrix_of(dossier);
  ASSERT_EQ(matrix.columns.size(), 4u);
  const auto row =
      std::find_if(matrix.rows.begin(), matrix.rows.end(), [](const MatrixRow& r) { return r.claim->member == "f1"; });
  ASSERT_NE(row, matrix.rows.end());
  ASSERT_EQ(row->cells[0].size(), 1u);  // Northern Wire and who carries its text
  EXPECT_EQ(row->cells[0][0].documents, (std::vector<std::uint32_t>{0, 3}));
  EXPECT_EQ(row->cells[0][0].words, "at least 240 people");
  EXPECT_EQ(row->cells[2][0].state, CellState::otherwise);
  EXPECT_TRUE(row->cells[3].empty());
}

TEST(Matrix, begins_with_what_most_depends_on) {
  const Dossier dossier = fixture::ferry();
  const Matrix matrix = matrix_of(dossier);
  for (std::size_t i = 1; i < matrix.rows.size(); ++i) EXPECT_GE(matrix.rows[i - 1].weight, matrix.rows[i].weight);
  EXPECT_EQ(matrix.rows.front().claim->member, "f1");
}

TEST(Matrix, sums_up_where_no_page_has_room_for_a_column_each) {
  EXPECT_EQ(matrix_shape(6), MatrixShape::words);
  EXPECT_EQ(matrix_shape(20), MatrixShape::signs);
  EXPECT_EQ(matrix_shape(100), MatrixShape::summed);
  const Dossier dossier = fixture::ferry();
  const Matrix matrix = matrix_of(dossier);
  const std::vector<SummedValue> values = summed(matrix.rows.front());
  ASSERT_EQ(values.size(), 3u);  // "at least 240" in two spellings, 263
  EXPECT_EQ(values.front().origins, 1u);
}

TEST(Matrix, has_one_row_for_two_days_of_one_event) {
  Dossier dossier = fixture::ferry();
  GridRow monday{"Monday", "t2", std::vector<GridCell>(5)}, tuesday{"Tuesday", "t3", std::vector<GridCell>(5)};
  const Place there = dossier.timeline[1].mentions[0].place, here = dossier.timeline[2].mentions[0].place;
  monday.cells[2] = tuesday.cells[2] = {CellState::otherwise, there};
  monday.cells[2].state = CellState::says;
  monday.cells[0] = {CellState::otherwise, here};
  tuesday.cells[0] = tuesday.cells[1] = {CellState::says, here};
  dossier.grid = {monday, tuesday};
  const std::vector<const GridRow*> shown = shown_claims(dossier);
  ASSERT_EQ(shown.size(), 1u);
  EXPECT_EQ(shown[0]->member, "t3");
}

TEST(StoryDays, keeps_background_years_out_and_joins_two_days_of_one_event) {
  const StoryDays story = story_days(fixture::ferry());
  EXPECT_EQ(story.background, (std::vector<std::uint32_t>{0}));  // June 2029
  ASSERT_EQ(story.rows.size(), 3u);
  EXPECT_EQ(story.rows[0].entry, 1u);
  EXPECT_EQ(story.rows[0].elsewhere, (std::vector<std::uint32_t>{2}));
  EXPECT_EQ(story.rows[0].conflict, "c2");
  EXPECT_TRUE(story_days({}).rows.empty());
}

TEST(StoryDays, goes_back_as_long_as_days_follow_each_other) {
  Dossier dossier = fixture::ferry();
  const auto add = [&](const char* id, PartialDate day) {
    dossier.timeline.push_back({id, DateInterval::of(day), "x", {}});
  };
  add("t6", {2031, 2, 20});
  add("t7", {2031, 1, 20});
  const StoryDays story = story_days(dossier);
  const auto has = [&](std::uint32_t entry) {
    return std::any_of(story.rows.begin(), story.rows.end(), [&](const StoryRow& row) { return row.entry == entry; });
  };
  EXPECT_TRUE(has(5));   // twelve days before the next
  EXPECT_FALSE(has(6));  // a month before that
}

TEST(StoryDays, know_an_hour_from_a_day) {
  for (const char* hour :
       {"4:10 a.m.", "ten past four", "Wednesday night", "23:40", "16.30", "5 p.m.", "noon", "before dawn"})
    EXPECT_TRUE(tells_time_of_day(hour)) << hour;
  for (const char* day : {"04.10.2026", "Thursday", "12 June", "2025", "10.4", "the 24 hours", "2026-10-04", ""})
    EXPECT_FALSE(tells_time_of_day(day)) << day;
}

TEST(OriginGraph, has_one_edge_a_pair_with_the_words_that_show_it) {
  const OriginGraph graph = origin_graph(fixture::ferry());
  ASSERT_FALSE(graph.edges.empty());
  EXPECT_EQ(graph.names.front(), "Northern Wire");
  std::size_t on_wire = 0;
  for (const OriginEdge& edge : graph.edges) {
    if (edge.origin == 0) ++on_wire;
    EXPECT_TRUE(edge.basis != EchoBasis::cited || edge.place);
  }
  EXPECT_EQ(on_wire, 3u);
  EXPECT_TRUE(graph.is_crossed());  // one report names the wire and shares the health board's details
  EXPECT_FALSE(origin_graph({}).is_crossed());
}

}  // namespace
}  // namespace synoptic
