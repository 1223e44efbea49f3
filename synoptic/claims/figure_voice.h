// Whose figures they are: the voice that gives each amount of a document, where several may, or none.
#pragma once

#include <vector>

#include "synoptic/claims/claim.h"

namespace synoptic {

/// The chain of voices behind each figure of `annotations.figures`, outermost first; empty for the report's own voice.
/// The likeliest of voice_candidates() by the weights of models/voices (its CARD.md tells data and scores), in the
/// order of the text, since the choice before tells for the next; of two alike the first. Without trees, and in a block
/// `related`, chain_at(). Cost: that of voice_candidates().
std::vector<Chain> figure_voices(const Annotations& annotations);

}  // namespace synoptic
