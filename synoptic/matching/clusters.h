// Which items are one thing? Pairs with their scores become clusters.
//
// Average link: the two clusters whose pairs score best on average are joined, again and again, until no average
// reaches the threshold. Items that must stand together (copies) begin as one cluster and weigh as one item, by the
// best of their scores, so that a copy changes no average; no cluster ever holds two items that may not. A pair without
// a score counts as 0 (or half of that, as ClusterInput says), so a chain of doubtful pairs joins nothing. Sokal and
// Michener 1958 (average link), Wagstaff and Cardie 2000 (must-link, cannot-link).
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/matching/candidates.h"

namespace synoptic {

/// A pair with how likely it is that both are one thing, 0 to 1.
struct ScoredPair {
  ItemPair pair;
  double score = 0;
};

/// What the clusters are made from. Pairs of items below `items`.
struct ClusterInput {
  std::uint32_t items = 0;
  std::vector<std::uint64_t> contents;  ///< One an item, as IndexedItem::content: decides between equal scores.
  std::vector<ScoredPair> scored;       ///< Each pair once.
  std::vector<ItemPair> must;           ///< Together, whatever their scores; wins over `cannot`.
  std::vector<ItemPair> cannot;         ///< Never in one cluster.
  double threshold = 0.5;               ///< Least average score of a join.
  /// Whether a pair without a score was never weighed, rather than found unlike: the sum of the scores is then divided
  /// by the geometric mean of all pairs and the scored ones, instead of by all.
  bool unscored_is_unknown = false;
};

/// Each item in exactly one cluster; items ascending, clusters by their first item. The partition does not depend on
/// the numbers of the items. Cost: m log m in the scored pairs for clusters of bounded size.
std::vector<std::vector<std::uint32_t>> find_clusters(const ClusterInput& input);

}  // namespace synoptic
