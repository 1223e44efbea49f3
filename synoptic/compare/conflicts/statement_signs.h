// What one sentence shows that bears on whether it is told against another: who speaks, what it negates, how it begins.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "synoptic/compare/conflicts/statements.h"

namespace synoptic {

/// Terms with the letters and the weight by which they are compared.
struct SignTerm {
  TermId id = kNoTerm;
  std::string form;  ///< Dictionary form.
  double weight = 0;
  std::uint32_t verb = 0;  ///< verb_number() of the form.
};

struct StatementSigns {
  std::vector<float> values;           ///< One a name of statement_sign_names().
  std::vector<SignTerm> content;       ///< Without names, numbers and function words; by id, each once.
  std::vector<SignTerm> denied_heads;  ///< The words that a negation hangs on, as far as they are content.
  std::vector<SignTerm> denied;        ///< These and what hangs below them.
  std::vector<std::uint32_t> voices;   ///< Who speaks, as actors of the dossier; sorted.
  std::vector<std::uint32_t> named;    ///< Actors of the dossier whose names stand here; sorted.
  std::uint32_t negations = 0;
};

/// In order. They begin with what belongs to every sentence and end with the words of data/opposition_words.tsv.
const std::vector<std::string>& statement_sign_names();

/// The signs of all statements. Cost: linear in the words, for each sentence times the attributions that overlap it.
std::vector<StatementSigns> read_signs(const Collation& collation, const std::vector<Statement>& statements);

}  // namespace synoptic
