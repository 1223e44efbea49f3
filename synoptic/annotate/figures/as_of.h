// Which time of its sentence a figure holds for.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "synoptic/annotate/figures/context.h"
#include "synoptic/annotate/timex.h"
#include "synoptic/document/layer.h"

namespace synoptic::figures {

/// Index into `times` of the nearest known day to `figure`, one of `placed`, in the sentence of `atoms`; nullopt where
/// none is left. A time behind "since", "than", "compared with" or "down from" belongs to figures behind that word
/// only, and they take no other. Cost: times of the sentence, a dozen atoms each.
std::optional<std::uint32_t> read_as_of(const Atoms& atoms, std::span<const Placed> placed, const Placed& figure,
                                        const Layer<Timex>& times);

}  // namespace synoptic::figures
