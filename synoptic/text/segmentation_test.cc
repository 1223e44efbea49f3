#include "synoptic/text/segmentation.h"

#include <gtest/gtest.h>

#include <ctime>
#include <random>
#include <string>

#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

Segmentation cut_whole(std::string_view text) {
  const Span zone{0, static_cast<std::uint32_t>(text.size())};
  return segment(text, {&zone, 1});
}

/// Tokens with a space between them.
std::string tokens_of(std::string_view text) {
  std::string out;
  for (const Token& token : cut_whole(text).tokens) out.append(out.empty() ? "" : " ").append(token.span.in(text));
  return out;
}

/// Sentences with " | " between them.
std::string sentences_of(std::string_view text) {
  std::string out;
  for (const Sentence& sentence : cut_whole(text).sentences) {
    out.append(out.empty() ? "" : " | ").append(sentence.span.in(text));
  }
  return out;
}

struct Case {
  const char* given;
  const char* cut;
};

template <std::size_t kSize>
void expect_tokens(const Case (&cases)[kSize]) {
  for (const Case& c : cases) EXPECT_EQ(tokens_of(c.given), c.cut) << c.given;
}

template <std::size_t kSize>
void expect_sentences(const Case (&cases)[kSize]) {
  for (const Case& c : cases) EXPECT_EQ(sentences_of(c.given), c.cut) << c.given;
}

TEST(Tokens, CliticsAreWordsWhateverTheApostrophe) {
  expect_tokens({
      {"They don't know", "They do n't know"},
      {"They don’t know", "They do n’t know"},
      {"she can't, won't", "she ca n't , wo n't"},
      {"DON'T", "DO N'T"},
      {"the mayor's, the mayor’s", "the mayor 's , the mayor ’s"},
      {"I'm, you're, we've, he'll, she'd", "I 'm , you 're , we 've , he 'll , she 'd"},
      {"the inspectors' union", "the inspectors ' union"},
      {"O'Hara and Ba'ath", "O'Hara and Ba'ath"},
      {"cannot, gonna, Cannot", "can not , gon na , Can not"},
      {"isn`t", "is n`t"},
      {"the “Vesta”’s crew", "the “ Vesta ” ’s crew"},
      {"the U.K.'s share", "the U.K. 's share"},
      {"tell 'em 'til 'Emma'", "tell 'em 'til ' Emma '"},
      {"‘’So,’’ ''so''", "‘’ So , ’’ '' so ''"},
      {"a’´b", "a ’´ b"},
  });
}

TEST(Tokens, HyphensCutCompoundsButNotPrefixes) {
  expect_tokens({
      {"a well-known, 40-year-old rule", "a well - known , 40 - year - old rule"},
      {"non-binding, anti-ship, e-mail", "non-binding , anti-ship , e-mail"},
      {"a London-based firm", "a London - based firm"},
      {"state-of-the-art", "state - of - the - art"},
      {"pages 10-12", "pages 10 - 12"},
      {"2014–15", "2014 – 15"},
      {"call 555-0199 or 202-555-0143", "call 555-0199 or 202-555-0143"},
      {"on 2021-02-14", "on 2021-02-14"},
      {"rows E-J", "rows E - J"},
      {"it rose — then fell -- again", "it rose — then fell -- again"},
      {"word—word", "word — word"},
  });
}

TEST(Tokens, NumbersStayWholeAndTheirSignsStandAlone) {
  expect_tokens({
      {"$5 and 5% of £3.4bn", "$ 5 and 5 % of £ 3.4 bn"},
      {"3,000 or 1,450,000.", "3,000 or 1,450,000 ."},
      {"[13,14]", "[ 13 , 14 ]"},
      {"5km, 7.4m, 1.2m people", "5 km , 7.4 m , 1.2 m people"},
      {"at 6:30 a.m., 5pm", "at 6:30 a.m. , 5 pm"},
      {"the 20th, the 1990s, the 60's, ’72", "the 20th , the 1990s , the 60's , ’72"},
      {"the '90s, '20 dead' in flood", "the '90s , ' 20 dead ' in flood"},
      {"US$4.5, $5.6t, a 4G mast, 4g of it", "US$ 4.5 , $ 5.6 t , a 4G mast , 4 g of it"},
      {"€3.1", "€ 3.1"},
      {"1/2 on 14/02/2021", "1 / 2 on 14/02/2021"},
      {"#1 and No. 10", "# 1 and No. 10"},
      {"20°C", "20 ° C"},
      {"a .22 rifle", "a .22 rifle"},
      {"+44", "+44"},
      {"M-16s and B2B", "M - 16s and B2B"},
  });
}

