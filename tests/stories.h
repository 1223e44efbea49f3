// Runs the engine over the example stories, for the tests that cross folders.
#pragma once

#include <string>
#include <vector>

#include "synoptic/cli/cli.h"
#include "synoptic/engine/engine.h"

namespace synoptic {

/// The example stories, as paths from the project's root.
inline const std::vector<std::string>& example_stories() {
  static const std::vector<std::string> stories = {"examples/strait", "examples/flood"};
  return stories;
}

/// The last part of a story's path, as test names and tests/golden have it.
inline std::string story_name(const std::string& path) { return path.substr(path.rfind('/') + 1); }

/// What one command line printed, and how it ended.
struct CommandResult {
  int exit_code = 0;
  std::string out, err;
};

inline CommandResult run(const std::vector<std::string>& arguments, const Files& files = posix_files(),
                         const std::string& standard_input = {}) {
  CommandResult result;
  const CommandContext context{.files = files,
                               .open_standard_input = [&] { return stream_of_bytes(standard_input); },
                               .out = [&](std::string_view bytes) { result.out += bytes; },
                               .err = [&](std::string_view bytes) { result.err += bytes; }};
  result.exit_code = run_command(arguments, context);
  return result;
}

}  // namespace synoptic
