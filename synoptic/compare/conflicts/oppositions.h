// Which two sentences of one report does it tell against each other?
//
// "He said the family had offered $250,000. Abernathy says that no offer ever reached him." Reports set one account
// against another by putting them side by side: another voice speaks, it negates or denies, and it takes up words of
// the sentence before. A scorer with learned weights (models/conflicts/oppositions.tsv) weighs that for all pairs of
// sentences that stand close together.
#pragma once

#include <string>
#include <vector>

#include "synoptic/compare/conflicts/statements.h"

namespace synoptic {

/// Two statements of one report, by their numbers; `first` stands before `second`.
struct StatementPair {
  std::uint32_t first = 0, second = 0;
};

/// How likely a pair is told as an opposition.
struct Opposition {
  StatementPair pair;
  double likelihood = 0;
};

/// Names of the features, in the order of opposition_features().
const std::vector<std::string>& opposition_feature_names();

/// The pairs to be judged: both in the body of one report, at most three sentences apart. Of copies only the leading
/// report's. Cost: linear in the statements.
std::vector<StatementPair> opposition_candidates(const Collation& collation, const std::vector<bool>& leads,
                                                 const std::vector<Statement>& statements);

/// The features of candidates, a row each. Cost: the words of the statements, and for each pair the product of the
/// words of its two.
std::vector<std::vector<float>> opposition_features(const Collation& collation,
                                                    const std::vector<Statement>& statements,
                                                    const std::vector<StatementPair>& pairs);

/// Those likely enough to be shown, the likeliest first, ties by place.
std::vector<Opposition> oppositions(const Collation& collation, const std::vector<bool>& leads,
                                    const std::vector<Statement>& statements);

}  // namespace synoptic
