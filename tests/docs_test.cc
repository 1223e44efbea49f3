// The docs say what the program does: every option is described, and every command line of the README runs.
#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "synoptic/base/memory_files.h"
#include "synoptic/cli/problem_cost.h"
#include "tests/stories.h"

namespace synoptic {
namespace {

std::string read_file(const std::string& path) { return posix_files().read(path, 1 << 20).value(); }

TEST(Docs, every_option_of_the_help_is_described) {
  const std::string help = run({"--help-all"}).out, usage = read_file("docs/usage.md");
  std::set<std::string> options;
  for (std::size_t at = 0; (at = help.find("--", at)) != std::string::npos;) {
    std::size_t end = at + 2;
    while (end < help.size() && (std::isalpha(static_cast<unsigned char>(help[end])) || help[end] == '-')) ++end;
    if (end > at + 2) options.insert(help.substr(at, end - at));
    at = end;
  }
  EXPECT_GE(options.size(), 8u);
  for (const std::string& option : options) EXPECT_NE(usage.find("`" + option + "`"), std::string::npos) << option;
}

TEST(Docs, every_option_that_is_described_exists) {
  const std::string help = run({"--help-all"}).out, usage = read_file("docs/usage.md");
  for (std::size_t at = 0; (at = usage.find("`--", at)) != std::string::npos; ++at) {
    const std::string option = usage.substr(at + 1, usage.find_first_of("` ", at + 1) - at - 1);
    EXPECT_NE(help.find(option), std::string::npos) << option;
  }
}

TEST(Docs, a_code_that_is_said_to_cost_nothing_does_not_change_how_a_run_ends) {
  std::istringstream lines(read_file("docs/errors.md"));
  int codes = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.rfind("| `", 0) != 0) continue;
    const std::size_t code_end = line.find('`', 3), cost = line.find("| ", code_end) + 2;
    const std::string code = line.substr(3, code_end - 3);
    EXPECT_EQ(costs_nothing(code), line.compare(cost, 7, "nothing") == 0) << line;
    ++codes;
  }
  EXPECT_GT(codes, 50);
}

/// Command lines of the README that begin with `build/release/synoptic/cli/synoptic` and read the examples only.
TEST(Docs, every_command_line_of_the_readme_runs) {
  std::istringstream lines(read_file("README.md"));
  constexpr std::string_view kProgram = "    build/release/synoptic/cli/synoptic ";
  int count = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.rfind(kProgram, 0) != 0) continue;
    std::istringstream words(line.substr(kProgram.size()));
    std::vector<std::string> arguments;
    for (std::string word; words >> word && word[0] != '#';) arguments.push_back(word);
    MemoryFiles files;  // The examples in memory, so that what a line writes leaves nothing behind.
    std::vector<std::string> folders = example_stories();
    folders.emplace_back("examples/pages");
    for (const std::string& story : folders) {
      const Listing listing = posix_files().list(story).value();
      for (const std::string& path : listing.paths) files.put(path, read_file(path));
    }
    const CommandResult result = run(arguments, files);
    EXPECT_TRUE(result.exit_code == exit_done || result.exit_code == exit_partial) << line << "\n" << result.err;
    ++count;
  }
  EXPECT_GE(count, 3);
}

}  // namespace
}  // namespace synoptic
