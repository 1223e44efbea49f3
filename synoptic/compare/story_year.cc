#include "synoptic/compare/story_year.h"

#include <algorithm>
#include <map>
#include <set>

#include "synoptic/annotate/times/calendar.h"

namespace synoptic {

namespace {

using Kind = PublicationClue::Kind;
using chrono_days = std::chrono::days;

/// Dates with their weekday that do not fit the year.
int misfits(const std::vector<PublicationEvidence>& evidence, int year) {
  int count = 0;
  for (const PublicationEvidence& one : evidence) {
    for (const PublicationClue& clue : one.clues) {
      if (clue.weekday == 0 || clue.month == 0 || clue.day == 0 || clue.year || clue.year_shift != 0) continue;
      const std::optional<Day> day = day_of(year, clue.month, clue.day);
      if (!day || iso_weekday(*day) != clue.weekday) ++count;
    }
  }
  return count;
}

/// True where another report gives a day without its year that lies close to a full date of `year`.
bool is_near_others(const std::vector<PublicationEvidence>& evidence, int year) {
  constexpr chrono_days kClose{10};
  const auto day_in = [year](const PublicationClue& clue) {
    return clue.month != 0 && clue.day != 0 ? day_of(year, clue.month, clue.day) : std::nullopt;
  };
  for (const PublicationEvidence& one : evidence) {
    for (const PublicationClue& clue : one.clues) {
      const std::optional<Day> day = clue.year == year && clue.kind != Kind::future_date ? day_in(clue) : std::nullopt;
      if (!day) continue;
      for (const PublicationEvidence& other : evidence) {
        const auto is_near = [&](const PublicationClue& bare) {
          const std::optional<Day> its = !bare.year && bare.year_shift == 0 ? day_in(bare) : std::nullopt;
          return its && *its - *day <= kClose && *day - *its <= kClose;
        };
        if (&other != &one && std::any_of(other.clues.begin(), other.clues.end(), is_near)) return true;
      }
    }
  }
  return false;
}

}  // namespace

std::optional<int> story_year(const std::vector<PublicationEvidence>& evidence) {
  std::map<int, std::size_t> told;  // year -> reports that tell of it, as past or without a verb
  std::optional<int> named, stamped;
  for (const PublicationEvidence& one : evidence) {
    std::set<int> years;
    for (const PublicationClue& clue : one.clues) {
      if (!clue.year) continue;
      if (clue.kind == Kind::stamp) stamped = std::max(stamped.value_or(*clue.year), int{*clue.year});
      named = std::max(named.value_or(*clue.year), int{*clue.year});
      if (clue.kind != Kind::future_date) years.insert(*clue.year);
    }
    for (const int year : years) ++told[year];
  }
  if (stamped) return stamped;  // "Posted: 12/03/2026": which month it is, is open; the year is not.
  if (told.empty()) return std::nullopt;
  const int latest = told.rbegin()->first;
  // A date with its weekday recurs after five or six years, or eleven: of the next five one at most fits.
  constexpr int kYearsOn = 5;
  std::optional<int> best;
  int fewest = 0, most = 0;
  for (int year = latest; year < latest + kYearsOn; ++year) {
    const int count = misfits(evidence, year);
    most = std::max(most, count);
    if (best && count >= fewest) continue;
    best = year;
    fewest = count;
  }
  if (most > 0 && fewest == 0) return best;
  // Without one: the year before one to come, or the latest that several reports tell of. What is long past is told of
  // by one.
  if (*named == latest + 1 || *named == latest + 2) return *named - 1;
  if (told.rbegin()->second > 1 || is_near_others(evidence, latest)) return latest;
  return std::nullopt;
}

}  // namespace synoptic
