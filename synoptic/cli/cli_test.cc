#include "synoptic/cli/cli.h"

#include <gtest/gtest.h>

#include "synoptic/base/memory_files.h"
#include "synoptic/cli/options.h"

namespace synoptic {
namespace {

struct Outcome {
  int exit_code = 0;
  std::string out, err;
};

Outcome run(const std::vector<std::string>& arguments, const Files& files, bool err_is_terminal = false) {
  Outcome outcome;
  const CommandContext context{
      .files = files,
      .open_standard_input = [] { return stream_of_bytes("Police said that 40 people had died.\n"); },
      .out = [&](std::string_view bytes) { outcome.out += bytes; },
      .err = [&](std::string_view bytes) { outcome.err += bytes; },
      .err_is_terminal = err_is_terminal};
  outcome.exit_code = run_command(arguments, context);
  return outcome;
}

void put_two_reports(MemoryFiles& files) {
  files.put("r/a.txt", "Police said that 40 people had died in Karstad.\n");
  files.put("r/b.txt", "The mayor said that 41 people had died in Karstad.\n");
}

TEST(Options, the_format_follows_the_ending_of_the_output_unless_it_is_named) {
  struct Case {
    std::vector<std::string> arguments;
    OutputFormat format;
  };
  const Case cases[] = {{{"compare", "a.txt"}, OutputFormat::terminal},
                        {{"compare", "a.txt", "-o", "x.html"}, OutputFormat::html},
                        {{"compare", "a.txt", "-o", "x.md"}, OutputFormat::markdown},
                        {{"compare", "a.txt", "-o", "x.json"}, OutputFormat::json},
                        {{"compare", "a.txt", "-o", "x.html", "--format", "json"}, OutputFormat::json},
                        {{"annotate", "a.txt"}, OutputFormat::json}};
  for (const Case& one : cases) EXPECT_EQ(std::get<Options>(read_options(one.arguments)).format, one.format);
}

TEST(Options, a_dash_is_standard_input) {
  EXPECT_EQ(std::get<Options>(read_options({"annotate", "-"})).paths, std::vector<std::string>{"-"});
}

TEST(Options, an_ending_that_no_format_goes_by_is_refused_unless_the_format_is_named) {
  for (const std::vector<std::string>& wrong : {std::vector<std::string>{"compare", "r", "-o", "x.pdf"},
                                                {"compare", "r", "-o", "dossier"},
                                                {"compare", "r", "--html", "x.json"},
                                                {"annotate", "r", "-o", "x.html"},
                                                {"read", "r", "-o", "x.html"}}) {
    const auto read = read_options(wrong);
    ASSERT_TRUE(std::holds_alternative<Notice>(read)) << wrong.back();
    EXPECT_EQ(std::get<Notice>(read).exit_code, exit_fatal);
    EXPECT_NE(std::get<Notice>(read).text.find(wrong.back()), std::string::npos);
  }
  EXPECT_TRUE(std::holds_alternative<Options>(read_options({"compare", "r", "-o", "x.pdf", "-f", "html"})));
  EXPECT_TRUE(std::holds_alternative<Options>(read_options({"compare", "r", "-o", "/dev/null"})));
}

TEST(Options, a_misspelled_word_is_told_with_the_one_that_is_near) {
  struct Case {
    std::vector<std::string> arguments;
    std::string meant;
  };
  const Case cases[] = {{{"comapre", "r"}, "'compare'"},
                        {{"compar", "r"}, "'compare'"},
                        {{"anotate", "r"}, "'annotate'"},
                        {{"compare", "r", "--fromat", "json"}, "'--format'"},
                        {{"compare", "r", "--out=x.html"}, "'--output'"},
                        {{"reports/"}, "'synoptic compare reports/'"}};
  for (const Case& one : cases) {
    const auto read = read_options(one.arguments);
    ASSERT_TRUE(std::holds_alternative<Notice>(read)) << one.meant;
    EXPECT_NE(std::get<Notice>(read).text.find(one.meant), std::string::npos) << std::get<Notice>(read).text;
  }
}

TEST(Command, an_address_is_told_that_nothing_is_fetched_and_what_to_do) {
  MemoryFiles files;
  put_two_reports(files);
  const Outcome outcome = run({"compare", "r/a.txt", "https://herald.example/dam"}, files);
  EXPECT_EQ(outcome.exit_code, exit_fatal);
  EXPECT_NE(outcome.err.find("nothing is fetched"), std::string::npos) << outcome.err;
}

TEST(Command, a_blemish_that_costs_nothing_is_told_and_ends_with_0) {
  MemoryFiles files;
  put_two_reports(files);
  files.put("r/c.txt", "Police said \"that 40 people had died in Karstad.\n");
  files.put("r/photo.jpg", "x");
  const Outcome outcome = run({"compare", "r"}, files);
  EXPECT_EQ(outcome.exit_code, exit_done) << outcome.err;
  EXPECT_NE(outcome.err.find("quotations.unbalanced: r/c.txt"), std::string::npos) << outcome.err;
  EXPECT_NE(outcome.err.find("ingest.no_article_kind: r/photo.jpg"), std::string::npos) << outcome.err;
  files.put("r/d.pdf", "%PDF-1.4");
  const Outcome lost = run({"compare", "r"}, files);
  EXPECT_EQ(lost.exit_code, exit_partial);
  EXPECT_LT(lost.err.find("r/d.pdf"), lost.err.find("r/c.txt")) << "what is lost is told first";
}

TEST(Command, help_and_version_are_printed_on_standard_output_and_end_with_0) {
  MemoryFiles files;
  EXPECT_EQ(run({"--version"}, files).out, "synoptic " + std::string(version()) + "\n");
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"--help"}, {"compare", "--help"}}) {
    const Outcome outcome = run(arguments, files);
    EXPECT_EQ(outcome.exit_code, exit_done);
    EXPECT_NE(outcome.out.find("synoptic"), std::string::npos);
    EXPECT_EQ(outcome.err, "");
  }
}

