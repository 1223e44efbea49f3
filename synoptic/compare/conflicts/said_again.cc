#include "synoptic/compare/conflicts/said_again.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "synoptic/matching/scorer.h"

namespace synoptic {
namespace {

constexpr std::size_t kMost = 3;

const PairScorer& said_again_scorer() {
  static const PairScorer kScorer = PairScorer::of_table("said_again", statement_pair_feature_names());
  return kScorer;
}

}  // namespace

std::vector<std::uint32_t> said_again_candidates(std::uint32_t statement, const Collation& collation,
                                                 const std::vector<Statement>& statements, const MatterIndex& matters) {
  const std::uint32_t document = statements[statement].place.document;
  std::vector<std::uint32_t> found;
  for (const std::uint32_t other : matters.sharing(statements[statement].terms)) {
    const std::uint32_t in = statements[other].place.document;
    if (in != document && !statements[other].is_headline && !statements[other].declines &&
        collation.accounts[in].event == collation.accounts[document].event)
      found.push_back(other);
  }
  return found;
}

std::vector<SaidAgain> said_again(std::uint32_t statement, const Collation& collation,
                                  const std::vector<Statement>& statements, const MatterIndex& matters,
                                  const StatementPairs& pairs) {
  const PairScorer& scorer = said_again_scorer();
  std::vector<std::pair<double, std::uint32_t>> scored;
  for (const std::uint32_t other : said_again_candidates(statement, collation, statements, matters)) {
    const double likelihood = scorer.score(pairs.features({std::min(statement, other), std::max(statement, other)}));
    if (likelihood >= scorer.threshold()) scored.emplace_back(likelihood, other);
  }
  std::sort(scored.begin(), scored.end(), [&](const auto& a, const auto& b) {
    return std::tuple(-a.first, statements[a.second].content, a.second) <
           std::tuple(-b.first, statements[b.second].content, b.second);
  });
  std::vector<SaidAgain> found;
  for (const auto& [likelihood, other] : scored) {
    if (found.size() < kMost) found.push_back({other, likelihood});
  }
  return found;
}

}  // namespace synoptic
