// The dossiers that the example stories give, byte for byte: a change of any rule shows as a diff to be read.
//
// tests/golden/STORY/dossier.md is the Markdown rendering and dossier.json the contract. Renewed only on request:
// `make golden` (SYNOPTIC_RENEW_GOLDEN=1); read the diff before it is committed. Whether the dossier is right is
// the business of examples_test.cc.
#include <gtest/gtest.h>

#include <cstdlib>

#include "tests/stories.h"

namespace synoptic {
namespace {

/// The first line that differs, for a message that can be read.
std::string first_difference(const std::string& expected, const std::string& actual) {
  std::size_t at = 0;
  while (at < expected.size() && at < actual.size() && expected[at] == actual[at]) ++at;
  const auto line = [&](const std::string& text) {
    const std::size_t begin = at == 0 ? 0 : text.rfind('\n', std::min(at, text.size()) - 1) + 1;
    return text.substr(begin, text.find('\n', begin) - begin);
  };
  return "expected: " + line(expected) + "\n  actual: " + line(actual);
}

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, the_dossier_is_the_one_that_was_read_and_accepted) {
  for (const auto& [format, name] : {std::pair{"json", "dossier.json"}, std::pair{"markdown", "dossier.md"}}) {
    const std::string file = "tests/golden/" + story_name(GetParam()) + "/" + name;
    const std::string actual = run({"compare", "--format", format, GetParam()}).out;
    if (std::getenv("SYNOPTIC_RENEW_GOLDEN")) {
      ASSERT_TRUE(posix_files().write(file, actual).ok());
      continue;
    }
    const Result<std::string> expected = posix_files().read(file, 16 << 20);
    ASSERT_TRUE(expected.ok()) << file << " is missing: make golden";
    EXPECT_TRUE(expected.value() == actual) << file << "\n" << first_difference(expected.value(), actual);
  }
}

INSTANTIATE_TEST_SUITE_P(Stories, Golden, testing::ValuesIn(example_stories()),
                         [](const auto& held) { return story_name(held.param); });

}  // namespace
}  // namespace synoptic
