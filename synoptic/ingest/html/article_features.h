// What a block looks like to the model that says whether it is the article: numbers, in a fixed order.
//
// Three kinds: the block itself (length, links, stops, capitals), where it stands (the elements around it, how much
// prose they hold, what its neighbours are, how far the title is), and two learned lists of words: those of class
// names, from "article-body" to "sidebar", and those of short lines ("share", "related", "weiterlesen"). train/pages
// reads the same numbers by `dump_blocks`.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "synoptic/ingest/html/page_blocks.h"
#include "synoptic/ingest/html/page_vocabulary.h"

namespace synoptic {

/// Numbers of a block without the learned lists, then with them.
inline constexpr std::size_t kPlainFeatures = 100;
inline constexpr std::size_t kWordFeatures = 16;
inline constexpr std::size_t kBlockFeatures = kPlainFeatures + kWordFeatures;
using BlockFeatures = std::array<float, kBlockFeatures>;

/// The features of all blocks. Cost: linear in blocks and in the elements around them, at most eight each.
std::vector<BlockFeatures> features_of(const PageTree& tree, const PageText& page, const PageSays& says);

}  // namespace synoptic
