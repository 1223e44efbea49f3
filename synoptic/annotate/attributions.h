// Finds who is said to say what: source, cue and content, nested to any depth.
#pragma once

#include "synoptic/annotate/attribution.h"
#include "synoptic/annotate/mention.h"
#include "synoptic/annotate/quotation.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// By cue lists and clause rules; where an encoder read the words, what its spans and links tell is merged in.
/// Attributions whose content lies in another's content have it as `parent`, so that a chain of voices is read by
/// following `parent`, outermost last.
Layer<Attribution> find_attributions(const Document& document, const Words& words, const Layer<Mention>& mentions,
                                     const Actors& actors, const Layer<Quotation>& quotations);

}  // namespace synoptic
