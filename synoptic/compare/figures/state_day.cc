#include "synoptic/compare/figures/state_day.h"

#include <algorithm>
#include <optional>

#include "synoptic/matching/scorer.h"

namespace synoptic {
namespace {

const PairScorer& state_day_scorer() {
  static const PairScorer kScorer = PairScorer::of_table("state_days", state_day_feature_names());
  return kScorer;
}

std::vector<StateDay> candidates_of(const Account& account, const FigureItem& item, const ReportDays& days,
                                    const Vocabulary& vocabulary) {
  const DayOffers offers = day_offers(account, item, days);
  const StateDayFeatures features(account, item, days, offers, vocabulary);
  std::vector<StateDay> out;
  for (const DayOffer& one : offers.offers) {
    const bool is_double =
        std::any_of(out.begin(), out.end(), [&](const StateDay& other) { return other.when == one.when; });
    if (!is_double) out.push_back({one.when, one.stated, features.of(one)});
  }
  return out;
}

}  // namespace

std::vector<StateDay> state_day_candidates(const Account& account, const FigureItem& item,
                                           const Vocabulary& vocabulary) {
  return candidates_of(account, item, days_of_report(account), vocabulary);
}

void set_state_day(const DateInterval& when, bool stated, FigureItem& item) {
  item.mention.as_of = when;
  item.mention.as_of_stated = stated;
  item.known_at = stated ? when : item.printed;
}

void choose_state_days(const Collation& collation, std::vector<FigureItem>& items) {
  const PairScorer& scorer = state_day_scorer();
  std::optional<std::uint32_t> report;  // whose days are held
  ReportDays days;
  for (FigureItem& item : items) {
    const Account& account = collation.accounts[item.mention.place.document];
    if (report != item.mention.place.document) days = days_of_report(account);
    report = item.mention.place.document;
    const StateDay* best = nullptr;
    double most = 0;
    const std::vector<StateDay> candidates = candidates_of(account, item, days, collation.vocabulary);
    for (const StateDay& one : candidates) {
      const double score = scorer.score(one.features);
      if (best != nullptr && score <= most) continue;
      best = &one;
      most = score;
    }
    if (best != nullptr && best != candidates.data()) set_state_day(best->when, best->stated, item);
  }
}

}  // namespace synoptic
