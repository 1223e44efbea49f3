// Which two values do the reports, or one report alone, set against each other?
//
// The ledger (compare/figures) says what counts one thing; here a scorer with learned weights
// (models/conflicts/rivals.tsv) says of two different values how likely they are rivals: told as two voices'
// accounts of one amount. It sees what the text says around them (a voice each, "but", "not four", "disputed"), how
// they are counted, and how the values stand to each other. What other figures tell of the pair: figure_links.h.
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

/// Of the pairs that share what the ledger looks for (figure_candidates()) those of one dimension and two reports whose
/// values cannot both hold. Of copies only the first. Cost: linear.
std::vector<ItemPair> contrast_candidates(const std::vector<FigureItem>& items, std::span<const ItemPair> pairs);

/// `same_thing`: how likely the two are one thing. The same for either order.
std::array<float, kContrastFeatures> contrast_features(const std::vector<FigureItem>& items, ItemPair pair,
                                                       double same_thing, const Collation& collation,
                                                       const std::vector<ContrastWords>& contrast);

}  // namespace synoptic
