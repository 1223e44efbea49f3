#include "synoptic/annotate/quotations.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace synoptic {
namespace {

/// A document of one block a line, and what is found in it.
struct Read {
  Document document;
  std::vector<Problem> problems;
  Layer<Quotation> quotations;

  std::vector<std::string> texts() const {
    std::vector<std::string> out;
    for (const Quotation& quotation : quotations) out.emplace_back(document.words(quotation.span));
    return out;
  }
};

Read read(const std::string& text) {
  std::vector<Block> blocks;
  std::vector<Span> zones;
  std::uint32_t begin = 0;
  for (std::uint32_t i = 0; i <= text.size(); ++i) {
    if (i < text.size() && text[i] != '\n') continue;
    if (const Span span = trimmed(text, {begin, i}); !span.empty()) {
      blocks.push_back({span, BlockKind::prose});
      zones.push_back(span);
    }
    begin = i + 1;
  }
  Read out{Document("test.txt", text, blocks, Metadata{}), {}, {}};
  const Words words = tag_words(out.document.text(), segment(out.document.text(), zones));
  out.quotations = find_quotations(out.document, words, out.problems);
  return out;
}

struct Example {
  const char* name;
  const char* text;
  std::vector<std::string> wanted;
};

TEST(Quotations, AreWhatStandsBetweenMarksOfEveryStyle) {
  const Example examples[] = {
      {"curly", "“We ran,” she said.", {"We ran,"}},
      {"straight", "\"We ran,\" she said. \"Fast.\"", {"We ran,", "Fast."}},
      {"mixed", "\"We ran,” she said.", {"We ran,"}},
      {"curly, closed straight", "“We ran,\" she said.", {"We ran,"}},
      {"single", "‘We ran,’ she said.", {"We ran,"}},
      {"straight single", "'We ran,' she said.", {"We ran,"}},
      {"guillemets", "«We ran», she said.", {"We ran"}},
      {"guillemets with spaces", "She said: « We ran ».", {"We ran"}},
      {"guillemets turned", "»We ran«, she said.", {"We ran"}},
      {"single guillemets", "She said ‹We ran›.", {"We ran"}},
      {"low marks", "„We ran“, she said.", {"We ran"}},
      {"low marks, closed high", "„We ran”, she said.", {"We ran"}},
      {"corners", "「We ran」 she said.", {"We ran"}},
      {"two single marks", "''We ran,'' she said.", {"We ran,"}},
      {"backticks", "``We ran,'' she said.", {"We ran,"}},
      {"space after the opener", "She said, “ We ran.”", {"We ran."}},
      {"after a bracket", "(“We ran,” she said)", {"We ran,"}},
      {"after a dash", "They left—“we ran,” she said.", {"we ran,"}},
  };
  for (const Example& example : examples) EXPECT_EQ(read(example.text).texts(), example.wanted) << example.name;
}

TEST(Quotations, LeaveApostrophesAndMeasuresAlone) {
  const Example examples[] = {
      {"contractions", "It isn't, they don't, he's 'fine'.", {"fine"}},
      {"plural possessive", "'The workers' demands were met,' he said.", {"The workers' demands were met,"}},
      {"decades", "In the '90s and the ’80s it was closed.", {}},
      {"elision", "Rock 'n' roll and get 'em.", {}},
      {"height", "The man, 5'10\" and 12\" wide, left.", {}},
      {"height in speech", "“He is 5'9\" tall,” she said.", {"He is 5'9\" tall,"}},
      {"possessive alone", "The officials' plan and the ministers' reply.", {}},
      {"curly possessive alone", "The officials’ plan and the ministers’ reply.", {}},
  };
  for (const Example& example : examples) EXPECT_EQ(read(example.text).texts(), example.wanted) << example.name;
}

TEST(Quotations, NestByChangingMarks) {
  EXPECT_EQ(read("“He said, ‘Nobody is coming,’ and left,” she said.").texts(),
            (std::vector<std::string>{"He said, ‘Nobody is coming,’ and left,", "Nobody is coming,"}));
  EXPECT_EQ(read("\"She told me 'no' twice,\" he said.").texts(),
            (std::vector<std::string>{"She told me 'no' twice,", "no"}));
}

TEST(Quotations, WithoutACloserEndBeforeTheClauseOfTheSpeakerAndAreListed) {
  const Read one = read("“We never agreed, he said.\nThe talks go on.");
  EXPECT_EQ(one.texts(), (std::vector<std::string>{"We never agreed,"}));
  ASSERT_EQ(one.problems.size(), 1u);
  EXPECT_EQ(one.problems[0].code, "quotations.unbalanced");
}

TEST(Quotations, OverSeveralParagraphsAreNoProblemWhereTheMarkIsReopened) {
  const Read two = read("“We ran.\n“Then we hid,” she said.");
  EXPECT_EQ(two.texts(), (std::vector<std::string>{"We ran.", "Then we hid,"}));
  EXPECT_TRUE(two.problems.empty());
}

TEST(Quotations, OfSpeechWithoutMarksAreADashAnIndentOrALabel) {
  const Example examples[] = {
      {"dash, inverted", "– We will stay, said Ana Roth, the mayor.", {"We will stay"}},
      {"dash, first person", "- I saw it, Ana Roth said on Friday.", {"I saw it"}},
      {"dash, speech goes on", "– We ran, said Ana Roth. – Nobody fell.", {"We ran", "Nobody fell."}},
      {"dashes around the clause", "—We ran —said Ana Roth—. Nobody fell.", {"We ran", "Nobody fell."}},
      {"dialogue", "— Why? asked Ana Roth.\n— Because it rained.", {"Why?", "Because it rained."}},
      {"a list with an attribution is no speech", "- Twelve roads are shut, police said.", {}},
      {"a list is no speech", "- Boats need a licence.\n- Nets must be marked.", {}},
      {"indent", "Ana Roth wrote:\n    The wall is wet.\nNobody came.", {"The wall is wet."}},
      {"indents",
       "Ana Roth wrote:\n\tThe wall is wet.\n\tI fear it.\nNobody came.",
       {"The wall is wet.", "I fear it."}},
      {"no indent", "There are three:\nThe wall is wet.\nNobody came.", {}},
      {"question and answer",
       "Q: Why?\nA: It rained.\nAll day.\nQ: Here?\nA: No.",
       {"Why?", "It rained.", "All day.", "Here?", "No."}},
      {"letters with stops", "Q. Why now?\nA. It rained.", {"Why now?", "It rained."}},
      {"labels that answer", "Courier: Why now?\nAna Roth: It rained.", {"Why now?", "It rained."}},
      {"labels of a form are no speech", "Date: Friday noon.\nPlace: Vell hall.", {}},
  };
  for (const Example& one : examples) EXPECT_EQ(read(one.text).texts(), one.wanted) << one.name;
}

TEST(Quotations, WithALostCloserEndBeforeTheNextOpener) {
  EXPECT_EQ(read("“A first, he said. “A second,” she said.").texts(),
            (std::vector<std::string>{"A first,", "A second,"}));
}

TEST(Quotations, AreSpeechTermsOrTitles) {
  const struct {
    const char* text;
    QuotationKind kind;
  } examples[] = {
      {"“We will not leave the island,” he said.", QuotationKind::speech},
      {"He read the novel “The Salt Road” twice.", QuotationKind::title},
      {"The so-called “smart” meter failed.", QuotationKind::term},
      {"The “coup” failed.", QuotationKind::term},
      {"They may use “all means” if attacked.", QuotationKind::speech},
      {"“There Is Nothing,” he said.", QuotationKind::speech},
  };
  for (const auto& example : examples) {
    const Read one = read(example.text);
    ASSERT_EQ(one.quotations.size(), 1u) << example.text;
    EXPECT_EQ(one.quotations[0].kind, example.kind) << example.text;
  }
}

TEST(Quotations, OfAnyTextAreValidSpansInLinearTime) {
  // No clock: what takes quadratic time does not end within the limit of a test.
  const std::string marks[] = {"“", "”",  "\"",  "'",    "’",  "‘",   "«",     "»",
                               "„", "「", "\" ", " \"a", "''", "“a ", "‘a “b "};
  for (const std::string& mark : marks) {
    std::string text;
    for (int i = 0; i < 10000; ++i) text += mark;
    const Read one = read(text + " end");
    for (const Quotation& quotation : one.quotations) {
      EXPECT_TRUE(is_valid_span(one.document.text(), quotation.span));
      EXPECT_TRUE(quotation.outer.contains(quotation.span));
      EXPECT_FALSE(quotation.span.empty());
    }
  }
}

}  // namespace
}  // namespace synoptic
