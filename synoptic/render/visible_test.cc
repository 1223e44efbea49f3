#include "synoptic/render/visible.h"

#include <gtest/gtest.h>

namespace synoptic {
namespace {

TEST(Visible, shows_control_characters_and_bad_bytes_as_replacements) {
  EXPECT_EQ(visible("a\x1b[31mb"), "a\xEF\xBF\xBD[31mb");
  EXPECT_EQ(visible("a\x07\x08\x7f\xc2\x9b"
                    "b"),
            "a\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"
            "b");
  EXPECT_EQ(visible("a\xff"
                    "b"),
            "a\xEF\xBF\xBD"
            "b");
  EXPECT_EQ(visible(std::string_view("a\0b", 3)),
            "a\xEF\xBF\xBD"
            "b");
  EXPECT_EQ(visible("a\r\nb\tc"), "a\nb\tc");
}

TEST(Visible, names_what_turns_a_line_around_or_hides) {
  EXPECT_EQ(visible("invoice \u202Efdp.exe"), "invoice [U+202E]fdp.exe");
  for (const char* unseen : {"\u200E", "\u200F", "\u061C", "\u2066", "\u2067", "\u2068", "\u2069", "\u202A", "\u202D",
                             "\u2028", "\uFEFF", "\U000E0041"}) {
    EXPECT_TRUE(visible(unseen).starts_with("[U+")) << unseen;
  }
}

TEST(Visible, leaves_every_script_and_emoji_as_they_are) {
  for (const char* text : {"Kärnten", "北方日報", "שלום", "नमस्ते", "👩‍🚒", "🚢⚓"}) EXPECT_EQ(visible(text), text);
}

TEST(VisibleLine, makes_every_gap_one_space) {
  EXPECT_EQ(visible_line("  a \n\n b\t c  "), "a b c");
  EXPECT_EQ(visible_line(" \n "), "");
}

TEST(Columns, count_wide_characters_twice_and_marks_not_at_all) {
  EXPECT_EQ(columns_of("abc"), 3u);
  EXPECT_EQ(columns_of("北方"), 4u);
  EXPECT_EQ(columns_of("e\u0301"), 1u);
  EXPECT_EQ(columns_of("🚢"), 2u);
  EXPECT_EQ(columns_of("“a”"), 3u);
}

TEST(Fitted, never_takes_more_than_it_may_and_cuts_at_a_space_where_one_is_near) {
  EXPECT_EQ(fitted("short", 5), "short");
  EXPECT_EQ(fitted("the harbour authority", 16), "the harbour…");
  EXPECT_EQ(fitted("abcdefghij", 5), "abcd…");
  EXPECT_EQ(fitted("anything", 0), "");
  const std::string mixed = "a北e\u0301方🚢 x日y";
  for (std::size_t columns = 0; columns < 16; ++columns)
    EXPECT_LE(columns_of(fitted(mixed, columns)), columns) << columns;
}

}  // namespace
}  // namespace synoptic