TEST(Tokens, AbbreviationsKeepTheirStop) {
  expect_tokens({
      {"Gen. Brandt and Mr. Vale met Dr. Okafor", "Gen. Brandt and Mr. Vale met Dr. Okafor"},
      {"the U.S. and the D.C. police", "the U.S. and the D.C. police"},
      {"J. R. Okafor, e.g. here", "J. R. Okafor , e.g. here"},
      {"on Oct. 3 at Weir & Sons Inc. in May", "on Oct. 3 at Weir & Sons Inc. in May"},
      {"No. He said no.", "No . He said no ."},
      {"AT&T, R&D", "AT&T , R&D"},
      {"Sen. Ada Holt (D-Wash.) of Spokane, Wash., said", "Sen. Ada Holt ( D - Wash. ) of Spokane , Wash. , said"},
      {"She did the wash. He left.", "She did the wash . He left ."},
      {"Posted October. 26, 2024", "Posted October. 26 , 2024"},
      {"It began in October. 26 left.", "It began in October . 26 left ."},
      {"rivers, lakes, etc.", "rivers , lakes , etc ."},
      {"It left the U.S.", "It left the U.S."},
      {"S.Korea and Gen.Brandt", "S. Korea and Gen. Brandt"},
  });
}

TEST(Tokens, AddressesAndHandlesStayWhole) {
  expect_tokens({
      {"See https://example.org/a?b=1, then", "See https://example.org/a?b=1 , then"},
      {"(http://example.org/x).", "( http://example.org/x ) ."},
      {"www.well-known.example/a.html.", "www.well-known.example/a.html ."},
      {"write to a.b-c@example.org.", "write to a.b-c@example.org ."},
      {"@ada_b wrote #FloodWatch", "@ada_b wrote #FloodWatch"},
      {"(@ada_b) and a@b", "( @ada_b ) and a@b"},
      {"example.com said", "example.com said"},
  });
}

TEST(Tokens, MarksAndSymbols) {
  expect_tokens({
      {"wait... no…", "wait ... no …"},
      {"What?! No!!", "What ?! No !!"},
      {"“So,” ‘he’ said", "“ So , ” ‘ he ’ said"},
      {"and/or", "and / or"},
      {"end.Then", "end . Then"},
      {"fine :)", "fine :)"},
      {"👩‍👩‍👧 🇺🇦🇫🇷 ❤️", "👩‍👩‍👧 🇺🇦 🇫🇷 ❤️"},
      {"Ærø e\u0301clair Москва", "Ærø e\u0301clair Москва"},
      {"a\u00A0b\u2003c", "a b c"},
  });
}

TEST(Tokens, TellWhatTheyAreMadeOf) {
  const std::string_view text = "Ada's 3,000 € . 12th & 👍";
  std::vector<TokenClass> kinds;
  for (const Token& token : cut_whole(text).tokens) kinds.push_back(token.kind);
  using enum TokenClass;
  EXPECT_EQ(kinds, (std::vector<TokenClass>{word, word, number, symbol, punctuation, number, symbol, symbol}));
}

TEST(Sentences, EndAtStopsQuestionsAndCalls) {
  expect_sentences({
      {"It rose. It fell! Did it? Yes.", "It rose. | It fell! | Did it? | Yes."},
      {"It rose; it fell, he said: twice.", "It rose; it fell, he said: twice."},
      {"It rose 3.5 m. 12 left.", "It rose 3.5 m. | 12 left."},
      {"Nobody left.He stayed.", "Nobody left. | He stayed."},
      {"It closed. iSoft stayed open.", "It closed. | iSoft stayed open."},
      {"no stop at the end", "no stop at the end"},
      {"", ""},
      {" \n ", ""},
  });
}

