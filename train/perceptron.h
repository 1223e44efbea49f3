// The averaged perceptron that the trainers share, and how its weights are packed for LinearModel.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "synoptic/language/linear_model.h"

namespace synoptic::train {

struct Random {  // splitmix64
  std::uint64_t state;
  std::uint64_t next() {
    std::uint64_t z = state += 0x9E3779B97F4A7C15ull;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ z >> 27) * 0x94D049BB133111EBull;
    return z ^ z >> 31;
  }
  std::uint64_t below(std::uint64_t n) { return next() % n; }
};

constexpr std::uint32_t kNoRow = UINT32_MAX;

/// A row of weights a feature, with the sums that make the average.
template <std::size_t Labels>
struct Perceptron {
  struct Row {
    float weight[Labels];
    double sum[Labels];
    std::uint32_t since[Labels];
  };
  std::unordered_map<std::uint64_t, std::uint32_t> index;
  std::vector<Row> rows;
  std::uint32_t step = 0;
  bool open = true;  ///< New features may come in while it learns.

  std::uint32_t find(std::uint64_t feature, bool insert) {
    const auto found = index.find(feature);
    if (found != index.end()) return found->second;
    if (!insert) return kNoRow;
    index.emplace(feature, static_cast<std::uint32_t>(rows.size()));
    rows.emplace_back();
    return static_cast<std::uint32_t>(rows.size() - 1);
  }

  void add(std::uint32_t row, float (&scores)[Labels]) const {
    if (row == kNoRow) return;
    for (std::size_t l = 0; l < Labels; ++l) scores[l] += rows[row].weight[l];
  }

  void change(std::uint32_t row, std::size_t label, float by) {
    if (row == kNoRow) return;
    Row& r = rows[row];
    r.sum[label] += static_cast<double>(step - r.since[label]) * r.weight[label];
    r.since[label] = step;
    r.weight[label] += by;
  }

  double average(std::uint32_t row, std::size_t label) const {
    const Row& r = rows[row];
    return (r.sum[label] + static_cast<double>(step - r.since[label]) * r.weight[label]) / std::max(1u, step);
  }

  /// The `keep` features of the greatest average weight.
  std::vector<std::uint64_t> heaviest(std::size_t keep) const {
    std::vector<std::pair<double, std::uint64_t>> weights;
    for (const auto& [feature, row] : index) {
      double top = 0;
      for (std::size_t l = 0; l < Labels; ++l) top = std::max(top, std::abs(average(row, l)));
      if (top > 0) weights.emplace_back(-top, feature);
    }
    std::sort(weights.begin(), weights.end());
    weights.resize(std::min(keep, weights.size()));
    std::vector<std::uint64_t> kept;
    for (const auto& [weight, feature] : weights) kept.push_back(feature);
    return kept;
  }

  /// The file of weights: averages as bytes in an open table of `slots` places, a power of two.
  std::string packed(std::uint32_t slots) const {
    double peak = 0;
    for (std::uint32_t r = 0; r < rows.size(); ++r) {
      for (std::size_t l = 0; l < Labels; ++l) peak = std::max(peak, std::abs(average(r, l)));
    }
    // A few weights far above the rest would make the steps coarse: cut at a third of the peak.
    const double scale = 127.0 / (peak / 3);
    std::vector<std::uint16_t> checks(slots);
    std::vector<std::int8_t> weights(std::size_t{slots} * Labels);
    std::vector<std::pair<std::uint64_t, std::uint32_t>> sorted(index.begin(), index.end());
    std::sort(sorted.begin(), sorted.end());
    for (const auto& [feature, row] : sorted) {
      std::uint64_t slot = feature & (slots - 1);
      while (checks[slot] != 0) slot = (slot + 1) & (slots - 1);
      checks[slot] = feature_check(feature);
      for (std::size_t l = 0; l < Labels; ++l) {
        weights[slot * Labels + l] =
            static_cast<std::int8_t>(std::clamp(std::lround(average(row, l) * scale), -127l, 127l));
      }
    }
    const LinearModelHeader header{{'S', 'Y', 'N', 'L', 'I', 'N', '1', 0}, Labels, slots, sorted.size()};
    std::string bytes(reinterpret_cast<const char*>(&header), sizeof header);
    bytes.append(reinterpret_cast<const char*>(checks.data()), checks.size() * sizeof checks[0]);
    bytes.append(reinterpret_cast<const char*>(weights.data()), weights.size());
    return bytes;
  }
};

/// The least power of two that leaves a third of the places free.
inline std::uint32_t slots_for(std::size_t features) {
  std::uint32_t slots = 1;
  while (slots < features * 3 / 2) slots *= 2;
  return slots;
}

}  // namespace synoptic::train
