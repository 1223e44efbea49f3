#include "synoptic/render/day_axis.h"

#include <algorithm>

namespace synoptic {

namespace {

constexpr double kLeft = 8, kRight = 96;  // percent; the left margin holds the letters of the lanes
constexpr long kLongestGap = 4;           // days; a longer empty stretch is drawn no wider, and marked

/// Width of `days` without a name between them, in days of the axis: 1, 1.5, 2, 2.5, and no more.
double width_of(long days) { return 0.5 + 0.5 * static_cast<double>(std::min(days, kLongestGap)); }

}  // namespace

DayAxis::DayAxis(std::vector<Day> days) {
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  std::vector<double> offsets;
  std::vector<std::size_t> shortened;  // indices of days that follow a break
  double at = 0;
  for (std::size_t i = 0; i < days.size(); ++i) {
    if (i > 0) {
      const long gap = (days[i] - days[i - 1]).count();
      if (gap > kLongestGap) shortened.push_back(i);
      at += width_of(gap);
    }
    offsets.push_back(at);
  }
  const double whole = offsets.empty() || offsets.back() == 0 ? 1 : offsets.back();
  const double centre = offsets.size() == 1 ? 0.5 : 0;
  for (std::size_t i = 0; i < days.size(); ++i)
    places_[days[i]] = kLeft + (kRight - kLeft) * (offsets[i] / whole + centre);
  for (const std::size_t i : shortened) breaks_.push_back((places_[days[i - 1]] + places_[days[i]]) / 2);
}

double DayAxis::at(Day day) const {
  if (places_.empty()) return kLeft;
  auto after = places_.upper_bound(day);
  if (after != places_.begin()) --after;
  return after->second;
}

std::vector<Day> DayAxis::labelled(double apart) const {
  std::vector<Day> days;
  double last = -apart;
  for (const auto& [day, place] : places_) {
    if (place - last < apart) continue;
    days.push_back(day);
    last = place;
  }
  return days;
}

}  // namespace synoptic
