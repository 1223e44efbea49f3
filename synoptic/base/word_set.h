// Sets of words: the first column of a table of data/, or a few words given in code. For look-ups that would else walk
// a list.
#pragma once

#include <initializer_list>
#include <string_view>
#include <unordered_set>

namespace synoptic {

/// Which words there are. Does not own their characters: made from static storage (tables, literals). Matches whole
/// words, byte by byte.
class WordSet {
 public:
  /// The first column of data/TABLE.tsv. Cost: linear in its rows; keep it in a static. An unknown table is a bug
  /// (assert).
  static WordSet of_table(std::string_view table);
  /// The first column of the rows of data/TABLE.tsv whose second column is one of `kinds`.
  static WordSet of_table(std::string_view table, std::initializer_list<std::string_view> kinds);

  WordSet(std::initializer_list<std::string_view> words) : words_(words) {}

  /// Cost: a hash of the word.
  bool holds(std::string_view word) const { return words_.count(word) > 0; }
  std::size_t size() const { return words_.size(); }

 private:
  WordSet() = default;

  std::unordered_set<std::string_view> words_;
};

}  // namespace synoptic
