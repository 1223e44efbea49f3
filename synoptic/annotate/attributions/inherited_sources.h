// Sources that a cue's own words leave out and the tree of its sentence has: "Roth said ..., adding that ...", "The
// minister called it a success and promised ...", "'...,' reads the memo".
#pragma once

#include "synoptic/annotate/attributions/linked_spans.h"
#include "synoptic/annotate/attributions/reading.h"

namespace synoptic::attributions {

/// Gives drafts without a source the subject of their cue's verb, else that of the verb it is joined to, as a present
/// participle or by "and". Nothing without trees. Linear: the climb is bounded.
void inherit_by_tree(const Reading& reading, LinkedSpans& linked);

}  // namespace synoptic::attributions
