// Words as they are compared between reports: folded, in their dictionary form, countries by their code.
//
// "North Korean", "DPRK" and "Pyongyang" become one term, "soldiers" and "troops" another (data/near_synonyms.tsv),
// so that two outlets' wordings of one thing meet. Terms are interned: comparing them is comparing numbers.
// This is no model of meaning: what is neither the same word nor in a table stays apart.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "synoptic/annotate/annotations.h"
#include "synoptic/text/span.h"

namespace synoptic {

using TermId = std::uint32_t;  ///< 0 is no term: kNoTerm.
inline constexpr TermId kNoTerm = 0;

/// What sort of term it is, which decides how much two texts have in common by sharing it. A people that no list
/// has ("Tarsians") is of class country too, where its document names its land.
enum class TermClass : std::uint8_t { content, function_word, number, country };

struct Term {
  TermId id = 0;
  TermClass kind = TermClass::content;
  Span span;

  bool operator==(const Term&) const = default;
};

/// Terms by number from 1, in order of first sight, and how rare each is in writing at large
/// (data/background_terms.tsv), never in the story: what two reports have in common does not change with a third.
class Vocabulary {
 public:
  Vocabulary();
  /// Never kNoTerm.
  TermId intern(std::string_view form, TermClass kind);
  const std::string& form(TermId id) const { return forms_[id]; }
  /// The form without the mark that sets verbs and names apart ("~say"): for showing.
  std::string lemma(TermId id) const;
  TermClass kind(TermId id) const { return kinds_[id]; }
  std::size_t size() const { return forms_.size(); }

  /// Inverse sentence frequency in the background as a share of the greatest, 0.05 to 1; function words weigh 0.02.
  double weight(TermId id) const { return weights_[id]; }

 private:
  std::vector<std::string> forms_;
  std::vector<TermClass> kinds_;
  std::vector<double> weights_;
  std::unordered_map<std::string, TermId> ids_;  // looked up only, never iterated
};

/// Folded names of the places that a document names, each once, sorted: a word in -ian or -ean is a people only where
/// its land stands there ("Tarsians" beside "Tarsia"; "Civilians" are none).
using PlaceNames = std::vector<std::string>;

/// The terms of the tokens in [tokens), in order. Punctuation is left out. Cost: linear.
std::vector<Term> terms_of(const Document& document, const Words& words, TokenSpan tokens, const PlaceNames& places,
                           Vocabulary& vocabulary);

/// The terms of a phrase that stands in no document, such as a normalised subject; spans are the phrase's.
std::vector<Term> terms_of_phrase(std::string_view phrase, const PlaceNames& places, Vocabulary& vocabulary);

/// Ids sorted, each once; function words only where `with_function_words`.
std::vector<TermId> term_set(const std::vector<Term>& terms, bool with_function_words = false);

/// Summed weight of the terms in both, of sorted sets.
double shared_weight(const std::vector<TermId>& a, const std::vector<TermId>& b, const Vocabulary& vocabulary);
double total_weight(const std::vector<TermId>& ids, const Vocabulary& vocabulary);

/// True for words of a closed class of English ("the", "of", "have"): data/function_words.tsv.
bool is_function_word(std::string_view folded);

}  // namespace synoptic
