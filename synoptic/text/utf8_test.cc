#include "synoptic/text/utf8.h"

#include <gtest/gtest.h>

#include <random>

namespace synoptic {
namespace {

TEST(Utf8, BytesThatAreNotUtf8BecomeOneReplacementForEachMaximalSubpart) {
  struct Case {
    const char* why;
    std::string given;
    std::string text;
    std::vector<std::uint64_t> replaced;
  };
  const std::string r = "\uFFFD";
  const Case cases[] = {
      {"empty", "", "", {}},
      {"ASCII", "plain text", "plain text", {}},
      {"all lengths", "aé€😀", "aé€😀", {}},
      {"NUL", std::string("a\0b", 3), "a" + r + "b", {1}},
      {"lone continuation", "a\x80z", "a" + r + "z", {1}},
      {"overlong two bytes", "\xC0\xAF", r + r, {0, 1}},
      {"overlong three bytes", "\xE0\x80\xAF", r + r + r, {0, 1, 2}},
      {"surrogate", "\xED\xA0\x80", r + r + r, {0, 1, 2}},
      {"beyond U+10FFFF", "\xF4\x90\x80\x80", r + r + r + r, {0, 1, 2, 3}},
      {"never a byte of UTF-8", "\xFE\xFF", r + r, {0, 1}},
      {"truncated in the middle", "\xF0\x9F\x98x", r + "x", {0}},
      {"truncated at the end", "x\xE2\x82", "x" + r, {1}},
      // The example of Unicode 15, table 3-8.
      {"table 3-8",
       "\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64",
       "a" + r + r + r + "b" + r + "c" + r + r + "d",
       {1, 4, 6, 8, 10, 11}},
  };
  for (const Case& c : cases) {
    const Repaired repaired = repair_utf8(c.given);
    EXPECT_EQ(repaired.text, c.text) << c.why;
    EXPECT_EQ(repaired.replaced, c.replaced) << c.why;
    EXPECT_TRUE(is_valid_utf8(repaired.text)) << c.why;
  }
}

TEST(Utf8, ValidityIsThatNothingButNulWouldBeReplaced) {
  std::mt19937 random(1);
  for (int round = 0; round < 20000; ++round) {
    std::string bytes(random() % 12, ' ');
    // Bytes near the edges of the table are drawn more often than chance would.
    for (char& c : bytes) c = "\x41\x7F\x80\xBF\xC2\xDF\xE0\xA0\xED\x9F\xF0\x90\xF4\x8F"[random() % 14];
    const Repaired repaired = repair_utf8(bytes);
    EXPECT_EQ(is_valid_utf8(bytes), repaired.replaced.empty());
    EXPECT_EQ(repair_utf8(repaired.text).text, repaired.text);
  }
}

TEST(Utf8, EveryCharacterReadsBackAsItWasWritten) {
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    std::string text;
    append_utf8(text, c);
    const CodePoint forward = code_point_at(text, 0);
    const CodePoint backward = code_point_before(text, text.size());
    ASSERT_EQ(forward.value, c);
    ASSERT_EQ(forward.size, text.size());
    ASSERT_EQ(backward.value, c);
    ASSERT_EQ(backward.size, text.size());
  }
}

TEST(Utf8, WhatIsNoCharacterIsWrittenAsTheReplacement) {
  for (const char32_t c : {char32_t{0xD800}, char32_t{0xDFFF}, char32_t{0x110000}}) {
    std::string text;
    append_utf8(text, c);
    EXPECT_EQ(text, "\uFFFD");
  }
}

TEST(Utf8, SteppingPastTheEndsGivesSizeZero) {
  EXPECT_EQ(code_point_at("a", 1).size, 0u);
  EXPECT_EQ(code_point_at("", 0).size, 0u);
  EXPECT_EQ(code_point_before("a", 0).size, 0u);
}

TEST(Utf8, ClassesOfCharacters) {
  for (const char32_t c : {U' ', U'\t', U'\n', U'\r', U'\u00A0', U'\u2003', U'\u200B', U'\u202F', U'\u3000'})
    EXPECT_TRUE(is_space(c)) << static_cast<unsigned>(c);
  for (const char32_t c : {U'a', U'\u2010', U'\u2800', U'0', U'.'})
    EXPECT_FALSE(is_space(c)) << static_cast<unsigned>(c);
  for (const char32_t c : {U'a', U'Z', U'é', U'Ж', U'中', U'ı'}) EXPECT_TRUE(is_letter(c)) << static_cast<unsigned>(c);
  for (const char32_t c : {U'1', U'-', U'’', U'€', U'\u00A0'}) EXPECT_FALSE(is_letter(c)) << static_cast<unsigned>(c);
  EXPECT_TRUE(is_upper(U'É') && is_upper(U'Ж') && is_upper(U'ǅ') && !is_upper(U'é') && !is_upper(U'1'));
  EXPECT_TRUE(is_lower(U'é') && is_lower(U'ß') && !is_lower(U'É') && !is_lower(U'中'));
  EXPECT_TRUE(is_digit(U'7') && !is_digit(U'٧') && !is_digit(U'½'));
  EXPECT_EQ(to_lower(U'É'), U'é');
  EXPECT_EQ(to_lower(U'I'), U'i');
  EXPECT_EQ(to_lower(U'中'), U'中');
}

}  // namespace
}  // namespace synoptic
