// The words of one document as the rules for attributions read them: lower-cased, tagged, with the quotation that
// each lies in, and gathered into units, which are sentences that no quotation crosses.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/annotate/quotation.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"

namespace synoptic::attributions {

/// A sentence, or several that one quotation holds together. Never crosses a block.
struct Unit {
  TokenSpan tokens;
  std::uint32_t block = 0;  ///< Index into Document::blocks().
};

/// One document, read once. Views the document, the words and the quotations, which must outlive it.
class Reading {
 public:
  Reading(const Document& document, const Words& words, const Layer<Quotation>& quotations);

  std::uint32_t size() const { return static_cast<std::uint32_t>(lower_.size()); }
  const std::string& lower(std::uint32_t i) const { return lower_[i]; }
  std::string_view word(std::uint32_t i) const { return words_.tokens[i].span.in(document_.text()); }
  /// Past the last token: punctuation, in no quotation, so that rules may look ahead.
  Upos upos(std::uint32_t i) const { return i < size() ? upos_[i] : Upos::punct; }
  Span span(std::uint32_t i) const { return words_.tokens[i].span; }
  Span span(TokenSpan tokens) const { return {span(tokens.begin).begin, span(tokens.end - 1).end}; }
  /// Index of the outermost speech or title that the token lies in, its marks included; -1 for none.
  std::int32_t quotation(std::uint32_t i) const { return i < size() ? quotation_[i] : -1; }
  /// True for a comma, stop, dash, bracket or mark of any kind.
  bool is_punct(std::uint32_t i) const { return upos(i) == Upos::punct; }
  bool is(std::uint32_t i, std::string_view lower_word) const { return i < size() && lower_[i] == lower_word; }
  bool is_nominal(std::uint32_t i) const { return upos(i) == Upos::noun || upos(i) == Upos::propn; }
  /// A day, a month, "yesterday", "week": what tells when, not who.
  bool is_time_word(std::uint32_t i) const;
  bool is_capitalised(std::uint32_t i) const;
  /// The head of a clause's subject; without trees, any noun or pronoun that a verb or auxiliary follows.
  bool is_subject(std::uint32_t i) const;
  bool holds_subject(Span span) const;

  const std::vector<Unit>& units() const { return units_; }
  const Document& document() const { return document_; }
  const Words& words() const { return words_; }
  const Layer<Quotation>& quotations() const { return quotations_; }
  std::uint32_t token_at(std::uint32_t offset) const { return static_cast<std::uint32_t>(words_.token_at(offset)); }
  TokenSpan tokens_in(Span span) const { return words_.tokens_in(span); }
  /// Index of the sentence that holds the token.
  std::size_t sentence(std::uint32_t i) const { return words_.sentence_at(span(i).begin); }

 private:
  void lower_words();
  void place_quotations();
  void cut_units();
  void mend_tags();
  bool tells_in_plural(std::uint32_t i) const;
  bool follows_clause(std::uint32_t begin, std::uint32_t end) const;

  const Document& document_;
  const Words& words_;
  const Layer<Quotation>& quotations_;
  std::vector<std::string> lower_;
  std::vector<Upos> upos_;
  std::vector<std::int32_t> quotation_;
  std::vector<Unit> units_;
};

}  // namespace synoptic::attributions
