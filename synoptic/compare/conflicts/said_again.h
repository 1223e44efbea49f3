// Where do other reports tell the same side of a dispute?
//
// "No offer ever reached him" in one report, "he never saw an offer" in another: the same voice, or the same words
// negated alike. A scorer with learned weights (models/conflicts/said_again.tsv) weighs pairs of sentences of two
// reports.
#pragma once

#include <vector>

#include "synoptic/compare/conflicts/matter.h"
#include "synoptic/compare/conflicts/statement_pairs.h"

namespace synoptic {

/// Statements of other reports of the same event that share a telling word with this one, headlines left out, by
/// number.
std::vector<std::uint32_t> said_again_candidates(std::uint32_t statement, const Collation& collation,
                                                 const std::vector<Statement>& statements, const MatterIndex& matters);

/// A statement that may be on the side of another, and how likely it is.
struct SaidAgain {
  std::uint32_t statement = 0;
  double likelihood = 0;
};

/// Those of the candidates that may be on the side of `statement`, the likeliest first, at most three; ties by content.
/// Cost: features and trees for every candidate.
std::vector<SaidAgain> said_again(std::uint32_t statement, const Collation& collation,
                                  const std::vector<Statement>& statements, const MatterIndex& matters,
                                  const StatementPairs& pairs);

}  // namespace synoptic
