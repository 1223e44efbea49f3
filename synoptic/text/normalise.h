// Forms of a text for comparing, with the way back to its bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/text/span.h"

namespace synoptic {

/// A folded text. `origin[i]` is the byte of the source that byte i of `text` came from; one more entry
/// stands for the end.
struct Folded {
  std::string text;
  std::vector<std::uint32_t> origin;

  /// Bytes of the source that [begin, end) of `text` came from.
  Span source(Span folded) const { return {origin[folded.begin], origin[folded.end]}; }
};

/// Lower case, compatibility forms and marks folded (NFKD without marks, so "Erdoğan" is "erdogan"), all
/// apostrophes and quotation marks straight, all dashes "-", white space one space.
Folded fold(std::string_view text);

/// fold() without the way back.
std::string folded(std::string_view text);

/// Lower case with straight apostrophes, and nothing else folded: what lists of words are compared with.
std::string lowered(std::string_view word);

/// Words of a text, folded, without punctuation: what is compared when wordings are.
struct FoldedWord {
  std::string text;
  Span span;
};
std::vector<FoldedWord> folded_words(std::string_view text);

}  // namespace synoptic
