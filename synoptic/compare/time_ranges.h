// Two days that bound one stretch: "from May 14 to Sept. 3", "between Friday and Sunday", "on Thursday and Friday".
//
// TIMEX3 has an expression for each of the two; an event has the stretch. Read from the words between.
#pragma once

#include <vector>

#include "synoptic/annotate/timex.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// `times` with each such pair as one, from the first to the last of its days; the others as they are, ascending.
/// Cost: linear.
std::vector<Timex> joined_ranges(const Document& document, const Words& words, const Layer<Timex>& times);

}  // namespace synoptic
