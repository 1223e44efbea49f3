// Boundaries that the encoder draws wrongly in ways that the words around a cue show: a pronoun inside its cue, a
// source that begins in the phrase before it, what is cited taken for what is told, a speaker behind the verb.
#pragma once

#include "synoptic/annotate/attributions/linked_spans.h"
#include "synoptic/annotate/attributions/reading.h"

namespace synoptic::attributions {

/// Corrects the boundaries of the drafts of the head in place. Linear in the drafts and their lengths.
void correct_boundaries(const Reading& reading, LinkedSpans& linked);

}  // namespace synoptic::attributions
