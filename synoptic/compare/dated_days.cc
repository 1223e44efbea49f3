#include <algorithm>
#include <optional>
#include <utility>

#include "synoptic/compare/day_features.h"

namespace synoptic {

namespace {

using Kind = PublicationClue::Kind;

/// A date told lies so far back at most, to be what the reports are about.
constexpr long kNews = 60;

/// How much a day told of counts to be the one that the story is about, by how long before the first dated report it
/// lies: what was reported at once more than what is told of beside it.
double likely_event(long days_before_first) {
  constexpr double kTwo = 0.85, kThree = 0.75, kSome = 0.6, kFar = 0.4, kLater = 0.7;
  constexpr long kSomeDays = 10;
  if (days_before_first < -2) return kLater;
  if (days_before_first <= 1) return 1;
  if (days_before_first <= 3) return days_before_first == 2 ? kTwo : kThree;
  return days_before_first <= kSomeDays ? kSome : kFar;
}

}  // namespace

DatedDays dated_days(const std::vector<PublicationEvidence>& evidence,
                     std::vector<std::pair<std::uint32_t, DayRange>> reports, Day near) {
  DatedDays dated{std::move(reports), near, near, {}, {}};
  if (!dated.reports.empty()) dated.first = dated.last = dated.reports.front().second.first;
  for (const auto& [document, days] : dated.reports) {
    dated.first = std::min(dated.first, days.first);
    dated.last = std::max(dated.last, days.second);
    std::map<Day, bool> told;
    for (const PublicationClue& clue : evidence[document].clues) {
      const bool is_past = clue.kind == Kind::past_date || clue.kind == Kind::past_weekday ||
                           (clue.kind == Kind::shifted_day && clue.shift <= 0);
      const std::optional<DayRange> days_back = is_past ? days_told(clue, days.second) : std::nullopt;
      if (!days_back || days_back->first > days.second || (days.second - days_back->first).count() > kNews) continue;
      told[days_back->first] = true;
    }
    for (const auto& [day, unused] : told) dated.told[day] += 1.0 / static_cast<double>(dated.reports.size());
  }
  double most = 0;
  for (const auto& [day, share] : dated.told) {
    const double likely = share * likely_event((dated.first - day).count());
    if (likely <= most + 1e-9) continue;
    most = likely;
    dated.event = day;
  }
  return dated;
}

}  // namespace synoptic
