// Broken input gives a listed problem and exit code 2 or 3, never a crash, and costs the other reports nothing.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "synoptic/base/memory_files.h"
#include "tests/stories.h"

namespace synoptic {
namespace {

struct Broken {
  const char* what;
  std::string bytes;
  int alone;          ///< Exit code when it is the only input.
  bool costs = true;  ///< False: a blemish that takes nothing away.
};

std::string repeated(std::string_view unit, std::size_t times) {
  std::string text;
  text.reserve(unit.size() * times);
  for (std::size_t i = 0; i < times; ++i) text += unit;
  return text;
}

std::vector<Broken> broken_inputs() {
  using namespace std::string_literals;
  std::string binary;
  for (int i = 0; i < 4096; ++i) binary += static_cast<char>((i * 7919) >> 3);
  return {
      {"an empty file", "", exit_fatal},
      {"white space only", " \n\t\n ", exit_fatal},
      {"NUL bytes only", repeated("\0"s, 100), exit_fatal},
      {"a NUL in prose", repeated("Police said that 40 people had died. ", 9) + "Then\0 it rained.\n"s, exit_partial},
      {"lone surrogates", "Police said \xed\xa0\x80 that 40 people had died.\n", exit_partial},
      {"a cut character", "Police said that 40 people had died. \xe2\x80", exit_nothing, false},
      {"a binary",
       "\x7f"
       "ELF" +
           binary,
       exit_fatal},
      {"a PDF file", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", exit_fatal},
      {"a page that was not found",
       "<!DOCTYPE html><title>404 Not Found</title><h1>Not Found</h1><p>The page you are looking for is gone.</p>",
       exit_fatal},
      {"10,000 quotation marks", repeated("\"", 10'000), exit_partial},
      {"10,001 opening marks in prose", "Police said " + repeated("\xe2\x80\x9c", 10'001) + "40 people had died.\n",
       exit_nothing, false},
  };
}

TEST(BrokenInput, alone_it_is_a_listed_problem) {
  for (const Broken& broken : broken_inputs()) {
    MemoryFiles files;
    files.put("report.txt", broken.bytes);
    const CommandResult result = run({"compare", "--format", "json", "report.txt"}, files);
    EXPECT_EQ(result.exit_code, broken.alone) << broken.what << "\n" << result.err;
    EXPECT_NE(result.err.find("report.txt"), std::string::npos) << broken.what;
  }
}

TEST(BrokenInput, costs_the_other_reports_nothing) {
  const std::string good = "Officials in Karstad said on Friday that 40 people had died in the flood.\n";
  for (const Broken& broken : broken_inputs()) {
    MemoryFiles files;
    files.put("a.txt", good);
    files.put("b.txt", broken.bytes);
    files.put("c.txt", good);
    const CommandResult result = run({"compare", "--format", "json", "a.txt", "b.txt", "c.txt"}, files);
    EXPECT_EQ(result.exit_code, broken.costs ? exit_partial : exit_done) << broken.what << "\n" << result.err;
    const nlohmann::json dossier = nlohmann::json::parse(result.out);
    EXPECT_FALSE(dossier["problems"].empty()) << broken.what;
    EXPECT_GE(dossier["documents"].size(), 2u) << broken.what;
    EXPECT_EQ(dossier["origins"][0]["documents"].size(), 2u) << broken.what << ": one text given twice is one origin";
  }
}

TEST(BrokenInput, one_byte_is_a_report_that_says_nothing) {
  MemoryFiles files;
  files.put("a.txt", "x");
  const CommandResult result = run({"compare", "--format", "json", "a.txt"}, files);
  EXPECT_NE(result.exit_code, exit_done);
  EXPECT_FALSE(result.err.empty() && result.exit_code != exit_nothing);
}

TEST(BrokenInput, three_megabytes_on_one_line_are_read) {
  MemoryFiles files;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || defined(__has_feature)
  constexpr std::size_t kBytes = 1'000'000;  // Sanitized builds take ten times as long; the plain one reads it all.
#else
  constexpr std::size_t kBytes = 3'000'000;
#endif
  const std::string_view sentence = "Police said that 40 people had died. ";
  files.put("a.txt", repeated(sentence, kBytes / sentence.size()));
  files.put("b.txt", "Police said that 41 people had died.\n");
  const CommandResult result = run({"compare", "--format", "json", "a.txt", "b.txt"}, files);
  EXPECT_TRUE(result.exit_code == exit_done || result.exit_code == exit_partial) << result.err;
  EXPECT_TRUE(nlohmann::json::accept(result.out));
}

TEST(BrokenInput, a_missing_file_is_named_and_the_rest_is_compared) {
  MemoryFiles files;
  files.put("a.txt", "Police said that 40 people had died.\n");
  files.put("b.txt", "Police said that 41 people had died.\n");
  const CommandResult result = run({"compare", "--format", "json", "a.txt", "missing.txt", "b.txt"}, files);
  EXPECT_EQ(result.exit_code, exit_partial);
  EXPECT_NE(result.err.find("missing.txt"), std::string::npos);
  EXPECT_EQ(run({"compare", "missing.txt"}, files).exit_code, exit_fatal);
}

TEST(BrokenInput, a_folder_without_reports_is_told_with_what_it_holds) {
  MemoryFiles files;
  files.put("folder/notes.pdf", "%PDF-1.4");
  const CommandResult result = run({"compare", "folder"}, files);
  EXPECT_EQ(result.exit_code, exit_fatal);
  EXPECT_NE(result.err.find("ingest.unsupported: folder/notes.pdf"), std::string::npos) << result.err;
}

TEST(BrokenInput, a_wrong_flag_is_told_with_the_way_to_help) {
  const CommandResult result = run({"compare", "--formt", "json", "a.txt"});
  EXPECT_EQ(result.exit_code, exit_fatal);
  EXPECT_NE(result.err.find("--help"), std::string::npos) << result.err;
  EXPECT_EQ(run({}).exit_code, exit_fatal);
  EXPECT_EQ(run({"compare"}).exit_code, exit_fatal);
  EXPECT_EQ(run({"compare", "--format", "pdf", "a.txt"}).exit_code, exit_fatal);
}

TEST(BrokenInput, a_terminal_never_receives_control_characters_of_a_report_or_of_a_name) {
  MemoryFiles files;
  files.put("a\x1b[31m.txt", "Evil \x1b[2J headline\n\nPolice said \x1b]0;title\x07 that 40 people had died.\n");
  files.put("b.txt", "Police said that 41 people had died.\n");
  const CommandResult result = run({"compare", "a\x1b[31m.txt", "b.txt", "no\x1b[0m.txt"}, files);
  EXPECT_EQ(result.out.find('\x1b'), std::string::npos);
  EXPECT_EQ(result.err.find('\x1b'), std::string::npos);
}

}  // namespace
}  // namespace synoptic
