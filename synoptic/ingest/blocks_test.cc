// Invented pages, and what each of their lines is.
#include "synoptic/ingest/blocks.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

constexpr std::string_view kProse =
    "The ferry left Karstad at noon with twelve people on board and has not been seen since, the harbour master said.";
constexpr std::string_view kMore =
    "Boats from three islands have been searching for it through the night, but found nothing.";

/// The kinds of the blocks of some lines, each after an empty line.
std::vector<std::string> kinds(const std::vector<std::string_view>& lines) {
  std::string text;
  for (const std::string_view line : lines) text += std::string(line) + "\n\n";
  std::vector<std::string> found;
  for (const Block& block : blocks_of(text)) found.emplace_back(to_string(block.kind));
  return found;
}

/// What a line is that stands between two paragraphs.
std::string kind_between(std::string_view line) {
  const auto found = kinds({kProse, line, kMore});
  return found.size() == 3 ? found[1] : "cut";
}

using Kinds = std::vector<std::string>;

TEST(Blocks, TellApartThePartsOfAPage) {
  EXPECT_EQ(kinds({"Skip to content", "Home | World | Europe | Sea", "Ferry with twelve on board missing off Karstad",
                   "By Ann Roe", "Published 2 April 2031, 07:51", "English  Norsk  Русский", "Photo: Ann Roe", kProse,
                   "A long night", kMore, "Related:", "- Three saved from a trawler", "- The Tide: Harbour shut",
                   "Share this article", "© 2031 The Karstad Herald. All rights reserved."}),
            (Kinds{"navigation", "navigation", "headline", "byline", "published", "navigation", "caption", "prose",
                   "headline", "prose", "navigation", "related", "related", "navigation", "navigation"}));
}

TEST(Blocks, AreAllProseWhereAllLinesAre) {
  EXPECT_EQ(kinds({kProse, kMore, kProse}), (Kinds{"prose", "prose", "prose"}));
  EXPECT_EQ(kinds({"A single line without a stop"}), Kinds{"prose"});
  EXPECT_EQ(kinds({"It sank."}), Kinds{"prose"});
}

TEST(Blocks, TakeADayBesideTheNameOfASectionForADayOfPublication) {
  EXPECT_EQ(kinds({"The Lowland Ledger", "Opinion | October 18, 2026", "We asked for proof", kProse, kMore}),
            (Kinds{"headline", "published", "headline", "prose", "prose"}));
}

TEST(Blocks, TakeLinesOfAnAuthorAndAnOutletForAByline) {
  const auto kinds_of = [](const std::string& head) {
    Kinds found;
    for (const Block& block : blocks_of(head + std::string(kProse) + "\n")) found.emplace_back(to_string(block.kind));
    return found;
  };
  EXPECT_EQ(kinds_of("Ferry missing off Karstad\n\nAnn Roe\nKarstad Herald\n\n"),
            (Kinds{"headline", "byline", "byline", "prose"}));
  EXPECT_EQ(kinds_of("Ferry missing off Karstad\n\nNew Harbour Rules\n\n"), (Kinds{"headline", "headline", "prose"}));
}

TEST(Blocks, TakeALineWithAnEllipsisAboveABylineForTheHeadline) {
  EXPECT_EQ(kinds({"Karstad ferry lost with 12, including nine B.V....", "By Ann Roe", kProse}),
            (Kinds{"headline", "byline", "prose"}));
  EXPECT_EQ(kinds({"The ferry left Karstad and was lost.", "By Ann Roe", kProse}), (Kinds{"prose", "byline", "prose"}));
}

TEST(Blocks, ReadStockPhrasesAsNavigation) {
  for (const std::string_view line :
       {"Go to contents", "» Read more »", "ADVERTISEMENT", "Advertisement Continue reading the main story", "한국어",
        "English | Deutsch | 中文", "Follow us on Telegram", "Sign up for our newsletter", "Tags: ferry, Karstad",
        "***", "5 min read", "We use cookies to give you the best experience.", "News › World › Europe",
        "Scroll down for video"}) {
    EXPECT_EQ(kind_between(line), "navigation") << line;
  }
}

