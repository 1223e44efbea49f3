// Reads figures: amounts, bounds, units, what is counted.
#pragma once

#include "synoptic/annotate/figure.h"
#include "synoptic/annotate/mention.h"
#include "synoptic/annotate/timex.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Every amount in `words` that is not part of a time expression or of a name. Cost: linear.
Layer<Figure> find_figures(const Document& document, const Words& words, const Layer<Mention>& mentions,
                           const Layer<Timex>& times);

}  // namespace synoptic
