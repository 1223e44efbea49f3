#include "synoptic/cli/option_table.h"

#include <algorithm>

namespace synoptic {

namespace {

constexpr std::string_view kPaths =
    "Saved pages, texts, feeds, JSON Lines, web archives (WARC), ZIP files, packed or not; folders of them; "
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
  };
  return kTable;
}

const std::vector<OptionRow>& option_table() {
  using C = Command;
  const std::vector<C> takers = {C::compare, C::annotate, C::read, C::gather};
  const std::vector<C> streams = {C::annotate, C::read};
  static const std::vector<OptionRow> kTable = {
      {"-f,--format",
       "FORMAT",
       "terminal, markdown, html or json (default: by the ending of -o, else terminal)",
       &Options::format_name,
       {C::compare},
       {"terminal", "markdown", "html", "json"}},
      {"-f,--format",
       "FORMAT",
       "json (one object a line), text or markdown (default: by the ending of -o, else json)",
       &Options::format_name,
       {C::read},
       {"json", "text", "markdown"}},
      {"-f,--format", "FORMAT", "json", &Options::format_name, {C::annotate, C::gather}, {"json"}},
      {"-o,--output",
       "FILE",
       "Write to this file instead of standard output",
       &Options::output,
       {C::compare, C::annotate, C::read, C::gather}},
      {"--html", "FILE", "Write the page to this file as well", &Options::html, {C::compare}},
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
      {"-j,--threads", "N", "Workers (default: one a core); the result is the same for any number", &Options::threads,
       takers},
      {"--no-color", "", "No colours in the terminal summary (as with NO_COLOR)", &Options::no_color, {C::compare}},
      {"-q,--quiet",
       "",
       "No progress and no list of problems on standard error",
       &Options::quiet,
       {C::compare, C::annotate, C::read, C::gather}},
  };
  return kTable;
}

const CommandRow& row_of(Command command) {
  const auto& rows = command_table();
  return *std::find_if(rows.begin(), rows.end(), [&](const CommandRow& row) { return row.command == command; });
}

}  // namespace synoptic
