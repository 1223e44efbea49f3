// How likely is it that two items are one thing? Learned weights over named features of a pair.
//
// A scorer is a sum of small decision trees (gradient boosting, Friedman 2001) put through the logistic function. It is
// read from a table of text (models/matching/NAME.tsv, written by train/matching), so that what was learned can be
// looked at. This room does not know what the features mean.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/result.h"

namespace synoptic {

/// A sum of trees. Immutable; safe to use from several threads.
class PairScorer {
 public:
  /// Reads the rows of a table (base/tables.h): `feature NAME` in the order of the values that score() takes; `bias X`;
  /// `threshold X`; then nodes `node TREE NODE FEATURE LIMIT LEFT RIGHT` (to LEFT where the value is at most LIMIT) and
  /// `leaf TREE NODE VALUE`, each tree's nodes numbered from 0, its root, in order. Errors: `matching.weights` with the
  /// row, where it is no such table or names a node that does not exist.
  static Result<PairScorer> read(const std::vector<std::vector<std::string_view>>& rows);

  /// The weights built in as TABLE.tsv, which must hold the features `names`, in order; anything else is a bug
  /// (assert). Keep it in a static.
  static PairScorer of_table(std::string_view table, std::span<const std::string_view> names);
  static PairScorer of_table(std::string_view table, const std::vector<std::string>& names);

  /// Names of the features, in order.
  const std::vector<std::string>& features() const { return features_; }
  /// The threshold of clustering that was chosen with these weights.
  double threshold() const { return threshold_; }
  /// 0 to 1. `values`: one a feature, in order. Cost: the depth of the trees, times their number.
  double score(std::span<const float> values) const;

 private:
  struct Node {
    std::int32_t feature = -1;  // -1: a leaf
    float limit = 0;            // of a leaf: its value
    std::uint32_t left = 0, right = 0;
  };

  std::vector<std::string> features_;
  std::vector<Node> nodes_;
  std::vector<std::uint32_t> roots_;
  double bias_ = 0;
  double threshold_ = 0.5;
};

}  // namespace synoptic
