// What a labeller of words gets wrong by habit, mended by lists and by the shape of names.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synoptic/annotate/mention.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// A name as tokens.
struct NameTokens {
  TokenSpan tokens;
  EntityKind kind = EntityKind::other;
};

/// The names of one sentence, mended: countries and peoples are whole, titles and possessives are left out, names
/// have a capital, a given name makes a person. In order, without overlap.
std::vector<NameTokens> repaired(std::string_view text, const Words& words, const Sentence& sentence,
                                 std::vector<NameTokens> names);

}  // namespace synoptic
