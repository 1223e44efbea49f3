// Which blocks of a page are its article: a model learned from development pages (train/pages, models/pages/CARD.md).
//
// Two passes of boosted trees over the features of each block: the first sees the block and where it stands, the second
// also what the first said of its neighbours and of what stands under the same elements. The weights are tables of the
// program (article_weights.cc).
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/ingest/html/article_features.h"

namespace synoptic {

/// What the second pass sees beside the features.
inline constexpr std::size_t kAroundFeatures = 14;
using AroundFeatures = std::array<float, kAroundFeatures>;

/// Weights of words by their hash, ascending; 0 for others.
float class_word_weight(std::uint32_t hash);
float line_word_weight(std::uint32_t hash);

/// What the first pass' scores say of each block's surroundings.
std::vector<AroundFeatures> around_of(const PageTree& tree, const PageText& page, const std::vector<float>& scores);

/// The probability that each block belongs to the article. Cost: linear in blocks, about a microsecond each.
std::vector<float> article_scores(const PageTree& tree, const PageText& page, const PageSays& says);

/// A block with at least this much is the article's. Set by train/pages for the best word F1 on the development pages,
/// by folds of sites.
float article_threshold();

}  // namespace synoptic
