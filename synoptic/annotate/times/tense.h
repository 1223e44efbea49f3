// What does the verb next to a date say: is it told, or to come?
//
// "met on Friday" and "will meet on Friday" mean different Fridays. The verb that governs is nearly always the
// nearest to the left in the sentence, else the first to its right ("On Friday, the minister said ..."). Trees are
// not needed. Not told apart: the present used for either.
#pragma once

#include "synoptic/annotate/times/unresolved.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Cost: the tokens of one sentence near `span`, at most 40.
TenseHint tense_near(std::string_view text, const Words& words, Span span);

}  // namespace synoptic
