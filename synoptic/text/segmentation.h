// Where words and sentences begin and end in news prose.
//
// Words follow the conventions of Universal Dependencies for English: "don't" is "do" + "n't", "Putin's" is
// "Putin" + "'s", "U.S." and "3,000" stay whole, "$" and "%" stand alone. Sentences know abbreviations,
// initials, ellipses, quotation marks, bullets, and lines without a stop such as headlines.
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
  symbol,       ///< Currency, percent, units, arithmetic, emoji, anything else.
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
