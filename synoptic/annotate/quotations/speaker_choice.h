// Which of the candidates for a quotation's speaker it is: a learned choice (models/voices/speakers.tsv).
#pragma once

#include <vector>

#include "synoptic/annotate/quotation.h"
#include "synoptic/annotate/quotations/speaker_candidates.h"

namespace synoptic::quotations {

/// Whether the choice is open: speech, but for what its own words or marks settle.
bool is_weighed(const Quotation& quotation);

/// Puts the speaker that weighs most in place of whom the rules found, for speech in marks or set off. Leaves all as it
/// is where there are no trees. Cost: a few hundred features a quotation.
void choose_speakers(const SpeakerInput& input, std::vector<Quotation>& quotations);

}  // namespace synoptic::quotations
