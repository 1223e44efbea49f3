#include "synoptic/language/encoder/crf.h"

#include <gtest/gtest.h>

#include "synoptic/language/encoder/testing.h"

namespace synoptic::encoder {
namespace {

using Tags = std::vector<std::uint8_t>;

TEST(Crf, tags_tell_spans_and_cut_ones_keep_what_is_there) {
  struct Case {
    Tags tags;
    std::vector<KindSpan> spans;
  };
  const Case cases[] = {{{}, {}},
                        {{0, 0}, {}},
                        {{4, 0, 4}, {{0, 1, 0}, {2, 3, 0}}},
                        {{1, 2, 3, 0}, {{0, 3, 0}}},
                        {{1, 3, 5, 7}, {{0, 2, 0}, {2, 4, 1}}},
                        {{2, 3, 0, 5, 6}, {{0, 2, 0}, {3, 5, 1}}},
                        {{2, 2}, {{0, 2, 0}}}};
  for (const Case& c : cases) EXPECT_EQ(spans_of(c.tags), c.spans);
}

bool legal(std::size_t from, std::size_t to, bool border) {
  const auto place = [](std::size_t tag) { return (tag - 1) % 4; };
  const bool open = from > 0 && place(from)<2, goes_on = to> 0 && (place(to) == 1 || place(to) == 2);
  if (border) return !open && !goes_on;
  return open == goes_on && (!open || (from - 1) / 4 == (to - 1) / 4);
}

// Every sequence of tags is tried.
TEST(Crf, decoding_finds_the_best_of_all_legal_sequences) {
  for (std::uint32_t seed = 0; seed < 60; ++seed) {
    Chance chance(seed);
    const std::size_t kinds = 1 + seed % 2, tags = 1 + 4 * kinds, count = 1 + seed % 5;
    std::vector<float> moves(tags * tags), start(tags), end(tags), emissions(count * 32);
    for (auto* values : {&moves, &start, &end, &emissions}) {
      for (float& value : *values) value = chance.between(-2, 2);
    }
    Tags borders(count);
    for (auto& border : borders) border = chance.below(4) == 0;
    const bool bordered = seed % 3 != 0;
    std::size_t all = 1;
    for (std::size_t i = 0; i < count; ++i) all *= tags;
    Tags best;
    float most = -1e30f;
    for (std::size_t number = 0; number < all; ++number) {
      Tags one(count);
      for (std::size_t i = 0, rest = number; i < count; ++i, rest /= tags)
        one[i] = static_cast<std::uint8_t>(rest % tags);
      float score = start[one[0]] + emissions[one[0]];
      bool allowed = true;
      for (std::size_t i = 1; i < count; ++i) {
        allowed = allowed && legal(one[i - 1], one[i], bordered && borders[i - 1] != 0);
        score += moves[one[i - 1] * tags + one[i]] + emissions[i * 32 + one[i]];
      }
      score += end[one.back()];
      if (allowed && score > most) most = score, best = one;
    }
    const Crf crf(kinds, moves, start, end);
    EXPECT_EQ(crf.decode(emissions.data(), 32, count, bordered ? borders : Tags{}), best) << seed;
  }
}

TEST(Crf, nothing_has_no_tags_and_numbers_that_are_none_do_no_harm) {
  const Crf crf(1, std::vector<float>(25, 0.0f), std::vector<float>(5, 0.0f), std::vector<float>(5, 0.0f));
  EXPECT_TRUE(crf.decode(nullptr, 5, 0, {}).empty());
  const std::vector<float> emissions(15, std::numeric_limits<float>::quiet_NaN());
  EXPECT_EQ(crf.decode(emissions.data(), 5, 3, {}).size(), 3u);
}

}  // namespace
}  // namespace synoptic::encoder
