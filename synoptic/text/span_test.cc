#include "synoptic/text/span.h"

#include <gtest/gtest.h>

namespace synoptic {
namespace {

TEST(Span, KnowsWhatItHolds) {
  const Span span{2, 5};
  EXPECT_EQ(span.size(), 3u);
  EXPECT_TRUE(span.contains(2u) && span.contains(4u) && !span.contains(5u));
  EXPECT_TRUE(span.contains(Span{2, 5}) && span.contains(Span{3, 3}) && !span.contains(Span{1, 3}));
  EXPECT_TRUE(span.overlaps({4, 9}) && !span.overlaps({5, 9}) && !span.overlaps({0, 2}));
  EXPECT_EQ(span.in("abcdefg"), "cde");
  EXPECT_TRUE((Span{3, 3}).empty());
}

TEST(Span, TheLeastSpanThatCoversBoth) {
  EXPECT_EQ(cover({2, 5}, {7, 9}), (Span{2, 9}));
  EXPECT_EQ(cover({4, 9}, {1, 5}), (Span{1, 9}));
}

TEST(Span, IsValidOnlyInsideTheTextAndOnTheBoundariesOfCharacters) {
  const std::string text = "aé€";  // 1 + 2 + 3 bytes
  struct Case {
    Span span;
    bool valid;
  };
  const Case cases[] = {
      {{0, 0}, true},  {{0, 6}, true},  {{1, 3}, true},  {{6, 6}, true},  {{0, 2}, false},
      {{2, 3}, false}, {{4, 6}, false}, {{0, 7}, false}, {{3, 1}, false},
  };
  for (const Case& c : cases) EXPECT_EQ(is_valid_span(text, c.span), c.valid) << c.span.begin << " to " << c.span.end;
}

TEST(Span, TrimmedLosesWhiteSpaceOfEveryKindAtItsEndsOnly) {
  struct Case {
    std::string text, trimmed;
  };
  const Case cases[] = {
      {"a b", "a b"}, {" a b\n", "a b"}, {"\u00A0\u2003a\u3000b\u202F\u200B", "a\u3000b"}, {" \t\n", ""}, {"", ""},
  };
  for (const Case& c : cases) {
    const Span all{0, static_cast<std::uint32_t>(c.text.size())};
    EXPECT_EQ(trimmed(c.text, all).in(c.text), c.trimmed);
  }
}

}  // namespace
}  // namespace synoptic
