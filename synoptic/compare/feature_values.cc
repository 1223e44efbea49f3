#include "synoptic/compare/feature_values.h"

#include <algorithm>

namespace synoptic {

float state(bool has_first, bool has_second, bool same) {
  if (!has_first && !has_second) return 0;
  if (!has_first || !has_second) return 1;
  return same ? 3 : 2;
}

float state(TermId a, TermId b) { return state(a != 0, b != 0, a == b); }

float sets_state(const std::vector<TermId>& a, const std::vector<TermId>& b) {
  return state(!a.empty(), !b.empty(), shares_any(a, b));
}

bool shares_any(const std::vector<TermId>& a, const std::vector<TermId>& b) {
  return std::any_of(a.begin(), a.end(), [&](TermId id) { return std::binary_search(b.begin(), b.end(), id); });
}

double rarest(const std::vector<TermId>& a, const std::vector<TermId>& b, const Vocabulary& vocabulary) {
  double best = 0;
  for (const TermId id : a) {
    if (std::binary_search(b.begin(), b.end(), id)) best = std::max(best, vocabulary.weight(id));
  }
  return best;
}

double shared_share(const std::vector<TermId>& a, const std::vector<TermId>& b, const Vocabulary& vocabulary) {
  const double shared = shared_weight(a, b, vocabulary);
  const double all = total_weight(a, vocabulary) + total_weight(b, vocabulary) - shared;
  return all > 0 ? shared / all : 0;
}

}  // namespace synoptic
