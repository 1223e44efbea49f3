// Where words and sentences begin and end in news prose.
//
// Words follow the conventions of Universal Dependencies for English, as the treebanks EWT and GUM have them:
// "don't" is "do" + "n't", "Putin's" is "Putin" + "'s", "cannot" is "can" + "not"; "U.S.", "3,000" and "20th" stay
// whole; "$", "%" and the unit in "5km" or "£3.4bn" stand alone ("1.2m" is "1.2" + "m"); "well-known" is three words
// and "non-binding" one; "10-12" is three, a telephone number one. Where they differ, the larger number of cases in
// the two decides; docs/quality.md tells the score.
//
// Sentences know abbreviations, initials, ellipses, quotation marks, brackets, bullets, datelines ("LONDON —" is a
// sentence of its own, as in both) and lines without a stop such as headlines. A quotation of several sentences is
// cut at each; “Why?” he asked. is one. An abbreviation that ends a sentence gives its stop to it ("etc" + "."),
// but for capital initials ("U.S.").
// Cost: one pass over the bytes, linear; nothing of the text is copied.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "synoptic/text/span.h"

namespace synoptic {

/// What a token is made of, as far as its characters tell.
enum class TokenClass : std::uint8_t {
  word,         ///< Letters, with the apostrophes, hyphens and stops that belong to them.
  number,       ///< Begins with a digit: "3,000", "1.5", "10th", "7:30".
  punctuation,  ///< Stops, commas, brackets, dashes, quotation marks.
  symbol,       ///< Currency, percent, degrees, arithmetic, emoji, web and mail addresses, anything else.
};

struct Token {
  Span span;
  TokenClass kind = TokenClass::word;

  bool operator==(const Token&) const = default;
};

struct Sentence {
  Span span;               ///< Without white space at its ends.
  TokenSpan tokens;        ///< Never empty.
  std::uint32_t zone = 0;  ///< Index of the zone it lies in.

  bool operator==(const Sentence&) const = default;
};

/// The words and sentences of one text, in order, without overlap.
struct Segmentation {
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;

  /// Index of the sentence that holds the byte, or of the last one before it; 0 where there is none before.
  std::size_t sentence_at(std::uint32_t offset) const;
  /// Index of the first token that ends after the byte; tokens.size() where there is none.
  std::size_t token_at(std::uint32_t offset) const;
  /// The tokens that lie inside `span` in full.
  TokenSpan tokens_in(Span span) const;
};

/// Cuts the zones of `text` (ascending, disjoint; such as a document's blocks) into tokens and sentences.
/// No token or sentence crosses the end of a zone; line breaks inside a zone are white space.
/// Precondition: `text` is valid UTF-8 and shorter than 4 GiB.
Segmentation segment(std::string_view text, std::span<const Span> zones);

}  // namespace synoptic
