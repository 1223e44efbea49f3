// Whether an event is told to have happened, to come, not to have happened, or left open: by the tree.
//
// A predicate has marks of its own (auxiliaries, negations, "if", "possible"). What it hangs on adds to them: a verb that
// plans, doubts, denies or prevents what it governs, and the marks of a verb whose object or infinitive it is ("will
// hold talks": the talks are to come). Not: what the world knows to be true.
#pragma once

#include "synoptic/annotate/event.h"
#include "synoptic/language/tree.h"

namespace synoptic::events {

/// What the tree says of a predicate.
struct TreeRealis {
  bool planned = false, possible = false, negated = false;
  bool denied = false;  ///< Governed by a word that denies or prevents it.
};

/// Of the predicate `token`. Cost: its path upwards, a few steps, and the dependents on it.
TreeRealis tree_realis(const Tree& tree, std::uint32_t token);

/// One of the four, of what the tree, the attribution around it and its day say.
Realis realis_of(const TreeRealis& tree);

/// Dictionary form by its part of speech.
std::string lemma_of(const Tree& tree, std::uint32_t token);

}  // namespace synoptic::events
