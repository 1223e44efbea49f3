// Verbs and nouns that tell what somebody says, thinks or wants, with how often each does, by what follows it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "synoptic/annotate/attribution.h"

namespace synoptic {

/// What a cue does.
enum class CueKind : std::uint8_t { speech, belief, intention, show, attitude, seeming };

/// A verb of data/cue_verbs.tsv.
struct CueVerb {
  std::string_view lemma;
  CueKind kind = CueKind::speech;
  Stance stance = Stance::asserts;
  std::string_view frames;  ///< "that=280/283 clause=1336/1356 ...".

  /// How often it is a cue where `frame` ("that", "noun", "about") follows, between 0 and 1; smoothed by one
  /// occurrence at the verb's own share, so that what was never seen is neither 0 nor 1.
  double share(std::string_view frame) const;
};

/// The verb that `form` (lower case) is a form of: "said", "denies", "planning". nullptr where none. Static storage.
const CueVerb* find_cue_verb(std::string_view form);

/// The same for a noun of data/cue_nouns.tsv, by its lemma; 0 where it is none.
double noun_cue_share(std::string_view noun, std::string_view next_word);

}  // namespace synoptic
