// Speech that the encoder marks and no cue tells: paragraphs of a quotation that goes on, speech below "He said:".
#pragma once

#include <cstdint>

#include "synoptic/annotate/attributions/linked_spans.h"
#include "synoptic/annotate/attributions/reading.h"

namespace synoptic::attributions {

/// Gives a cue that tells nothing the unattributed content right behind it, in its paragraph or the next: "He said:",
/// and the speech in a paragraph of its own. n log n in the drafts.
void fill_cues(const Reading& reading, LinkedSpans& linked);

/// Gives unattributed speech to whoever spoke last before it, where no other cue stands between, in its paragraph or
/// the one before. Other unattributed speech becomes an attribution without source and cue; what is no speech is left
/// alone. To be called last: the drafts' order is then that of this call. n log n in the drafts.
void place_unattributed_speech(const Reading& reading, LinkedSpans& linked);

/// True in a quotation that is speech.
bool is_in_speech(const Reading& reading, std::uint32_t token);

}  // namespace synoptic::attributions
