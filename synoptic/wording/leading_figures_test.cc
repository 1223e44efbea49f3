#include "synoptic/wording/leading_figures.h"

#include <gtest/gtest.h>

namespace synoptic {
namespace {

/// A story of one-line reports, a day each, in which each mention is one number.
struct Story {
  Dossier dossier;

  Story() {
    dossier.figures.push_back({});
    figure().id = "f1";
    figure().subject = figure().label = "people dead";
    figure().outcome = "die";
  }
  FigureGroup& figure() { return dossier.figures.front(); }

  /// A report of its own origin that gives `value` as of a day of March.
  std::uint32_t gives(const std::string& value, std::uint8_t day, const std::string& origin = {}) {
    const auto number = static_cast<std::uint32_t>(dossier.reports.size());
    const std::string headline = value + " dead";
    Metadata metadata;
    metadata.outlet = "Outlet " + std::to_string(number);
    Block block;
    block.kind = BlockKind::headline;
    block.span = {0, static_cast<std::uint32_t>(headline.size())};
    Report report{Document("r" + std::to_string(number), headline, {block}, metadata), {}, {}, number};
    report.published.when = DateInterval::of(PartialDate{2031, 3, day});
    dossier.reports.push_back(std::move(report));
    FigureMention mention;
    mention.place = {number, block.span};
    mention.amount = {0, static_cast<std::uint32_t>(value.size())};
    mention.low = mention.high = std::stod(value);
    mention.as_of = DateInterval::of(PartialDate{2031, 3, day});
    mention.origin = origin.empty() ? "o" + std::to_string(number) : origin;
    figure().mentions.push_back(mention);
    return number;
  }
  void relate(std::uint32_t first, std::uint32_t second, ValueRelation relation) {
    figure().pairs.push_back({first, second, relation});
  }
};

TEST(LeadingFigures, the_newest_stands_and_what_it_replaced_follows) {
  Story story;
  for (const auto& [value, day] : {std::pair{"7", 3}, {"11", 4}, {"23", 5}})
    story.gives(value, static_cast<std::uint8_t>(day));
  story.relate(0, 1, ValueRelation::later);
  story.relate(0, 2, ValueRelation::later);
  story.relate(1, 2, ValueRelation::later);
  story.figure().relation = FigureRelation::update;
  const std::vector<LeadingFigure> leading = leading_figures(story.dossier);
  ASSERT_EQ(leading.size(), 1u);
  EXPECT_EQ(leading[0].standing.size(), 1u);
  EXPECT_EQ(leading[0].standing[0].amount, "23");
  EXPECT_EQ(whose_words(leading[0].standing[0]), "Outlet 2, 5 Mar");
  ASSERT_EQ(leading[0].replaced.size(), 2u);
  EXPECT_EQ(leading[0].replaced[0].amount, "11");
  EXPECT_EQ(leading[0].replaced[1].amount, "7");
}

TEST(LeadingFigures, that_a_number_is_greater_makes_it_no_later_one) {
  Story story;
  story.gives("7", 3);
  story.gives("11", 3);
  story.relate(0, 1, ValueRelation::not_compared);
  story.figure().relation = FigureRelation::agree;
  EXPECT_TRUE(leading_figures(story.dossier)[0].replaced.empty());
}

TEST(LeadingFigures, values_that_conflict_stand_beside_each_other) {
  Story story;
  story.gives("7", 3);
  story.gives("11", 3);
  story.gives("11", 3);
  story.relate(0, 1, ValueRelation::conflict);
  story.figure().relation = FigureRelation::conflict;
  const LeadingFigure leading = leading_figures(story.dossier)[0];
  ASSERT_EQ(leading.standing.size(), 2u);
  EXPECT_EQ(leading.standing[0].amount, "11");
  EXPECT_EQ(leading.standing[0].origins, 2u);
  EXPECT_EQ(leading.standing[1].amount, "7");
}

TEST(LeadingFigures, count_origins_and_not_reports) {
  Story story;
  for (int i = 0; i < 4; ++i) story.gives("7", 3, i < 3 ? "o1" : "");
  EXPECT_EQ(leading_figures(story.dossier)[0].standing[0].origins, 2u);
}

TEST(LeadingFigures, leave_out_plans_denials_and_other_events) {
  Story story;
  for (int i = 0; i < 3; ++i) story.gives(std::to_string(7 + i), 3);
  story.figure().mentions[0].status = FigureStatus::planned;
  story.figure().mentions[1].status = FigureStatus::denied;
  story.figure().mentions[2].background = true;
  EXPECT_TRUE(leading_figures(story.dossier).empty());
}

TEST(OvertakenTitle, is_a_headline_whose_number_was_replaced) {
  Story story;
  story.gives("7", 3);
  story.gives("11", 4);
  story.relate(0, 1, ValueRelation::later);
  story.figure().relation = FigureRelation::update;
  story.dossier.title = "7 dead";
  story.dossier.title_from = 0;
  const auto overtaken = overtaken_title(story.dossier);
  ASSERT_TRUE(overtaken);
  EXPECT_EQ(overtaken->standing[0].amount, "11");
  story.dossier.title_from = 1;
  EXPECT_FALSE(overtaken_title(story.dossier));
}

TEST(StatusWords, are_those_of_a_newsroom) {
  FigureGroup dead;
  dead.outcome = "die";
  FigureMention mention;
  EXPECT_EQ(status_words(dead, mention), "");
  mention.status = FigureStatus::hypothetical;
  EXPECT_EQ(status_words(dead, mention), "feared");
  EXPECT_EQ(status_words({}, mention), "expected");
}

}  // namespace
}  // namespace synoptic
