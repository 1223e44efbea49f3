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

/// The weight of a word of a class by its hash; 0 for one that the list does not have.
float class_word_weight(std::uint32_t hash);

struct WeighedWord {
  std::uint32_t at = 0;  ///< Index into the hashes that were given.
  float weight = 0;
};
/// The weights of words of lines by their hashes. Those that weigh nothing are left out, but for a few.
std::vector<WeighedWord> line_word_weights(const std::vector<std::uint32_t>& hashes);

/// What the first pass' scores say of each block's surroundings.
std::vector<AroundFeatures> around_of(const PageTree& tree, const PageText& page, const std::vector<float>& scores);

/// The probability that each block belongs to the article. Cost: linear in blocks, about a microsecond each.
std::vector<float> article_scores(const PageTree& tree, const PageText& page, const PageSays& says);

/// A block with at least this much is the article's. Set by train/pages for the best word F1 on the development pages,
/// by folds of sites.
float article_threshold();

}  // namespace synoptic
