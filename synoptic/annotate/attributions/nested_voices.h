// Voices inside what another voice tells, by trees: "officials said | analysts had concluded that ...". The encoder's
// spans are flat and the rules by tags do not see which verb governs which clause; a tree does.
#pragma once

#include <vector>

#include "synoptic/annotate/attributions/linked_spans.h"
#include "synoptic/annotate/attributions/reading.h"

namespace synoptic::attributions {

/// For each verb in a content of `linked` that tells a clause, or words in quotation marks, with a source of its own
/// in the same content: an attribution whose content ends where its parent's does. In the order of the text. Empty
/// without trees. Whoever only says again that he says it ("he said he had warned ...") is found as well: who the
/// pronoun stands for is known later. Linear in the text and the depth of its trees.
std::vector<Draft> find_nested_voices(const Reading& reading, const LinkedSpans& linked);

}  // namespace synoptic::attributions
