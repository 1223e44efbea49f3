// The weighted longest common subsequence of two wordings.
#include <algorithm>
#include <vector>

#include "synoptic/compare/quotations.h"

namespace synoptic {
namespace {

/// Longer wordings are aligned by their first words only, so that no quotation costs more than a million steps.
constexpr std::size_t kAlignedTerms = 1000;

}  // namespace

Alignment align(const std::vector<Term>& a, const std::vector<Term>& b, const Vocabulary& vocabulary) {
  const std::size_t n = std::min(a.size(), kAlignedTerms);
  const std::size_t m = std::min(b.size(), kAlignedTerms);
  std::vector<double> row(m + 1, 0);
  for (std::size_t i = 1; i <= n; ++i) {
    double diagonal = 0;
    for (std::size_t j = 1; j <= m; ++j) {
      const double above = row[j];
      const double here = a[i - 1].id == b[j - 1].id ? diagonal + vocabulary.weight(a[i - 1].id) : 0;
      row[j] = std::max({above, row[j - 1], here});
      diagonal = above;
    }
  }
  const std::vector<TermId> x = term_set(a, true);
  const std::vector<TermId> y = term_set(b, true);
  double weight_a = 0, weight_b = 0;
  for (const Term& term : a) weight_a += vocabulary.weight(term.id);
  for (const Term& term : b) weight_b += vocabulary.weight(term.id);
  const double in_order = row[m];
  const double shared = std::max(in_order, (in_order + shared_weight(x, y, vocabulary)) / 2);
  Alignment alignment;
  const double lighter = std::min(weight_a, weight_b);
  if (lighter > 0) alignment.contained = std::min(1.0, shared / lighter);
  const double joined = weight_a + weight_b - shared;
  if (joined > 0) alignment.both = std::min(1.0, shared / joined);
  for (const TermId id : term_set(a)) alignment.content += std::binary_search(y.begin(), y.end(), id);
  return alignment;
}

}  // namespace synoptic
