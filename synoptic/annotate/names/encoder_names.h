// Names as the encoder's head sees them, each sentence by itself, settled by what the document and the lists know.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/annotate/names/name_repair.h"

namespace synoptic {

/// The encoder's names in order, without overlap. Where the head wavers over a kind, the other places of the same
/// name decide with it, and the lists of places, given names and bodies. Needs `words.given.names`. Linear.
std::vector<NameTokens> encoder_names(std::string_view text, const Words& words);

}  // namespace synoptic
