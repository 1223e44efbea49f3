#include "synoptic/cli/cli.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "synoptic/base/memory_files.h"
#include "synoptic/cli/option_table.h"
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
      "on Monday. Some 11,200 cars a day must now drive round by Lesk. The county will have the pier of the bridge "
      "mended before the first ice, Hovland said, and a ferry is to cross the Skarve beside it until then.\n");
  files.put(
      "e/4.txt",
      "Golden Sheaf for rye loaf goes to Jonas Aske\n\nJonas Aske of Quill took home the Golden Sheaf from Brenn. His "
      "rye loaf, made with his grandmother's sourdough, was the best of 312, the jury said. The baker means to hang "
      "the Golden Sheaf over the oven in which his grandmother baked the first loaf of that sourdough, and to sell "
      "the rye loaf at the old price until the autumn.\n");
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

TEST(Command, a_dossier_is_verified_against_the_reports_and_one_changed_letter_is_found) {
  MemoryFiles files;
  put_two_reports(files);
  ASSERT_EQ(run({"compare", "r", "-o", "d.json"}, files).exit_code, exit_done);
  const Outcome sound = run({"verify", "d.json"}, files);
  EXPECT_EQ(sound.exit_code, exit_done) << sound.err;
  EXPECT_NE(sound.out.find("of 2 reports stand"), std::string::npos) << sound.out;
  files.put("moved/b.txt", "The mayor said that 41 people had died in Karstad.\n");
  files.put("moved/a.txt", "Police said that 40 people had died in Karstad.\n");
  EXPECT_EQ(run({"verify", "d.json", "--reports", "moved"}, files).exit_code, exit_done);
  files.put("r/b.txt", "The mayor said that 47 people had died in Karstad.\n");
  const Outcome changed = run({"verify", "d.json"}, files);
  EXPECT_EQ(changed.exit_code, exit_nothing);
  EXPECT_NE(changed.err.find("review.words_not_there: r/b.txt at byte "), std::string::npos) << changed.err;
  EXPECT_EQ(run({"verify", "r/a.txt"}, files).exit_code, exit_fatal);
}

TEST(Command, the_difference_of_two_dossiers_ends_with_1_and_of_one_with_0) {
  MemoryFiles files;
  put_two_reports(files);
  ASSERT_EQ(run({"compare", "r", "-o", "d.json"}, files).exit_code, exit_done);
  EXPECT_EQ(run({"diff", "d.json", "d.json"}, files).exit_code, exit_done);
  files.put("r/c.txt", "The mayor said that 43 people had died in Karstad.\n");
  ASSERT_EQ(run({"compare", "r", "-o", "e.json"}, files).exit_code, exit_done);
  const Outcome more = run({"diff", "d.json", "e.json"}, files);
  EXPECT_EQ(more.exit_code, exit_nothing);
  EXPECT_NE(more.out.find("[report added: r/c.txt]"), std::string::npos) << more.out;
}

TEST(Command, csv_is_three_tables_with_a_row_a_mention) {
  MemoryFiles files;
  put_two_reports(files);
  files.put("r/c.txt",
            "=HYPERLINK(1)\n\nThe mayor said that 43 people had died in Karstad, \"more than we feared\".\n");
  const Outcome figures = run({"compare", "r", "--format", "csv"}, files);
  EXPECT_EQ(std::count(figures.out.begin(), figures.out.end(), '\n'), 4) << figures.out;
  EXPECT_NE(figures.out.find("\"'=HYPERLINK(1)\""), std::string::npos) << "no formula runs in a spreadsheet\n"
                                                                       << figures.out;
  EXPECT_EQ(run({"compare", "r", "-o", "t.csv", "-q"}, files).out, "");
  for (const char* name : {"t-figures.csv", "t-claims.csv", "t-timeline.csv"})
    EXPECT_EQ(files.kind_of(name), Files::Kind::file) << name;
  // Every row has as many cells as the header; the texts above hold no line breaks.
  for (const char* name : {"t-figures.csv", "t-claims.csv", "t-timeline.csv"}) {
    const std::string table = files.read(name, 1 << 20).value();
    std::size_t columns = 0, row = 1;
    bool quoted = false;
    for (std::size_t at = 0, cells = 1; at < table.size(); ++at) {
      if (table[at] == '"') quoted = !quoted;
      if (table[at] == ',' && !quoted) ++cells;
      if (table[at] != '\n' || quoted) continue;
      if (columns == 0) columns = cells;
      EXPECT_EQ(cells, columns) << name << " row " << row;
      cells = 1;
      ++row;
    }
  }
}

