#include "synoptic/annotate/figures.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>
#include <random>
#include <sstream>

#include "synoptic/annotate/figures/digits.h"
#include "synoptic/annotate/figures/numerals.h"
#include "synoptic/annotate/figures/ordinals.h"

namespace synoptic {
namespace {

struct Read {
  Document document;
  Layer<Figure> figures;
};

Read read(const std::string& text, std::string language = "en") {
  Metadata metadata;
  metadata.language = std::move(language);
  std::vector<Block> blocks;
  const Span all = trimmed(text, {0, static_cast<std::uint32_t>(text.size())});
  if (!all.empty()) blocks.push_back({all, BlockKind::prose});
  const Document document("test", text, blocks, metadata);
  std::vector<Span> zones;
  if (!all.empty()) zones.push_back(all);
  const Words words = tag_words(document.text(), segment(document.text(), zones));
  return {document, find_figures(document, words, {}, {})};
}

std::string number(const std::optional<double>& value) {
  if (!value) return "*";
  std::string out = std::to_string(std::round(*value * 1e6) / 1e6);
  out.erase(out.find_last_not_of('0') + 1);
  if (out.back() == '.') out.pop_back();
  return out;
}

std::string underscored(std::string text) {
  std::replace(text.begin(), text.end(), ' ', '_');
  return text;
}

/// A figure as tests/figures/sentences.tsv writes it.
std::string line_of(const Figure& figure) {
  const std::string direction = figure.direction == Direction::none ? "-" : std::string(to_string(figure.direction));
  return number(figure.low) + ".." + number(figure.high) + " " + underscored(std::string(to_string(figure.qualifier))) +
         " " + std::string(to_string(figure.kind)) + " " + direction + " " + underscored(figure.unit.value_or("-")) +
         " " + (figure.subject.empty() ? "-" : figure.subject);
}

std::string lines_of(const Layer<Figure>& figures) {
  std::string out;
  for (const Figure& figure : figures) out += (out.empty() ? "" : " | ") + line_of(figure);
  return out.empty() ? "none" : out;
}

TEST(Figures, reads_the_sentences_of_the_table) {
  std::ifstream file("tests/figures/sentences.tsv");
  ASSERT_TRUE(file) << "run in the project's folder";
  int cases = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    const std::size_t tab = line.find('\t');
    ASSERT_NE(tab, std::string::npos) << line;
    ++cases;
    EXPECT_EQ(lines_of(read(line.substr(0, tab)).figures), line.substr(tab + 1)) << line.substr(0, tab);
  }
  EXPECT_GE(cases, 200);
}

TEST(Figures, spans_cover_qualifier_amount_and_what_is_counted) {
  const Read got = read("Officials said at least 3,000 North Korean troops were sent.");
  ASSERT_EQ(got.figures.size(), 1u);
  EXPECT_EQ(got.document.words(got.figures[0].span), "at least 3,000 North Korean troops");
  EXPECT_EQ(got.document.words(got.figures[0].amount), "3,000");
  EXPECT_EQ(got.document.words(*got.figures[0].counted), "North Korean troops");
  EXPECT_EQ(got.figures[0].head, "troop");
}

TEST(Figures, parts_point_to_the_whole_they_belong_to) {
  const Read got = read("The agency said 12,000 troops, including 500 officers and three generals, were moved.");
  ASSERT_EQ(got.figures.size(), 3u);
  EXPECT_FALSE(got.figures[0].part_of);
  EXPECT_EQ(got.figures[1].part_of, 0u);
  EXPECT_EQ(got.figures[2].part_of, 0u);
}

struct Said {
  const char* sentence;
  const char* expected;
};

TEST(Figures, tell_what_is_said_of_those_counted) {
  for (const auto& [sentence, expected] :
       {Said{"At least 40 people were killed in the attack.", "kill"}, Said{"The attack killed 40 people.", "kill"},
        Said{"The blast injured 12 soldiers.", "injure"}, Said{"Some 30 miners are still missing.", "missing"},
        Said{"The quake left 120 dead.", "kill"},
        Said{"About 3,000 soldiers have been deployed to the border.", "deploy"},
        Said{"The North has sent 12,000 troops abroad.", "send"},
        Said{"Police arrested 19 demonstrators.", "arrest"}}) {
    const Read got = read(sentence);
    ASSERT_FALSE(got.figures.empty()) << sentence;
    EXPECT_EQ(got.figures[0].predicate, expected) << sentence;
  }
}

TEST(Figures, tell_how_real_an_amount_is) {
  using enum FigureStatus;
  const std::pair<const char*, FigureStatus> cases[] = {
      {"The attack killed 40 people.", observed},
      {"Kyiv estimates that 12,000 troops are in the region.", estimated},
      {"An estimated 6,500 families fled.", estimated},
      {"The ministry plans to hire 2,000 teachers.", planned},
      {"A total of 10,000 troops will be sent abroad.", planned},
      {"Officials denied that 300 prisoners had escaped.", denied},
      {"If 60 senators agree, the bill will pass.", hypothetical},
      {"The cut would cost 5,000 workers their jobs.", hypothetical},
  };
  for (const auto& [sentence, expected] : cases) {
    const Read got = read(sentence);
    ASSERT_FALSE(got.figures.empty()) << sentence;
    EXPECT_EQ(to_string(got.figures[0].status), to_string(expected)) << sentence;
  }
}

TEST(Figures, tell_additions_from_totals) {
  EXPECT_TRUE(read("Another 40 people were hurt.").figures[0].addition);
  EXPECT_TRUE(read("They found 40 more bodies.").figures[0].addition);
  EXPECT_TRUE(read("A further 300 jobs will go.").figures[0].addition);
  EXPECT_FALSE(read("They found 40 bodies.").figures[0].addition);
}

TEST(Figures, take_the_place_that_restricts_them_as_scope) {
  EXPECT_EQ(read("About 3,000 troops were sent to Russia.").figures[0].scope, "Russia");
  EXPECT_EQ(read("The flood killed 12 people in Northern Italy.").figures[0].scope, "Northern Italy");
  EXPECT_EQ(read("The flood killed 12 people.").figures[0].scope, "");
}

TEST(Figures, hold_as_of_the_nearest_day_of_their_sentence) {
  const std::string text = "By Wednesday, 12,000 troops had arrived.";
  const Document document("test", text, {{{0, static_cast<std::uint32_t>(text.size())}, BlockKind::prose}}, {});
  const std::vector<Span> zones = {{0, static_cast<std::uint32_t>(text.size())}};
  const Words words = tag_words(document.text(), segment(document.text(), zones));
  const Layer<Timex> times({{.span = {3, 12},
                             .type = TimexType::date,
                             .value = "2024-10-23",
                             .modifier = {},
                             .when = DateInterval::of(PartialDate{2024, 10, 23}),
                             .anchor = {},
                             .rule = {}}});
  const Layer<Figure> figures = find_figures(document, words, {}, times);
  ASSERT_EQ(figures.size(), 1u);
  EXPECT_EQ(figures[0].as_of, 0u);
}

/// The words of the time that each figure of `text` holds for, "-" for none; `days` are the times in it.
std::string days_of(const std::string& text, std::initializer_list<const char*> days) {
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  const Document document("test", text, {{all, BlockKind::prose}}, {});
  std::vector<Timex> found;
  for (const std::string_view day : days) {
    const auto at = static_cast<std::uint32_t>(text.find(day));
    const Span span{at, at + static_cast<std::uint32_t>(day.size())};
    found.push_back({.span = span,
                     .type = TimexType::date,
                     .value = {},
                     .modifier = {},
                     .when = DateInterval::of(PartialDate{2024, 10, 23}),
                     .anchor = {},
                     .rule = {}});
  }
  const std::vector<Span> zones = {all};
  const Layer<Timex> times(std::move(found));
  std::string out;
  for (const Figure& figure : find_figures(document, tag_words(text, segment(text, zones)), {}, times)) {
    out += (out.empty() ? "" : " ") + (figure.as_of ? std::string(times[*figure.as_of].span.in(text)) : "-");
  }
  return out;
}

TEST(Figures, hold_for_no_day_that_they_are_only_compared_with) {
  EXPECT_EQ(days_of("By Monday 90 tonnes of snow had fallen, more than in any winter since 1961.", {"Monday", "1961"}),
            "Monday");
  EXPECT_EQ(days_of("Some 300 tents were put up, the most since records began in 1950.", {"1950"}), "-");
  EXPECT_EQ(days_of("Some 300 families are in tents, down from about 500 on Tuesday.", {"Tuesday"}), "- Tuesday");
  EXPECT_EQ(days_of("The port lost 30 cranes, compared with 12 in 2019.", {"2019"}), "- 2019");
  EXPECT_EQ(days_of("Claims rose from 12 on Monday to 40 on Friday.", {"Monday", "Friday"}), "Monday Friday");
  EXPECT_EQ(days_of("On Friday claims rose from 12 to 40.", {"Friday"}), "- Friday");
  EXPECT_EQ(days_of("More than 40 people were hurt on Friday.", {"Friday"}), "Friday");
}

TEST(Figures, of_them_are_parts_of_those_counted_before) {
  const Read got = read("Nine people are dead, four of them children and two of them foreigners.");
  ASSERT_EQ(got.figures.size(), 3u);
  EXPECT_EQ(got.figures[1].head, "child");
  EXPECT_EQ(got.figures[1].predicate, "kill");
  EXPECT_EQ(got.figures[1].part_of, 0u);
  EXPECT_EQ(got.figures[2].part_of, 0u);
}

TEST(Figures, are_not_read_from_navigation_and_datelines) {
  const std::string text = "Posted 26 items";
  for (const BlockKind kind : {BlockKind::navigation, BlockKind::published, BlockKind::byline, BlockKind::dateline}) {
    const Document document("test", text, {{{0, static_cast<std::uint32_t>(text.size())}, kind}}, {});
    const std::vector<Span> zones = {{0, static_cast<std::uint32_t>(text.size())}};
    EXPECT_TRUE(find_figures(document, tag_words(text, segment(text, zones)), {}, {}).empty());
  }
}

TEST(Figures, follow_the_separators_of_the_language) {
  EXPECT_EQ(read("1.500 Soldaten", "de").figures[0].low, 1500);
  EXPECT_EQ(read("2,5 Millionen", "de").figures[0].low, 2.5);
  EXPECT_EQ(read("It weighs 1.500 kilograms.").figures[0].low, 1.5);
  EXPECT_EQ(read("It weighs 1,500 kilograms.").figures[0].low, 1500);
}

TEST(Figures, spans_lie_inside_the_text_whatever_it_holds) {
  const char* texts[] = {"",
                         " ",
                         "5",
                         "$",
                         "$5",
                         "-",
                         "--5--",
                         "½",
                         "…½…",
                         "5–",
                         "–5",
                         "1,2,3,4",
                         "1-2-3-4",
                         "((((((5))))))",
                         "five hundred hundred hundred million and and and",
                         "one and one and one and one and one and one hundred and one",
                         "5 5 5 5 5 5 5 5 5",
                         "€€€5€€€",
                         "9999999999999999999999999999999999999999999999",
                         "1e999",
                         "0/0",
                         "1/0",
                         "5 percent percent percent of of of of",
                         "\xF0\x9F\x98\x80 5 \xF0\x9F\x98\x80 people",
                         "3 m2m2m2 km/h/h/h a a a",
                         "'''5'''",
                         "between and between 5 and and 6",
                         "from to to 5 to to",
                         "5-year-old-year-old",
                         "twenty-twenty-twenty",
                         "US$US$5",
                         "5,5,5,5",
                         ".5.5.5",
                         "2^99999"};
  for (const char* text : texts) {
    const Read got = read(text);
    for (const Figure& figure : got.figures) {
      EXPECT_TRUE(is_valid_span(got.document.text(), figure.span)) << text;
      EXPECT_TRUE(figure.span.contains(figure.amount)) << text;
      EXPECT_TRUE(figure.low || figure.high) << text;
      if (figure.low) {
        EXPECT_TRUE(std::isfinite(*figure.low)) << text;
      }
    }
  }
}

TEST(Figures, cost_stays_linear_on_one_long_line) {
  for (const char* piece : {"one hundred and ", "5 ", "$5 to ", "1-", "a ", "five thousand and six or ", "\"5\" ", "1,",
                            "between 5 and ", "at least "}) {
    std::string text;
    while (text.size() < 400'000) text += piece;
    read(text);  // seconds where it is quadratic: the test's own limit tells
  }
}

// What is printed for a value reads back as that value.

std::optional<figures::Numeral> numeral(const std::string& text) {
  const Span all{0, static_cast<std::uint32_t>(text.size())};
  const std::vector<Span> zones = {all};
  const Words words = tag_words(text, segment(text, zones));
  figures::Atoms atoms;
  const Sentence sentence{.span = all, .tokens = {0, static_cast<std::uint32_t>(words.tokens.size())}};
  figures::cut(text, words, sentence, figures::Separators::point_decimal, atoms);
  auto found = figures::read_numeral(atoms, 0);
  if (found && found->end != atoms.size()) return std::nullopt;
  return found;
}

TEST(Numbers, printed_in_digits_read_back_as_the_same_value) {
  std::mt19937_64 random(20241125);
  const auto check = [](double value) {
    const std::string printed = figures::print_number(value);
    const figures::DigitRun run = figures::read_digits(printed, 0, figures::Separators::point_decimal);
    EXPECT_EQ(run.size, printed.size()) << printed;
    EXPECT_EQ(run.value, value) << printed;
  };
  for (const double value : {0.0, 1.0, 999.0, 1000.0, 1234567.0, 0.1, 1.0 / 3, 2.5, 1e15, 123456.789, 1e-7})
    check(value);
  for (int i = 0; i < 20'000; ++i) {
    const double whole = static_cast<double>(random() % 1'000'000'000'000ull);
    check(whole);
    check(whole / std::pow(10, static_cast<double>(random() % 8)));
    check(std::ldexp(static_cast<double>(random() >> 11), -static_cast<int>(random() % 60)));
  }
}

std::string in_words(std::uint64_t n) {
  static const char* const kSmall[] = {"zero",     "one",     "two",     "three",     "four",     "five",    "six",
                                       "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
                                       "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  static const char* const kTens[] = {"",      "",      "twenty",  "thirty", "forty",
                                      "fifty", "sixty", "seventy", "eighty", "ninety"};
  if (n < 20) return kSmall[n];
  if (n < 100) return std::string(kTens[n / 10]) + (n % 10 ? std::string("-") + kSmall[n % 10] : "");
  if (n < 1000) return std::string(kSmall[n / 100]) + " hundred" + (n % 100 ? " and " + in_words(n % 100) : "");
  for (const auto& [scale, name] : {std::pair{1'000'000'000'000ull, "trillion"}, std::pair{1'000'000'000ull, "billion"},
                                    std::pair{1'000'000ull, "million"}, std::pair{1'000ull, "thousand"}}) {
    if (n >= scale)
      return in_words(n / scale) + " " + name +
             (n % scale ? (n % scale < 100 ? " and " : " ") + in_words(n % scale) : "");
  }
  return "";
}

TEST(Numbers, spelled_in_words_read_back_as_the_same_value) {
  std::mt19937_64 random(1825);
  const auto check = [](std::uint64_t n) {
    const auto found = numeral(in_words(n));
    ASSERT_TRUE(found) << in_words(n);
    EXPECT_EQ(found->value, static_cast<double>(n)) << in_words(n);
  };
  for (std::uint64_t n = 0; n < 2000; ++n) check(n);
  for (int digits = 1; digits <= 15; ++digits) {
    for (int i = 0; i < 200; ++i) check(random() % static_cast<std::uint64_t>(std::pow(10, digits)));
  }
}

TEST(Numbers, in_words_and_digits_are_read_with_their_scales) {
  const std::pair<const char*, double> cases[] = {{"1.2m", 1.2e6},
                                                  {"3.4bn", 3.4e9},
                                                  {"10k", 1e4},
                                                  {"25 lakh", 2.5e6},
                                                  {"three lakh crore", 3e12},
                                                  {"two and a half million", 2.5e6},
                                                  {"half a dozen", 6},
                                                  {"a million and a half", 1.5e6},
                                                  {"10 1/2", 10.5},
                                                  {"2½", 2.5},
                                                  {"1 234 567", 1234567},
                                                  {"twenty-three", 23},
                                                  {"two hundred point zero three", 200.03},
                                                  {"4 thousand 3 hundred and 21", 4321},
                                                  {"three quarters of a million", 750000},
                                                  {"a hundred thousand", 1e5},
                                                  {"12 dozen", 144},
                                                  {"5 million", 5e6}};
  for (const auto& [text, value] : cases) {
    const auto found = numeral(text);
    ASSERT_TRUE(found) << text;
    EXPECT_NEAR(found->value, value, value * 1e-12) << text;
  }
}

TEST(Numbers, fractions_and_ordinals_are_told_apart) {
  using enum figures::NumeralForm;
  const std::pair<const char*, figures::NumeralForm> cases[] = {
      {"two-thirds", fraction}, {"a third", fraction}, {"one twenty-fifth", fraction}, {"twenty-fifth", ordinal},
      {"21st", ordinal},        {"tenth", ordinal},    {"three quarters", fraction},   {"1/4", fraction},
      {"twenty", cardinal},     {"dozens", vague},     {"tens of thousands", vague}};
  for (const auto& [text, form] : cases) {
    const auto found = numeral(text);
    ASSERT_TRUE(found) << text;
    EXPECT_EQ(found->form, form) << text;
  }
}

}  // namespace
}  // namespace synoptic
