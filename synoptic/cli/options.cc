#include "synoptic/cli/options.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <sstream>

#include "synoptic/cli/cli.h"

namespace synoptic {

namespace {

constexpr const char* kExamples = R"(Examples:
  synoptic compare saved-pages/                     a summary in the terminal
  synoptic compare reports/ -o dossier.html         the page, by the ending of its name
  synoptic compare --format json a.txt b.txt        the dossier for other programs
  cat report.txt | synoptic annotate -              one report, all layers, JSON Lines
  synoptic read news.warc.gz -o news.jsonl          every page of an archive as a document
  synoptic read --blocks -f text page.html          what is read of a page, what is not, and why

Beside NAME.txt a file NAME.json may state title, outlet, url, published, language.
Exit codes: 0 done; 1 nothing to compare; 2 wrong usage, or nothing could be read; 3 done, but
something was skipped, repaired or not understood (listed under "problems").)";

const std::map<std::string, OutputFormat> kFormats = {{"terminal", OutputFormat::terminal},
                                                      {"text", OutputFormat::text},
                                                      {"markdown", OutputFormat::markdown},
                                                      {"html", OutputFormat::html},
                                                      {"json", OutputFormat::json}};

/// The format that the ending of a file's name asks for.
std::optional<OutputFormat> format_of(const std::string& file) {
  const auto ends = [&](std::string_view ending) {
    return file.size() >= ending.size() && file.compare(file.size() - ending.size(), ending.size(), ending) == 0;
  };
  if (ends(".html") || ends(".htm")) return OutputFormat::html;
  if (ends(".md")) return OutputFormat::markdown;
  if (ends(".txt")) return OutputFormat::text;
  if (ends(".json") || ends(".jsonl")) return OutputFormat::json;
  return std::nullopt;
}

/// A command with the options that all commands share.
CLI::App* add_command(CLI::App& app, const std::string& name, const std::string& what, Options& options,
                      std::string& format) {
  CLI::App* command = app.add_subcommand(name, what);
  command
      ->add_option(
          "PATH", options.paths,
          "Saved pages, texts, feeds, JSON Lines, web archives (WARC), ZIP files, packed or not; folders of them; "
          "or - for standard input")
      ->required();
  CLI::Option* given = command->add_option("-f,--format", format, "json");
  if (name == "compare")
    given->description("terminal, markdown, html or json (default: by the ending of -o, else terminal)")
        ->check(CLI::IsMember({"terminal", "markdown", "html", "json"}));
  else if (name == "read")
    given->description("json (one object a line), text or markdown (default: by the ending of -o, else json)")
        ->check(CLI::IsMember({"json", "text", "markdown"}));
  else
    given->check(CLI::IsMember({"json"}));
  command->add_option("-o,--output", options.output, "Write to this file instead of standard output");
  command
      ->add_option("-j,--threads", options.threads,
                   "Workers (default: one a core); the result is the same for any number")
      ->check(CLI::Range(0u, 1024u));
  command->add_flag("-q,--quiet", options.quiet, "No progress and no list of problems on standard error");
  return command;
}

/// For the commands that go through archives.
void add_streaming(CLI::App& command, Options& options) {
  command
      .add_flag("--resume", options.resume,
                "Keep a journal beside the output of -o, and go on from it where a run before was cut off")
      ->needs("--output");
  command.add_option("--problems", options.problems,
                     "Write all that was skipped, repaired or refused to this file, JSON Lines");
}

/// What reads the words, for the commands that read them.
void add_model(CLI::App& command, Options& options) {
  command.add_option("-m,--model", options.model,
                     "What reads the words: news, open, none (rules alone, ten times as fast), or a file of weights "
                     "by a path with / (default: news where this program holds it)");
}

}  // namespace

std::variant<Options, Notice> read_options(const std::vector<std::string>& arguments) {
  Options options;
  std::string format;
  CLI::App app("Synoptic: several accounts of one event, laid side by side.", "synoptic");
  app.footer(kExamples);
  app.set_version_flag("-V,--version", "synoptic " + std::string(version()));
  app.require_subcommand(1);
  app.set_help_all_flag("--help-all", "The options of every command");

  CLI::App* compare = add_command(app, "compare", "Lay the reports of one event side by side", options, format);
  compare->add_option("--html", options.html, "Write the page to this file as well");
  compare->add_flag("--no-color", options.no_color, "No colours in the terminal summary (as with NO_COLOR)");
  compare->add_flag("--one-story", options.one_story,
                    "Lay all reports side by side as one event, also where they seem to tell several");
  add_model(*compare, options);
  CLI::App* annotate =
      add_command(app, "annotate", "What each report says by itself: all layers, JSON Lines", options, format);
  add_model(*annotate, options);
  add_streaming(*annotate, options);
  CLI::App* read = add_command(app, "read", "The reports as documents: text and metadata, JSON Lines, text or Markdown",
                               options, format);
  read->add_flag("--blocks", options.blocks, "Show what was kept out of each text too, and why");
  add_streaming(*read, options);
  const CLI::App* gather = add_command(app, "gather", "Which reports tell one event", options, format);

  try {
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    app.parse(std::move(reversed));
  } catch (const CLI::ParseError& error) {
    std::ostringstream out, err;
    const int code = app.exit(error, out, err);
    return Notice{code == 0 ? out.str() : err.str(), code == 0 ? exit_done : exit_fatal};
  }

  if (*annotate) options.command = Command::annotate;
  if (*read) options.command = Command::read;
  if (*gather) options.command = Command::gather;
  if (!format.empty())
    options.format = kFormats.at(format);
  else if (*compare)
    options.format = format_of(options.output).value_or(OutputFormat::terminal);
  else if (*read)
    options.format = format_of(options.output).value_or(OutputFormat::json);
  if (*compare && options.format == OutputFormat::text) options.format = OutputFormat::terminal;
  if (*read && options.format == OutputFormat::html) options.format = OutputFormat::json;
  return options;
}

}  // namespace synoptic
