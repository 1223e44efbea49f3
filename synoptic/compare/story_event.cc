#include "synoptic/compare/story_event.h"

#include <algorithm>

#include "synoptic/compare/day_features.h"

namespace synoptic {

std::optional<Day> story_event(const std::vector<PublicationEvidence>& evidence,
                               const std::vector<DatedBasis>& published) {
  std::vector<std::pair<std::uint32_t, DayRange>> reports;
  for (std::uint32_t d = 0; d < published.size(); ++d) {
    const DateInterval& when = published[d].when;
    if (!when.earliest || when.earliest != when.latest || when.earliest->day == 0) continue;
    // A copy tells what its original tells, and is counted once.
    const auto tells_the_same = [&](const auto& other) {
      return evidence[other.first].clues == evidence[d].clues && evidence[other.first].untimed == evidence[d].untimed;
    };
    if (std::any_of(reports.begin(), reports.end(), tells_the_same)) continue;
    const Day day = when.earliest->first_day();
    reports.emplace_back(d, DayRange{day, day});
  }
  if (reports.empty()) return std::nullopt;
  const double one = 1.0 / static_cast<double>(reports.size());
  const DatedDays dated = dated_days(evidence, std::move(reports), {});
  constexpr double kReports = 1.5;  // more than one
  return dated.event && dated.told.at(*dated.event) > kReports * one ? dated.event : std::nullopt;
}

}  // namespace synoptic
