// Which two values do the reports, or one report alone, set against each other?
//
// The ledger (compare/figures) says what counts one thing; here a scorer with learned weights
// (models/conflicts/rivals.tsv) says of two different values how likely they are rivals: told as two voices'
// accounts of one amount. It sees what the text says around them (a voice each, "but", "not four", "disputed"), how
// they are counted, and how the values stand to each other; never how often a value is told.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "synoptic/compare/conflicts/contrast_words.h"
#include "synoptic/compare/figures/figure_item.h"
#include "synoptic/matching/candidates.h"

namespace synoptic {

/// How one value is the other miswritten: 1 by digits in another order, 2 by a factor of ten, 0 neither.
int digits_moved(double a, double b);

inline constexpr std::size_t kContrastFeatures = 43;
std::span<const std::string_view> contrast_feature_names();

/// Pairs of items of one dimension with values that cannot both hold, which share what the ledger looks for or stand
/// close together in one report. Of copies only the first, in `is_first`. Cost: as figure_candidates().
std::vector<ItemPair> contrast_candidates(const std::vector<FigureItem>& items, const Collation& collation);

/// The same for either order.
std::array<float, kContrastFeatures> contrast_features(const std::vector<FigureItem>& items, ItemPair pair,
                                                       const Collation& collation,
                                                       const std::vector<ContrastWords>& contrast);

}  // namespace synoptic
