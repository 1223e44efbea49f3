// What a stretch in quotation marks is: words somebody said, a term held at arm's length, or a title.
#pragma once

#include "synoptic/annotate/quotation.h"
#include "synoptic/document/document.h"
#include "synoptic/language/words.h"

namespace synoptic::quotations {

/// By the stretch itself (length, verbs, capitals, closing stop) and the words before it ("the film", "so-called",
/// "said"). A cue that claims it as content later overrules `term` (see speakers.cc).
QuotationKind kind_of(const Document& document, const Words& words, Span inner, Span outer);

}  // namespace synoptic::quotations
