// What does a sentence say that another may say the opposite of? Verbs with what takes part in them, and whether negated.
//
// "The office has not valued the frequencies" and "the office values the frequencies" are one proposition, denied and held.
// Read from trees: a verb, the nouns that depend on it, a negation beside it ("not", "never", "no X", "nobody").
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/compare/conflicts/statements.h"

namespace synoptic {

struct Proposition {
  std::uint32_t statement = 0;
  TermId verb = 0;
  bool negated = false;
  std::vector<TermId> participants;  ///< Terms of its subject, objects and obliques without numbers; sorted.
  std::vector<TermId> objects;       ///< Of its objects and obliques, no names; sorted.
};

/// By statement; none of questions, conditions or wishes ("if", "whether", "would"). Empty without trees. Cost: linear.
std::vector<Proposition> read_propositions(const Collation& collation, const std::vector<Statement>& statements);

/// True where one holds what the other denies: one verb, one of them negated, an object in common.
bool are_opposed(const Proposition& a, const Proposition& b, const Vocabulary& vocabulary);

}  // namespace synoptic
