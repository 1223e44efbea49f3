// The learned lists of words and what they say of a block: words of the classes around it, from "article-body" to
// "sidebar", and words of short lines ("share", "related", "weiterlesen"), single and in pairs.
//
// The lists hold hashes with weights (article_weights.cc), learned by train/pages, which cuts words as it is done here.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "synoptic/ingest/html/article_features.h"
#include "synoptic/ingest/html/class_words.h"

namespace synoptic {

/// The words of a short line in small letters (ASCII), without signs around them, digits as zeros: each as its hash,
/// and behind it one of itself and the word before (at the line's start: of itself and kLineStart).
template <class Take>
void line_words(std::string_view line, Take take);

constexpr std::uint32_t word_pair_hash(std::uint32_t first, std::uint32_t second) {
  return first * 0x9E3779B1u + second;
}

inline constexpr std::uint32_t kLineStart = 1;

/// Lines up to this many bytes are looked at word by word.
inline constexpr std::size_t kShortLine = 280;

/// Puts the last kWordFeatures of every block's features. `first_prose` is the page's first block of prose. Cost:
/// linear in blocks, their short lines and the elements around them.
void add_word_features(const PageTree& tree, const PageText& page, std::size_t first_prose,
                       std::vector<BlockFeatures>& features);

// How the templates do it.

/// Of each byte the one that it counts as; 0: it is in no word.
inline constexpr auto kLineBytes = [] {
  std::array<unsigned char, 256> bytes{};
  for (std::size_t c = 0; c < 256; ++c) {
    const bool is_small = c >= 'a' && c <= 'z', is_large = c >= 'A' && c <= 'Z', is_digit = c >= '0' && c <= '9';
    bytes[c] = static_cast<unsigned char>(is_small || c >= 0x80 ? c : is_large ? c | 0x20u : is_digit ? '0' : 0);
  }
  return bytes;
}();

template <class Take>
void line_words(std::string_view line, Take take) {
  constexpr std::size_t kLongest = 32;
  constexpr std::uint32_t kBasis = word_hash({});
  std::uint32_t hash = kBasis, before = kLineStart;
  std::size_t size = 0;
  const auto end_word = [&] {
    if (size > 0) {
      take(hash);
      take(word_pair_hash(before, hash));
      before = hash;
    }
    size = 0;
    hash = kBasis;
  };
  for (const char c : line) {
    const unsigned char byte = kLineBytes[static_cast<unsigned char>(c)];
    if (byte == 0) {
      end_word();
      continue;
    }
    if (size++ < kLongest) hash = (hash ^ byte) * 16777619u;
  }
  end_word();
}

}  // namespace synoptic
