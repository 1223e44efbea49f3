// Finds the attributions of one unit: cue by cue from left to right, each with its source and its content.
#pragma once

#include <vector>

#include "synoptic/annotate/attributions/phrases.h"
#include "synoptic/annotate/attributions/reading.h"
#include "synoptic/annotate/cue_lexicon.h"

namespace synoptic::attributions {

/// What becomes of a rule's attribution beside the encoder's (see learned.h).
enum class Standing : std::uint8_t {
  plain,  ///< Goes where the encoder marks no cue.
  kept,   ///< Its form alone tells it, and the encoder may be silent: "put at 3 million by insurers".
  wins,   ///< The encoder's spans cannot hold it: one voice through another in one clause, speech without marks.
};

/// An attribution in tokens, before its voice is resolved.
struct Found {
  TokenSpan source;      ///< Empty: none.
  TokenSpan antecedent;  ///< What a relative pronoun or an inherited subject stands for; else empty.
  std::vector<TokenSpan> cue;
  std::vector<TokenSpan> content;
  CueKind kind = CueKind::speech;
  Stance stance = Stance::asserts;
  std::string lemma;
  bool hedged = false;
  bool nested = false;  ///< Stands in another's content.
  Standing standing = Standing::plain;
  bool silent = false;  ///< No cue: its verb tells nothing, and only a person can have said the content.
};

/// What a cue does, negated or not: "did not confirm" is neither confirming nor denying.
Stance stance_of_cue(const CueVerb& cue, bool negated);

/// The attributions of `units[index]`; content may run on into the units after it, in the same block.
std::vector<Found> read_unit(const Reading& reading, std::size_t index);

}  // namespace synoptic::attributions
