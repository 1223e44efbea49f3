// Texts with lines of hyphens: several reports, or one in sections.
#include "synoptic/ingest/pasted_text.h"

#include <gtest/gtest.h>

#include <string>

#include "synoptic/base/memory_files.h"
#include "synoptic/ingest/address_line.h"
#include "synoptic/ingest/ingest.h"

namespace synoptic {
namespace {

constexpr std::string_view kFirst =
    "Ferry missing off Karstad\n\nThe ferry left Karstad at noon and has not been seen since, the harbour master "
    "said.\n";
constexpr std::string_view kSecond =
    "Boats search for ferry\n\nBoats from three islands have been searching for it through the night.\n";
constexpr std::string_view kProse = "Nothing was found by dawn, and the search will go on, the harbour master said.\n";

std::size_t count(std::string_view text, bool is_markdown = false) {
  return reports_in(text, is_markdown).reports.size();
}

TEST(PastedText, a_line_of_hyphens_before_what_begins_like_a_report_divides) {
  EXPECT_EQ(count(std::string(kFirst) + "---\n" + std::string(kSecond)), 2u);
  EXPECT_EQ(count("---\n" + std::string(kFirst) + "\n-----\n\n" + std::string(kSecond) + "---\n"), 2u);
  EXPECT_EQ(count(std::string(kFirst) + "---\r\nhttps://tide.example/a\r\n\r\n" + std::string(kProse)), 2u);
  EXPECT_EQ(count(std::string(kFirst) + "---\n12 June 2025\n\n" + std::string(kProse)), 2u);
  EXPECT_EQ(count(std::string(kFirst) + "---\nKARSTAD, 12 June (Meridian) - " + std::string(kProse)), 2u);
}

TEST(PastedText, sections_and_footers_of_one_report_stay_in_it) {
  const PastedReports sections = reports_in(std::string(kFirst) + "---\n" + std::string(kProse), false);
  EXPECT_EQ(sections.reports.size(), 1u);
  EXPECT_TRUE(sections.has_idle_divider);
  const PastedReports footer = reports_in(std::string(kFirst) + "---\nAll rights reserved\n", false);
  EXPECT_EQ(footer.reports.size(), 1u);
  EXPECT_FALSE(footer.has_idle_divider);
  EXPECT_EQ(count(std::string(kFirst)), 1u);
  EXPECT_EQ(count("---\n---\n"), 1u);
}

TEST(PastedText, in_markdown_headings_and_metadata_bear_hyphens_too) {
  EXPECT_EQ(count("Ferry missing\n---\n\n" + std::string(kProse), true), 1u);
  EXPECT_EQ(count("---\ntitle: Ferry missing\n---\n\n" + std::string(kProse), true), 1u);
  EXPECT_EQ(count("# One\n\n" + std::string(kProse) + "\n---\n\n## A section\n\n" + std::string(kProse), true), 1u);
  EXPECT_EQ(count("# One\n\n" + std::string(kProse) + "\n---\n\n# Two\n\n" + std::string(kProse), true), 2u);
  EXPECT_EQ(
      count("---\ntitle: One\n---\n" + std::string(kProse) + "\n---\ntitle: Two\n---\n" + std::string(kProse), true),
      2u);
}

TEST(PastedText, many_dividers_take_linear_time) {
  // No clock: what takes quadratic time does not end within the limit of a test.
  for (const std::string_view unit : {"---\n", "a b.\n---\n", "---\na: b\n", "---\n\n\n"}) {
    std::string text;
    while (text.size() < 400'000) text += unit;
    for (const bool is_markdown : {false, true}) (void)reports_in(text, is_markdown);
  }
}

TEST(PastedText, each_report_is_a_document_and_a_sidecar_makes_one_of_all) {
  MemoryFiles files;
  files.put("pasted.txt", std::string(kFirst) + "---\n" + std::string(kSecond));
  Gathered gathered = gather_inputs({"pasted.txt"}, nullptr, files);
  ASSERT_EQ(gathered.inputs.size(), 2u);
  EXPECT_EQ(gathered.inputs[1].source, "pasted.txt#2");
  EXPECT_EQ(read_document(gathered.inputs[1]).value().metadata().title, "Boats search for ferry");
  const std::string input = std::string(kFirst) + "---\n" + std::string(kSecond);
  EXPECT_EQ(gather_inputs({"-"}, &input, files).inputs.size(), 2u) << "on standard input too";
  files.put("pasted.json", R"({"outlet": "The Tide"})");
  EXPECT_EQ(gather_inputs({"pasted.txt"}, nullptr, files).inputs.size(), 1u);
}

TEST(AddressLine, is_an_address_and_nothing_else) {
  EXPECT_EQ(address_line("https://tide.example/2025/ferry?x=1"), "https://tide.example/2025/ferry?x=1");
  EXPECT_EQ(address_line("URL: <https://tide.example/a>"), "https://tide.example/a");
  EXPECT_EQ(address_line("Source: http://www.tide.example"), "http://www.tide.example");
  for (const std::string_view line : {"See https://tide.example/a", "https://", "https://tide", "ftp://tide.example/a",
                                      "https://tide.example/a and more", "Read more: https://tide.example/a", ""})
    EXPECT_FALSE(address_line(line)) << line;
}

TEST(AddressLine, above_the_prose_or_last_it_is_the_reports_own) {
  const auto read = [](const std::string& text) {
    RawInput input;
    input.source = "a.txt";
    input.bytes = text;
    return read_document(input).value().metadata();
  };
  const Metadata above = read("https://www.tide.example/2025/06/12/ferry\n\n" + std::string(kFirst));
  EXPECT_EQ(above.url, "https://www.tide.example/2025/06/12/ferry");
  EXPECT_EQ(above.title, "Ferry missing off Karstad");
  EXPECT_EQ(above.published->when.earliest->to_string(), "2025-06-12");
  EXPECT_EQ(read(std::string(kFirst) + "\nhttps://tide.example/a\n").url, "https://tide.example/a");
  EXPECT_FALSE(read(std::string(kFirst) + "\nhttps://tide.example/a\n\n" + std::string(kProse)).url)
      << "between paragraphs it leads elsewhere";
}

}  // namespace
}  // namespace synoptic
