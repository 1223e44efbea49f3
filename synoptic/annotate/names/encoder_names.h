// Names as the encoder's head sees them, each sentence by itself, settled by what the document and the lists know.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/annotate/names/name_repair.h"

namespace synoptic {

/// A name with what is weighed for each kind, in the order of NameKind, before the learned features have their say.
struct WeighedName {
  NameSpan span;
  std::array<float, 4> scores{};  ///< Sums of logarithms; no common zero.
  std::string key;                ///< Places of one key are of one kind mostly.
  std::vector<std::string> features;
};

/// All names that the encoder found, in order. Needs `words.given.names`. Linear.
std::vector<WeighedName> weighed_names(std::string_view text, const Words& words);

/// How much the mean of a name's other places counts, of `others` of them, beside its own.
float weight_elsewhere(std::size_t others);

/// The encoder's names in order, without overlap. Where the head wavers over a kind, the other places of the same
/// name decide with it, and the lists of places, given names and bodies. Needs `words.given.names`. Linear.
std::vector<NameTokens> encoder_names(std::string_view text, const Words& words);

}  // namespace synoptic
