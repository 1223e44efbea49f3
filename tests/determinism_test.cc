// Same inputs, same bytes: for any number of threads, any order of files, any locale and time zone.
#include <gtest/gtest.h>

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <ctime>

#include "tests/stories.h"

namespace synoptic {
namespace {

std::vector<std::string> with_paths(std::vector<std::string> arguments, const std::vector<std::string>& paths) {
  arguments.insert(arguments.end(), paths.begin(), paths.end());
  return arguments;
}

class Determinism : public testing::TestWithParam<std::string> {
 protected:
  std::vector<std::string> files() const {
    std::vector<std::string> all = posix_files().list(GetParam()).value().paths;
    std::erase_if(all, [](const std::string& path) { return path.substr(path.size() - 4) != ".txt"; });
    return all;
  }
};

TEST_P(Determinism, the_number_of_threads_does_not_matter) {
  for (const char* command : {"compare", "annotate"}) {
    const std::string one = run({command, "--format", "json", "--threads", "1", GetParam()}).out;
    for (const char* threads : {"2", "8"})
      EXPECT_EQ(run({command, "--format", "json", "--threads", threads, GetParam()}).out, one);
  }
}

TEST_P(Determinism, the_order_of_files_does_not_matter) {
  std::vector<std::string> paths = files();
  const std::string sorted = run(with_paths({"compare", "--format", "json"}, paths)).out;
  do {
    std::rotate(paths.begin(), paths.begin() + 1, paths.end());
    EXPECT_EQ(run(with_paths({"compare", "--format", "json"}, paths)).out, sorted);
    std::reverse(paths.begin(), paths.end() - 1);
    EXPECT_EQ(run(with_paths({"compare", "--format", "html"}, paths)).out,
              run({"compare", "--format", "html", GetParam()}).out);
  } while (!std::is_sorted(paths.begin(), paths.end()) && paths.front() != files().front());
}

TEST_P(Determinism, locale_and_time_zone_do_not_matter) {
  const std::string plain = run({"compare", "--format", "json", GetParam()}).out;
  for (const char* locale : {"tr_TR.UTF-8", "de_DE.UTF-8", "C.UTF-8"}) {
    std::setlocale(LC_ALL,
                   locale);  // Where it is not installed, this changes nothing; the script test sets LC_ALL too.
    EXPECT_EQ(run({"compare", "--format", "json", GetParam()}).out, plain);
  }
  std::setlocale(LC_ALL, "C");
  for (const char* zone : {"Pacific/Auckland", "America/Los_Angeles"}) {
    setenv("TZ", zone, 1);
    tzset();
    EXPECT_EQ(run({"compare", "--format", "json", GetParam()}).out, plain);
  }
  unsetenv("TZ");
}

INSTANTIATE_TEST_SUITE_P(Examples, Determinism, testing::ValuesIn(example_stories()),
                         [](const auto& held) { return story_name(held.param); });

}  // namespace
}  // namespace synoptic
