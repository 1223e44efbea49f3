// Which two sentences of one report does it tell against each other?
//
// "He said the family had offered $250,000. Abernathy says that no offer ever reached him." Reports set one account
// against another by putting them side by side: another voice speaks, it negates or denies, and it takes up words of
// the sentence before. A scorer with learned weights (models/conflicts/oppositions.tsv) weighs that for all pairs of
// sentences that stand close together.
#pragma once

#include <vector>

#include "synoptic/compare/conflicts/statement_pairs.h"

namespace synoptic {

/// How likely a pair is told as an opposition.
struct Opposition {
  StatementPair pair;
  double likelihood = 0;
};

/// The pairs to be judged: both in the body of one report with trees, at most three sentences apart, by number. Of
/// copies only the leading report's. Cost: linear in the statements.
std::vector<StatementPair> opposition_candidates(const Collation& collation, const std::vector<bool>& leads,
                                                 const std::vector<Statement>& statements);

/// Those likely enough, the likeliest first, ties by content. Cost: features and trees for every candidate.
std::vector<Opposition> oppositions(const Collation& collation, const std::vector<bool>& leads,
                                    const std::vector<Statement>& statements, const StatementPairs& pairs);

}  // namespace synoptic
