// The clause that a reporter puts into another's speech: ", said Ana Roth, the mayor," and "? the mayor asked".
//
// Where no closing mark tells where speech ends (a dash opened it, or its closer was lost), this clause does.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "synoptic/document/document.h"
#include "synoptic/language/words.h"

namespace synoptic::quotations {

struct Insertion {
  TokenSpan tokens;       ///< From the verb or the source to the clause's end, without the stops around it.
  bool inverted = false;  ///< "said Ana Roth".
  bool dashed = false;    ///< Set off by dashes: what follows it is speech again.
};

/// The first such clause after a comma, a question mark, an exclamation mark, a stop or a dash in `tokens`. The verb is
/// one of speech (data/cue_verbs.tsv), the clause short and without a clause of its own.
std::optional<Insertion> insertion_in(const Document& document, const Words& words, TokenSpan tokens);

/// True for a form of a verb of speech that stands without anything told behind it: "said", "asked", "recalled".
bool tells_alone(std::string_view word);

}  // namespace synoptic::quotations
