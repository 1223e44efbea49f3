#include "synoptic/ingest/print_stamp.h"

#include <gtest/gtest.h>

namespace synoptic {
namespace {

struct Case {
  const char* line;
  int year, month, day, weekday, week;
};

std::ostream& operator<<(std::ostream& out, const Case& it) { return out << it.line; }

class OneStamp : public testing::TestWithParam<Case> {};

TEST_P(OneStamp, IsReadAsFarAsItIsGiven) {
  const std::vector<PrintStamp> stamps = print_stamps(GetParam().line);
  ASSERT_EQ(stamps.size(), 1u);
  EXPECT_EQ(stamps[0].year, GetParam().year);
  EXPECT_EQ(stamps[0].month, GetParam().month);
  EXPECT_EQ(stamps[0].day, GetParam().day);
  EXPECT_EQ(stamps[0].weekday, GetParam().weekday);
  EXPECT_EQ(stamps[0].week, GetParam().week);
}

INSTANTIATE_TEST_SUITE_P(
    Lines, OneStamp,
    testing::Values(
        Case{"The Lowland Herald, Saturday 14 March 2026", 2026, 3, 14, 6, 0},
        Case{"HARBOUR LEDGER | Friday, June 19, 2026", 2026, 6, 19, 5, 0}, Case{"Wed 11 March", 0, 3, 11, 3, 0},
        Case{"Issue 41, Friday", 0, 0, 0, 5, 0}, Case{"Your Monday harbour newsletter", 0, 0, 0, 1, 0},
        Case{"Tuesday", 0, 0, 0, 2, 0}, Case{"METALS WEEKLY, week 36", 0, 0, 0, 0, 36},
        Case{"Fri 13 Mar 2026 05.00 GMT", 2026, 3, 13, 5, 0}, Case{"24.8.2027 18:02", 2027, 8, 24, 0, 0},
        Case{"Issue of 19 March 2027 • Safety", 2027, 3, 19, 0, 0},
        Case{"No. 8/26, issued in Norrhavn on Monday", 0, 0, 0, 1, 0}, Case{"Ferry & Port, May 2027", 2027, 5, 0, 0, 0},
        Case{"P15 • Miyerkules/Wednesday, August 12, 2026", 2026, 8, 12, 0, 0},
        Case{"Press note of 22 October 2026 (translation)", 2026, 10, 22, 0, 0},
        Case{"Deadline day, 1 September", 0, 9, 1, 0, 0}, Case{"As of Friday 4 August 2028, 18:00", 2028, 8, 4, 5, 0},
        Case{"Harbours and weather, every other Wednesday", 0, 0, 0, 3, 0},
        Case{"Thursday 12 March 2026. All times are local.", 2026, 3, 12, 4, 0},
        Case{"Published: 26.04.2026. 11:42 | Kotka Monitor", 2026, 4, 26, 0, 0},
        Case{"Posted on 12 March 2026 by Ann Roe in News", 2026, 3, 12, 0, 0},
        Case{"Dated this 12th day of March 2026", 2026, 3, 12, 0, 0}, Case{"Norrhavn, second of May", 0, 5, 2, 0, 0},
        Case{"25/03 1840 hrs", 0, 3, 25, 0, 0}, Case{"Norrhavn, Thursday at noon", 0, 0, 0, 4, 0},
        Case{"Statement to the press, Sunday, 4 p.m.", 0, 0, 0, 7, 0}));

TEST(PrintStamps, AreNotReadFromSentences) {
  EXPECT_TRUE(print_stamps("The harbour was closed on Saturday after a crane fell.").empty());
  EXPECT_TRUE(print_stamps("Harbour to reopen in May 2027 after repairs").empty());
  EXPECT_TRUE(print_stamps("Police said on Monday that two were held").empty());
  EXPECT_TRUE(print_stamps("No. 7, July").empty());
}

TEST(PrintStamps, AreNotWhatIsToldOfSomethingElse) {
  const std::string text =
      "The indictment of Jon Berg, filed on 2 November, has 61 pages and is more modest than the headlines. It counts "
      "212 documents and says nothing of the harbour.";
  const Block block{{0, static_cast<std::uint32_t>(text.size())}, BlockKind::prose};
  EXPECT_TRUE(head_stamps(text, {block}).empty());
}

TEST(PrintStamps, TellWhatWasChangedFromWhatWasPosted) {
  const auto stamps = print_stamps("Posted: Thursday 20.48 | Updated: Friday 09.15");
  ASSERT_EQ(stamps.size(), 2u);
  EXPECT_EQ(stamps[0].role, DateRole::published);
  EXPECT_EQ(stamps[0].weekday, 4);
  EXPECT_EQ(stamps[1].role, DateRole::modified);
  EXPECT_EQ(stamps[1].weekday, 5);
}

TEST(FootStamps, AreTheDaysOfSignedStatements) {
  const std::string text = "The harbour stays open.\n\nNorrhavn, 21 April 2031\nThe harbour master, A. Berg";
  const auto block = [&text](std::string_view line, BlockKind kind) {
    const auto begin = static_cast<std::uint32_t>(text.find(line));
    return Block{{begin, begin + static_cast<std::uint32_t>(line.size())}, kind};
  };
  const std::vector<Block> blocks = {block("The harbour stays open.", BlockKind::prose),
                                     block("Norrhavn, 21 April 2031", BlockKind::prose),
                                     block("The harbour master, A. Berg", BlockKind::prose)};
  const auto stamps = foot_stamps(text, blocks);
  ASSERT_EQ(stamps.size(), 1u);
  EXPECT_EQ(stamps[0].day, 21);
  EXPECT_TRUE(stamps[0].is_day());
}

TEST(PrintStamps, LeaveOpenWhichIsTheMonth) {
  const auto stamps = print_stamps("03/04/2026");
  ASSERT_EQ(stamps.size(), 1u);
  EXPECT_TRUE(stamps[0].swappable);
  EXPECT_FALSE(stamps[0].is_day());
}

TEST(PrintStamps, OfAWeekAreNoDay) {
  const auto stamps = print_stamps("The Coast Weekly, 12-18 March 2026");
  ASSERT_EQ(stamps.size(), 1u);
  EXPECT_TRUE(stamps[0].ends_period);
  EXPECT_FALSE(stamps[0].is_day());
}

TEST(PrintStamps, ReadTheWeekendPartOfAPaper) {
  const auto stamps = print_stamps("The Coast Courier \u2014 WEEKEND");
  ASSERT_EQ(stamps.size(), 1u);
  EXPECT_TRUE(stamps[0].weekend);
  EXPECT_TRUE(print_stamps("A weekend at the harbour").empty());
}

TEST(PrintStamps, StandOnALineOfABlock) {
  const std::string text = "Weekly Mirror, Norrhavn, 31 January 2030\nby Ann Berg (translated from the Danish)";
  const auto stamps = head_stamps(text, {{{0, static_cast<std::uint32_t>(text.size())}, BlockKind::prose}});
  ASSERT_EQ(stamps.size(), 1u);
  EXPECT_EQ(stamps[0].span.in(text), "31 January 2030");
}

TEST(PrintStamps, StandBehindAnOutletBeforeANote) {
  const auto found = [](const std::string& line) {
    return head_stamps(line, {{{0, static_cast<std::uint32_t>(line.size())}, BlockKind::prose}}).size();
  };
  EXPECT_EQ(found("Coast Post, 17 February 2029. Translated from Danish."), 1u);
  EXPECT_EQ(found("They came back to the town, 17 February 2029. She sails."), 0u);
}

}  // namespace
}  // namespace synoptic
