// The one table of commands and options. The command line is read by it, and help, completions of shells, the manual
// page and suggestions for misspelled words are made of it, so that none of them can say something else.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "synoptic/cli/options.h"

namespace synoptic {

struct CommandRow {
  Command command;
  std::string_view name;
  std::string_view what;                       ///< One line of help.
  std::string_view argument;                   ///< What it takes: "PATH", "DOSSIER", "SHELL"; empty: nothing.
  std::string_view arguments;                  ///< Help of that.
  std::vector<std::string_view> choices = {};  ///< The only words it may be; empty: names of files.
  std::size_t least = 1, most = 0;             ///< How many; `most` 0: any number.
};

/// Where the value of an option goes: a flag, a word, a number, or words that may be given several times.
using OptionTarget =
    std::variant<bool Options::*, std::string Options::*, unsigned Options::*, std::vector<std::string> Options::*>;

struct OptionRow {
  std::string_view names;  ///< "-f,--format": the short one first where there is one.
  std::string_view value;  ///< "FILE", "FORMAT"; empty: a flag.
  std::string_view what;
  OptionTarget target;
  std::vector<Command> commands;               ///< Those that take it.
  std::vector<std::string_view> choices = {};  ///< The only values it may have; empty: any.
  std::string_view needs = {};                 ///< Another option without which it means nothing: "--output".

  /// "--format"
  std::string_view long_name() const { return names.substr(names.find("--")); }
  /// "-f"; empty: none.
  std::string_view short_name() const { return names.substr(0, names.find("--") == 0 ? 0 : 2); }
  bool is_of(Command command) const;
};

/// All commands, in the order of the help.
const std::vector<CommandRow>& command_table();

/// All options of commands, in the order of the help. An option that differs between commands has several rows.
const std::vector<OptionRow>& option_table();

const CommandRow& row_of(Command command);

}  // namespace synoptic
