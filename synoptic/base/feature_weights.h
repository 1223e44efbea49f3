// Weights of named features, as a log-linear choice among candidates sums them.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace synoptic {

/// Whole numbers in thousandths by name. Immutable; keep one in a static.
class FeatureWeights {
 public:
  /// Reads data or models/*/TABLE.tsv, columns: feature, weight. An unknown table is a bug (assert).
  static FeatureWeights of_table(std::string_view table);

  /// 0 for a feature that has none. Cost: a hash of the name.
  int of(std::string_view feature) const;
  int sum(const std::vector<std::string>& features) const;

 private:
  std::unordered_map<std::string_view, int> weights_;  // looked up only
};

}  // namespace synoptic
