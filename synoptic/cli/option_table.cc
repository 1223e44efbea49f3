#include "synoptic/cli/option_table.h"

#include <algorithm>

namespace synoptic {

namespace {

constexpr std::string_view kPaths =
    "Saved pages, texts, Markdown, feeds, JSON Lines, web archives (WARC), ZIP files, packed or not; folders of them; "
    "or - for standard input";

}  // namespace

bool OptionRow::is_of(Command command) const {
  return std::find(commands.begin(), commands.end(), command) != commands.end();
}

const std::vector<CommandRow>& command_table() {
  static const std::vector<CommandRow> kTable = {
      {Command::compare, "compare", "Lay the reports of one event side by side", "PATH", kPaths},
      {Command::annotate, "annotate", "What each report says by itself: all layers, JSON Lines", "PATH", kPaths},
      {Command::read, "read", "The reports as documents: text and metadata, JSON Lines, text or Markdown", "PATH",
       kPaths},
      {Command::gather, "gather", "Which reports tell one event", "PATH", kPaths},
      {Command::verify,
       "verify",
       "Read the reports of a dossier again, and fail on the first place that is not there",
       "DOSSIER",
       "A dossier as JSON, as compare wrote it",
       {},
       1,
       1},
      {Command::diff,
       "diff",
       "What changed from one dossier to another, and why",
       "DOSSIER",
       "Two dossiers as JSON, the older first",
       {},
       2,
       2},
      {Command::completions,
       "completions",
       "Print what completes commands and options in a shell",
       "SHELL",
       "bash, zsh or fish",
       {"bash", "zsh", "fish"},
       1,
       1},
      {Command::manual,
       "manual",
       "Print the manual page, as scripts/install puts it where man finds it",
       "",
       "",
       {},
       0,
       0},
  };
  return kTable;
}

const std::vector<OptionRow>& option_table() {
  using C = Command;
  const std::vector<C> readers = {C::compare, C::annotate, C::read};
  const std::vector<C> takers = {C::compare, C::annotate, C::read, C::gather};
  const std::vector<C> streams = {C::annotate, C::read};
  static const std::vector<OptionRow> kTable = {
      {"-f,--format",
       "FORMAT",
       "terminal, markdown, html, json or csv (default: by the ending of -o, else terminal)",
       &Options::format_name,
       {C::compare},
       {"terminal", "markdown", "html", "json", "csv"}},
      {"-f,--format",
       "FORMAT",
       "json (one object a line), text or markdown (default: by the ending of -o, else json)",
       &Options::format_name,
       {C::read},
       {"json", "text", "markdown"}},
      {"-f,--format", "FORMAT", "json", &Options::format_name, {C::annotate, C::gather}, {"json"}},
      {"-f,--format",
       "FORMAT",
       "terminal or json (default: by the ending of -o, else terminal)",
       &Options::format_name,
       {C::diff},
       {"terminal", "json"}},
      {"-o,--output",
       "FILE",
       "Write to this file instead of standard output",
       &Options::output,
       {C::compare, C::annotate, C::read, C::gather, C::diff}},
      {"--html", "FILE", "Write the page to this file as well", &Options::html, {C::compare}},
      {"--table",
       "TABLE",
       "With csv: figures, claims or timeline (default: all three with -o NAME.csv, as NAME-figures.csv and so on)",
       &Options::table,
       {C::compare},
       {"figures", "claims", "timeline"}},
      {"--edits",
       "FILE",
       "Corrections by hand, JSON Lines; each is followed, or told as no longer fitting",
       &Options::edits,
       {C::compare}},
      {"--outlet", "[FILE=]NAME", "Whose report it is, for one report; FILE says which", &Options::outlet, readers},
      {"--published", "[FILE=]DAY", "When it was published, for one report: 2025-06-12, 2025-06-12T09:20:00+02:00",
       &Options::published, readers},
      {"--url", "[FILE=]ADDRESS", "Where it was published, for one report", &Options::url, readers},
      {"--blocks", "", "Show what was kept out of each text too, and why", &Options::blocks, {C::read}},
      {"--resume",
       "",
       "Keep a journal beside the output of -o, and go on from it where a run before was cut off",
       &Options::resume,
       streams,
       {},
       "--output"},
      {"--problems", "FILE", "Write all that was skipped, repaired or refused to this file, JSON Lines",
       &Options::problems, streams},
      {"-m,--model",
       "MODEL",
       "What reads the words: a built-in set of weights, none (rules alone, ten times as fast), or a file of weights "
       "by "
       "a path with /",
       &Options::model,
       {C::compare, C::annotate}},
      {"--reports",
       "FOLDER",
       "Where the reports lie now, if not where the dossier says",
       &Options::reports,
       {C::verify}},
      {"-j,--threads", "N", "Workers (default: one a core); the result is the same for any number", &Options::threads,
       takers},
      {"--no-color", "", "No colours in the terminal summary (as with NO_COLOR)", &Options::no_color, {C::compare}},
      {"-q,--quiet",
       "",
       "No progress and no list of problems on standard error",
       &Options::quiet,
       {C::compare, C::annotate, C::read, C::gather, C::verify, C::diff}},
  };
  return kTable;
}

const CommandRow& row_of(Command command) {
  const auto& rows = command_table();
  return *std::find_if(rows.begin(), rows.end(), [&](const CommandRow& row) { return row.command == command; });
}

}  // namespace synoptic
