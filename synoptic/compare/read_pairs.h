// What a reading of both places together adds to what a scorer knows of a pair.
//
// Scorers with named features judge all candidates, cheaply; of those that may be right the net that reads pairs
// (language/pair_reader.h) sees the words. A log-linear sum with learned weights (models/conflicts/readings.tsv) puts
// both together.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synoptic/compare/collation.h"
#include "synoptic/compare/figures/figure_item.h"
#include "synoptic/language/pair_reader.h"

namespace synoptic {

/// Two places with how likely a scorer takes the pair to be right; the first is the first of a report that holds both,
/// else the order is one that the contents decide.
struct LikelyPair {
  Place first, second;
  double likelihood = 0;
};

/// Of two figures, in the order that is read: as they stand in one report, else by their content.
LikelyPair likely_pair(const FigureItem& a, const FigureItem& b, double likelihood);

/// The tokens that meet the place; empty where the report has none there.
TextPlace text_place(const Place& place, const Collation& collation);

/// What is asked of a pair: a row of models/conflicts/readings.tsv.
enum class PairQuestion { told_rivals, rivals, opposed };

/// The likelihoods with what was read, in the order of `pairs`; as they were where no reader is at hand, where one is
/// too low to matter, and past the bound of pairs (some twenty a report, the likeliest first). Cost: a reading a pair.
std::vector<double> read_likelihoods(PairQuestion question, const std::vector<LikelyPair>& pairs,
                                     const Collation& collation);

}  // namespace synoptic
