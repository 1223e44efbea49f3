// The command line: arguments in, bytes and an exit code out. No analysis happens here.
//
// Everything it touches is a parameter, so that the tests run it whole without a process or a disk.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/files.h"

namespace synoptic {

enum ExitCode : int {
  exit_done = 0,     ///< All was read and compared.
  exit_nothing = 1,  ///< Nothing to compare: fewer than two reports, and nothing was lost.
  exit_fatal = 2,    ///< Wrong usage, or nothing at all could be read or written.
  exit_partial = 3,  ///< Done, but something that was asked for is lost: listed under `problems`.
};

/// What a command is run in.
struct CommandContext {
  const Files& files;
  std::function<std::unique_ptr<ByteStream>()> open_standard_input;
  std::function<void(std::string_view)> out, err;
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  bool colour_allowed = true;  ///< False where NO_COLOR is set or TERM is "dumb".
  int columns = 80;            ///< Of the terminal.
};

/// Runs `synoptic ARGUMENTS...` (without the program's name).
int run_command(const std::vector<std::string>& arguments, const CommandContext& context);

/// "0.1.0"
std::string_view version();

}  // namespace synoptic
