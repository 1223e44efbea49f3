// What stands right beside quotation marks: who speaks them, or that nobody does.
#pragma once

#include "synoptic/annotate/attribution.h"
#include "synoptic/annotate/quotation.h"
#include "synoptic/document/document.h"
#include "synoptic/language/words.h"

namespace synoptic::quotations {

/// True where source and cue stand side by side, and nothing but a comma or colon between them and the marks.
bool touches(const Document& document, const Attribution& one, const Quotation& quotation);

/// `the so-called "ghost guards"`, `stopped short of calling it "an invasion"`: words that the text says nobody says
/// here; `why` of the quotation then tells it.
bool is_disowned(const Document& document, const Words& words, Quotation& quotation);

}  // namespace synoptic::quotations
