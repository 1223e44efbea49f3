// The words of class names: "ArticleBody__text" gives article, body, text. They tell what an element is for.
//
// The page's tree cuts them once and holds their hashes (PageTree::class_words()); who needs letters cuts them again.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "synoptic/ingest/html/page_tree.h"

namespace synoptic {

/// FNV-1a of 32 bits, by which the lists hold their words.
constexpr std::uint32_t word_hash(std::string_view word) {
  std::uint32_t hash = 2166136261u;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  return hash;
}

/// The words of an element's class, id, itemprop and role, in small letters, cut at signs and at capitals. At most 24
/// of an element. `take` receives the FNV-1a hash and the word.
template <class Take>
void class_words(std::span<const PageAttribute> attributes, Take take) {
  constexpr std::size_t kMost = 24, kLongest = 24;
  std::size_t taken = 0;
  for (const PageAttribute& attribute : attributes) {
    if (attribute.known < PageAttributeName::class_name || attribute.known > PageAttributeName::role) continue;
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
    for (const char c : attribute.value) {
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

}  // namespace synoptic
