// What two figures have in common, in numbers that a scorer weighs.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "synoptic/compare/figures/figure_item.h"

namespace synoptic {

/// Names of the features, in the order of pair_features(). A state of something that each of two may have or lack is
/// 0 where both lack it, 1 where one does, 2 where they differ, 3 where they are the same.
std::span<const std::string_view> pair_feature_names();

inline constexpr std::size_t kPairFeatures = 42;

/// The features of two figures, the same for either order.
std::array<float, kPairFeatures> pair_features(const FigureItem& a, const FigureItem& b, const Vocabulary& vocabulary);

/// True where nothing can make the two one thing: other dimensions, one amount's parts, a total and an addition.
bool cannot_match(const FigureItem& a, const FigureItem& b);

/// Digits of a value before its closing zeros: few for 3 and 2,000, many for 11,840; at most 4.
int telling_digits(double value);

/// True where the values are equal in the first unit of their dimension.
bool same_value(const FigureItem& a, const FigureItem& b);

}  // namespace synoptic
