// Speech that no marks set off: a dash opens it, an indent below a colon, or the label of a turn ("Q:", "KOLB:").
#pragma once

#include <vector>

#include "synoptic/annotate/quotation.h"
#include "synoptic/document/document.h"
#include "synoptic/language/words.h"

namespace synoptic::quotations {

/// Such stretches, `direct` false, ascending; none that overlaps one of `marked`. A label, and the clause that names
/// the speaker (", said Ana Roth"), are not in them. Dashes and hyphens of lists, and lines such as "Date: Friday", are
/// no speech: a dash needs a speaker beside it, labels need each other. Cost: linear.
std::vector<Quotation> find_turns(const Document& document, const Words& words, const std::vector<Quotation>& marked);

}  // namespace synoptic::quotations
