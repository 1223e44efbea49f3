#include "synoptic/cli/completions.h"

#include <vector>

#include "synoptic/cli/option_table.h"

namespace synoptic {

namespace {

std::string joined(const std::vector<std::string_view>& words) {
  std::string all;
  for (const std::string_view word : words) all.append(all.empty() ? "" : " ").append(word);
  return all;
}

std::vector<const OptionRow*> options_of(Command command) {
  std::vector<const OptionRow*> rows;
  for (const OptionRow& row : option_table()) {
    if (row.is_of(command)) rows.push_back(&row);
  }
  return rows;
}

std::string names_of_commands() {
  std::vector<std::string_view> names;
  for (const CommandRow& row : command_table()) names.push_back(row.name);
  return joined(names);
}

/// Inside single quotes of a shell.
std::string quoted(std::string_view words) {
  std::string out;
  for (const char c : words) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out;
}

std::string bash() {
  std::string out =
      "# Completion of synoptic for bash, made by `synoptic completions bash`.\n"
      "_synoptic() {\n"
      "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}\n"
      "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
      "    COMPREPLY=($(compgen -W '" +
      names_of_commands() +
      " --help --version' -- \"$word\"))\n"
      "    return\n"
      "  fi\n"
      "  case \"$command $before\" in\n";
  for (const CommandRow& command : command_table()) {
    for (const OptionRow* row : options_of(command.command)) {
      if (row->choices.empty()) continue;
      std::string pattern = "'" + std::string(command.name) + " " + std::string(row->long_name()) + "'";
      if (!row->short_name().empty())
        pattern += "|'" + std::string(command.name) + " " + std::string(row->short_name()) + "'";
      out += "    " + pattern + ") COMPREPLY=($(compgen -W '" + joined(row->choices) + "' -- \"$word\")); return ;;\n";
    }
    if (!command.choices.empty())
      out += "    '" + std::string(command.name) + " " + std::string(command.name) + "') COMPREPLY=($(compgen -W '" +
             joined(command.choices) + "' -- \"$word\")); return ;;\n";
  }
  out += "  esac\n  if [[ $word == -* ]]; then\n    case \"$command\" in\n";
  for (const CommandRow& command : command_table()) {
    std::string options = "--help";
    for (const OptionRow* row : options_of(command.command)) options.append(" ").append(row->long_name());
    out += "      " + std::string(command.name) + ") COMPREPLY=($(compgen -W '" + options + "' -- \"$word\")) ;;\n";
  }
  return out +
         "    esac\n    return\n  fi\n  COMPREPLY=($(compgen -f -- \"$word\"))\n}\n"
         "complete -o filenames -F _synoptic synoptic\n";
}

/// In the specifications of zsh's _arguments a colon and brackets end a part.
std::string zsh_words(std::string_view words) {
  std::string out;
  for (const char c : quoted(words))
    out += c == ':' || c == '[' || c == ']' ? std::string("\\") + c : std::string(1, c);
  return out;
}

std::string zsh() {
  std::string out =
      "#compdef synoptic\n# Completion of synoptic for zsh, made by `synoptic completions zsh`.\n_synoptic() {\n"
      "  local -a commands\n  commands=(\n";
  for (const CommandRow& command : command_table())
    out += "    '" + std::string(command.name) + ":" + zsh_words(command.what) + "'\n";
  out +=
      "  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n  local "
      "command=$words[2]\n"
      "  shift words\n  (( CURRENT-- ))\n  case $command in\n";
  for (const CommandRow& command : command_table()) {
    out += "    " + std::string(command.name) + ")\n      _arguments '--help[Print this help message and exit]'";
    for (const OptionRow* row : options_of(command.command)) {
      std::string action;
      if (!row->value.empty())
        action =
            ":" + zsh_words(row->value) + ":" + (row->choices.empty() ? "_files" : "(" + joined(row->choices) + ")");
      for (const std::string_view name : {row->short_name(), row->long_name()}) {
        if (!name.empty())
          out += " \\\n        '" + std::string(name) + "[" + zsh_words(row->what) + "]" + action + "'";
      }
    }
    if (!command.argument.empty())
      out += " \\\n        '*:" + std::string(command.argument) + ":" +
             (command.choices.empty() ? "_files" : "(" + joined(command.choices) + ")") + "'";
    out += " ;;\n";
  }
  return out + "  esac\n}\n_synoptic \"$@\"\n";
}

std::string fish() {
  std::string out = "# Completion of synoptic for fish, made by `synoptic completions fish`.\n";
  for (const CommandRow& command : command_table()) {
    out += "complete -c synoptic -n __fish_use_subcommand -f -a " + std::string(command.name) + " -d '" +
           quoted(command.what) + "'\n";
    const std::string here = "complete -c synoptic -n '__fish_seen_subcommand_from " + std::string(command.name) + "'";
    for (const OptionRow* row : options_of(command.command)) {
      out += here;
      if (!row->short_name().empty()) out += " -s " + std::string(row->short_name().substr(1));
      out += " -l " + std::string(row->long_name().substr(2));
      if (!row->value.empty()) out += row->choices.empty() ? " -r" : " -x -a '" + joined(row->choices) + "'";
      out += " -d '" + quoted(row->what) + "'\n";
    }
    if (!command.choices.empty()) out += here + " -f -a '" + joined(command.choices) + "'\n";
  }
  return out;
}

/// A hyphen in roff is a minus only where it is escaped; a line may not begin with a stop or an apostrophe.
std::string roff(std::string_view words) {
  std::string out;
  for (const char c : words) {
    if (c == '-' || c == '\\') out += '\\';
    if (out.empty() && (c == '.' || c == '\'')) out += "\\&";
    out += c;
  }
  return out;
}

}  // namespace

std::string completions_for(std::string_view shell) {
  return shell == "zsh" ? zsh() : shell == "fish" ? fish() : bash();
}

std::string manual_page() {
  std::string out =
      ".TH SYNOPTIC 1\n.SH NAME\nsynoptic \\- several accounts of one event, laid side by side\n.SH SYNOPSIS\n";
  for (const CommandRow& command : command_table()) {
    out += ".B synoptic " + std::string(command.name) + "\n";
    if (!command.argument.empty()) {
      const std::string argument(command.argument);
      out += "[\\fIOPTIONS\\fR] \\fI" + argument + "\\fR" +
             (command.most == 0   ? "..."
              : command.most == 2 ? " \\fI" + argument + "\\fR"
                                  : "") +
             "\n";
    }
    out += ".br\n";
  }
  out +=
      ".SH DESCRIPTION\nReads many news reports of one event and says who says what, which figures are given by whom "
      "and as "
      "of when, what was quoted, what happened when, and where the reports agree or conflict. Nothing is fetched from "
      "the "
      "network, and nothing is ever sent anywhere.\n.SH COMMANDS\n";
  for (const CommandRow& command : command_table()) {
    out += ".SS " + std::string(command.name) + "\n" + roff(command.what) + ".\n";
    if (!command.arguments.empty())
      out += ".TP\n.I " + std::string(command.argument) + "\n" + roff(command.arguments) + ".\n";
    for (const OptionRow* row : options_of(command.command)) {
      out += ".TP\n";
      std::string names;
      if (!row->short_name().empty()) names += "\\fB" + roff(row->short_name()) + "\\fR, ";
      names += "\\fB" + roff(row->long_name()) + "\\fR";
      if (!row->value.empty()) names += " \\fI" + roff(row->value) + "\\fR";
      out += names + "\n" + roff(row->what) + ".\n";
    }
  }
  return out +
         ".SH EXIT STATUS\n.TP\n0\nDone; what costs nothing may be listed all the same.\n.TP\n1\nNothing to compare; "
         "of verify, a "
         "place is not there any more; of diff, something changed.\n.TP\n2\nWrong usage, or nothing could be read or "
         "written.\n.TP\n3\nDone, but something that was asked for is lost: listed on standard error, and in the "
         "output.\n";
}

}  // namespace synoptic
