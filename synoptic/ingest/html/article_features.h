// What a block looks like to the model that says whether it is the article: numbers, in a fixed order.
//
// Three kinds: the block itself (length, links, stops, capitals), where it stands (the elements around it, how much
// prose they hold, what its neighbours are, how far the title is), and two learned lists of words: those of class
// names, from "article-body" to "sidebar", and those of short lines ("share", "related", "weiterlesen"). train/pages
// reads the same numbers by `dump_blocks`.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "synoptic/ingest/html/page_blocks.h"

namespace synoptic {

/// Numbers of a block without the learned lists, then with them.
inline constexpr std::size_t kPlainFeatures = 78;
inline constexpr std::size_t kWordFeatures = 14;
inline constexpr std::size_t kBlockFeatures = kPlainFeatures + kWordFeatures;
using BlockFeatures = std::array<float, kBlockFeatures>;

/// The words of an element's class and id, in small letters, cut at signs and at capitals: "ArticleBody__text" gives
/// article, body, text. At most 24 of an element. `take` receives the FNV-1a hash and the word.
template <class Take>
void class_words(const PageTree& tree, std::uint32_t element, Take take);

/// The words of a short line, in small letters (ASCII), without signs around them.
template <class Take>
void line_words(std::string_view line, Take take);

/// FNV-1a of 32 bits, by which the lists hold their words.
constexpr std::uint32_t word_hash(std::string_view word) {
  std::uint32_t hash = 2166136261u;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash;
}

/// Lines up to this many bytes are looked at word by word.
inline constexpr std::size_t kShortLine = 280;

/// The features of all blocks. Cost: linear in blocks and in the elements around them, at most eight each.
std::vector<BlockFeatures> features_of(const PageTree& tree, const PageText& page);

// How the templates do it.

template <class Take>
void class_words(const PageTree& tree, std::uint32_t element, Take take) {
  constexpr std::size_t kMost = 24, kLongest = 24;
  std::size_t taken = 0;
  for (const PageAttribute* at = tree.attributes_begin(element); at != tree.attributes_end(element); ++at) {
    if (at->name != "class" && at->name != "id" && at->name != "itemprop" && at->name != "role") continue;
    char word[kLongest];
    std::size_t size = 0;
    bool was_small = false;
    const auto end_word = [&] {
      if (size > 1 && taken < kMost) {
        take(word_hash({word, size}), std::string_view(word, size));
        ++taken;
      }
      size = 0;
      was_small = false;
    };
    for (const char c : at->value) {
      const bool is_small = c >= 'a' && c <= 'z', is_capital = c >= 'A' && c <= 'Z';
      if (!is_small && !is_capital) {
        end_word();
        continue;
      }
      if (is_capital && was_small) end_word();
      if (size < kLongest) word[size++] = is_capital ? static_cast<char>(c - 'A' + 'a') : c;
      was_small = is_small;
    }
    end_word();
  }
}

template <class Take>
void line_words(std::string_view line, Take take) {
  constexpr std::size_t kLongest = 32;
  char word[kLongest];
  std::size_t size = 0;
  const auto end_word = [&] {
    if (size > 0) take(word_hash({word, size}), std::string_view(word, size));
    size = 0;
  };
  for (const char c : line) {
    const auto byte = static_cast<unsigned char>(c);
    if (c >= 'A' && c <= 'Z') {
      if (size < kLongest) word[size++] = static_cast<char>(c - 'A' + 'a');
    } else if ((c >= 'a' && c <= 'z') || byte >= 0x80) {
      if (size < kLongest) word[size++] = c;
    } else if (c >= '0' && c <= '9') {
      if (size < kLongest) word[size++] = '0';
    } else {
      end_word();
    }
  }
  end_word();
}

}  // namespace synoptic
