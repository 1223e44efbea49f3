// One utterance in the wordings of all reports: same words, cut, reordered, or another translation.
//
// Candidates come from an index of terms; a pair is one utterance where the lighter wording's weight lies
// mostly in the other's, the more so the less is known of the speaker. Longest wordings lead a group; shorter
// ones join the wording they fit best, so that unrelated sentences are not chained through a short one.
#pragma once

#include <vector>

#include "synoptic/compare/collation.h"

namespace synoptic {

/// What two wordings have in common.
struct Alignment {
  double contained = 0;       ///< Share of the lighter wording's weight that the other holds, in order (0 to 1).
  double both = 0;            ///< Shared weight over that of the union.
  std::uint32_t content = 0;  ///< Shared content words.
};

/// Aligns two wordings by their longest common subsequence of terms, weighted by rarity; words that are shared
/// out of order count half. Cost: product of the lengths.
Alignment align(const std::vector<Term>& a, const std::vector<Term>& b, const Vocabulary& vocabulary);

/// All speech of the reports in groups, ids "q1", ..., in order of first mention. Terms and titles are left out.
std::vector<QuotationGroup> group_quotations(const Collation& collation, const std::vector<DossierActor>& actors,
                                             const std::vector<Origin>& origins);

/// The same by comparing every pair: the slow twin that tests hold the index against.
std::vector<QuotationGroup> group_quotations_naively(const Collation& collation,
                                                     const std::vector<DossierActor>& actors,
                                                     const std::vector<Origin>& origins);

}  // namespace synoptic
