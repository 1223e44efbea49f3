// Do two values of one group conflict, or did one take the other's place?
//
// Rules tell how two mentions stand where something says so (value_relation.h). Where two values of one thing cannot
// both hold and nothing says why, two scorers with learned weights (models/matching/value_conflicts.tsv,
// value_updates.tsv) weigh what all mentions of both values tell: who gives them, in which reports, as of when, and how
// sure it is that the group is one thing at all. Below their thresholds the two stay undecided.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "synoptic/compare/figures/figure_item.h"

namespace synoptic {

inline constexpr std::size_t kValuePairFeatures = 50;
std::span<const std::string_view> value_pair_feature_names();

/// How likely two items, by number, are one thing.
using SameThing = std::function<double(std::uint32_t, std::uint32_t)>;

/// The items of `group` by value, copies of one text left out: one list a value, in order of first item. At most twenty
/// values, of each at most eight items.
std::vector<std::vector<std::uint32_t>> values_of(const std::vector<FigureItem>& items,
                                                  const std::vector<std::uint32_t>& group);

/// The features of two of `values`, the same for either order of the two and any order of items.
std::array<float, kValuePairFeatures> value_pair_features(const std::vector<FigureItem>& items,
                                                          const std::vector<std::vector<std::uint32_t>>& values,
                                                          std::size_t first, std::size_t second,
                                                          const SameThing& same_thing, const Vocabulary& vocabulary);

enum class ValueVerdict : std::uint8_t { undecided, conflict, later };

/// What the scorers say of two values.
ValueVerdict verdict_of(std::span<const float> features);

}  // namespace synoptic
