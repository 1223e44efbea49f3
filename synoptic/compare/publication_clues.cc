#include "synoptic/compare/publication_clues.h"

#include <algorithm>
#include <cmath>

#include "synoptic/annotate/times/calendar.h"

namespace synoptic {

namespace {

using Kind = PublicationClue::Kind;
using chrono_days = std::chrono::days;

Day year_nearest(const PublicationClue& clue, Day day) {
  std::optional<Day> best;
  for (int year = year_of(day) - 1; year <= year_of(day) + 1; ++year) {
    const std::optional<Day> one = day_of(year, clue.month, clue.day);
    if (one && (!best || std::abs((*one - day).count()) < std::abs((*best - day).count()))) best = one;
  }
  return best.value_or(day);
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
      return DayRange{monday + chrono_days{clue.weekend ? 5 : 0}, monday + chrono_days{6}};
    }
    case Kind::past_date:
    case Kind::future_date:
    case Kind::fixed_day:
    case Kind::named_year: {
      if (clue.day == 0) return std::nullopt;
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
