#include "synoptic/render/wording.h"

#include <gtest/gtest.h>

#include "synoptic/render/figure_rows.h"
#include "synoptic/render/fixture/fixture.h"

namespace synoptic {
namespace {

FigureMention amount(std::optional<double> low, std::optional<double> high, Qualifier qualifier) {
  FigureMention mention;
  mention.low = low;
  mention.high = high;
  mention.qualifier = qualifier;
  return mention;
}

TEST(ReportLetter, runs_from_A_to_Z_and_on_to_AA) {
  EXPECT_EQ(report_letter(0), "A");
  EXPECT_EQ(report_letter(25), "Z");
  EXPECT_EQ(report_letter(26), "AA");
  EXPECT_EQ(report_letter(51), "AZ");
  EXPECT_EQ(report_letter(52), "BA");
  EXPECT_EQ(report_letter(26 + 26 * 26), "AAA");
}

TEST(NumberWords, say_the_value_exactly) {
  const std::pair<double, const char*> cases[] = {{0, "0"},
                                                  {999, "999"},
                                                  {1000, "1,000"},
                                                  {-12345, "-12,345"},
                                                  {0.25, "0.25"},
                                                  {1234.5, "1,234.5"},
                                                  {1.2e6, "1.2 million"},
                                                  {1234567, "1,234,567"},
                                                  {4.5e8, "450 million"},
                                                  {2e9, "2 billion"},
                                                  {3e12, "3 trillion"}};
  for (const auto& [value, words] : cases) EXPECT_EQ(number_words(value), words);
}

TEST(AmountWords, keep_bounds_qualifier_unit_and_direction) {
  EXPECT_EQ(amount_words(amount(240, std::nullopt, Qualifier::at_least), std::nullopt, ""), "at least 240");
  EXPECT_EQ(amount_words(amount(std::nullopt, 4, Qualifier::at_most), std::nullopt, ""), "at most 4");
  EXPECT_EQ(amount_words(amount(30, 40, Qualifier::between), std::nullopt, ""), "30 to 40");
  EXPECT_EQ(amount_words(amount(12, std::nullopt, Qualifier::vague), std::nullopt, "Dozens"), "“Dozens” (12 or more)");
  EXPECT_EQ(amount_words(amount(5e6, 5e6, Qualifier::about), "USD", ""), "about USD 5 million");
  FigureMention rise = amount(3, 3, Qualifier::exact);
  rise.direction = Direction::up;
  EXPECT_EQ(amount_words(rise, "percent", ""), "up 3 percent");
  // Shares as they are worded, parts of an hour in minutes.
  EXPECT_EQ(amount_words(amount(1. / 3, 1. / 3, Qualifier::about), std::nullopt, "a third"), "about a third");
  EXPECT_EQ(amount_words(amount(0.3, 0.3, Qualifier::exact), std::nullopt, "0.3"), "0.3");
  EXPECT_EQ(amount_words(amount(0.25, 0.25, Qualifier::exact), "hour", "a quarter of an hour"), "15 minutes");
  EXPECT_EQ(amount_words(amount(1.5, 1.5, Qualifier::exact), "hour", "an hour and a half"), "1.5 hours");
  // An open bound is said even where no qualifier tells.
  EXPECT_EQ(amount_words(amount(7, std::nullopt, Qualifier::exact), std::nullopt, ""), "at least 7");
}

TEST(IntervalWords, are_as_short_as_what_they_say_allows) {
  const auto words = [](const char* from, const char* to) {
    return interval_words({PartialDate::parse(from), PartialDate::parse(to)});
  };
  EXPECT_EQ(words("2031-03-05", "2031-03-05"), "5 March 2031");
  EXPECT_EQ(words("2031-03-05", "2031-03-07"), "5 to 7 March 2031");
  EXPECT_EQ(words("2031-02-27", "2031-03-02"), "27 February to 2 March 2031");
  EXPECT_EQ(words("2030-12-30", "2031-01-02"), "30 December 2030 to 2 January 2031");
  EXPECT_EQ(words("2031-03-01", "2031-03-31"), "March 2031");
  EXPECT_EQ(words("2031-01-01", "2031-12-31"), "2031");
  EXPECT_EQ(words("2031-03", "2031-03"), "March 2031");
  EXPECT_EQ(words("", "2031-03"), "until March 2031");
  EXPECT_EQ(words("2031", ""), "from 2031");
  EXPECT_EQ(words("", ""), "unknown");
}

TEST(SentenceNumber, counts_from_one_and_is_none_between_sentences) {
  const std::vector<Report> reports = fixture::ferry_reports();
  EXPECT_EQ(sentence_number(reports[0], 0), 1u);
  EXPECT_EQ(sentence_number(reports[0], fixture::place(reports, 0, "Dozens").span.begin), 4u);
  EXPECT_EQ(sentence_number(reports[0], static_cast<std::uint32_t>(reports[0].document.text().find("\n\n"))), 0u);
}

TEST(FigureRows, join_the_echoes_of_one_origin_and_keep_others_apart) {
  const Dossier dossier = fixture::ferry();
  const std::vector<FigureRow> aboard = figure_rows(dossier.figures[0]);
  ASSERT_EQ(aboard.size(), 2u);
  EXPECT_EQ(aboard[0].documents, (std::vector<std::uint32_t>{0, 1, 3}));
  EXPECT_EQ(aboard[1].documents, (std::vector<std::uint32_t>{2}));
  FigureGroup apart = dossier.figures[0];
  apart.mentions[1].origin = "o2";
  EXPECT_EQ(figure_rows(apart).size(), 3u);
}

TEST(FigureRows, come_by_value_and_conflicts_come_first) {
  const Dossier dossier = fixture::ferry();
  const std::vector<FigureRow> hurt = figure_rows(dossier.figures[1]);
  ASSERT_EQ(hurt.size(), 3u);
  EXPECT_EQ(dossier.figures[1].mentions[hurt[0].first].low, 12);
  EXPECT_EQ(dossier.figures[1].mentions[hurt[2].first].low, 38);
  const std::vector<std::uint32_t> order = figures_by_weight(dossier.figures);
  EXPECT_EQ(order, (std::vector<std::uint32_t>{0, 2, 1, 3, 4, 5}));
}

}  // namespace
}  // namespace synoptic
