// Groups the tokens of one zone into sentences (see segmentation.h). Used by segment() alone.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/text/segmentation.h"

namespace synoptic {

/// Appends the sentences of `tokens`, all of which lie in zone `zone`; `first` is the index of the first.
void cut_sentences(std::string_view text, const std::vector<Token>& tokens, std::uint32_t first, std::uint32_t zone,
                   std::vector<Sentence>& out);

}  // namespace synoptic
