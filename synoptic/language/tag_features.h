// What the tagger looks at. Shared by training and use, so that both see the same.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/language/linear_model.h"
#include "synoptic/language/word_form.h"
#include "synoptic/language/words.h"

namespace synoptic {

constexpr std::size_t kUposCount = 17;
constexpr std::uint8_t kBeforeSentence = kUposCount;  ///< The tag of the places before the first word.

/// The words of one sentence, ready for features.
class TaggedSentence {
 public:
  /// Reads a sentence; replaces the one before. Linear.
  void read(std::span<const std::string_view> tokens);
  std::size_t size() const { return size_; }

  static constexpr std::size_t kOwn = 33;     ///< Features from the words alone.
  static constexpr std::size_t kHistory = 6;  ///< Features that know the two tags before.
  void own_features(std::size_t token, std::array<std::uint64_t, kOwn>& out) const;
  void history_features(std::size_t token, std::uint8_t tag_before, std::uint8_t tag_before_that,
                        std::array<std::uint64_t, kHistory>& out) const;

 private:
  const WordForm& at(std::size_t token, int offset) const {
    return forms_[token + static_cast<std::size_t>(offset + 2)];
  }

  std::vector<WordForm> forms_;          // two before and two after the sentence
  std::vector<std::uint8_t> countries_;  // of each word: 0, or 1 + its CountryForm
  std::string scratch_;
  std::size_t size_ = 0;
  std::uint64_t style_ = 0;  // how the sentence is capitalised: as prose, as a title, all in capitals, not at all
};

/// Tags a sentence greedily, left to right, each word by the highest sum of weights. `upos` has as many places.
void tag_sentence(const LinearModel<kUposCount>& model, const TaggedSentence& sentence, std::span<Upos> upos);

}  // namespace synoptic