TEST(Blocks, NeverEatProseThatBeginsLikeAStockPhrase) {
  for (const std::string_view line :
       {"Share this burden, the minister told the islands, or carry it alone.",
        "Related parties were told to leave the harbour at once, she said.",
        "Home was all she wanted, the survivor said.", "More than 40 boats joined the search on Friday.",
        "Video of the rescue shows a man being lifted from the water.",
        "Photographs by divers show the hull, which lies on its side.",
        "Watch officers saw nothing, the Coast Guard said in a statement.",
        "By Friday, twelve boats had joined the search.", "“Read more books,” the captain used to tell his crew.",
        "Contact with the ferry was lost at 12:40, the harbour master said.",
        "See also what the owner said: “We do not know.”", "English was not spoken on board, he added.",
        "\"Video: we saw it sink,\" the passenger wrote to his wife that night.",
        "The data were updated on 2 April 2031."}) {
    EXPECT_EQ(kind_between(line), "prose") << line;
  }
}

TEST(Blocks, ReadCaptionsByTheirCreditsAndLabels) {
  for (const std::string_view line :
       {"The ferry in better days. (AP Photo/Ann Roe)", "Photo: Jan Holm",
        "Rescuers at the quay in Karstad. Photograph: Ann Roe/The Guardian", "Image source, Getty Images",
        "Ann Roe/AFP via Getty Images", "FILE PHOTO: The ferry leaves Karstad"}) {
    EXPECT_EQ(kind_between(line), "caption") << line;
  }
}

TEST(Blocks, ReadWhoWroteAndEdited) {
  for (const std::string_view line :
       {"By Ann Roe and Jan Holm", "Ann Roe ann@tide.example", "(Reporting by Ann Roe; Editing by Jan Holm)",
        "Ida Berg in Oslo contributed to this report.", "Our correspondent"}) {
    EXPECT_EQ(kind_between(line), "byline") << line;
  }
}

TEST(Blocks, ReadHeadlinesOfOtherArticlesInOneLine) {
  for (const std::string_view line : {"Read more: Three saved from a trawler", "READ ALSO | Harbour shut for a week",
                                      "[Three saved from a trawler off Karstad]"}) {
    EXPECT_EQ(kind_between(line), "related") << line;
  }
}

TEST(Blocks, EndARelatedListWhereProseBegins) {
  EXPECT_EQ(kinds({kProse, "Read also", "Three saved from a trawler", "Harbour shut", kMore,
                   "Owner silent on the cause", kProse}),
            (Kinds{"prose", "navigation", "related", "related", "prose", "headline", "prose"}));
  EXPECT_EQ(kinds({kProse, "More on this story", "- Three saved", "The weather", kMore}),
            (Kinds{"prose", "navigation", "related", "headline", "prose"}));
}

TEST(Blocks, NameTheOutletAtTheHeadOfARelatedLine) {
  const std::string text =
      std::string(kProse) +
      "\nRelated:\n- WSJ: Harbour shut\n- Karstad Herald: Boats out\n- Owner: we do not know\n- Three saved\n";
  std::vector<std::string> voices;
  for (const Block& block : blocks_of(text)) {
    if (block.kind == BlockKind::related) voices.emplace_back(block.voice ? block.voice->in(text) : "");
  }
  EXPECT_EQ(voices, (std::vector<std::string>{"WSJ", "Karstad Herald", "", ""}));
}

TEST(Blocks, ReadADatelineOfItsOwnLineAndLeaveOneInItsParagraph) {
  EXPECT_EQ(kinds({"KARSTAD, Norway (AP) --", kProse, kMore}), (Kinds{"dateline", "prose", "prose"}));
  EXPECT_EQ(kinds({"KARSTAD, Norway (AP) -- The ferry left at noon and was not seen again.", kMore}),
            (Kinds{"prose", "prose"}));
}

