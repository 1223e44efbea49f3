// What the reader of names looks at. Shared by training and use, so that both see the same.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "synoptic/annotate/mention.h"
#include "synoptic/language/word_form.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Labels of words: 0 outside; 1 + 2 * kind the first word of a name, 2 + 2 * kind a later one.
constexpr std::size_t kNameLabels = 9;
constexpr std::uint8_t kOutside = 0;
constexpr std::uint8_t first_label(EntityKind kind) {
  return static_cast<std::uint8_t>(1 + 2 * static_cast<int>(kind));
}
constexpr std::uint8_t later_label(EntityKind kind) {
  return static_cast<std::uint8_t>(2 + 2 * static_cast<int>(kind));
}
constexpr EntityKind kind_of_label(std::uint8_t label) { return static_cast<EntityKind>((label - 1) / 2); }
constexpr bool is_first(std::uint8_t label) { return label % 2 == 1; }

/// How a document writes its words: what is always in small letters is hardly a name.
class CapitalsCensus {
 public:
  /// Counts the words of a whole document. Linear.
  CapitalsCensus(std::string_view text, const Words& words);
  /// 0 to 15: how often the word stands in capitals inside sentences, and how often in small letters.
  std::uint64_t of(const WordForm& form) const;

 private:
  struct Counts {
    std::uint32_t capital = 0, small = 0;
  };
  std::unordered_map<std::uint64_t, Counts> counts_;
};

/// One sentence with all that its features need.
class NameSentence {
 public:
  void read(std::string_view text, const Words& words, const Sentence& sentence, const CapitalsCensus& census);
  std::size_t size() const { return size_; }

  /// False for a word that may be passed over where the word before is outside: small letters, on no list.
  bool may_begin(std::size_t word) const { return may_begin_[word]; }
  /// Hash of the word in small letters: what the memory of a document's labels is kept by.
  std::uint64_t lower(std::size_t word) const { return forms_[word + 2].lower; }

  void own_features(std::size_t word, std::vector<std::uint64_t>& out) const;
  /// `remembered`: the label that the same word had last in the document; kNameLabels for none.
  void history_features(std::size_t word, std::uint8_t before, std::uint8_t before_that, std::uint8_t remembered,
                        std::vector<std::uint64_t>& out) const;

 private:
  struct Run {  // words in capitals, with "of", "the", "and" between them
    std::uint32_t begin = 0, end = 0;
  };
  void find_runs();
  const WordForm& form(std::size_t word, int offset) const {
    return forms_[word + static_cast<std::size_t>(2 + offset)];
  }
  std::uint32_t mask(std::size_t word, int offset) const { return masks_[word + static_cast<std::size_t>(2 + offset)]; }
  std::uint64_t upos(std::size_t word, int offset) const { return upos_[word + static_cast<std::size_t>(2 + offset)]; }

  std::size_t size_ = 0;
  std::uint64_t style_ = 0;
  std::vector<WordForm> forms_;  // two before and two after, as in the next two
  std::vector<std::uint32_t> masks_;
  std::vector<std::uint8_t> upos_;
  std::vector<bool> may_begin_;
  std::vector<std::uint64_t> census_;
  std::vector<Run> runs_;  // of each word; empty for a word in no run
  std::vector<std::string_view> tokens_;
  std::string scratch_;
};

}  // namespace synoptic
