// Chains of voices as claims.cc reads them, for the files of this folder.
#pragma once

#include <cstdint>
#include <optional>

#include "synoptic/claims/claim.h"

namespace synoptic {

/// The voice of one attribution.
Voice voice_of(const Attribution& attribution);

/// The chain of what attribution `at` tells: its own voice, whom it cites, and the voices outside it, outermost first.
Chain chain_through(const Annotations& annotations, std::uint32_t at);

/// Index of the innermost attribution that tells the place, or declines to.
std::optional<std::uint32_t> innermost_telling(const Layer<Attribution>& attributions, Span place);

}  // namespace synoptic
