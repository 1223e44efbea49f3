// Short ASCII words, looked up by their letters without copying or allocating.
//
// What cutting asks of each word (is "Oct" an abbreviation? is "non" a prefix?) has to cost a few
// nanoseconds, so a word of at most 8 letters becomes one 64-bit key, lower case, in a small open table.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace synoptic {

/// The first column of data/NAME.tsv as keys, what `read` makes of a row as values (1 to 255).
class Lexicon {
 public:
  using ReadRow = std::uint8_t (*)(const std::vector<std::string_view>& row);

  /// Words longer than 8 bytes or not ASCII are a bug in the table (assert).
  Lexicon(std::string_view table_name, ReadRow read);

  /// The word's value, letters compared without case; 0 where it is unknown.
  std::uint8_t find(std::string_view word) const {
    if (word.empty() || word.size() > 8) return 0;
    const std::uint64_t key = key_of(word);
    for (std::size_t i = slot(key);; i = (i + 1) & mask_) {
      if (entries_[i].key == key) return entries_[i].value;
      if (entries_[i].key == 0) return 0;
    }
  }

 private:
  struct Entry {
    std::uint64_t key = 0;
    std::uint8_t value = 0;
  };

  static std::uint64_t key_of(std::string_view word) {
    std::uint64_t key = 0;
    for (const char c : word) {
      const auto byte = static_cast<unsigned char>(c);
      key = (key << 8) | (byte >= 'A' && byte <= 'Z' ? byte + 32u : byte);
    }
    return key;
  }
  std::size_t slot(std::uint64_t key) const { return (key * 0x9E3779B97F4A7C15u >> 40) & mask_; }

  std::vector<Entry> entries_;
  std::size_t mask_ = 0;
};

}  // namespace synoptic
