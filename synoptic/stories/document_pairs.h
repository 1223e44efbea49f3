// Do two documents tell one event? What they have in common in numbers, and what learned weights say of it.
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "synoptic/matching/candidates.h"
#include "synoptic/stories/sketch.h"

namespace synoptic {

inline constexpr std::size_t kDocumentFeatures = 10;

/// Names of the features, in the order of document_features().
std::span<const std::string_view> document_feature_names();

/// Of two sketches, the same for either order. Cost: linear in their terms.
std::array<float, kDocumentFeatures> document_features(const Sketch& a, const Sketch& b);

/// How likely both tell one event, by models/matching/document_pairs.tsv: 0 to 1.
double one_event_score(std::span<const float> features);

/// The least average score at which documents are one story, chosen with the weights.
double one_event_threshold();

/// Pairs that share two of the terms that tell most of either, and names. Cost: n log n in the keys, plus the pairs; a
/// term of very many documents is followed to 60 neighbours of each (matching/candidates.h).
std::vector<ItemPair> document_candidates(const std::vector<const Sketch*>& sketches);

}  // namespace synoptic
