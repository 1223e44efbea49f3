#include "synoptic/ingest/lines.h"

#include <gtest/gtest.h>

#include <string>

namespace synoptic {
namespace {

std::vector<std::string> paragraphs(std::string_view text) {
  std::vector<std::string> found;
  for (const Paragraph& paragraph : paragraphs_of(text, lines_of(text))) found.emplace_back(paragraph.span.in(text));
  return found;
}

TEST(Lines, EndAtEveryKindOfLineBreak) {
  const std::string text =
      "a\nb\r\nc\rd\x0B"
      "e\x0C"
      "f\xC2\x85g\xE2\x80\xA8h\xE2\x80\xA9i";
  std::string letters;
  for (const Line& line : lines_of(text)) letters += line.span.in(text);
  EXPECT_EQ(letters, "abcdefghi");
}

TEST(Lines, LeaveOutWhiteSpaceAndCharactersThatNobodySees) {
  const std::string text =
      "\xEF\xBB\xBF  \xC2\xA0"
      "Ferry lost \t\xE2\x80\x8B\n \n\xE2\x80\x8B\n\tIt sank.\n";
  const std::vector<Line> lines = lines_of(text);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(lines[0].span.in(text), "Ferry lost");
  EXPECT_TRUE(lines[0].after_blank);
  EXPECT_EQ(lines[1].span.in(text), "It sank.");
  EXPECT_TRUE(lines[1].after_blank);
  EXPECT_EQ(lines[1].indent, 8u);
}

TEST(Lines, AreNoneInATextOfWhiteSpace) {
  EXPECT_TRUE(lines_of("").empty());
  EXPECT_TRUE(lines_of(" \r\n\t\n\xC2\xA0\n").empty());
}

TEST(Paragraphs, AreTheLinesWhereALineIsAParagraph) {
  const std::string text =
      "The ferry left at noon with twelve people on board and has not been seen since, the harbour master said.\n"
      "Boats are out.\n"
      "A second ferry, which left an hour later, saw lights in the west, its captain told reporters in Karstad on "
      "Friday, but no ship.\n"
      "The search goes on.\n";
  EXPECT_EQ(paragraphs(text).size(), 4u);
}

TEST(Paragraphs, JoinLinesThatAreFilled) {
  const std::string text =
      "The ferry left at noon with twelve people on board\n"
      "and has not been seen since, the harbour master said.\n"
      "Boats from three islands have been searching for it\n"
      "through the night. \"We have found nothing,\" he said.\n"
      "\n"
      "A second ferry, which left an hour later, saw lights\n"
      "in the west, its captain told reporters in Karstad.\n"
      "The Coast Guard has sent two planes.\n";
  const auto found = paragraphs(text);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_TRUE(found[0].starts_with("The ferry") && found[0].ends_with("he said."));
  EXPECT_TRUE(found[1].starts_with("A second") && found[1].ends_with("planes."));
}

TEST(Paragraphs, BeginAtAnIndentInAFilledText) {
  const std::string text =
      "   The ferry left at noon with twelve people on board\n"
      "and has not been seen since, the harbour master said.\n"
      "   Boats from three islands have been searching for it\n"
      "through the night and have found nothing so far, and a\n"
      "second ferry saw lights in the west.\n";
  EXPECT_EQ(paragraphs(text).size(), 2u);
}

TEST(Paragraphs, EndAtAShortLineInAFilledText) {
  const std::string text =
      "The ferry left at noon with twelve people on board\n"
      "and has not been seen since.\n"
      "Boats from three islands have been searching for it\n"
      "through the night. The harbour master said he had\n"
      "no news, and that the weather was getting worse by\n"
      "the hour.\n";
  EXPECT_EQ(paragraphs(text).size(), 2u);
}

TEST(Paragraphs, JoinASentenceThatIsCutInTheMiddleOnce) {
  EXPECT_EQ(
      paragraphs("The harbour master, who was not on duty that day, said\nthat the ferry had left at noon.").size(),
      1u);
  EXPECT_EQ(paragraphs("next\nprevious\nshare").size(), 3u);
}

TEST(Paragraphs, NeverJoinBulletsOrOverAnEmptyLine) {
  EXPECT_EQ(paragraphs("On board were, by the list that the owner gave out,\n- two sailors\n- nine passengers").size(),
            3u);
  EXPECT_EQ(paragraphs("The harbour master, who was not on duty that day, said\n\nthat the ferry had left.").size(),
            2u);
}

TEST(Bullets, AreMarksWithASpaceAfterThem) {
  struct Case {
    std::string_view line;
    std::uint32_t size;
  };
  for (const Case& c : {Case{"- a", 2},
                        {"\xE2\x80\xA2  a", 5},
                        {"* a", 2},
                        {"1. a", 3},
                        {"12) a", 4},
                        {"-a", 0},
                        {"- ", 0},
                        {"2031. a", 0},
                        {"a - b", 0},
                        {"", 0},
                        {"\xE2\x80\x94 a", 4}}) {
    EXPECT_EQ(bullet_size(c.line), c.size) << c.line;
  }
}

}  // namespace
}  // namespace synoptic
