// Where two wordings of one utterance differ, word by word.
//
// A longest common subsequence over words folded for case, marks and punctuation at their ends (Hunt and Szymanski's
// problem, solved by the plain table after common ends are set aside). Words are cut at white space, so that every
// wording is shown whole, with its own punctuation.
#pragma once

#include <string_view>
#include <vector>

namespace synoptic {

enum class WordChange : unsigned char {
  same,   ///< In both.
  other,  ///< Only in the wording that is shown.
  moved,  ///< In both, at another place: a run of two words or more, or one long one.
  cut,    ///< Only in the one it is compared with.
};

/// A run of words with one change. `words` views the wording it stands in, white space between words included.
struct WordRun {
  WordChange change = WordChange::same;
  std::string_view words;

  bool operator==(const WordRun&) const = default;
};

/// `wording` beside `reference`, in the order of `wording`; what was cut stands where it would have stood, and what
/// was moved stands only where it went.
/// Cost: words times words up to 4 million cells; beyond that, what lies between common ends counts as changed.
std::vector<WordRun> align_words(std::string_view reference, std::string_view wording);

/// True where both have the same words.
bool same_words(std::string_view a, std::string_view b);

}  // namespace synoptic