TEST(Command, the_same_address_again_is_a_new_version_of_the_first) {
  MemoryFiles files;
  put_two_reports(files);
  files.put("r/a.json", R"({"url": "https://herald.example/dam"})");
  files.put("r/b.json", R"({"url": "https://www.herald.example/dam?utm_source=feed"})");
  const Outcome read = run({"read", "r"}, files);
  const std::size_t second = read.out.find('\n') + 1;
  const std::string id = read.out.substr(read.out.find("\"id\":\"") + 6, 20);
  EXPECT_NE(read.out.substr(0, second).find("\"version_of\":null"), std::string::npos) << read.out;
  EXPECT_NE(read.out.find("\"version_of\":\"" + id.substr(0, id.find('"'))), std::string::npos) << read.out;
  EXPECT_GT(read.out.find("\"version_of\":\"d-"), second);
}

TEST(Command, what_is_stated_by_hand_goes_before_all_else) {
  MemoryFiles files;
  put_two_reports(files);
  files.put("r/a.json", R"({"outlet": "The Tide"})");
  const Outcome one = run({"read", "r/a.txt", "--outlet", "The Herald", "--published", "2025-06-12", "--url",
                           "https://herald.example/a?b=c"},
                          files);
  EXPECT_EQ(one.exit_code, exit_done) << one.err;
  EXPECT_NE(one.out.find("\"outlet\":\"The Herald\""), std::string::npos) << one.out;
  EXPECT_NE(one.out.find("stated by --published"), std::string::npos);
  EXPECT_NE(one.out.find("\"url\":\"https://herald.example/a?b=c\""), std::string::npos);
  const Outcome two = run({"read", "r", "--outlet", "r/b.txt=The Herald"}, files);
  EXPECT_NE(two.out.find("\"outlet\":\"The Herald\""), std::string::npos);
  EXPECT_NE(two.out.find("\"outlet\":\"The Tide\""), std::string::npos);
  for (const std::vector<std::string>& wrong : {std::vector<std::string>{"read", "r", "--outlet", "The Herald"},
                                                {"read", "r/a.txt", "--published", "yesterday"},
                                                {"read", "r/a.txt", "--url", "herald"},
                                                {"read", "r/a.txt", "--outlet", ""}}) {
    const Outcome outcome = run(wrong, files);
    EXPECT_EQ(outcome.exit_code, exit_fatal) << wrong.back();
    EXPECT_NE(outcome.err.find("cli.stated"), std::string::npos) << outcome.err;
  }
}

TEST(Command, corrections_by_hand_are_followed_on_every_run_or_told_as_no_longer_fitting) {
  MemoryFiles files;
  const auto put = [&](const std::string& name, const std::string& figure) {
    files.put("r/" + name,
              "Flood in Karstad\n\n12 June 2025\n\nPolice said that " + figure +
                  " had died in Karstad on Thursday. Governor Silje Aam said: \"We are counting our dead.\" The "
                  "council said that 300 houses were under water.\n");
  };
  put("a.txt", "40 people");
  put("b.txt", "41 people");
  const auto figures = [&](const std::vector<std::string>& more) {
    std::vector<std::string> arguments = {"compare", "r", "-f", "json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments, files);
  };
  const Outcome plain = figures({});
  EXPECT_EQ(plain.out.find("judgements"), std::string::npos);
  files.put(
      "e.jsonl",
      R"({"do": "not the same figure", "a": {"report": "a.txt", "words": "40 people"}, "b": {"report": "b.txt", "words": "41 people"}, "by": "K."})"
      "\n"
      R"({"do": "rename actor", "a": "Silje Aam", "name": "Governor Aam"})"
      "\n"
      R"({"do": "outlet", "report": "a.txt", "name": "The Tide"})"
      "\n");
  const Outcome parted = figures({"--edits", "e.jsonl"});
  EXPECT_EQ(parted.exit_code, exit_done) << parted.err;
  EXPECT_NE(parted.out.find("\"judgements\""), std::string::npos);
  EXPECT_EQ(parted.out.find("no longer fits"), std::string::npos) << parted.out;
  EXPECT_NE(parted.out.find("\"name\": \"Governor Aam\""), std::string::npos);
  EXPECT_NE(parted.out.find("\"outlet\": \"The Tide\""), std::string::npos);
  EXPECT_NE(run({"compare", "r", "--edits", "e.jsonl"}, files).out.find("Judged by hand"), std::string::npos);
  files.put(
      "e.jsonl",
      R"({"do": "same figure", "a": {"report": "a.txt", "words": "40 people"}, "b": {"report": "b.txt", "words": "300 houses"}})"
      "\n"
      R"({"do": "same utterance", "a": {"report": "a.txt", "words": "counting our dead"}, "b": {"report": "b.txt", "words": "counting our dead"}})"
      "\n"
      R"({"do": "not the same happening", "a": {"report": "a.txt", "words": "on Thursday"}, "b": {"report": "b.txt", "words": "on Thursday"}})"
      "\n");
  const Outcome joined = figures({"--edits", "e.jsonl"});
  EXPECT_EQ(joined.exit_code, exit_done) << joined.err;
  // The report is changed: the correction no longer fits, and that is told.
  put("a.txt", "39 people");
  const Outcome changed = figures({"--edits", "e.jsonl"});
  EXPECT_EQ(changed.exit_code, exit_partial);
  EXPECT_NE(changed.err.find("edits.no_longer_fits: e.jsonl: line 1"), std::string::npos) << changed.err;
  EXPECT_EQ(figures({"--edits", "missing.jsonl"}).exit_code, exit_fatal);
}

TEST(Command, completions_and_the_manual_know_every_command_and_option) {
  const MemoryFiles files;
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"completions", "bash"}, {"completions", "zsh"}, {"completions", "fish"}, {"manual"}}) {
    std::string out = run(arguments, files).out;
    std::erase(out, '\\');
    for (const CommandRow& command : command_table())
      EXPECT_NE(out.find(command.name), std::string::npos) << arguments.back() << " " << command.name;
    for (const OptionRow& option : option_table())
      EXPECT_NE(out.find(option.long_name().substr(2)), std::string::npos) << arguments.back() << " " << option.names;
  }
  EXPECT_EQ(run({"completions", "tcsh"}, files).exit_code, exit_fatal);
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
