#include "synoptic/compare/conflicts/matter.h"

#include <algorithm>
#include <iterator>

namespace synoptic {
namespace {

/// A term in more statements than this is no way to find the few that tell one thing.
constexpr std::size_t kCommonTerm = 300;
/// A term of less weight tells nothing.
constexpr double kTelling = 0.35;
constexpr std::size_t kFewestTerms = 2;

}  // namespace

MatterIndex::MatterIndex(const Vocabulary& vocabulary, const std::vector<Statement>& statements,
                         const std::vector<bool>& leads)
    : vocabulary_(vocabulary) {
  for (std::uint32_t at = 0; at < statements.size(); ++at) {
    if (!leads[statements[at].place.document]) continue;
    for (const TermId id : statements[at].terms) {
      if (vocabulary.weight(id) >= kTelling) index_[id].push_back(at);
    }
  }
}

std::set<std::uint32_t> MatterIndex::sharing(const std::vector<TermId>& matter) const {
  std::set<std::uint32_t> found;
  for (const TermId id : matter) {
    const auto postings = index_.find(id);
    if (postings != index_.end() && postings->second.size() <= kCommonTerm)
      found.insert(postings->second.begin(), postings->second.end());
  }
  return found;
}

bool MatterIndex::holds(const std::vector<TermId>& matter, const Statement& statement, double share) const {
  std::vector<TermId> both;
  std::set_intersection(matter.begin(), matter.end(), statement.terms.begin(), statement.terms.end(),
                        std::back_inserter(both));
  if (both.size() < kFewestTerms || total_weight(both, vocabulary_) < share * total_weight(matter, vocabulary_))
    return false;
  return std::any_of(both.begin(), both.end(), [&](TermId id) { return vocabulary_.weight(id) >= kTelling; });
}

}  // namespace synoptic
