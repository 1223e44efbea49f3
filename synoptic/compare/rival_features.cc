#include "synoptic/compare/rival_features.h"

#include <cmath>
#include <span>
#include <string_view>
#include <utility>

#include "synoptic/compare/figure_contrasts.h"
#include "synoptic/compare/told_contrasts.h"

namespace synoptic {
namespace {

void append(auto& to, const auto& more) { to.insert(to.end(), more.begin(), more.end()); }

std::vector<std::string> names_of(std::span<const std::string_view> own, bool with_sentences) {
  std::vector<std::string> names(own.begin(), own.end());
  append(names, link_feature_names());
  if (with_sentences) append(names, statement_pair_feature_names());
  return names;
}

/// Sums of weights are added up in the order in which the reports brought their terms; the last bits must not tell.
std::vector<float> rounded(std::vector<float> values) {
  for (float& value : values) value = std::round(value * 1e5F) / 1e5F;
  return values;
}

}  // namespace

const std::vector<std::string>& within_feature_names() {
  static const std::vector<std::string> kNames = names_of(told_feature_names(), true);
  return kNames;
}

const std::vector<std::string>& across_feature_names() {
  static const std::vector<std::string> kNames = names_of(contrast_feature_names(), false);
  return kNames;
}

RivalFeatures::RivalFeatures(const Collation& collation, const std::vector<FigureItem>& items, const FigureLinks& links)
    : collation_(collation),
      items_(items),
      links_(links),
      contrast_(read_contrast_words(collation)),
      sentences_(collation, items, contrast_) {}

std::vector<float> RivalFeatures::within(ItemPair pair) const {
  std::vector<float> values;
  append(values, told_features(items_, pair, links_.score(pair), collation_, contrast_));
  append(values, links_.features(pair));
  append(values, sentences_.features(pair));
  return rounded(std::move(values));
}

std::vector<float> RivalFeatures::across(ItemPair pair) const {
  std::vector<float> values;
  append(values, contrast_features(items_, pair, links_.score(pair), collation_, contrast_));
  append(values, links_.features(pair));
  return rounded(std::move(values));
}

}  // namespace synoptic
