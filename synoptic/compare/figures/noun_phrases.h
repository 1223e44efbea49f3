// The noun phrases of a sentence, as headings could use them: alone, and with the phrase that follows and restricts
// them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "synoptic/annotate/annotations.h"
#include "synoptic/language/tree.h"

namespace synoptic {

struct NounPhrase {
  std::uint32_t noun = 0, first = 0, last = 0;  ///< Tokens, `last` included.
  std::uint32_t tail = kNoToken;  ///< The preposition of what follows the noun, where the phrase holds it.
};

/// Reads one report. Precondition: it has trees. Outlived by the layers that it reads.
class NounPhrases {
 public:
  explicit NounPhrases(const Annotations& layers);

  /// Those of the tokens, in their order, without the words of `amount`. Cost: the tokens times their dependents.
  std::vector<NounPhrase> in(TokenSpan sentence, Span amount) const;
  /// Its words without articles and numbers; a sentence's first word with a small letter where it is no name.
  std::string words(const NounPhrase& phrase, Span amount) const;
  const Tree& tree() const { return tree_; }

 private:
  bool heads_phrase(std::uint32_t token) const;
  bool is_below(std::uint32_t token, std::uint32_t above) const;
  std::uint32_t first_of(std::uint32_t noun, std::uint32_t begin, Span amount) const;
  std::uint32_t last_of(std::uint32_t noun, std::uint32_t end) const;
  std::uint32_t end_of_tail(std::uint32_t noun, std::uint32_t end) const;

  const Annotations& layers_;
  const Tree tree_;
};

}  // namespace synoptic
