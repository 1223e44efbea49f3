// Short ASCII words, looked up by their letters without copying or allocating.
//
// What cutting asks of each word (is "Oct" an abbreviation? is "non" a prefix?) has to cost a few
// nanoseconds, so a word of at most 16 bytes becomes a key of two 64-bit numbers, lower case, in a small
// open table, a quarter full at most.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace synoptic {

/// The first column of data/NAME.tsv as keys, what `read` makes of a row as values (1 to 255).
class Lexicon {
 public:
  static constexpr std::size_t kLongest = 16;  ///< Bytes.

  using ReadRow = std::uint8_t (*)(const std::vector<std::string_view>& row);

  /// Words that are longer or empty are a bug in the table (assert).
  Lexicon(std::string_view table_name, ReadRow read);

  /// The word's value, ASCII letters compared without case; 0 where it is unknown.
  std::uint8_t find(std::string_view word) const {
    if (word.empty() || word.size() > kLongest) return 0;
    const Key key = key_of(word);
    for (std::size_t i = slot(key);; i = (i + 1) & mask_) {
      if (entries_[i].key == key) return entries_[i].value;
      if (entries_[i].value == 0) return 0;
    }
  }

 private:
  struct Key {
    std::uint64_t first = 0;
    std::uint64_t rest = 0;

    bool operator==(const Key&) const = default;
  };
  struct Entry {
    Key key;
    std::uint8_t value = 0;
  };

  static std::uint64_t packed(std::string_view word) {
    std::uint64_t key = 0;
    for (const char c : word) {
      const auto byte = static_cast<unsigned char>(c);
      key = (key << 8) | (byte >= 'A' && byte <= 'Z' ? byte + 32u : byte);
    }
    return key;
  }
  static Key key_of(std::string_view word) {
    return {packed(word.substr(0, 8)), word.size() > 8 ? packed(word.substr(8)) : 0};
  }
  std::size_t slot(Key key) const { return ((key.first ^ key.rest * 31) * 0x9E3779B97F4A7C15u >> 40) & mask_; }

  std::vector<Entry> entries_;
  std::size_t mask_ = 0;
};

}  // namespace synoptic
