// What a small change of the input must change, and what it must leave. What holds of every comparison is in
// tests/properties.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "synoptic/base/memory_files.h"
#include "tests/stories.h"

namespace synoptic {
namespace {

using Json = nlohmann::json;

/// The conflicts of two reports on one flood that give these numbers of dead.
Json conflict(const std::string& police, const std::string& red_cross) {
  MemoryFiles files;
  files.put("a.txt", "Police in Karstad said on 13 June 2025 that " + police + " people had died in the flood.\n");
  files.put("b.txt",
            "The Red Cross said on 13 June 2025 that " + red_cross + " people had died in the flood in Karstad.\n");
  return Json::parse(run({"compare", "--format", "json", "a.txt", "b.txt"}, files).out)["conflicts"];
}

/// The sides of a conflict as "number from text of the place", by the number.
std::vector<std::string> sides_of(const Json& conflict) {
  std::vector<std::string> sides;
  for (const Json& side : conflict["sides"]) {
    for (const Json& place : side["places"])
      sides.push_back(side["says"].get<std::string>() + " from " + place["text"].get<std::string>());
  }
  std::sort(sides.begin(), sides.end());
  return sides;
}

TEST(Metamorphic, swapping_two_values_keeps_the_conflict_and_swaps_its_sides) {
  const Json one = conflict("40", "70"), other = conflict("70", "40");
  ASSERT_EQ(one.size(), 1U);
  ASSERT_EQ(other.size(), 1U);
  EXPECT_EQ(one[0]["kind"], "figure");
  EXPECT_EQ(other[0]["kind"], "figure");
  EXPECT_EQ(sides_of(one[0]), (std::vector<std::string>{"40 from 40 people", "70 from 70 people"}));
  EXPECT_EQ(sides_of(other[0]), sides_of(one[0]));
  // The place of each side moved to the other report.
  const auto place_of = [](const Json& conflict, const std::string& says) -> Json {
    for (const Json& side : conflict["sides"]) {
      if (side["says"] == says) return side["places"][0]["begin"];
    }
    return nullptr;
  };
  EXPECT_EQ(place_of(one[0], "40"), place_of(other[0], "70"));
  EXPECT_EQ(place_of(one[0], "70"), place_of(other[0], "40"));
  EXPECT_NE(place_of(one[0], "40"), place_of(one[0], "70"));
}

TEST(Metamorphic, one_value_is_no_conflict) { EXPECT_EQ(conflict("40", "40"), Json::array()); }

}  // namespace
}  // namespace synoptic
