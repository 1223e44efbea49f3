// What must not change when something that does not matter does, and what must when it does.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "synoptic/base/memory_files.h"
#include "tests/stories.h"

namespace synoptic {
namespace {

using Json = nlohmann::json;

class Metamorphic : public testing::TestWithParam<std::string> {
 protected:
  /// Puts the story's files into memory, but for `except`.
  void put_story(MemoryFiles& files, const std::string& except = {}) const {
    const Listing listing = posix_files().list(GetParam()).value();
    for (const std::string& path : listing.paths) {
      if (path != except) files.put(path, posix_files().read(path, 1 << 20).value());
    }
  }

  std::vector<std::string> reports() const {
    std::vector<std::string> paths = posix_files().list(GetParam()).value().paths;
    std::erase_if(paths, [](const std::string& path) { return path.substr(path.rfind('.')) != ".txt"; });
    return paths;
  }

  Json compare(const MemoryFiles& files) const {
    return Json::parse(run({"compare", "--format", "json", GetParam()}, files).out);
  }

  /// Every figure mention as "file: text low..high".
  static std::vector<std::string> figures(const Json& dossier, const std::string& except) {
    std::map<std::string, std::string> sources;
    for (const Json& document : dossier["documents"]) sources[document["id"]] = document["source"];
    std::vector<std::string> all;
    for (const Json& group : dossier["figures"]) {
      for (const Json& mention : group["mentions"]) {
        const std::string& source = sources[mention["document"]];
        if (source != except)
          all.push_back(source + ": " + mention["text"].get<std::string>() + " " + mention["low"].dump() + ".." +
                        mention["high"].dump());
      }
    }
    std::sort(all.begin(), all.end());
    return all;
  }
};

TEST_P(Metamorphic, a_report_given_twice_is_not_two_origins) {
  MemoryFiles files;
  put_story(files);
  const Json before = compare(files);
  std::string copy = posix_files().read(reports().front(), 1 << 20).value();
  files.put(GetParam() + "/9-copy.txt", copy);
  const Json after = compare(files);
  EXPECT_EQ(after["documents"].size(), before["documents"].size() + 1);
  EXPECT_EQ(after["origins"].size(), before["origins"].size());
}

TEST_P(Metamorphic, renaming_an_outlet_changes_no_figure_and_no_group) {
  MemoryFiles files;
  put_story(files);
  const Json before = compare(files);
  const std::string renamed = reports()[2];
  files.put(renamed.substr(0, renamed.size() - 4) + ".json", R"({ "outlet": "Quite Another Paper" })");
  const Json after = compare(files);
  EXPECT_EQ(figures(after, ""), figures(before, ""));
  EXPECT_EQ(after["figures"].size(), before["figures"].size());
  EXPECT_EQ(after["origins"].size(), before["origins"].size());
}

TEST_P(Metamorphic, taking_a_report_away_takes_only_its_figures) {
  MemoryFiles all, fewer;
  put_story(all);
  const Json before = compare(all);
  const std::string gone = before["documents"].back()["source"];
  put_story(fewer, gone);
  EXPECT_EQ(figures(compare(fewer), ""), figures(before, gone));
}

INSTANTIATE_TEST_SUITE_P(Examples, Metamorphic, testing::ValuesIn(example_stories()),
                         [](const auto& held) { return story_name(held.param); });

TEST(Metamorphic, swapping_two_values_keeps_the_conflict_and_swaps_its_sides) {
  const auto conflict = [](const std::string& first, const std::string& second) {
    MemoryFiles files;
    files.put("a.txt", "Police in Karstad said on 13 June 2025 that " + first + " people had died in the flood.\n");
    files.put("b.txt",
              "The Red Cross said on 13 June 2025 that " + second + " people had died in the flood in Karstad.\n");
    return Json::parse(run({"compare", "--format", "json", "a.txt", "b.txt"}, files).out)["conflicts"];
  };
  const Json one = conflict("40", "70"), other = conflict("70", "40");
  ASSERT_EQ(one.size(), 1u);
  ASSERT_EQ(other.size(), 1u);
  EXPECT_EQ(one[0]["kind"], "figure");
  EXPECT_EQ(one[0]["sides"].size(), other[0]["sides"].size());
  EXPECT_EQ(conflict("40", "40").size(), 0u);
}

}  // namespace
}  // namespace synoptic
