#include "synoptic/text/offset_map.h"

#include <gtest/gtest.h>

#include <random>

#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

/// The slow twin: one entry a character, found by walking.
struct Walked {
  std::vector<std::uint32_t> bytes, units;

  explicit Walked(std::string_view text) {
    std::uint32_t unit = 0;
    for (std::uint32_t at = 0; at < text.size();) {
      const CodePoint c = code_point_at(text, at);
      bytes.push_back(at);
      units.push_back(unit);
      unit += c.value >= 0x10000 ? 2 : 1;
      at += c.size;
    }
    bytes.push_back(static_cast<std::uint32_t>(text.size()));
    units.push_back(unit);
  }
};

void expect_agreement(const std::string& text) {
  const OffsetMap map(text);
  const Walked walked(text);
  ASSERT_EQ(map.length(), walked.bytes.size() - 1);
  for (std::uint32_t i = 0; i < walked.bytes.size(); ++i) {
    ASSERT_EQ(map.code_points(walked.bytes[i]), i);
    ASSERT_EQ(map.utf16_units(walked.bytes[i]), walked.units[i]);
    ASSERT_EQ(map.byte_of_code_point(i), walked.bytes[i]);
  }
  ASSERT_EQ(map.byte_of_code_point(map.length() + 5), text.size());
}

TEST(OffsetMap, CountsCodePointsAndUtf16Units) {
  const std::string text = "aé€😀z";
  const OffsetMap map(text);
  EXPECT_EQ(map.length(), 5u);
  EXPECT_EQ(map.code_points(6), 3u);
  EXPECT_EQ(map.utf16_units(10), 5u);
  EXPECT_EQ(map.utf16_units(11), 6u);
  EXPECT_EQ(map.byte_of_code_point(4), 10u);
}

TEST(OffsetMap, AnEmptyTextHasNoCharacters) { expect_agreement(""); }

TEST(OffsetMap, AgreesWithWalkingOnTextsOfEveryLengthAroundABlock) {
  for (std::size_t size = 0; size < 200; ++size) {
    expect_agreement(std::string(size, 'x'));
    expect_agreement(std::string(size, 'x') + "😀é");
  }
}

TEST(OffsetMap, AgreesWithWalkingOnRandomTexts) {
  std::mt19937 random(7);
  const char32_t kinds[] = {U'a', U' ', U'é', U'€', U'😀', U'\u0301', U'\n'};
  for (int round = 0; round < 500; ++round) {
    std::string text;
    const auto size = random() % 300;
    for (unsigned i = 0; i < size; ++i) append_utf8(text, kinds[random() % 7]);
    expect_agreement(text);
  }
}

}  // namespace
}  // namespace synoptic
