#include "synoptic/text/normalise.h"

#include <gtest/gtest.h>

#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

TEST(Normalise, FoldsCaseMarksAndTypography) {
  struct Case {
    const char* given;
    const char* folded;
  };
  const Case cases[] = {
      {"", ""},
      {"Plain words", "plain words"},
      {"Erdoğan", "erdogan"},
      {"Yıldırım, İzmir", "yildirim, izmir"},
      {"Łódź and Ærø", "lodz and aero"},
      {"Straße", "strasse"},
      {"“So,” she said — ‘no’", "\"so,\" she said - 'no'"},
      {"«Oui», „ja“", "\"oui\", \"ja\""},
      {"a\u00A0b \n\t c", "a b c"},
      {"ﬁnal №\u00A05", "final no 5"},
      {"co\u00ADoperate", "cooperate"},
      {"wait…", "wait..."},
      {"1990–91 − 2", "1990-91 - 2"},
      {"e\u0301clair", "eclair"},
      {"ΣΊΣΥΦΟΣ", "σισυφοσ"},
      {"Москва", "москва"},
  };
  for (const Case& c : cases) EXPECT_EQ(folded(c.given), c.folded) << c.given;
}

TEST(Normalise, EveryFoldedByteLeadsBackToTheCharacterItCameFrom) {
  const std::string text = "Ærø’s  “mayor” — Łukasz e\u0301 ﬁ";
  const Folded result = fold(text);
  ASSERT_EQ(result.origin.size(), result.text.size() + 1);
  EXPECT_EQ(result.origin.back(), text.size());
  for (std::size_t i = 0; i < result.text.size(); ++i) {
    EXPECT_LE(result.origin[i], result.origin[i + 1]);
    EXPECT_TRUE(is_valid_span(text, {result.origin[i], result.origin[i + 1]}));
  }
}

TEST(Normalise, AFoldedMatchCutsTheSourceOut) {
  const std::string text = "Earlier, Recep Tayyip Erdoğan’s office";
  const Folded result = fold(text);
  const auto at = static_cast<std::uint32_t>(result.text.find("erdogan"));
  EXPECT_EQ(result.source({at, at + 7}).in(text), "Erdoğan");
}

TEST(Normalise, AMarkThatIsDroppedStaysInsideTheSpanOfItsLetter) {
  const std::string text = "e\u0301x";
  EXPECT_EQ(fold(text).source({0, 1}).in(text), "e\u0301");
}

TEST(Normalise, FoldedWordsAreWithoutPunctuation) {
  struct Case {
    const char* given;
    std::vector<std::string> words;
  };
  const Case cases[] = {
      {"", {}},
      {" ... — !", {}},
      {"“We won’t go,” he said.", {"we", "won't", "go", "he", "said"}},
      {"The U.S. and the US", {"the", "us", "and", "the", "us"}},
      {"3,000 of 1.5 million", {"3000", "of", "1.5", "million"}},
      {"well-known, end.Then", {"well", "known", "end", "then"}},
      {"1,2", {"12"}},
      {"Élysée, Москва", {"elysee", "москва"}},
  };
  for (const Case& c : cases) {
    std::vector<std::string> words;
    for (const FoldedWord& word : folded_words(c.given)) words.push_back(word.text);
    EXPECT_EQ(words, c.words) << c.given;
  }
}

TEST(Normalise, FoldedWordsKnowTheirPlaceInTheSource) {
  const std::string text = "— L’Élysée, 3,000 …";
  const auto words = folded_words(text);
  ASSERT_EQ(words.size(), 2u);
  EXPECT_EQ(words[0].span.in(text), "L’Élysée");
  EXPECT_EQ(words[0].text, "l'elysee");
  EXPECT_EQ(words[1].span.in(text), "3,000");
}

}  // namespace
}  // namespace synoptic
