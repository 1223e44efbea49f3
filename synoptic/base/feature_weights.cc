#include "synoptic/base/feature_weights.h"

#include <charconv>

#include "synoptic/base/tables.h"

namespace synoptic {

FeatureWeights FeatureWeights::of_table(std::string_view name) {
  FeatureWeights all;
  for (const auto& row : table(name)) {
    int weight = 0;
    std::from_chars(row[1].data(), row[1].data() + row[1].size(), weight);
    all.weights_.emplace(row[0], weight);
  }
  return all;
}

int FeatureWeights::of(std::string_view feature) const {
  const auto found = weights_.find(feature);
  return found == weights_.end() ? 0 : found->second;
}

int FeatureWeights::sum(const std::vector<std::string>& features) const {
  int sum = 0;
  for (const std::string& feature : features) sum += of(feature);
  return sum;
}

}  // namespace synoptic