TEST(Sentences, DoNotEndAtAbbreviationsAndInitials) {
  expect_sentences({
      {"Gen. Brandt met Mr. Vale. He left.", "Gen. Brandt met Mr. Vale. | He left."},
      {"The U.S. Navy left. It was late.", "The U.S. Navy left. | It was late."},
      {"It left the U.S. The rest stayed.", "It left the U.S. | The rest stayed."},
      {"J. R. Okafor of Weir Inc. said so.", "J. R. Okafor of Weir Inc. said so."},
      {"It was in Oct. 2019. No. 10 replied.", "It was in Oct. 2019. | No. 10 replied."},
      {"Was it there? No. He left.", "Was it there? | No. | He left."},
      {"It ended at 5 p.m. Police left at 6 p.m. Moscow time.",
       "It ended at 5 p.m. | Police left at 6 p.m. Moscow time."},
      {"It was 20°C. It rose.", "It was 20°C. | It rose."},
      {"At 6 a.m. Mr. Vale woke. He left at 7 a.m. Mr. Brandt slept.",
       "At 6 a.m. Mr. Vale woke. | He left at 7 a.m. | Mr. Brandt slept."},
      {"At 6 a.m. He woke at 7 a.m. on Monday.", "At 6 a.m. | He woke at 7 a.m. on Monday."},
      {"(see p. 12). Next.", "(see p. 12). | Next."},
      {"Rivers, lakes, etc. Others stayed.", "Rivers, lakes, etc. | Others stayed."},
  });
}

TEST(Sentences, HoldTheirClosingMarks) {
  expect_sentences({
      {"“We go.” She left.", "“We go.” | She left."},
      {"\"We go.\" She left.", "\"We go.\" | She left."},
      {"He said: “We go. They stay.” She left.", "He said: “We go. | They stay.” | She left."},
      {"'We go.' She left.", "'We go.' | She left."},
      {"«We go.» „She left.“ So?", "«We go.» | „She left.“ | So?"},
      {"(It rose.) It fell.", "(It rose.) | It fell."},
      {"It rose.[10] It fell. [a] So?", "It rose.[10] | It fell. [a] | So?"},
      {"It rose... It fell… So?", "It rose... | It fell… | So?"},
      {"It rose ... and fell.", "It rose ... and fell."},
      {"“They went to … Halvern,” he said.", "“They went to … Halvern,” he said."},
      {"It rose. »We go.« She left.", "It rose. | »We go.« | She left."},
      {"It rose. ” We go", "It rose. ” | We go"},
      {"It rose . . . and fell.", "It rose . . . and fell."},
  });
}

TEST(Sentences, GoOnFromAQuestionToTheWordsThatPresentIt) {
  expect_sentences({
      {"“Why?” he asked. “Stop!” shouted Vale.", "“Why?” he asked. | “Stop!” shouted Vale."},
      {"“Who pays?” Mayor Lindqvist asked. Nobody knew.", "“Who pays?” Mayor Lindqvist asked. | Nobody knew."},
      {"“Who pays?” The mayor left the room in silence.", "“Who pays?” | The mayor left the room in silence."},
      {"She called “Stop! We go!” before Vale fell.", "She called “Stop! We go!” before Vale fell."},
      {"She called “Stop! We go!” Then Vale fell.", "She called “Stop! | We go!” | Then Vale fell."},
      {"“We go,” he said. “Now.”", "“We go,” he said. | “Now.”"},
  });
}

TEST(Sentences, BeginAtBulletsAndBlankLinesAndBehindDatelines) {
  expect_sentences({
      {"Lost so far:\n• two boats\n• a pier", "Lost so far: | • two boats | • a pier"},
      {"Lost:\n- two boats\n- a pier", "Lost: | - two boats | - a pier"},
      {"A headline\n\nThe text", "A headline | The text"},
      {"broken\nline", "broken\nline"},
      {"HALVERN — The river rose.", "HALVERN — | The river rose."},
      {"NEW HALVERN (Wire) - The river rose.", "NEW HALVERN (Wire) - | The river rose."},
      {"Halvern, Norrland – The river rose.", "Halvern, Norrland – | The river rose."},
      {"1. The river rose. 2. It fell.", "1. The river rose. | 2. It fell."},
      {"Tomé Vale — the mayor — left.", "Tomé Vale — the mayor — left."},
  });
}

