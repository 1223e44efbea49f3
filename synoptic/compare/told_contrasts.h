// Which two values does one report itself set against each other?
//
// "The Red Crescent thinks 12,000 people have lost their homes. The authorities say 9,300." A reader joins the two
// because they stand close together, the second names no thing of its own, and another voice gives it. A scorer with
// learned weights (models/conflicts/told_rivals.tsv) weighs just that, over the report's trees, voices and words of
// contrast.
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

inline constexpr std::size_t kToldFeatures = 74;
std::span<const std::string_view> told_feature_names();

/// Pairs of items of one report, at most three sentences apart, whose values cannot both hold; also of two dimensions,
/// where one may lack its unit or stands in another currency. Of a text that several reports carry only the first is
/// read. Cost: linear in the items where few stand in one sentence.
std::vector<ItemPair> told_candidates(const std::vector<FigureItem>& items, const Collation& collation);

/// Of the item that stands first and the one that stands second. `same_thing`: how likely they are one thing.
std::array<float, kToldFeatures> told_features(const std::vector<FigureItem>& items, ItemPair pair, double same_thing,
                                               const Collation& collation, const std::vector<ContrastWords>& contrast);

}  // namespace synoptic
