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

/// Two reports each of a bridge and of a prize, all invented.
void put_two_events(MemoryFiles& files) {
  files.put(
      "e/1.txt",
      "Tormund Bridge closed after crack is found\n\nThe Tormund Bridge over the Skarve was closed on Tuesday after "
      "divers found a crack in its eastern pier, the county of Ulvdal said. Engineer Marit Hovland said the crack "
      "was 14 centimetres wide. About 11,200 cars cross the bridge each day.\n");
  files.put(
      "e/2.txt",
      "Bakery in Quill wins prize for rye loaf\n\nThe Aske bakery in Quill has won the Golden Sheaf for its rye "
      "loaf. Baker Jonas Aske said he had used his grandmother's sourdough. The jury tasted 312 loaves in Brenn on "
      "Sunday.\n");
  files.put(
      "e/3.txt",
      "Ulvdal shuts Tormund Bridge over crack in pier\n\nA crack 14 centimetres wide in a pier of the Tormund Bridge "
      "has made Ulvdal county close the crossing of the Skarve. Marit Hovland, an engineer, said divers had seen it "
      "on Monday. Some 11,200 cars a day must now drive round by Lesk.\n");
  files.put(
      "e/4.txt",
      "Golden Sheaf for rye loaf goes to Jonas Aske\n\nJonas Aske of Quill took home the Golden Sheaf from Brenn. His "
      "rye loaf, made with his grandmother's sourdough, was the best of 312, the jury said.\n");
}

TEST(Command, compare_makes_a_page_an_event_where_reports_tell_several) {
  MemoryFiles files;
  put_two_events(files);
  const Outcome outcome = run({"compare", "e", "-o", "out/all.html"}, files);
  EXPECT_EQ(outcome.exit_code, exit_done) << outcome.err;
  EXPECT_NE(outcome.err.find("These reports seem to tell 2 events"), std::string::npos);
  const std::string index = files.read("out/all.html", 1 << 20).value();
  EXPECT_NE(index.find("href=\"all-1.html\""), std::string::npos);
  EXPECT_NE(index.find("href=\"all-2.html\""), std::string::npos);
  EXPECT_NE(files.read("out/all-1.html", 1 << 20).value().find("Tormund"), std::string::npos);
  EXPECT_EQ(files.read("out/all-1.html", 1 << 20).value().find("sourdough"), std::string::npos);
  EXPECT_NE(files.read("out/all-2.html", 1 << 20).value().find("sourdough"), std::string::npos);
}

TEST(Command, compare_lays_all_side_by_side_where_it_is_told_so) {
  MemoryFiles files;
  put_two_events(files);
  const Outcome outcome = run({"compare", "--one-story", "--format", "json", "e"}, files);
  EXPECT_EQ(outcome.exit_code, exit_done);
  EXPECT_EQ(outcome.err, "");
  EXPECT_EQ(outcome.out.find("\"events\""), std::string::npos);
  EXPECT_NE(run({"compare", "--format", "json", "e"}, files).out.find("{\"events\": ["), std::string::npos);
}

TEST(Command, gather_names_every_report_once) {
  MemoryFiles files;
  put_two_reports(files);
  const Outcome outcome = run({"gather", "--format", "json", "r", "r/a.txt"}, files);
  EXPECT_EQ(outcome.exit_code, exit_done);
  for (const char* const name : {"r/a.txt", "r/b.txt"}) {
    const std::size_t first = outcome.out.find(name);  // in its story, and in its text
    const std::size_t second = outcome.out.find(name, first + 1);
    ASSERT_NE(second, std::string::npos);
    EXPECT_EQ(outcome.out.find(name, second + 1), std::string::npos);
  }
}

}  // namespace
}  // namespace synoptic
