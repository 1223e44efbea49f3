#include "synoptic/compare/publication_belief.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace synoptic {

namespace {

/// So much belief in one day names it, and what is so much less likely than the likeliest is not believed. Chosen on
/// 368 reports of 119 stories that state no day, left out by story (2026-11-28): between 0.2 and 0.4 nothing changes.
constexpr double kNamesDay = 0.3, kBelieved = 0.05;
/// Days beside the one named that are so much less likely, or lie outside so much of the belief about its middle, are
/// given up.
constexpr double kStillLikely = 0.97, kCentral = 1.0 / 3;
/// An answer is of so many days to either side of the one named at most.
constexpr long kBeside = 1;

/// The likeliest, where much is believed of it; else the middle one, with as much belief before it as after it, of
/// those of which anything is believed. Where belief is spread over a week or two the likeliest stands at an edge as
/// often as not.
std::size_t named_day(const DayBelief& belief) {
  const auto best = std::max_element(belief.mass.begin(), belief.mass.end());
  if (*best >= kNamesDay) return static_cast<std::size_t>(best - belief.mass.begin());
  const auto counted = [&](double mass) { return mass >= kBelieved * *best ? mass : 0; };
  double all = 0, before = 0;
  for (const double mass : belief.mass) all += counted(mass);
  for (std::size_t i = 0; i < belief.days.size(); ++i) {
    before += counted(belief.mass[i]);
    if (before >= all / 2 - 1e-9) return i;
  }
  return belief.days.size() - 1;
}

}  // namespace

void DayBelief::set_mass(const std::vector<DayFeatures>& features) {
  std::vector<double> scores;
  // Rounded, so that sums over the reports in another order make no other day the likeliest.
  for (const DayFeatures& one : features) scores.push_back(std::round(day_score(one) * 1e9) / 1e9);
  const double best = *std::max_element(scores.begin(), scores.end());
  double sum = 0;
  for (std::size_t i = 0; i < days.size(); ++i) sum += mass[i] = std::exp(scores[i] - best);
  for (double& one : mass) one /= sum;
}

BelievedDays believed_days(const DayBelief& belief) {
  const std::size_t named = named_day(belief);
  std::vector<double> before(belief.days.size() + 1, 0);
  for (std::size_t i = 0; i < belief.days.size(); ++i) before[i + 1] = before[i] + belief.mass[i];
  const auto goes_on = [&](std::size_t from, std::size_t to) {
    const double middle = (before[to] + before[to + 1]) / 2;
    return std::abs((belief.days[from] - belief.days[to]).count()) == 1 && std::abs(middle - 0.5) <= kCentral / 2 &&
           std::abs((belief.days[named] - belief.days[to]).count()) <= kBeside &&
           belief.mass[to] >= belief.mass[named] * kStillLikely - 1e-9;
  };
  std::size_t first = named, last = named;
  while (first > 0 && goes_on(first, first - 1)) --first;
  while (last + 1 < belief.days.size() && goes_on(last, last + 1)) ++last;
  return {belief.days[first], belief.days[named], belief.days[last]};
}

}  // namespace synoptic
