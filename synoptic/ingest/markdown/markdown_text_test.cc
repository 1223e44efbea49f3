// Markdown: words without marks, metadata above them, links that lead elsewhere.
#include "synoptic/ingest/markdown/markdown_text.h"

#include <gtest/gtest.h>

#include "synoptic/ingest/ingest.h"
#include "synoptic/ingest/markdown/front_matter.h"

namespace synoptic {
namespace {

Document read(std::string bytes) {
  RawInput input;
  input.source = "a.md";
  input.bytes = std::move(bytes);
  return read_document(input).value();
}

TEST(Markdown, marks_are_not_text) {
  const MarkdownText read = text_of_markdown(
      "# Ferry *missing*\n\nThe **ferry** left [Karstad](https://x.example/k) at\nnoon &mdash; `12:00` &#8211; "
      "with 3 < 4\\* boats.\n\n> \"We saw it,\" she said.\n\n1. One\n2. Two\n\n    An indented paragraph.\n");
  EXPECT_EQ(
      read.text,
      "Ferry missing\n\nThe ferry left Karstad at noon \u2014 12:00 \u2013 with 3 < 4* boats.\n\n\"We saw it,\" she "
      "said.\n\nOne\n\nTwo\n\nAn indented paragraph.");
  ASSERT_EQ(read.pieces.size(), 6u);
  EXPECT_EQ(read.pieces[0].heading_level, 1u);
  EXPECT_EQ(read.pieces[3].kind, MarkdownPiece::Kind::item);
  for (const MarkdownPiece& piece : read.pieces) EXPECT_FALSE(piece.span.in(read.text).empty());
}

TEST(Markdown, descriptions_of_pictures_and_html_are_kept_beside_the_text) {
  const Document document = read(
      "# Ferry missing\n\n![Forty boats at the quay](a.jpg)\n\nThe ferry left Karstad at noon, police said.\n\n"
      "<aside>Seven dead in May</aside>\n");
  EXPECT_EQ(document.text(), "Ferry missing\n\nThe ferry left Karstad at noon, police said.");
  ASSERT_EQ(document.kept_out().size(), 2u);
  EXPECT_EQ(document.kept_out()[0].span.in(document.kept_out_text()), "Forty boats at the quay");
}

TEST(Markdown, links_that_fill_a_line_lead_to_other_articles_and_headings_head) {
  const Document document = read(
      "# [Ferry missing?](https://tide.example/2025/06/12/ferry)\n\nThe ferry left Karstad at noon, police said.\n\n"
      "[Seven dead in harbour fire of May](https://tide.example/fire)\n\n## What is known.\n\nBoats searched all "
      "night, she "
      "said.\n\n- [Harbour to cost 14 million](https://tide.example/b)\n- Twelve people were on board\n");
  EXPECT_EQ(document.metadata().url, "https://tide.example/2025/06/12/ferry");
  std::vector<std::string> kinds;
  for (const Block& block : document.blocks()) kinds.emplace_back(to_string(block.kind));
  EXPECT_EQ(kinds, (std::vector<std::string>{"headline", "prose", "related", "headline", "prose", "related", "prose"}));
}

TEST(Markdown, metadata_above_the_article_are_stated) {
  const Metadata metadata =
      read(
          "---\ntitle: \"Ferry missing\"\nsource: https://tide.example/ferry\npublished: 2025-06-12T09:00:00Z\nauthor: "
          "Ann "
          "Roe\nsite: The Tide\ntags:\n  - ferry\n---\n\nThe ferry left Karstad at noon, police said.\n")
          .metadata();
  EXPECT_EQ(metadata.title, "Ferry missing");
  EXPECT_EQ(metadata.url, "https://tide.example/ferry");
  EXPECT_EQ(metadata.outlet, "The Tide");
  EXPECT_EQ(metadata.author, "Ann Roe");
  EXPECT_EQ(metadata.published->when.earliest->to_string(), "2025-06-12");
  EXPECT_EQ(front_matter_of("---\nThe ferry left at noon.\n---\n").size, 0u);
  EXPECT_EQ(front_matter_of("---\n---\n").size, 0u);
}

TEST(Markdown, takes_linear_time_whatever_the_marks) {
  // No clock: what takes quadratic time does not end within the limit of a test.
  for (const std::string_view unit :
       {"[", "*a **a ", "`a", "[a](b", "> ", "![[]()", "[a]: b\n", "a**b", "- ", "<a ", "&#", "| a |\n"}) {
    std::string text;
    while (text.size() < 1'000'000) text += unit;
    (void)text_of_markdown(text);
  }
}

}  // namespace
}  // namespace synoptic
