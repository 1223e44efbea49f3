// What two events have in common, in numbers that a scorer weighs.
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "synoptic/compare/events/event_item.h"

namespace synoptic {

inline constexpr std::size_t kEventPairFeatures = 41;

/// Names of the features, in the order of event_pair_features().
std::span<const std::string_view> event_pair_feature_names();

/// The features of two events, the same for either order. `likeness`: of their reports.
std::array<float, kEventPairFeatures> event_pair_features(const EventItem& a, const EventItem& b,
                                                          const Likeness& likeness, const Vocabulary& vocabulary);

}  // namespace synoptic