TEST(Command, one_report_is_nothing_to_compare_but_is_shown) {
  MemoryFiles files;
  put_two_reports(files);
  const Outcome outcome = run({"compare", "r/a.txt"}, files);
  EXPECT_EQ(outcome.exit_code, exit_nothing);
  EXPECT_NE(outcome.out.find("40"), std::string::npos);
  EXPECT_NE(outcome.err.find("nothing to compare"), std::string::npos);
}

TEST(Command, standard_input_stands_beside_files) {
  MemoryFiles files;
  put_two_reports(files);
  const Outcome outcome = run({"compare", "--format", "json", "-", "r"}, files);
  EXPECT_EQ(outcome.exit_code, exit_done) << outcome.err;
  EXPECT_NE(outcome.out.find("\"source\": \"-\""), std::string::npos);
}

TEST(Command, the_page_is_written_beside_the_summary) {
  MemoryFiles files;
  put_two_reports(files);
  const Outcome outcome = run({"compare", "r", "--html", "dossier.html"}, files);
  EXPECT_EQ(outcome.exit_code, exit_done) << outcome.err;
  EXPECT_FALSE(outcome.out.empty());
  EXPECT_EQ(files.read("dossier.html", 1 << 20).value().rfind("<!DOCTYPE html>", 0), 0u);
}

TEST(Command, what_cannot_be_written_is_fatal_and_named) {
  MemoryFiles files;
  put_two_reports(files);
  files.fail("out.json", "files.not_writable");
  const Outcome outcome = run({"compare", "r", "-o", "out.json"}, files);
  EXPECT_EQ(outcome.exit_code, exit_fatal);
  EXPECT_NE(outcome.err.find("files.not_writable"), std::string::npos);
}

TEST(Command, progress_is_shown_on_a_terminal_only_and_not_when_quiet) {
  MemoryFiles files;
  put_two_reports(files);
  EXPECT_EQ(run({"compare", "r"}, files).err, "");
  EXPECT_NE(run({"compare", "r"}, files, true).err.find("2 of 2"), std::string::npos);
  EXPECT_EQ(run({"compare", "r", "--quiet"}, files, true).err, "");
}

TEST(Command, gather_names_every_report_once) {
  MemoryFiles files;
  put_two_reports(files);
  const Outcome outcome = run({"gather", "--format", "json", "r", "r/a.txt"}, files);
  EXPECT_EQ(outcome.exit_code, exit_done);
  EXPECT_EQ(outcome.out,
            "{\n  \"stories\": [\n    {\n      \"id\": \"s1\",\n      \"documents\": [\n        \"r/a.txt\",\n        "
            "\"r/b.txt\"\n      ]\n    }\n  ]\n}\n");
}

}  // namespace
}  // namespace synoptic
