// Corrections: what is read, where it stands, and whether it holds.
#include "synoptic/edits/edits.h"

#include <gtest/gtest.h>

namespace synoptic {
namespace {

Document report(const std::string& source, const std::string& text) {
  Metadata metadata;
  metadata.outlet = "Outlet of " + source;
  return Document(source, text, {{{0, static_cast<std::uint32_t>(text.size())}}}, std::move(metadata));
}

std::vector<Document> two_reports() {
  return {report("r/a.txt", "Police said that 40 people and 40 boats were lost."),
          report("r/b.txt", "41 people were lost.")};
}

PlacedEdits placed(const std::string& lines) { return place_edits(read_edits(lines, "e.jsonl"), two_reports()); }

TEST(Edits, lines_that_are_no_correction_are_told_and_cost_only_themselves) {
  const Edits read = read_edits(
      "\xEF\xBB\xBF# a note\n\nno JSON\n[]\n{\"do\": \"forget\"}\n{\"do\": \"same figure\", \"a\": {\"report\": "
      "\"a\"}}\n"
      "{\"do\": \"published\", \"report\": \"a\", \"day\": \"soon\"}\n{\"do\": \"not this story\", \"report\": \"a\"}\n"
      "{\"do\": \"merge actors\", \"a\": \"A\"}\n{\"do\": \"same figure\", \"a\": {\"report\": \"a\", \"words\": "
      "\"x\", "
      "\"number\": 0}, \"b\": {\"report\": \"a\", \"words\": \"y\"}}",
      "e.jsonl");
  ASSERT_EQ(read.edits.size(), 1u);
  EXPECT_EQ(read.edits[0].line, 8u);
  EXPECT_EQ(read.problems.size(), 7u);
  for (const Problem& problem : read.problems) EXPECT_EQ(problem.code, "edits.broken");
  EXPECT_NE(read.problems[0].message.find("line 3"), std::string::npos);
}

TEST(Edits, words_are_found_in_the_one_report_that_is_meant) {
  const PlacedEdits found = placed(
      R"({"do": "not the same figure", "a": {"report": "a.txt", "words": "40 boats"}, "b": {"report": "Outlet of r/b.txt", "words": "41 people"}})");
  ASSERT_EQ(found.judgements.pairs.size(), 1u);
  EXPECT_EQ(found.judgements.pairs[0].a.span, (Span{31, 39}));
  EXPECT_FALSE(found.judgements.pairs[0].same);
  EXPECT_EQ(found.judgements.pairs[0].b.document, found.documents[1].id());
}

TEST(Edits, what_is_not_there_or_not_once_no_longer_fits) {
  const std::pair<std::string, std::string> cases[] = {
      {R"({"do": "same figure", "a": {"report": "c.txt", "words": "40"}, "b": {"report": "b.txt", "words": "41"}})",
       "there is no report 'c.txt'"},
      {R"({"do": "same figure", "a": {"report": "a.txt", "words": "42"}, "b": {"report": "b.txt", "words": "41"}})",
       "does not stand in"},
      {R"({"do": "same figure", "a": {"report": "a.txt", "words": "40"}, "b": {"report": "b.txt", "words": "41"}})",
       "several times"},
      {R"({"do": "same figure", "a": {"report": "a.txt", "words": "40", "number": 3}, "b": {"report": "b.txt", "words": "41"}})",
       "3 times"},
      {R"({"do": "same figure", "a": {"report": "b.txt", "words": "41"}, "b": {"report": "b.txt", "words": "41"}})",
       "the same words"},
      {R"({"do": "outlet", "report": "c.txt", "name": "The Tide"})", "there is no report"}};
  for (const auto& [line, why] : cases) {
    const PlacedEdits found = placed(line);
    EXPECT_EQ(found.told[0].state, JudgementState::no_longer_fits) << line;
    EXPECT_NE(found.told[0].why.find(why), std::string::npos) << found.told[0].why;
    EXPECT_TRUE(found.judgements.pairs.empty()) << line;
  }
  EXPECT_EQ(
      placed(
          R"({"do": "same figure", "a": {"report": "a.txt", "words": "40", "number": 2}, "b": {"report": "b.txt", "words": "41"}})")
          .judgements.pairs.size(),
      1u);
}

TEST(Edits, days_outlets_and_what_is_not_of_the_story_change_the_documents) {
  const PlacedEdits found = placed(
      "{\"do\": \"published\", \"report\": \"a.txt\", \"day\": \"2025-06-12\"}\n{\"do\": \"outlet\", \"report\": "
      "\"a.txt\", "
      "\"name\": \"The Tide\"}\n{\"do\": \"not this story\", \"report\": \"b.txt\"}");
  ASSERT_EQ(found.documents.size(), 1u);
  EXPECT_EQ(found.documents[0].metadata().outlet, "The Tide");
  EXPECT_EQ(found.documents[0].metadata().published->why, "judged by hand");
  EXPECT_EQ(found.documents[0].id(), two_reports()[0].id()) << "the text is the same";
  EXPECT_EQ(found.told.size(), 3u);
}

}  // namespace
}  // namespace synoptic
