// Boosted trees as tables, and how they are read.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

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

/// A forest laid out for reading: eight trees are walked side by side and without a branch, since a leaf leads to
/// itself. Leaves are added in the order of their trees.
class WideForest {
 public:
  explicit WideForest(const Forest& forest) : bias_(forest.bias), roots_(forest.roots, forest.roots + forest.trees) {
    for (std::size_t tree = 0; tree < forest.trees; ++tree) levels_.push_back(place(forest, forest.roots[tree]));
  }
  float bias() const { return bias_; }
  std::size_t trees() const { return roots_.size(); }

  /// The sum of all leaves that a row of features leads to, and the bias.
  float operator()(const float* features) const { return bias_ + sum(features, 0, trees()); }

  /// The sum of the leaves of the trees from `first` to before `last`.
  float sum(const float* features, std::size_t first, std::size_t last) const {
    float sum = 0;
    for (; first + kWide <= last; first += kWide) {
      std::uint16_t at[kWide];
      std::copy_n(roots_.data() + first, kWide, at);
      const unsigned levels = *std::max_element(levels_.data() + first, levels_.data() + first + kWide);
      for (unsigned level = 0; level < levels; ++level) {
#pragma GCC unroll 8
        for (std::size_t k = 0; k < kWide; ++k) at[k] = next(at[k], features);
      }
      for (const std::uint16_t leaf : at) sum += leaves_[leaf];
    }
    for (; first < last; ++first) {
      std::uint16_t at = roots_[first];
      for (unsigned level = 0; level < levels_[first]; ++level) at = next(at, features);
      sum += leaves_[at];
    }
    return sum;
  }

 private:
  static constexpr std::size_t kWide = 8;

  std::uint16_t next(std::uint16_t at, const float* features) const {
    const TreeNode& node = nodes_[at];
    return static_cast<std::uint16_t>(node.next + (features[node.feature] > node.value ? 1 : 0));
  }

  /// Lays out the nodes below `at`; returns how many levels lie below it.
  unsigned place(const Forest& forest, std::uint16_t at) {
    if (at >= nodes_.size()) {
      nodes_.resize(at + std::size_t{1});
      leaves_.resize(at + std::size_t{1});
    }
    const TreeNode& node = forest.nodes[at];
    if (node.feature == kLeaf) {
      nodes_[at] = {std::numeric_limits<float>::infinity(), 0, at};
      leaves_[at] = node.value;
      return 0;
    }
    nodes_[at] = node;
    return 1 + std::max(place(forest, node.next), place(forest, static_cast<std::uint16_t>(node.next + 1)));
  }

  float bias_;
  std::vector<std::uint16_t> roots_;
  std::vector<unsigned> levels_;  ///< Of each tree.
  std::vector<TreeNode> nodes_;
  std::vector<float> leaves_;
};

inline float probability(float log_odds) { return 1.0f / (1.0f + std::exp(-log_odds)); }

}  // namespace synoptic
