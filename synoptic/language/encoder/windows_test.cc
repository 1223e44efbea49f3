#include "synoptic/language/encoder/windows.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "synoptic/language/encoder/testing.h"
#include "synoptic/text/segmentation.h"

namespace synoptic::encoder {
namespace {

const std::string& vocabulary() {
  static const std::string kWords = [] {
    std::string out;
    for (const std::string& word : SmallNet().vocabulary) out += (out.empty() ? "" : "\n") + word;
    return out;
  }();
  return kWords;
}

/// A document of lines, each a block.
struct Cut {
  std::string text;
  Segmentation words;
  Pieces pieces = Pieces::read(vocabulary()).value();
  TokenPieces tokens;
  std::vector<Window> windows;

  explicit Cut(std::string lines, bool by_content = true) : text(std::move(lines)) {
    std::vector<Span> zones;
    for (std::uint32_t at = 0; at < text.size();) {
      const auto stop = static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size()));
      if (stop > at) zones.push_back({at, stop});
      at = stop + 1;
    }
    words = segment(text, zones);
    tokens = cut_pieces(text, words, pieces);
    windows = cut_windows(words, tokens, by_content);
  }
};

std::string some_text(Chance& chance) {
  constexpr const char* kWords[] = {"the",  "dogs", "bark.", "a", "abcabc",     "Barked,",
                                    "“the", "dog”", "zzz",   ".", "a.b.c.a.b.c"};
  std::string out;
  const std::size_t blocks = 1 + chance.below(12);
  for (std::size_t block = 0; block < blocks; ++block) {
    const std::size_t size = chance.below(5) == 0 ? 250 : chance.below(60);
    for (std::size_t i = 0; i < size; ++i) {
      out += kWords[chance.below(std::size(kWords))];
      out += ' ';
    }
    out += '\n';
  }
  return out;
}

TEST(Windows, cover_every_token_once_within_their_bounds_and_never_cut_a_token) {
  for (std::uint32_t seed = 0; seed < 300; ++seed) {
    Chance chance(seed);
    const Cut cut(some_text(chance), seed % 2 == 0);
    std::uint32_t at = 0;
    for (const Window& window : cut.windows) {
      ASSERT_EQ(window.first, at);
      ASSERT_LT(window.first, window.last);
      ASSERT_LE(window.begin, window.first);
      EXPECT_LE(cut.tokens.size(window.begin, window.first), kLeftPieces);
      EXPECT_LE(cut.tokens.size(window.first, window.last), kCorePieces);
      at = window.last;
      const PieceWindow read = window_pieces(window, cut.tokens, cut.pieces);
      EXPECT_LE(read.ids.size(), kWindowPieces);
      EXPECT_EQ(read.ids.front(), cut.pieces.begin());
      EXPECT_EQ(read.ids.back(), cut.pieces.end());
      ASSERT_EQ(read.first.size(), window.last - window.first);
      for (std::size_t i = 0; i < read.first.size(); ++i) {
        const std::size_t token = window.first + i;
        ASSERT_EQ(read.last[i] - read.first[i] + 1u, cut.tokens.begins[token + 1] - cut.tokens.begins[token]);
        EXPECT_EQ(read.ids[read.first[i]], cut.tokens.pieces[cut.tokens.begins[token]].id);
        EXPECT_EQ(read.ids[read.last[i]], cut.tokens.pieces[cut.tokens.begins[token + 1] - 1].id);
        if (cut.tokens.ends_block[token]) {
          EXPECT_EQ(read.ids[read.last[i] + 1u], cut.pieces.end());
        }
      }
    }
    EXPECT_EQ(at, cut.words.tokens.size());
  }
}

TEST(Windows, cut_a_sentence_or_a_block_only_where_it_is_longer_than_a_core) {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    Chance chance(seed);
    const Cut cut(some_text(chance));
    std::set<std::uint32_t> begins;
    for (const Window& window : cut.windows) begins.insert(window.first);
    for (std::size_t i = 0; i < cut.words.sentences.size(); ++i) {
      const TokenSpan tokens = cut.words.sentences[i].tokens;
      if (cut.tokens.size(tokens.begin, tokens.end) > kCorePieces) continue;
      for (std::uint32_t t = tokens.begin + 1; t < tokens.end; ++t) EXPECT_EQ(begins.count(t), 0u) << seed;
      std::size_t first = i, last = i;  // its block
      while (first > 0 && cut.words.sentences[first - 1].zone == cut.words.sentences[i].zone) --first;
      while (last + 1 < cut.words.sentences.size() && cut.words.sentences[last + 1].zone == cut.words.sentences[i].zone)
        ++last;
      const std::uint32_t begin = cut.words.sentences[first].tokens.begin, end = cut.words.sentences[last].tokens.end;
      if (cut.tokens.size(begin, end) > kCorePieces || tokens.begin == begin) continue;
      EXPECT_EQ(begins.count(tokens.begin), 0u) << seed;
    }
  }
}

// Agency copy: the same paragraphs after other ones.
TEST(Windows, of_copied_paragraphs_are_the_same_again_after_the_first_cut_by_content) {
  std::string copy;
  Chance chance(4);
  for (int i = 0; i < 60; ++i) {
    for (int word = 0; word < 30; ++word) copy += chance.below(2) == 0 ? "dogs " : "abc the ";
    copy += ".\n";
  }
  const auto windows_of = [](const Cut& cut) {
    std::vector<std::vector<std::uint16_t>> out;
    for (const Window& window : cut.windows) out.push_back(window_pieces(window, cut.tokens, cut.pieces).ids);
    return out;
  };
  const auto alone = windows_of(Cut(copy)),
             after = windows_of(Cut("The bark of a dog.\nA dog barked, the dog.\n" + copy));
  std::size_t same = 0;
  while (same < std::min(alone.size(), after.size()) &&
         alone[alone.size() - 1 - same] == after[after.size() - 1 - same])
    ++same;
  EXPECT_GE(same, alone.size() - 8) << alone.size();
}

TEST(Windows, come_back_from_any_text) {
  EXPECT_TRUE(Cut("").windows.empty());
  EXPECT_EQ(Cut("the").windows.size(), 1u);
  Cut(std::string(300'000, '"'));
  Cut(std::string(300'000, 'x'));
  std::string dots;
  for (int i = 0; i < 50'000; ++i) dots += "a.";
  Cut cut(dots);
  for (const Window& window : cut.windows)
    EXPECT_LE(window_pieces(window, cut.tokens, cut.pieces).ids.size(), kWindowPieces);
}

}  // namespace
}  // namespace synoptic::encoder
