#include "synoptic/compare/conflicts/oppositions.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "synoptic/compare/read_pairs.h"
#include "synoptic/matching/scorer.h"

namespace synoptic {
namespace {

constexpr std::uint32_t kNearSentences = 3;

/// Who will not comment takes no side, and who calls something not untrue agrees.
bool opposes_nobody(const Statement& statement) {
  return statement.is_headline || statement.declines || statement.assents;
}

const PairScorer& opposition_scorer() {
  static const PairScorer kScorer = PairScorer::of_table("oppositions", statement_pair_feature_names());
  return kScorer;
}

}  // namespace

std::vector<StatementPair> opposition_candidates(const Collation& collation, const std::vector<bool>& leads,
                                                 const std::vector<Statement>& statements) {
  std::vector<StatementPair> pairs;
  for (std::uint32_t a = 0; a < statements.size(); ++a) {
    const std::uint32_t document = statements[a].place.document;
    if (!leads[document] || opposes_nobody(statements[a]) || collation.accounts[document].layers.words.heads.empty())
      continue;
    for (std::uint32_t b = a + 1; b < statements.size(); ++b) {
      if (statements[b].place.document != document || statements[b].sentence > statements[a].sentence + kNearSentences)
        break;
      if (!opposes_nobody(statements[b])) pairs.push_back({a, b});
    }
  }
  return pairs;
}

std::vector<Opposition> oppositions(const Collation& collation, const std::vector<bool>& leads,
                                    const std::vector<Statement>& statements, const StatementPairs& pairs) {
  const PairScorer& scorer = opposition_scorer();
  std::vector<Opposition> found;
  std::vector<LikelyPair> likely;
  for (const StatementPair& pair : opposition_candidates(collation, leads, statements)) {
    found.push_back({pair, scorer.score(pairs.features(pair))});
    likely.push_back({statements[pair.first].place, statements[pair.second].place, found.back().likelihood});
  }
  const std::vector<double> read = read_likelihoods(PairQuestion::opposed, likely, collation);
  for (std::size_t i = 0; i < found.size(); ++i) found[i].likelihood = read[i];
  std::erase_if(found, [&](const Opposition& one) { return one.likelihood < scorer.threshold(); });
  const auto key = [&](const Opposition& one) {
    const Statement& a = statements[one.pair.first];
    const Statement& b = statements[one.pair.second];
    return std::tuple(-one.likelihood, a.content, b.content, one.pair.first, one.pair.second);
  };
  std::sort(found.begin(), found.end(), [&](const Opposition& a, const Opposition& b) { return key(a) < key(b); });
  return found;
}

}  // namespace synoptic
