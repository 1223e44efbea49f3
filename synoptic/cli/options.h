// The options of all commands, and how they are read from arguments.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace synoptic {

enum class Command { compare, annotate, read, gather, verify, diff, completions, manual };
enum class OutputFormat { terminal, text, markdown, html, json, csv };

struct Options {
  Command command = Command::compare;
  std::vector<std::string> paths;  ///< Files, folders, or "-"; of `verify` and `diff` dossiers.
  std::string format_name;         ///< As it was given; empty: by the ending of `output`.
  OutputFormat format = OutputFormat::json;
  std::string output;    ///< A file; empty: standard output.
  std::string table;     ///< csv: "figures", "claims" or "timeline"; empty: all three into files, the first elsewhere.
  std::string problems;  ///< read, annotate: a file for all problems, JSON Lines; empty: none.
  bool blocks = false;   ///< read: what was kept out of the text as well.
  bool resume = false;   ///< read, annotate: with a journal beside `output`.
  std::string html;      ///< compare: a file for the page, beside the main output; empty: none.
  std::string edits;     ///< compare: a file of a person's corrections, JSON Lines; empty: none.
  /// What a person states of one report, as "VALUE" or "FILE=VALUE".
  std::vector<std::string> outlet, published, url;
  std::string reports;   ///< verify: a folder in which the reports lie now; empty: where the dossier says.
  unsigned threads = 0;  ///< 0: one a core.
  std::string model;     ///< compare, annotate: as encoder_named() takes it; empty: the default.
  bool no_color = false;
  bool quiet = false;
};

/// Text to be shown instead of running a command, and how it ends: help and version with 0, an error with 2.
struct Notice {
  std::string text;
  int exit_code = 0;
};

/// Reads arguments (without the program's name). Never exits, never prints.
std::variant<Options, Notice> read_options(const std::vector<std::string>& arguments);

}  // namespace synoptic
