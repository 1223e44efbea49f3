// Which documents carry one text, word for word or nearly?
//
// MinHash signatures put documents into buckets, a band of the signature each (Broder 1997; Leskovec, Rajaraman and
// Ullman, "Mining of Massive Datasets", 3.4); those that meet in a bucket are compared by their shingles exactly, so
// that chance meetings join nothing. Copies are found by digest before that: ten thousand of one text cost no pair.
#pragma once

#include <vector>

#include "synoptic/stories/sketch.h"

namespace synoptic {

/// Least share of all shingles of two documents that both have (Jaccard) for them to carry one text: the measure of
/// compare/passages.cc, where half of the shorter one's are asked for. With 42 bands of 3 a pair at .5 meets with a
/// likelihood of .996, one at .2 of .29, at .1 of .04.
inline constexpr double kOneText = 0.5;

/// Documents by number in groups of one text; each in one, ascending, groups by their first. The same for any order of
/// `sketches`. Cost: n log n, plus the pairs that meet in a bucket (at most 60 neighbours a document and crowded one).
std::vector<std::vector<std::uint32_t>> near_duplicates(const std::vector<Sketch>& sketches);

}  // namespace synoptic
