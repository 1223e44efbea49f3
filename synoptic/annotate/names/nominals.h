// Mentions by description: "the Russian president", "the ministry".
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/annotate/mention.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Descriptions with a definite article whose actor was named before: by role and country for persons, by the
/// name's own words or what the document says it is for bodies; of several, the one mentioned last. What fits
/// nobody is left out. `mentions` are names, in order; returns the descriptions, in order. Linear.
std::vector<Mention> find_nominals(std::string_view text, const Words& words, const std::vector<Mention>& mentions,
                                   const Actors& actors);

}  // namespace synoptic
