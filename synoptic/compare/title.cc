#include "synoptic/compare/title.h"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>

namespace synoptic {
namespace {

constexpr std::size_t kTitle = 160;
// The share of the other origins from which on a word counts for a headline. At a half nearly every telling word counts
// against, and bare names of columns win; set by eye on the 20 invented stories that may be read and three examples
// (2026-11).
constexpr double kSupported = 0.2;

/// The headline of a report: as stated, else its first headline block.
std::string headline_of(const Document& document) {
  if (document.metadata().title && !document.metadata().title->empty())
    return shortened(*document.metadata().title, kTitle);
  for (const Block& block : document.blocks()) {
    if (block.kind == BlockKind::headline) return shortened(document.words(block.span), kTitle);
  }
  return {};
}

/// How many origins have each term, and which have it.
class Support {
 public:
  explicit Support(const Collation& collation) {
    for (const Account& account : collation.accounts) {
      std::set<TermId>& held = of_origin_[account.origin];
      for (const std::vector<Term>& sentence : account.terms) {
        for (const Term& term : sentence) {
          if (term.kind != TermClass::function_word && held.insert(term.id).second) ++origins_of_[term.id];
        }
      }
    }
  }

  /// The share of the origins other than `own` that have it; 1 where there is no other.
  double share(TermId term, std::uint32_t own) const {
    const std::size_t others = of_origin_.size() - 1;
    if (others == 0) return 1;
    const auto all = origins_of_.find(term);
    const std::size_t count = all == origins_of_.end() ? 0 : all->second;
    const auto held = of_origin_.find(own);
    const std::size_t mine = held != of_origin_.end() && held->second.contains(term) ? 1 : 0;
    return static_cast<double>(count - mine) / static_cast<double>(others);
  }

 private:
  std::unordered_map<std::uint32_t, std::set<TermId>> of_origin_;  // looked up only
  std::unordered_map<TermId, std::size_t> origins_of_;
};

}  // namespace

void entitle(Collation& collation, Dossier& dossier) {
  const Support support(collation);
  std::optional<double> best;
  for (std::uint32_t at = 0; at < dossier.reports.size(); ++at) {
    std::string headline = headline_of(dossier.reports[at].document);
    if (headline.empty()) continue;
    const Account& account = collation.accounts[at];
    double score = 0;
    for (const TermId term : term_set(terms_of_phrase(headline, account.places, collation.vocabulary)))
      score += collation.vocabulary.weight(term) * (support.share(term, account.origin) - kSupported);
    if (best && score < *best) continue;
    best = score;
    dossier.title = std::move(headline);
    dossier.title_from = at;
  }
  if (dossier.title_from) return;
  for (std::uint32_t at = 0; at < dossier.reports.size(); ++at) {
    const Report& report = dossier.reports[at];
    if (report.sentences.empty()) continue;
    dossier.title = shortened(report.document.words(report.sentences.front().span), kTitle);
    dossier.title_from = at;
    return;
  }
}

}  // namespace synoptic
