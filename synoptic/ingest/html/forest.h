// Boosted trees as tables, and how they are read.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>

namespace synoptic {

/// A node of a tree: where feature > value, the node after `next`, else `next`. In a leaf the value is what it adds.
struct TreeNode {
  float value;
  std::uint16_t feature;  ///< kLeaf: a leaf.
  std::uint16_t next;     ///< Index into the forest's nodes.
};
inline constexpr std::uint16_t kLeaf = 0xFFFF;

struct Forest {
  const TreeNode* nodes;
  const std::uint16_t* roots;
  std::size_t trees;
  float bias;
};

/// The sum of the leaves of a forest's trees from `first` to before `last`; `value` gives a feature by its number.
template <class Value>
float forest_sum(const Forest& forest, std::size_t first, std::size_t last, Value value) {
  float sum = 0;
  for (std::size_t tree = first; tree < last; ++tree) {
    const TreeNode* node = forest.nodes + forest.roots[tree];
    while (node->feature != kLeaf) node = forest.nodes + node->next + (value(node->feature) > node->value ? 1 : 0);
    sum += node->value;
  }
  return sum;
}

/// The sum of all of them, and the bias.
template <class Value>
float forest_sum(const Forest& forest, Value value) {
  return forest.bias + forest_sum(forest, 0, forest.trees, value);
}

inline float probability(float log_odds) { return 1.0f / (1.0f + std::exp(-log_odds)); }

}  // namespace synoptic
