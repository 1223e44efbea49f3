// What every figure of a document counts: head, outcome and restrictors, also where the number stands alone.
//
// Runs over the figures that were read, sentence by sentence in the order of the text. Where there are trees, each is
// read by its tree (sense.h), without them by the words beside it (beside.h); what names its thing by reference only
// ("the number has since risen to 27") takes it from the nearest earlier figure that fits, and says which (`same_as`).
#pragma once

#include <vector>

#include "synoptic/annotate/figure.h"
#include "synoptic/annotate/mention.h"
#include "synoptic/annotate/timex.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"

namespace synoptic::figures {

/// Fills subject, counted, head, predicate, outcome, restrictors and same_as of `figures`, in the order of the text;
/// values, kinds and spans stay. Cost: linear in the text and, a figure, a dozen figures before it.
void read_counted_things(const Document& document, const Words& words, const Layer<Mention>& mentions,
                         const Layer<Timex>& times, std::vector<Figure>& figures);

}  // namespace synoptic::figures
