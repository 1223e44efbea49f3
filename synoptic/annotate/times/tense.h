// What does the verb next to a date say: is it told, or to come?
//
// "met on Friday" and "will meet on Friday" mean different Fridays. The verb that governs is nearly always the
// nearest to the left in the sentence, else the first to its right ("On Friday, the minister said ..."). Trees are
// not needed. Not told apart: the present used for either.
#pragma once

#include <optional>
#include <string>
#include "synoptic/annotate/times/unresolved.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Cost: the tokens of one sentence near `span`, at most 40.
TenseHint tense_near(std::string_view text, const Words& words, Span span);

/// What a word tells by itself (data/tense_words.tsv and the irregular pasts): "was", "will", "plans".
enum class TenseWord : std::uint8_t { none, past, future, governs_future, to, present };

/// Looks up `lower`, a word in small letters.
TenseWord tense_word(const std::string& lower);

/// The same by the tree: tense and aspect of the verb that the expression at `span` hangs on. nullopt where there is no
/// tree or no verb above it. Cost: the way to the root, at most twelve steps.
std::optional<TenseHint> tense_in_tree(std::string_view text, const Words& words, Span span);

}  // namespace synoptic