TEST(Segmentation, NothingCrossesTheEndOfAZoneAndNothingOutsideIsCut) {
  const std::string text = "one two|three. four|| skipped";
  const Span zones[] = {{0, 7}, {8, 19}, {20, 20}};
  const Segmentation cut = segment(text, zones);
  ASSERT_EQ(cut.sentences.size(), 3u);
  EXPECT_EQ(cut.sentences[0].span.in(text), "one two");
  EXPECT_EQ(cut.sentences[1].span.in(text), "three.");
  EXPECT_EQ(cut.sentences[2].span.in(text), "four");
  EXPECT_EQ(cut.sentences[2].zone, 1u);
  EXPECT_EQ(cut.tokens.size(), 5u);
}

TEST(Segmentation, LooksUpSentencesAndTokensByPlace) {
  const std::string text = "One two. Three four.";
  const Segmentation cut = cut_whole(text);
  EXPECT_EQ(cut.sentence_at(0), 0u);
  EXPECT_EQ(cut.sentence_at(8), 0u);  // between the two: the last before
  EXPECT_EQ(cut.sentence_at(9), 1u);
  EXPECT_EQ(cut.sentence_at(99), 1u);
  EXPECT_EQ(cut.token_at(0), 0u);
  EXPECT_EQ(cut.token_at(3), 1u);
  EXPECT_EQ(cut.token_at(99), cut.tokens.size());
  EXPECT_EQ(cut.tokens_in({0, 8}), (TokenSpan{0, 3}));
  EXPECT_EQ(cut.tokens_in({1, 8}), (TokenSpan{1, 3}));
  EXPECT_EQ(cut.tokens_in({4, 6}), (TokenSpan{1, 1}));
  EXPECT_EQ(Segmentation().sentence_at(3), 0u);
}

/// Spans are valid, in order, apart, and cover all that is not white space; sentences are made of all tokens.
void expect_sound(const std::string& text) {
  const Segmentation cut = cut_whole(text);
  std::uint32_t at = 0;
  for (const Token& token : cut.tokens) {
    ASSERT_TRUE(is_valid_span(text, token.span) && token.span.begin >= at && !token.span.empty()) << text;
    ASSERT_TRUE(trimmed(text, {at, token.span.begin}).empty()) << text;
    at = token.span.end;
  }
  ASSERT_TRUE(trimmed(text, {at, static_cast<std::uint32_t>(text.size())}).empty()) << text;
  std::uint32_t next = 0;
  for (const Sentence& sentence : cut.sentences) {
    ASSERT_EQ(sentence.tokens.begin, next);
    ASSERT_FALSE(sentence.tokens.empty());
    ASSERT_EQ(sentence.span, cover(cut.tokens[sentence.tokens.begin].span, cut.tokens[sentence.tokens.end - 1].span));
    next = sentence.tokens.end;
  }
  ASSERT_EQ(next, cut.tokens.size());
}

TEST(Segmentation, IsSoundOnRandomMixturesOfHardParts) {
  const char* const parts[] = {"a",     "A",  "Gen.",   "U.S.",   "etc.", "n't", "'s", "’",       "“",      "”",
                               "\"",    "(",  ")",      ".",      "...",  "?",   "!",  "-",       "—",      "1",
                               "3,000", "$",  "%",      "@",      "#",    "/",   ":",  "http://", "www.",   "e\u0301",
                               "中",    "🇺🇦", "\u200D", "\uFE0F", " ",    " ",   " ",  "\n",      "\u00A0", "\u0001",
                               "`",     "*",  "[",      "]",      "said", "The"};
  std::mt19937 random(3);
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (auto i = random() % 24; i > 0; --i) text += parts[random() % std::size(parts)];
    expect_sound(text);
  }
}

TEST(Segmentation, StaysLinearOnHostileText) {
  const char* const parts[] = {"\"",     "“”",      "(",       ". ", "? ", "a.", "a-", "1-",   "1,",    "1/",    "'s",
                               "a@",     "http://", "www.",    " ",  "\n", ".",  "-",  "Mr. ", "Inc. ", "etc. ", "[1]",
                               ". [1] ", "🇺",       "a\u200D", "’",  "*",  "x",  "А",  "non-", ":)",    "NO, "};
  for (const char* part : parts) {
    std::string text;
    while (text.size() < 2'000'000) text += part;
    const std::clock_t begin = std::clock();
    expect_sound(text);
    const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    EXPECT_LT(seconds, 10.0) << "2 MB of " << part;  // a quadratic pass would take minutes
  }
}

}  // namespace
}  // namespace synoptic
