// Joins the encoder's spans (Words::attribution_spans) with what the rules found.
//
// The contract: where the head marks a cue, its source, cue and content spans stand as they are, and the rules add what
// spans do not say (the kind of cue, stance, hedge, what "who" stands for) and a source or content that the head left
// out, as where two cues share one. Where the head marks no cue, a rule's attribution stays only
//   - inside a learned content, as its child, where its source is named there and it tells a clause or words in marks:
//     chains are deeper than the head's flat spans;
//   - where its form alone tells it (Standing::kept: "put at 3 million by insurers", "according to", a closing voice);
//   - where direct speech stands with a speaker and the head is silent.
// And a rule's attribution replaces the head's where that cannot hold it (Standing::wins): one voice through another in
// one clause, speech that no marks set off.
// Speech that the head marks without a cue goes to who spoke before, or stands alone (unattributed_speech.h). A rule's
// source has the head's borders where the head marks one there. Without spans the rules' attributions come back
// unchanged.
#pragma once

#include <span>

#include "synoptic/annotate/attributions/linked_spans.h"
#include "synoptic/annotate/attributions/reading.h"

namespace synoptic::attributions {

/// `rules` has an entry for each unit of `reading`, as has the result: the unit that the first cue token lies in. Cost:
/// n log n in the spans and the rules' attributions.
FoundByUnit merge_learned(const Reading& reading, std::span<const AttributionSpan> spans, FoundByUnit rules);

}  // namespace synoptic::attributions
