// Does its own document take a value back?
//
// "Corrects the toll to 23 from 25", "revised from 25", "an earlier version said 25", "wrongly reported 25": the value
// no longer stands. ("23, not 25" is told by the number's own sense, Sense::not_so.) A count that only rose is not
// taken back: it was right in its time.
#pragma once

#include "synoptic/annotate/figures/sense.h"

namespace synoptic::figures {

/// Of the amount on `tokens`. Cost: its path to the root.
bool is_withdrawn(const Tree& tree, TokenSpan tokens);

}  // namespace synoptic::figures
