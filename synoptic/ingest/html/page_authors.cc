#include "synoptic/ingest/html/page_authors.h"

#include <utility>

#include "synoptic/ingest/html/author_candidates.h"
#include "synoptic/ingest/html/field_weights.h"

namespace synoptic {

PageAuthors authors_of(const PageEvidence& evidence) {
  AuthorCandidates all = author_candidates(evidence);
  PageAuthors found;
  found.agency = std::move(all.agency);
  found.readings = std::move(all.readings);
  AuthorCandidate* best = nullptr;
  float best_score = 0;
  static const WideForest kForest(kAuthorForest);
  for (AuthorCandidate& candidate : all.candidates) {
    const float score = kForest(candidate.features.data());
    if (best != nullptr && score <= best_score) continue;
    best = &candidate;
    best_score = score;
  }
  if (best == nullptr) return found;
  for (MetadataReading& reading : found.readings) {
    if (reading.where != best->where || reading.value != best->joined) continue;
    reading.is_taken = true;
    break;
  }
  found.names = std::move(best->names);
  found.where = std::move(best->where);
  return found;
}

}  // namespace synoptic
