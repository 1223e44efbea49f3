#include "synoptic/compare/publication_clues.h"

#include <algorithm>
#include <cmath>

#include "synoptic/annotate/times/calendar.h"

namespace synoptic {

namespace {

using Kind = PublicationClue::Kind;
using chrono_days = std::chrono::days;

/// The date in the years about `day`, of those on its weekday alone where `on_weekday`: the nearest.
std::optional<Day> nearest_date(const PublicationClue& clue, Day day, bool on_weekday) {
  std::optional<Day> best;
  for (int year = year_of(day) - 1; year <= year_of(day) + 1; ++year) {
    const std::optional<Day> one = day_of(year, clue.month, clue.day);
    if (!one || (on_weekday && iso_weekday(*one) != clue.weekday)) continue;
    if (!best || std::abs((*one - day).count()) < std::abs((*best - day).count())) best = one;
  }
  return best;
}

/// "Saturday, 20 February": in the year in which that is a Saturday, where it is one in some year near.
Day year_nearest(const PublicationClue& clue, Day day) {
  const std::optional<Day> on_weekday = clue.weekday == 0 ? std::nullopt : nearest_date(clue, day, true);
  return on_weekday ? *on_weekday : nearest_date(clue, day, false).value_or(day);
}

}  // namespace

std::optional<DayRange> days_told(const PublicationClue& clue, Day day) {
  switch (clue.kind) {
    case Kind::past_weekday: {
      const Day told = day - chrono_days{(iso_weekday(day) - clue.weekday + 7) % 7};
      return DayRange{told, told};
    }
    case Kind::future_weekday: {
      const Day told = day + chrono_days{(clue.weekday - iso_weekday(day) + 7) % 7};
      return DayRange{told, told};
    }
    case Kind::shifted_day: return DayRange{day + chrono_days{clue.shift}, day + chrono_days{clue.shift}};
    case Kind::shifted_week: {
      const Day monday = monday_of(day) + chrono_days{7 * clue.shift};
      if (clue.weekday != 0) {
        const Day told = monday + chrono_days{clue.weekday - 1};
        return DayRange{told, told};
      }
      return DayRange{monday + chrono_days{clue.weekend ? 5 : 0}, monday + chrono_days{6}};
    }
    case Kind::past_date:
    case Kind::future_date:
    case Kind::fixed_day:
    case Kind::named_year: {
      if (clue.day == 0 || clue.month == 0) return std::nullopt;
      if (clue.year_shift != 0) {
        const std::optional<Day> told = day_of(year_of(day) + clue.year_shift, clue.month, clue.day);
        return told ? std::optional(DayRange{*told, *told}) : std::nullopt;
      }
      const std::optional<Day> told = clue.year ? day_of(*clue.year, clue.month, clue.day) : year_nearest(clue, day);
      return told ? std::optional(DayRange{*told, *told}) : std::nullopt;
    }
    default: return std::nullopt;
  }
}

bool weekday_fixes_year(const PublicationClue& clue, Day day) {
  return clue.month != 0 && clue.day != 0 && clue.weekday != 0 && nearest_date(clue, day, true).has_value();
}

bool fits_fixed(const PublicationClue& clue, Day day) {
  constexpr int kSoon = 8;
  const Day told = day + chrono_days{clue.shift};
  if (clue.day == 0) return iso_weekday(told) == clue.weekday;
  if (clue.month == 0) return PartialDate::from_day(told).day == clue.day;
  const Day near = year_nearest(clue, day);
  const Day date = clue.year ? day_of(*clue.year, clue.month, clue.day).value_or(near) : near;
  if (clue.kind == Kind::fixed_soon) return date < day && day <= date + chrono_days{kSoon};
  if (clue.kind == Kind::fixed_week) return monday_of(date) == monday_of(day) && date <= day;
  if (clue.kind == Kind::fixed_month) {
    const bool is_in_order = clue.shift > 0 ? date > day : date <= day;
    return is_in_order && month_of(plus_months(date, -clue.shift)) == month_of(day);
  }
  return date == told;
}

bool fits_day_of_month(const PublicationClue& clue, Day day) {
  constexpr int kBack = 13, kAhead = 20;
  for (Day told = day - chrono_days{kBack}; told <= day + chrono_days{kAhead}; told += chrono_days{1}) {
    if (iso_weekday(told) == clue.weekday && PartialDate::from_day(told).day == clue.day) return true;
  }
  return false;
}

double months_from_issue(const PublicationClue& clue, Day day) {
  constexpr double kMost = 4, kMonth = 30, kShortlyBefore = 0.25;
  constexpr long kEarly = 16;
  double best = kMost;
  const auto look = [&](Day first, double less) {
    const Day end = plus_months(first, clue.shift);
    const long before = (first - day).count(), after = (day - end).count() + 1;
    const double off = before > kEarly ? static_cast<double>(before - kEarly) / kMonth + kShortlyBefore
                       : before > 0    ? kShortlyBefore
                                       : static_cast<double>(std::max(after, 0L)) / kMonth;
    best = std::min(best, off + less);
  };
  // A season is that of the other half of the year south of the equator.
  constexpr int kSeason = 3, kHalfYear = 6;
  constexpr double kSouthern = 0.5;
  for (int year = year_of(day) - 1; year <= year_of(day) + 1; ++year) {
    const Day first = first_of_month(year, clue.month);
    look(first, 0);
    if (clue.shift == kSeason) look(plus_months(first, kHalfYear), kSouthern);
  }
  return best;
}

bool fits_stamp(const PublicationClue& clue, Day day) {
  const PartialDate date = PartialDate::from_day(day);
  if (clue.year && *clue.year != date.year) return false;
  if (clue.weekday != 0 && clue.weekday != iso_weekday(day)) return false;
  if (clue.weekend && iso_weekday(day) < 6) return false;
  if (clue.week != 0) {
    const std::string week = iso_week(day);  // "2027-W36"
    if (std::stoi(week.substr(week.size() - 2)) != clue.week) return false;
  }
  if (clue.month == 0) return true;
  if (clue.day == 0) return clue.month == date.month;
  if (clue.ends_period) {
    const Day last = year_nearest(clue, day);
    constexpr chrono_days kLead{4};  // a week's issue is out by its last working days
    return last - kLead <= day && day <= last;
  }
  if (clue.month == date.month && clue.day == date.day) return true;
  return clue.swappable && clue.day == date.month && clue.month == date.day;
}

std::vector<Day> stamped_days(const PublicationEvidence& evidence, Day near) {
  constexpr int kReach = 400;
  std::vector<Day> days;
  const bool dated = std::any_of(evidence.clues.begin(), evidence.clues.end(), [](const PublicationClue& clue) {
    return clue.kind == Kind::stamp && (clue.month != 0 || clue.week != 0);
  });
  if (!dated) return days;
  for (int away = -kReach; away <= kReach; ++away) {
    const Day day = near + chrono_days{away};
    const bool fits = std::all_of(evidence.clues.begin(), evidence.clues.end(), [day](const PublicationClue& clue) {
      return clue.kind != Kind::stamp || fits_stamp(clue, day);
    });
    if (fits) days.push_back(day);
  }
  return days;
}

}  // namespace synoptic
