#include "synoptic/compare/publication_clues.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "synoptic/annotate/times/calendar.h"

namespace synoptic {

namespace {

using Kind = PublicationClue::Kind;
using chrono_days = std::chrono::days;

/// Of weekdays named without more and not as to come, how many lay so many days back, in 580 articles whose day is known
/// (TimeBank and AQUAINT, MEANTIME, 204 articles of 2013 to 2020; counted by train/publication/weekday_ages.py,
/// 2026-11-27): where the article has the word "yesterday", and where it has not. One is added to each.
constexpr std::array<double, 7> kAges = {292, 195, 40, 60, 17, 12, 40};
constexpr std::array<double, 7> kAgesBesideYesterday = {5, 13, 10, 4, 1, 1, 1};
/// The same of "on Friday night", "late on Friday"; and, a judgement, of "earlier on Friday".
constexpr std::array<double, 7> kAgesOfNights = {15, 35, 7, 6, 2, 1, 2};
constexpr std::array<double, 7> kAgesOfEarlier = {30, 10, 1, 0, 0, 0, 0};

/// A stamp that does not fit is a misreading, or an error of the newsroom.
constexpr double kWrongStamp = -9;
/// A thing told as past before it was, or as to come when it was over: verbs are misread.
constexpr double kWrongOrder = -3;
/// The same where no verb tells, and the day is taken for past because most are.
constexpr double kWrongIfOpen = -0.7;
/// So many weekdays count in full; more say the same again.
constexpr double kMostWeekdays = 3;

Day year_nearest(const PublicationClue& clue, Day day) {
  std::optional<Day> best;
  for (int year = year_of(day) - 1; year <= year_of(day) + 1; ++year) {
    const std::optional<Day> one = day_of(year, clue.month, clue.day);
    if (one && (!best || std::abs((*one - day).count()) < std::abs((*best - day).count()))) best = one;
  }
  return best.value_or(day);
}

/// Whether a stamp, as far as it is given, allows `day`.
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

double of_age(long days) {
  // The latest day told is mostly close: half of what is left for each step away. A judgement, not a count.
  constexpr std::array<std::pair<long, double>, 6> kSteps = {
      {{0, 0.0}, {1, -0.1}, {3, -0.4}, {7, -0.8}, {31, -1.2}, {92, -1.6}}};
  for (const auto& [most, score] : kSteps) {
    if (days <= most) return score;
  }
  return -2;
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
      return DayRange{monday, monday + chrono_days{6}};
    }
    case Kind::past_date:
    case Kind::future_date:
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

double likelihood(const PublicationEvidence& evidence, Day day) {
  double score = 0, weekdays = 0;
  int named = 0;
  std::optional<long> youngest;
  bool has_stamp = false;
  for (const PublicationClue& clue : evidence.clues) has_stamp = has_stamp || clue.kind == Kind::stamp;
  for (const PublicationClue& clue : evidence.clues) {
    switch (clue.kind) {
      case Kind::stamp:
        if (!fits_stamp(clue, day)) score += kWrongStamp;
        break;
      case Kind::modified: {
        // "Updated" alone is the day on which it stood as it stands; beside "Posted" it only bounds.
        const bool fits = fits_stamp(clue, day);
        if (!has_stamp && !fits) score -= 1;
        if (clue.day != 0 && clue.year && !clue.swappable) {
          const std::optional<Day> last = day_of(*clue.year, clue.month, clue.day);
          if (last && day > *last) score += kWrongStamp;
        }
        break;
      }
      case Kind::past_weekday: {
        const std::array<double, 7>& ages = clue.earlier              ? kAgesOfEarlier
                                            : clue.late               ? kAgesOfNights
                                            : evidence.says_yesterday ? kAgesBesideYesterday
                                                                      : kAges;
        const double commonest = *std::max_element(ages.begin(), ages.end());
        const auto age = static_cast<std::size_t>((iso_weekday(day) - clue.weekday + 7) % 7);
        weekdays += std::log((ages[age] + 1) / (commonest + 1));
        ++named;
        break;
      }
      case Kind::past_date:
      case Kind::future_date: {
        if (clue.day == 0) {
          if (clue.year && clue.kind == Kind::past_date && year_of(day) < *clue.year) score += kWrongOrder;
          break;
        }
        const std::optional<DayRange> told = days_told(clue, day);
        if (!told) break;
        const long age = (day - told->first).count();
        // Without its year, a day far off may be any year's.
        constexpr long kOtherYear = 120;
        const bool is_far = !clue.year && std::abs(age) > kOtherYear;
        if (clue.kind == Kind::past_date) {
          if (age < 0 && !is_far)
            score += clue.open ? kWrongIfOpen : kWrongOrder;
          else if (!clue.open)
            youngest = std::min(youngest.value_or(std::abs(age)), std::abs(age));
        } else if (age > 0 && !is_far) {
          score += kWrongOrder;
        }
        break;
      }
      default: break;
    }
  }
  if (named > 0) score += weekdays * std::min<double>(named, kMostWeekdays) / named;
  if (youngest) score += of_age(*youngest);
  return score;
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
