// What two dates of one interval have in common in what they date, in numbers that a scorer weighs.
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "synoptic/compare/events/dated_item.h"

namespace synoptic {

inline constexpr std::size_t kDatedPairFeatures = 37;

/// Names of the features, in the order of dated_pair_features().
std::span<const std::string_view> dated_pair_feature_names();

/// The features of two items, the same for either order.
std::array<float, kDatedPairFeatures> dated_pair_features(const DatedItem& a, const DatedItem& b,
                                                          const Vocabulary& vocabulary);

}  // namespace synoptic
