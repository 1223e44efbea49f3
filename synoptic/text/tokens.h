// Cuts one zone into tokens (see segmentation.h for the conventions). Used by segment() alone.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/text/segmentation.h"

namespace synoptic {

/// Appends the tokens of `zone` to `out`: ascending, disjoint, covering all that is not white space.
void cut_tokens(std::string_view text, Span zone, std::vector<Token>& out);

}  // namespace synoptic
