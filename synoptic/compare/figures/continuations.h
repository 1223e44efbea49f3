// Which earlier figure of its own report does a figure give once more?
//
// "Malaysia's count is 131. The charity's is 147": the second number says nothing of what it counts, a reader takes it
// from the first. A scorer with learned weights (models/matching/continuations.tsv) says how likely a figure and one of
// those shortly before it count the same thing, by the words around both, their voices and values; the likeliest that
// is likely enough lends its own words to what the later one leaves unsaid. Nothing is read here that another report
// says.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "synoptic/compare/figures/figure_item.h"
#include "synoptic/compare/figures/pair_features.h"

namespace synoptic {

inline constexpr std::size_t kContinuationFeatures = kPairFeatures + 29;

/// Names of the features: those of a pair, then those of the words around both.
std::vector<std::string_view> continuation_feature_names();

/// A figure and one of those before it in its report.
struct Continuation {
  std::uint32_t later = 0, earlier = 0;  ///< Items, by number.
  std::array<float, kContinuationFeatures> features{};
};

/// Of each item those up to eight items and four sentences before it that it may count again. Cost: linear in the
/// items, eight pairs each.
std::vector<Continuation> continuation_candidates(const Collation& collation, const std::vector<FigureItem>& items);

/// The likeliest of each later item that reaches the scorer's threshold, by later item.
std::vector<Continuation> chosen_continuations(const std::vector<Continuation>& candidates);

/// Sets FigureItem::continues and lends terms: a later item without a head or outcome of its own, or with a mere word
/// for a number ("count", "list"), takes those of the earlier; terms of clause and sentence are joined.
void follow_continuations(const std::vector<Continuation>& chosen, std::vector<FigureItem>& items);

}  // namespace synoptic
