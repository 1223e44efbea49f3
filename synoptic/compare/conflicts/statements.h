// The sentences of the reports as propositions that one voice may hold and another deny.
//
// A statement is a sentence that claims something, with its terms, its voices, and the words that set it against
// another account. Which two are opposed is told by denials (denials.h) and by what one report tells against each other
// (oppositions.h).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "synoptic/compare/conflicts/contrast_words.h"

namespace synoptic {

struct Statement {
  Place place;  ///< The sentence.
  std::uint32_t sentence = 0;
  std::uint32_t text = 0;           ///< Index into Dossier::origins.
  std::vector<TermId> terms;        ///< Content without names and numbers; sorted.
  std::vector<TermId> names;        ///< Terms of names and countries; sorted.
  std::vector<std::string> voices;  ///< Who speaks in it: "#3" for an actor of the dossier, else folded words; sorted.
  ContrastCounts counts{};
  std::string voice;  ///< The innermost of them in words; empty: the outlet's own.
  bool is_question = false;
  bool is_headline = false;
  bool assents = false;       ///< It says of something that it is not untrue.
  bool declines = false;      ///< A voice in it neither confirms nor denies, or will not comment.
  std::uint64_t content = 0;  ///< Hash of its words.
};

/// By report and place. Cost: linear in the words.
std::vector<Statement> read_statements(const Collation& collation, const std::vector<ContrastWords>& contrast);

}  // namespace synoptic
