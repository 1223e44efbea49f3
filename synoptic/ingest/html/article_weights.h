// The tables of the article model: article_weights.cc is written by train/pages/train.py and never by hand.
#pragma once

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

struct WordWeight {
  std::uint32_t hash;
  float weight;
};

extern const Forest kFirstForest, kSecondForest;
extern const WordWeight kClassWords[], kLineWords[];
extern const std::size_t kClassWordCount, kLineWordCount;
extern const float kArticleThreshold;

}  // namespace synoptic
