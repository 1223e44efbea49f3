#include "synoptic/annotate/times.h"
#include "synoptic/annotate/times/calendar.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "synoptic/annotate/times/calendar.h"
#include "synoptic/annotate/times/unresolved.h"
#include "synoptic/text/segmentation.h"

namespace synoptic {
namespace {

struct ReadText {
  Document document;
  Words words;
  UnresolvedTimes times;
};

ReadText read(std::string text, std::optional<PartialDate> published = std::nullopt) {
  Metadata metadata;
  if (published) metadata.published = DatedBasis{DateInterval::of(*published), Basis::stated, "test"};
  std::vector<Block> blocks;
  const Span all = trimmed(text, {0, static_cast<std::uint32_t>(text.size())});
  if (!all.empty()) blocks.push_back({all});
  Document document("test", std::move(text), std::move(blocks), metadata);
  Words words = tag_words(document.text(), segment(document.text(), std::vector<Span>{all}));
  UnresolvedTimes times = read_times(document, words);
  return {document, std::move(words), std::move(times)};
}

Layer<Timex> resolve(const ReadText& it) {
  return resolve_times(it.document, it.words, it.times,
                       infer_publication(publication_evidence(it.document, it.words, it.times)));
}

std::vector<std::string> columns_of(const std::string& line) {
  std::vector<std::string> columns(1);
  for (const char c : line) {
    if (c == '\t')
      columns.emplace_back();
    else
      columns.back() += c;
  }
  return columns;
}

std::vector<std::string> lines_of(const std::string& path) {
  std::ifstream file(path);
  EXPECT_TRUE(file) << path;
  std::vector<std::string> lines;
  for (std::string line; std::getline(file, line);) {
    if (!line.empty() && line[0] != '#') lines.push_back(line);
  }
  return lines;
}

std::string end_of(const std::optional<PartialDate>& date) { return date ? date->to_string() : "-"; }

TEST(Times, AreReadAndResolvedAsTheTableSays) {
  std::size_t cases = 0;
  for (const std::string& line : lines_of("tests/times/expressions.tsv")) {
    const std::vector<std::string> row = columns_of(line);
    ASSERT_EQ(row.size(), 6u) << line;
    std::string text = row[1];
    const std::size_t open = text.find('[');
    text.erase(open, 1);
    const std::size_t close = text.find(']');
    text.erase(close, 1);
    const Span span{static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close)};
    const ReadText it = read(text, PartialDate::parse(row[0]));
    bool found = false;
    for (const Timex& timex : resolve(it)) {
      if (timex.span != span) continue;
      found = true;
      EXPECT_EQ(to_string(timex.type), row[2]) << line;
      EXPECT_EQ(timex.value, row[3]) << line;
      EXPECT_EQ(end_of(timex.when.earliest), row[4]) << line;
      EXPECT_EQ(end_of(timex.when.latest), row[5]) << line;
      EXPECT_FALSE(timex.rule.empty()) << line;
    }
    EXPECT_TRUE(found) << line;
    ++cases;
  }
  EXPECT_GE(cases, 200u);
}

TEST(Times, AreNotReadWhereThereIsNone) {
  for (const std::string& line : lines_of("tests/times/none.tsv")) {
    const ReadText it = read(line, PartialDate::parse("2024-10-25"));
    for (const Timex& timex : resolve(it)) ADD_FAILURE() << line << " -> " << it.document.words(timex.span);
  }
}

TEST(Times, SayWhatTheyWereCountedFrom) {
  const ReadText it = read("He spoke on Thursday. The minister had denied it the previous day, on Oct. 23, 2024.",
                           PartialDate::parse("2024-10-26"));
  const Layer<Timex> times = resolve(it);
  ASSERT_EQ(times.size(), 3u);
  EXPECT_EQ(times[0].anchor, "publication 2024-10-26");
  EXPECT_EQ(times[0].rule, "weekday.past");
  EXPECT_EQ(times[1].anchor, "'Thursday' (2024-10-24)");
  EXPECT_EQ(times[2].anchor, "");
}

std::vector<std::string> values_of(std::string text) {
  const ReadText it = read(std::move(text), PartialDate::parse("2024-10-25"));
  std::vector<std::string> values;
  for (const Timex& timex : resolve(it)) values.push_back(timex.value);
  return values;
}

TEST(Times, OfTheEntriesOfARunningReportAreOfItsDay) {
  EXPECT_EQ(values_of("07.10 Good morning.\n08.40 The wall fell on Tuesday.\n09.25 As we said at 08.40 it rains."),
            (std::vector<std::string>{"2024-10-25T07:10", "2024-10-25T08:40", "2024-10-22", "2024-10-25T09:25",
                                      "2024-10-25T08:40"}));
  EXPECT_EQ(values_of("21:10 Rain.\n23:50 More rain.\n00:30 Knocking was heard, half an hour ago."),
            (std::vector<std::string>{"2024-10-25T21:10", "2024-10-25T23:50", "2024-10-26T00:30", "2024-10-26T00:00"}));
  EXPECT_EQ(values_of("00:30 We close.\n23:50 More rain.\n21:10 Rain."),
            (std::vector<std::string>{"2024-10-25T00:30", "2024-10-24T23:50", "2024-10-24T21:10"}));
  EXPECT_EQ(values_of("07:10 a\n09:30 b\n17:00 c\nTHURSDAY\n06:00 They left on Monday.\n17:00 d")[4],
            "2024-10-24T06:00");
}

TEST(Times, WithDotsAreReadWhereTheyHeadEntriesOnly) {
  EXPECT_EQ(values_of("07.10 Good morning.\n09.25 It rains."), std::vector<std::string>{});
  EXPECT_EQ(values_of("7.10 euros\n12.04.2024 a\n9.25 b").size(), 1u);
}

TEST(Times, SayWhereAWeekdayDisagreesWithItsDate) {
  const ReadText it = read("They met on Tuesday, October 23, 2024.", PartialDate::parse("2024-10-26"));
  const Layer<Timex> times = resolve(it);
  ASSERT_EQ(times.size(), 1u);
  EXPECT_EQ(times[0].value, "2024-10-23");
  EXPECT_EQ(times[0].rule, "day.weekday_disagrees");
}

TEST(Times, KeepTheModifier) {
  const auto modifier_of = [](std::string text) {
    const ReadText it = read(std::move(text), PartialDate::parse("2024-10-25"));
    const Layer<Timex> times = resolve(it);
    return times.empty() ? std::string("none") : times[0].modifier;
  };
  EXPECT_EQ(modifier_of("It rained in early September."), "START");
  EXPECT_EQ(modifier_of("It rained in mid-September."), "MID");
  EXPECT_EQ(modifier_of("It rained in late September."), "END");
  EXPECT_EQ(modifier_of("It rained for about two hours."), "APPROX");
  EXPECT_EQ(modifier_of("It rained for at least two hours."), "EQUAL_OR_MORE");
  EXPECT_EQ(modifier_of("It rained for less than two hours."), "LESS_THAN");
}

TEST(Times, FollowTheHemisphereOfTheDateline) {
  const ReadText it = read("CANBERRA, Australia -- The pact was signed this summer.", PartialDate::parse("2024-02-25"));
  const Layer<Timex> times = resolve(it);
  ASSERT_EQ(times.size(), 1u);
  EXPECT_EQ(times[0].when.earliest->to_string(), "2023-12-01");
  EXPECT_EQ(times[0].when.latest->to_string(), "2024-02-29");
}

TEST(Times, AreBoundedByBothEndsOfAnUncertainPublication) {
  const ReadText it = read("They met on Wednesday. They left yesterday.");
  const DatedBasis published{DateInterval::of(*day_of(2024, 10, 24), *day_of(2024, 10, 25)), Basis::inferred, "test"};
  const Layer<Timex> times = resolve_times(it.document, it.words, it.times, published);
  ASSERT_EQ(times.size(), 2u);
  EXPECT_EQ(times[0].value, "2024-10-23");
  EXPECT_EQ(times[1].value, "2024-10-XX");
  EXPECT_EQ(times[1].when.earliest->to_string(), "2024-10-23");
  EXPECT_EQ(times[1].when.latest->to_string(), "2024-10-24");
}

/// The days of the expressions of `text`, published on 2027-03-05, a Friday.
std::vector<std::string> days_in(const std::string& text) {
  std::vector<std::string> days;
  const ReadText it = read(text, PartialDate{2027, 3, 5});
  for (const Timex& time : resolve(it)) days.push_back(end_of(time.when.earliest));
  return days;
}

TEST(Times, InsideQuotationMarksCountFromTheDayOfSpeaking) {
  using Days = std::vector<std::string>;
  EXPECT_EQ(days_in("\"Nobody slept last night,\" the warden told visitors on Wednesday."),
            (Days{"2027-03-02", "2027-03-03"}));
  EXPECT_EQ(days_in("On Monday she told the court: \"He left yesterday.\""), (Days{"2027-03-01", "2027-02-28"}));
  // No day of speaking: that of the report.
  EXPECT_EQ(days_in("\"He left yesterday,\" she said."), (Days{"2027-03-04"}));
  // The day is told of something else.
  EXPECT_EQ(
      days_in("\"He left yesterday,\" she said of the ferry that sank in the bay after it had run aground on Monday."),
      (Days{"2027-03-04", "2027-03-01"}));
}

TEST(Times, OfADateTakeTheTenseOfTheWeekdayBeforeIt) {
  const ReadText it = read("The firm has until next Friday, 12 March, to make an offer.", PartialDate{2027, 3, 5});
  ASSERT_EQ(it.times.expressions.size(), 2u);
  EXPECT_EQ(it.times.expressions[1].tense, TenseHint::future);
}

TEST(Times, WithoutSentencesOrTagsAreStillRead) {
  const Document document("test", "They met in June 2021.", {{{0, 22}}}, {});
  EXPECT_EQ(read_times(document, Words{}).expressions.size(), 1u);
}

TEST(Times, OfHostileInputAreReadInLinearTime) {
  for (const char* piece : {"the ", "1", "1-", "last ", "October ", "12/", "two and a half ", "'", "about ", "early ",
                            "day before ", "\xE2\x80\x93", "the week of "}) {
    std::string text;
    while (text.size() < 1000000) text += piece;
    const ReadText it = read(text, PartialDate::parse("2024-10-25"));
    for (const Timex& timex : resolve(it)) ASSERT_TRUE(is_valid_span(it.document.text(), timex.span)) << piece;
  }
}

TEST(Calendar, KnowsEaster) {
  EXPECT_EQ(easter(2024), day_of(2024, 3, 31));
  EXPECT_EQ(easter(1961), day_of(1961, 4, 2));
  EXPECT_EQ(easter(2038), day_of(2038, 4, 25));
  EXPECT_EQ(orthodox_easter(2024), day_of(2024, 5, 5));
  EXPECT_EQ(orthodox_easter(2010), day_of(2010, 4, 4));
}

TEST(Calendar, NumbersWeeksAsIso8601Does) {
  EXPECT_EQ(iso_week(*day_of(2024, 10, 25)), "2024-W43");
  EXPECT_EQ(iso_week(*day_of(2021, 1, 3)), "2020-W53");
  EXPECT_EQ(iso_week(*day_of(2018, 12, 31)), "2019-W01");
}

TEST(Publication, IsBracketedByAFullDateAndOneToCome) {
  const ReadText it = read(
      "The ministry said on Friday that it was planning to deploy them on 27 October. They were seen on 23 October "
      "2024.");
  const DatedBasis published = infer_publication(publication_evidence(it.document, it.words, it.times));
  EXPECT_EQ(published.basis, Basis::inferred);
  EXPECT_EQ(published.when, DateInterval::of(*day_of(2024, 10, 25), *day_of(2024, 10, 25)));
  EXPECT_NE(published.why.find("23 October 2024"), std::string::npos);
}

TEST(Publication, IsNotThatOfAnOldEvent) {
  const ReadText it = read("The plane was shot down on April 6, 1994. A court said on Friday that he was guilty.");
  const DatedBasis published = infer_publication(publication_evidence(it.document, it.words, it.times));
  EXPECT_EQ(published.when.earliest, PartialDate::parse("1994-04-06"));
  EXPECT_FALSE(published.when.latest);
}

TEST(Publication, IsTheDayThatTheReportNamesAsItsOwn) {
  const ReadText it = read("Good morning. It is Friday, schools are closed. The boat came in on Thursday.");
  const PublicationEvidence evidence = publication_evidence(it.document, it.words, it.times);
  ASSERT_FALSE(evidence.clues.empty());
  EXPECT_EQ(evidence.clues[0].kind, PublicationClue::Kind::fixed_day);
  EXPECT_EQ(evidence.clues[0].weekday, 5);
}

TEST(Publication, CountsWeeksToTheDayInDays) {
  const ReadText it = read("Yesterday, three weeks to the day after the first of them fell, they stood in the square.");
  const PublicationEvidence evidence = publication_evidence(it.document, it.words, it.times);
  ASSERT_FALSE(evidence.clues.empty());
  EXPECT_EQ(evidence.clues[0].after, 21);
  EXPECT_EQ(evidence.clues[0].unit, 1);
}

TEST(Publication, StatedWins) {
  const ReadText it = read("They met on 23 October 2024.", PartialDate::parse("2024-10-30"));
  const DatedBasis published = infer_publication(publication_evidence(it.document, it.words, it.times));
  EXPECT_EQ(published.basis, Basis::stated);
  EXPECT_EQ(published.when.earliest, PartialDate::parse("2024-10-30"));
}

TEST(Publication, TakesTheYearFromTheOtherReports) {
  const ReadText it = read("The house voted earlier on Thursday. Washington confirmed it on October 23.");
  const PublicationEvidence evidence = publication_evidence(it.document, it.words, it.times);
  EXPECT_FALSE(infer_publication(evidence).when.known());
  const DatedBasis near = infer_publication(evidence, DateInterval::of(*day_of(2024, 10, 25), *day_of(2024, 10, 26)));
  EXPECT_EQ(near.when, DateInterval::of(*day_of(2024, 10, 24), *day_of(2024, 10, 24)));
}

TEST(Times, ADefiniteWeekdayOfALateReportIsThatOfTheEvent) {
  const auto days = [](const char* text) {
    const ReadText it = read(text, PartialDate::parse("2026-06-03"));
    std::vector<std::string> found;
    for (const Timex& time :
         resolve_times(it.document, it.words, it.times,
                       infer_publication(publication_evidence(it.document, it.words, it.times)), day_of(2026, 5, 12)))
      found.push_back(end_of(time.when.earliest));
    return found;
  };
  using Found = std::vector<std::string>;
  EXPECT_EQ(days("The call was made on the Tuesday, and by the Thursday none was left."),
            (Found{"2026-05-12", "2026-05-14"}));
  EXPECT_EQ(days("He had seen it on the Sunday before."), (Found{"2026-05-10"}));
  EXPECT_EQ(days("He spoke on Tuesday."), (Found{"2026-06-02"}));
}

TEST(Times, TheDayAfterTheEventIsToldOfByAReportStampedEarly) {
  const auto friday = [](const std::string& text) {
    const ReadText it = read(text, PartialDate{2024, 3, 7});  // a Thursday
    const DatedBasis published = infer_publication(publication_evidence(it.document, it.words, it.times));
    std::string day;
    for (const Timex& timex : resolve_times(it.document, it.words, it.times, published, day_of(2024, 3, 7))) {
      if (it.document.words(timex.span) == "Friday") day = timex.value;
    }
    return day;
  };
  EXPECT_EQ(friday("Mud buried a camp on Thursday, police said. Pictures released on Friday show a road."),
            "2024-03-08");
  EXPECT_EQ(friday("The camp was opened on Friday, police said. Mud buried it on Thursday."), "2024-03-01");
}

TEST(Times, TheNextOfAThingIsToCome) {
  const ReadText it = read("Next bulletin: Tuesday.", PartialDate::parse("2026-06-03"));
  const Layer<Timex> times = resolve(it);
  ASSERT_EQ(times.size(), 1u);
  EXPECT_EQ(end_of(times.begin()->when.earliest), "2026-06-09");
}

TEST(Times, PartsOfAMonthAreDays) {
  const ReadText it = read("It rained in late May and in mid-April.", PartialDate::parse("2026-06-03"));
  const Layer<Timex> times = resolve(it);
  ASSERT_EQ(times.size(), 2u);
  EXPECT_EQ(end_of(times.begin()->when.earliest), "2026-05-21");
  EXPECT_EQ(end_of((times.begin() + 1)->when.latest), "2026-04-20");
}

}  // namespace
}  // namespace synoptic
