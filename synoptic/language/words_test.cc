#include "synoptic/language/words.h"

#include <gtest/gtest.h>

#include <string>

namespace synoptic {
namespace {

std::string tags_of(const std::string& text) {
  const Span whole{0, static_cast<std::uint32_t>(text.size())};
  const Words words = tag_words(text, segment(text, std::span(&whole, text.empty() ? 0 : 1)));
  EXPECT_EQ(words.upos.size(), words.tokens.size());
  EXPECT_TRUE(words.heads.empty());
  std::string tags;
  for (std::size_t i = 0; i < words.tokens.size(); ++i) {
    tags += (i ? " " : "") + std::string(words.tokens[i].span.in(text)) + "/" + std::string(to_string(words.upos[i]));
  }
  return tags;
}

TEST(Tagger, TellsVerbsNounsAndNames) {
  EXPECT_EQ(tags_of("The minister said Norway would not send troops."),
            "The/DET minister/NOUN said/VERB Norway/PROPN would/AUX not/PART send/VERB troops/NOUN ./PUNCT");
  EXPECT_EQ(tags_of("At least 40 people were killed in Lima."),
            "At/ADP least/ADJ 40/NUM people/NOUN were/AUX killed/VERB in/ADP Lima/PROPN ./PUNCT");
}

TEST(Tagger, ReadsCurlyMarksAsStraightOnes) {
  const std::string curly = tags_of("“We don’t know,” she said.");
  EXPECT_NE(curly.find("“/PUNCT"), std::string::npos) << curly;
  EXPECT_NE(curly.find("n’t/PART"), std::string::npos) << curly;
  EXPECT_NE(curly.find("said/VERB"), std::string::npos) << curly;
}

TEST(Tagger, DoesNotTakeEveryCapitalInATitleForAName) {
  const std::string title = tags_of("President Says Soldiers Will Leave Norway After the Attack");
  EXPECT_NE(title.find("Says/VERB"), std::string::npos) << title;
  EXPECT_NE(title.find("Will/AUX"), std::string::npos) << title;
  EXPECT_NE(title.find("Attack/NOUN"), std::string::npos) << title;
  EXPECT_NE(title.find("Norway/PROPN"), std::string::npos) << title;
}

TEST(Tagger, GivesTheSameForTheSame) {
  const std::string text = "Rebels seized the town on Friday, a spokesman told reporters.";
  EXPECT_EQ(tags_of(text), tags_of(text));
}

TEST(Tagger, ComesBackFromAnyText) {
  EXPECT_EQ(tags_of(""), "");
  tags_of(std::string(100000, '"'));
  tags_of(std::string(100000, 'x'));
  std::string mixed;
  for (int i = 0; i < 5000; ++i) mixed += "\xF0\x9F\x98\x80\xE2\x80\x99\xC3\x89";
  tags_of(mixed);
}

}  // namespace
}  // namespace synoptic
