// Finds what stands in quotation marks, and whose words it is.
#pragma once

#include "synoptic/annotate/attribution.h"
#include "synoptic/annotate/mention.h"
#include "synoptic/annotate/quotation.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// The marked stretches, their kinds, no speakers yet. Unbalanced marks end at their paragraph, and are
/// listed in `problems` ("quotations.unbalanced"); they never fail.
Layer<Quotation> find_quotations(const Document& document, const Words& words, std::vector<Problem>& problems);

/// The same quotations with attribution, speaker and actor filled in, from the attributions and from the
/// order of speech (the speaker of the sentence before goes on, unless somebody else spoke).
Layer<Quotation> with_speakers(const Document& document, const Words& words, const Layer<Quotation>& quotations,
                               const Layer<Attribution>& attributions, const Layer<Mention>& mentions,
                               const Layer<Mention>& pronouns, const Actors& actors);

/// The same by the order of rules alone, before the learned choice: what the choice is trained on.
Layer<Quotation> with_speakers_by_rule(const Document& document, const Words& words, const Layer<Quotation>& quotations,
                                       const Layer<Attribution>& attributions, const Layer<Mention>& mentions,
                                       const Layer<Mention>& pronouns, const Actors& actors);

}  // namespace synoptic