TEST(Blocks, ReadATitleThatHasAStopByItsManner) {
  EXPECT_EQ(kinds({"Ferry With Twelve on Board Missing Off Karstad.", kProse, kMore}),
            (Kinds{"headline", "prose", "prose"}));
  EXPECT_EQ(kinds({"Boats search for ferry missing off Karstad.", kProse, kMore}),
            (Kinds{"headline", "prose", "prose"}));
  EXPECT_EQ(kinds({"The ferry was last seen on Friday.", kProse, kMore}), (Kinds{"prose", "prose", "prose"}));
}

TEST(Blocks, ReadADayAboveParagraphsOfAChronicleAsItsHeading) {
  EXPECT_EQ(kinds({"Ferry lost: what we know", "2 April 2031", kProse, "3 April 2031", kMore}),
            (Kinds{"headline", "published", "prose", "headline", "prose"}));
}

/// Every character that is not white space lies in one block, and blocks are sound.
void expect_whole(std::string_view text) {
  std::uint32_t at = 0;
  const auto expect_blank = [&](std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t i = begin; i < end;) {
      const CodePoint c = code_point_at(text, i);
      EXPECT_TRUE(is_space(c.value) || c.value < 0x20 || (c.value >= 0x200B && c.value <= 0x200F) ||
                  c.value == 0x2060 || c.value == 0xFEFF)
          << static_cast<std::uint32_t>(c.value);
      i += c.size;
    }
  };
  for (const Block& block : blocks_of(text)) {
    ASSERT_TRUE(is_valid_span(text, block.span) && !block.span.empty() && block.span.begin >= at);
    if (block.voice) {
      EXPECT_TRUE(block.span.contains(*block.voice) && is_valid_span(text, *block.voice));
    }
    expect_blank(at, block.span.begin);
    at = block.span.end;
  }
  expect_blank(at, static_cast<std::uint32_t>(text.size()));
}

TEST(Blocks, LoseNothingOfAnyText) {
  const std::vector<std::string_view> pieces = {
      "Related:",     "\n",           "\n\n",        "\r\n",    "- ",   "WSJ: ", "By Ann Roe", " ", "(AP) --",
      "KARSTAD",      "2 April 2031", "\"",          "“",       "”",    "|",     "Share",      "é", "中文",
      "\xEF\xBB\xBF", "...",          "ferry sank.", "The ",    "@a.b", "/AFP)", "(",          "[", "]",
      "\t",           "\xE2\x80\x8B", ":",           "Updated", kProse};
  std::mt19937 random(3);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (std::size_t i = random() % 24; i > 0; --i) text += pieces[random() % pieces.size()];
    expect_whole(text);
  }
}

TEST(Blocks, TakeLinearTimeOnHugeLinesAndManyOfThem) {
  std::string letters;
  letters.resize(10'000'000, 'x');
  expect_whole(letters);
  std::string words, lines, marks;
  for (int i = 0; i < 300'000; ++i) words += "ferry ";
  for (int i = 0; i < 200'000; ++i) lines += "Related:\n";
  for (int i = 0; i < 10'000; ++i) marks += "\" ( [ | ";
  EXPECT_EQ(blocks_of(words).size(), 1u);
  EXPECT_EQ(blocks_of(lines).size(), 200'000u);
  EXPECT_EQ(blocks_of(marks).size(), 1u);
}

TEST(Blocks, PassOverWhatPagesGlueTogether) {
  EXPECT_EQ(kind_between("2/16 2031 Fishermen mend nets at the harbour. (Karstad, November 19, 2031) Ann Roe"),
            "related");
  EXPECT_EQ(kind_between("Sign up Start the day with Tide News: all that counts each morning. Enter an address."),
            "navigation");
  EXPECT_EQ(kind_between("More stories Tomorrow the harbour club plays its 50th match against the town"), "related");
  EXPECT_EQ(kind_between("More stories are told of the night than the harbour master will hear, they said."), "prose");
  EXPECT_EQ(kind_between("9/11 was told of in the harbour. They all remember the day and the hour."), "prose");
}

}  // namespace
}  // namespace synoptic
