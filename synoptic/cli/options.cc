#include "synoptic/cli/options.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <sstream>

#include "synoptic/cli/cli.h"
#include "synoptic/cli/option_table.h"
#include "synoptic/cli/suggestion.h"

namespace synoptic {

namespace {

constexpr const char* kExamples = R"(Examples:
  synoptic compare saved-pages/                     a summary in the terminal
  synoptic compare reports/ -o dossier.html         the page, by the ending of its name
  synoptic compare pasted.txt                       several reports in one text, divided by lines of ---
  synoptic compare --format json a.txt b.txt        the dossier for other programs
  synoptic verify dossier.json                      do its places still stand in the reports?
  cat report.txt | synoptic annotate -              one report, all layers, JSON Lines
  synoptic read news.warc.gz -o news.jsonl          every page of an archive as a document
  synoptic read --blocks -f text page.html          what is read of a page, what is not, and why

Beside NAME.txt a file NAME.json may state title, outlet, url, published, language.
Exit codes: 0 done; 1 nothing to compare (verify, diff: not as it was); 2 wrong usage, or nothing could be read; 3 done, but something that was asked for is lost (listed under "problems").)";

const std::map<std::string, OutputFormat, std::less<>> kFormats = {
    {"terminal", OutputFormat::terminal}, {"text", OutputFormat::text}, {"markdown", OutputFormat::markdown},
    {"html", OutputFormat::html},         {"json", OutputFormat::json}, {"csv", OutputFormat::csv}};

constexpr std::pair<std::string_view, std::string_view> kEndings[] = {
    {".html", "html"}, {".htm", "html"},  {".md", "markdown"}, {".markdown", "markdown"},
    {".txt", "text"},  {".json", "json"}, {".jsonl", "json"},  {".csv", "csv"}};

/// The choices of a command's --format; empty where it has none.
std::vector<std::string_view> formats_of(Command command) {
  for (const OptionRow& row : option_table()) {
    if (row.long_name() == "--format" && row.is_of(command)) return row.choices;
  }
  return {};
}

bool contains(const std::vector<std::string_view>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// The format that the ending of a file's name asks for, of those that the command writes; nullopt: none.
std::optional<OutputFormat> format_of(const std::string& file, Command command) {
  const std::vector<std::string_view> formats = formats_of(command);
  for (const auto& [ending, name] : kEndings) {
    if (!std::string_view(file).ends_with(ending)) continue;
    if (name == "text" && contains(formats, "terminal")) return OutputFormat::terminal;
    if (contains(formats, name)) return kFormats.find(name)->second;
  }
  return std::nullopt;
}

/// "'x.pdf' ends in nothing that is written: ..."
std::string unknown_ending(const std::string& file, Command command) {
  const std::vector<std::string_view> formats = formats_of(command);
  std::string endings;
  for (const auto& [ending, name] : kEndings) {
    if (contains(formats, name) || (name == "text" && contains(formats, "terminal")))
      endings += (endings.empty() ? "" : ", ") + std::string(ending);
  }
  return "synoptic: '" + file + "' has an ending that no format goes by: name a file that ends in one of " + endings +
         ", or name the format with --format\n";
}

void add_option(CLI::App& app, const OptionRow& row, Options& options) {
  const std::string names(row.names), what(row.what);
  CLI::Option* option = nullptr;
  if (const auto* flag = std::get_if<bool Options::*>(&row.target))
    option = app.add_flag(names, options.*(*flag), what);
  else if (const auto* word = std::get_if<std::string Options::*>(&row.target))
    option = app.add_option(names, options.*(*word), what);
  else if (const auto* number = std::get_if<unsigned Options::*>(&row.target))
    option = app.add_option(names, options.*(*number), what)->check(CLI::Range(0u, 1024u));
  else if (const auto* words = std::get_if<std::vector<std::string> Options::*>(&row.target))
    option = app.add_option(names, options.*(*words), what)->expected(1)->take_all();
  if (!row.value.empty()) option->type_name(std::string(row.value));
  if (!row.choices.empty())
    option->check(CLI::IsMember(std::vector<std::string>(row.choices.begin(), row.choices.end())));
  if (!row.needs.empty()) option->needs(std::string(row.needs));
}

void add_command(CLI::App& app, const CommandRow& row, Options& options) {
  CLI::App* command = app.add_subcommand(std::string(row.name), std::string(row.what));
  command->callback([&options, kind = row.command] { options.command = kind; });
  if (!row.argument.empty()) {
    CLI::Option* argument =
        command->add_option(std::string(row.argument), options.paths, std::string(row.arguments))->required();
    if (row.most > 0) argument->expected(static_cast<int>(row.least), static_cast<int>(row.most));
    if (!row.choices.empty())
      argument->check(CLI::IsMember(std::vector<std::string>(row.choices.begin(), row.choices.end())));
  }
  for (const OptionRow& option : option_table()) {
    if (option.is_of(row.command)) add_option(*command, option, options);
  }
}

/// What a misspelled command or option was meant to be, as a line; empty where nothing is near.
std::string line_of_suggestion(const std::vector<std::string>& arguments) {
  std::vector<std::string_view> commands;
  for (const CommandRow& row : command_table()) commands.push_back(row.name);
  const auto named = std::find_if(arguments.begin(), arguments.end(),
                                  [](const std::string& word) { return !word.empty() && word[0] != '-'; });
  if (named == arguments.end()) return {};
  if (!contains(commands, *named)) {
    const std::string_view meant = suggestion(*named, commands);
    if (!meant.empty())
      return "synoptic: there is no command '" + *named + "'; did you mean '" + std::string(meant) + "'?\n";
    return "synoptic: there is no command '" + *named + "'; 'synoptic compare " + *named +
           "' lays reports side by side, and 'synoptic --help' names the others\n";
  }
  const auto command = std::find_if(command_table().begin(), command_table().end(),
                                    [&](const CommandRow& row) { return row.name == *named; });
  std::vector<std::string_view> options = {"--help"};
  for (const OptionRow& row : option_table()) {
    if (row.is_of(command->command)) options.push_back(row.long_name());
  }
  for (const std::string& argument : arguments) {
    if (!argument.starts_with("--")) continue;
    const std::string_view word = std::string_view(argument).substr(0, argument.find('='));
    if (contains(options, word)) continue;
    const std::string_view meant = suggestion(word, options);
    std::string line = "synoptic: " + *named + " has no option '" + std::string(word) + "'";
    if (!meant.empty()) line += "; did you mean '" + std::string(meant) + "'?";
    return line + "\n";
  }
  return {};
}

/// Why an output's name and format do not fit; empty where they do. Sets the format.
std::string settle_format(Options& options) {
  const std::vector<std::string_view> formats = formats_of(options.command);
  const bool is_device = options.output.starts_with("/dev/");
  if (!options.format_name.empty()) {
    options.format = kFormats.find(options.format_name)->second;
  } else if (!options.output.empty() && !is_device) {
    const std::optional<OutputFormat> format = format_of(options.output, options.command);
    if (!format) return unknown_ending(options.output, options.command);
    options.format = *format;
  } else {
    options.format = contains(formats, "terminal") ? OutputFormat::terminal : OutputFormat::json;
  }
  if (!options.html.empty() && !options.html.starts_with("/dev/") && !options.html.ends_with(".html") &&
      !options.html.ends_with(".htm"))
    return "synoptic: '" + options.html + "' is to be the page (--html), so its name must end in .html or .htm\n";
  if (!options.table.empty() && options.format != OutputFormat::csv) return "synoptic: --table is for --format csv\n";
  return {};
}

}  // namespace

std::variant<Options, Notice> read_options(const std::vector<std::string>& arguments) {
  Options options;
  CLI::App app("Synoptic: several accounts of one event, laid side by side.", "synoptic");
  app.footer(kExamples);
  app.set_version_flag("-V,--version", "synoptic " + std::string(version()));
  app.require_subcommand(1);
  app.set_help_all_flag("--help-all", "The options of every command");
  for (const CommandRow& row : command_table()) add_command(app, row, options);

  try {
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    app.parse(std::move(reversed));
  } catch (const CLI::ParseError& error) {
    std::ostringstream out, err;
    const int code = app.exit(error, out, err);
    if (code == 0) return Notice{out.str(), exit_done};
    const std::string suggested = line_of_suggestion(arguments);
    if (suggested.empty()) return Notice{err.str(), exit_fatal};
    return Notice{suggested + "Run with --help for more information.\n", exit_fatal};
  }
  if (std::string unfit = settle_format(options); !unfit.empty()) return Notice{std::move(unfit), exit_fatal};
  return options;
}

}  // namespace synoptic
