// Groups the tokens of one zone into sentences (see segmentation.h). Used by segment() alone.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/text/segmentation.h"

namespace synoptic {

/// Appends the sentences of the tokens from `first` on, all of which lie in zone `zone`. Abbreviations that end
/// a sentence lose their stop to a token of its own, so `tokens` may grow.
void cut_sentences(std::string_view text, std::vector<Token>& tokens, std::uint32_t first, std::uint32_t zone,
                   std::vector<Sentence>& out);

}  // namespace synoptic
