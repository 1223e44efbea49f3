// The docs say what the program does: every option is described, and every command line of the README runs.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
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

/// Command lines of the README that begin with `synoptic` and read the examples only.
TEST(Docs, every_command_line_of_the_readme_runs) {
  std::istringstream lines(read_file("README.md"));
  constexpr std::string_view kProgram = "    synoptic ";
  int count = 0;
  for (std::string line; std::getline(lines, line);) {
    const std::size_t begin = line.find(kProgram);
    if (begin == std::string::npos || line.find_first_not_of(' ') != begin + 4) continue;
    std::istringstream words(line.substr(begin + kProgram.size()));
    std::vector<std::string> arguments;
    for (std::string word; words >> word && word[0] != '#';) arguments.push_back(word);
    MemoryFiles files;  // The examples in memory, so that what a line writes leaves nothing behind.
    std::vector<std::string> folders = example_stories();
    folders.emplace_back("examples/pages");
    folders.emplace_back("examples/pasted");
    for (const std::string& story : folders) {
      const Listing listing = posix_files().list(story).value();
      for (const std::string& path : listing.paths) files.put(path, read_file(path));
    }
    const CommandResult result = run(arguments, files);
    // Among the saved pages one holds no article, which is told.
    EXPECT_TRUE(result.exit_code == exit_done || result.exit_code == exit_partial) << line << "\n" << result.err;
    ++count;
  }
  EXPECT_GE(count, 5);
}

bool is_there(const std::string& path) {
  const Files::Kind kind = posix_files().kind_of(path);
  return kind == Files::Kind::file || kind == Files::Kind::folder;
}

/// Without "." and "..": a path below docs/ that climbs out of it is one from the root.
std::string settled(const std::string& path) {
  std::vector<std::string> parts;
  std::istringstream words(path);
  for (std::string part; std::getline(words, part, '/');) {
    if (part.empty() || part == ".") continue;
    if (part == ".." && !parts.empty())
      parts.pop_back();
    else
      parts.push_back(part);
  }
  std::string all;
  for (const std::string& part : parts) all += (all.empty() ? "" : "/") + part;
  return all;
}

/// As a heading's anchor on the usual hosts: small letters, spaces as hyphens, other signs left out.
std::string anchor_of(const std::string& heading) {
  std::string anchor;
  for (const char c : heading) {
    if (std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_')
      anchor += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    else if (c == ' ')
      anchor += '-';
  }
  return anchor;
}

std::set<std::string> anchors_of(const std::string& text) {
  std::set<std::string> anchors;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    const std::size_t words = line.find_first_not_of('#');
    if (words > 0 && words != std::string::npos && line[words] == ' ')
      anchors.insert(anchor_of(line.substr(words + 1)));
  }
  return anchors;
}

std::vector<std::string> documents_of_the_project() {
  std::vector<std::string> documents = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"};
  for (const char* folder : {"docs", "models", "tests", "train", "examples"}) {
    for (const std::string& path : posix_files().list(folder).value().paths) {
      if (path.ends_with(".md") && path.find("/node_modules/") == std::string::npos) documents.push_back(path);
    }
  }
  return documents;
}

TEST(Docs, every_link_leads_to_a_file_and_a_heading_that_are_there) {
  for (const std::string& document : documents_of_the_project()) {
    const std::string text = read_file(document);
    const std::size_t slash = document.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : document.substr(0, slash + 1);
    for (std::size_t at = text.find("]("); at != std::string::npos; at = text.find("](", at + 2)) {
      const std::string target = text.substr(at + 2, text.find(')', at) - at - 2);
      if (target.find("://") != std::string::npos || target.find(' ') != std::string::npos) continue;
      const std::size_t hash = target.find('#');
      const std::string file = hash == 0 ? document : settled(folder + target.substr(0, hash));
      EXPECT_TRUE(is_there(file)) << document << " links to " << target;
      if (hash != std::string::npos && is_there(file))
        EXPECT_TRUE(anchors_of(read_file(file)).contains(target.substr(hash + 1)))
            << document << " links to " << target;
    }
  }
}

/// Paths in code marks that begin with a folder of the project. NAME, N, FILE, * and ... stand for something.
TEST(Docs, every_path_that_is_named_is_there) {
  const std::set<std::string> roots = {"synoptic", "docs", "tools", "tests", "train", "models",
                                       "scripts",  "data", "bench", "fuzz",  "cmake"};
  int count = 0;
  for (const std::string& document : documents_of_the_project()) {
    if (document == "CHANGELOG.md") continue;  // tells of what was
    const std::string text = read_file(document);
    for (std::size_t at = text.find('`'); at != std::string::npos;) {
      const std::size_t end = text.find('`', at + 1);
      if (end == std::string::npos) break;
      std::istringstream words(text.substr(at + 1, end - at - 1));
      at = text.find('`', end + 1);
      for (std::string word; words >> word;) {
        const std::string root = word.substr(0, word.find('/'));
        const bool is_pattern =
            word.find_first_of("*<>{}$=,:()#") != std::string::npos || word.find("..") != std::string::npos;
        const bool has_capitals = std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) &&
                                  !word.ends_with(".md");
        if (word.size() == root.size() || !roots.contains(root) || is_pattern || has_capitals) continue;
        ++count;
        EXPECT_TRUE(is_there(settled(word)) || is_there(word + ".cc") || is_there(word + ".h") ||
                    is_there(word + ".py"))
            << document << " names " << word;
      }
    }
  }
  EXPECT_GT(count, 50);
}

TEST(Docs, every_target_of_make_that_is_named_is_there) {
  const std::string makefile = "\n" + read_file("Makefile");
  int count = 0;
  for (const std::string& document : documents_of_the_project()) {
    const std::string text = read_file(document);
    for (const std::string_view mark : {"`make ", "    make "}) {
      for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
        const std::size_t begin = at + mark.size();
        const std::size_t end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz", begin);
        const std::string target = text.substr(begin, end - begin);
        ++count;
        EXPECT_NE(makefile.find("\n" + target + ":"), std::string::npos) << document << " names make " << target;
      }
    }
  }
  EXPECT_GT(count, 10);
}

}  // namespace
}  // namespace synoptic
