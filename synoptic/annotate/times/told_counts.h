// How many dead, hurt, missing a report knows of: by them it can be set among reports whose day is known, since such
// counts change from day to day and mostly grow.
//
// Read without trees and before figures are (which need the days that this serves to find): a number, in digits or
// words, with the nearest word of data/outcome_words.tsv within a few words of it. Not read: what the count restricts
// ("children among them"), ranges, or who gives it.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/document/document.h"
#include "synoptic/language/words.h"

namespace synoptic {

struct ToldCount {
  std::uint64_t outcome = 0;  ///< Hash of the class in data/outcome_classes.tsv.
  double value = 0;
  bool grows = false;  ///< It only rises as more becomes known.

  auto operator<=>(const ToldCount&) const = default;
};

/// The counts of a report, ascending, each once; at most 256. `is_time` of a token: it belongs to a time expression.
/// Cost: linear.
std::vector<ToldCount> told_counts(const Document& document, const Words& words, const std::vector<bool>& is_time);

}  // namespace synoptic
