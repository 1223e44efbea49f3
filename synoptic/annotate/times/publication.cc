// When was this written, where nothing states it?
//
// A report gives itself away: it was written on or after what it tells as past, on or before what it tells as to
// come, and within a week of the weekdays it names without more ("on Wednesday"), mostly within a day or two of
// the last of them. The clues are gathered here from what read_times() found, then put together; the calendar year,
// which a report leaves out as a rule, may come from its own full dates or from the other reports of its story.
#include <algorithm>
#include <array>

#include "synoptic/annotate/times.h"
#include "synoptic/annotate/times/calendar.h"
#include "synoptic/annotate/times/unresolved.h"

namespace synoptic {

namespace {

using Kind = PublicationClue::Kind;
using chrono_days = std::chrono::days;

/// A report names a weekday without more where it lies in the week before.
constexpr int kWeek = 7;
/// A full date and one to come that lie so close bracket the day of writing; further apart the full one is likelier
/// an old event. On TimeBank and AQUAINT without their dates (November 2026) full dates alone were mostly old:
/// of 9 reports dated by one and a weekday, 1 was dated right.
constexpr int kBracket = 14;

Day nearest_year(const PublicationClue& clue, Day near) {
  std::optional<Day> best;
  for (int year = year_of(near) - 1; year <= year_of(near) + 1; ++year) {
    const std::optional<Day> day = day_of(year, clue.month, clue.day);
    if (day && (!best || std::abs((*day - near).count()) < std::abs((*best - near).count()))) best = day;
  }
  return best.value_or(near);
}

/// First day a clue covers, its year supplied from `near` where it has none.
std::optional<Day> day_of_clue(const PublicationClue& clue, const std::optional<Day>& near) {
  if (clue.year) {
    if (clue.day) return day_of(*clue.year, clue.month, clue.day);
    return first_of_month(*clue.year, clue.month ? clue.month : 1);
  }
  if (!near || clue.day == 0 || clue.month == 0) return std::nullopt;
  return nearest_year(clue, *near);
}

/// The day that supplies years: the last of the others' days, else the latest full date of the past, unless the text
/// names a later year.
std::optional<Day> supplying_day(const std::vector<PublicationClue>& clues, const DateInterval& near) {
  if (near.known()) return near.latest ? std::optional(near.latest->last_day()) : std::nullopt;
  Day latest = Day::min();
  int latest_year = 0;
  for (const PublicationClue& clue : clues) {
    latest_year = std::max(latest_year, int{clue.year.value_or(0)});
    if (clue.kind != Kind::past_date || !clue.year || clue.day == 0) continue;
    latest = std::max(latest, day_of(*clue.year, clue.month, clue.day).value_or(Day::min()));
  }
  if (latest == Day::min() || latest_year > year_of(latest)) return std::nullopt;
  return latest;
}

/// The days still possible, with the words that bound them.
struct Bounds {
  std::optional<Day> first, last;
  std::string why;

  void not_before(Day day, std::string_view words) {
    if (first && *first >= day) return;
    first = day;
    note("not before", words);
  }
  void not_after(Day day, std::string_view words) {
    if (last && *last <= day) return;
    last = day;
    note("not after", words);
  }
  void note(std::string_view what, std::string_view words) {
    if (!why.empty()) why += "; ";
    why += std::string(what) + " '" + std::string(words) + "'";
  }
};

/// Of the days from `first` to `last`, those to which the weekdays named lie closest behind: a report tells of the
/// latest day it names, and names older ones because they are not long past.
DateInterval closest_to_weekdays(Day first, Day last, const std::array<bool, 8>& named) {
  std::optional<Day> best_first, best_last;
  long best = 0;
  for (Day day = first; day <= last; day += chrono_days{1}) {
    long age = 0;
    for (int weekday = 1; weekday <= 7; ++weekday) {
      if (named[static_cast<std::size_t>(weekday)]) age += (iso_weekday(day) - weekday + kWeek) % kWeek;
    }
    if (!best_first || age < best)
      best = age, best_first = best_last = day;
    else if (age == best)
      best_last = day;
  }
  return best_first ? DateInterval::of(*best_first, *best_last) : DateInterval{};
}

}  // namespace

DatedBasis infer_publication(const PublicationEvidence& evidence, const DateInterval& near) {
  if (evidence.stated) return *evidence.stated;
  const auto& clues = evidence.clues;

  const std::optional<Day> supply = supplying_day(clues, near);
  Bounds bounds;
  std::array<bool, 8> weekdays{};
  std::string weekday_words;
  bool own_day = false;
  for (std::size_t i = 0; i < clues.size(); ++i) {
    const PublicationClue& clue = clues[i];
    if (clue.kind == Kind::shifted_day || clue.kind == Kind::shifted_week || clue.kind == Kind::future_weekday ||
        clue.kind == Kind::last_weekday || clue.kind == Kind::since_event || clue.kind == Kind::counted_day ||
        clue.kind == Kind::fixed_week || clue.kind == Kind::fixed_month || clue.kind == Kind::fixed_soon ||
        clue.kind == Kind::issue_month)
      continue;
    if (clue.year_shift != 0 || (clue.open && !clue.year))
      continue;  // what no verb calls past bounds nothing by itself
    if (clue.kind == Kind::past_weekday || (clue.kind == Kind::stamp && clue.month == 0)) {
      if (clue.weekday == 0) continue;
      if (!weekdays[clue.weekday]) weekday_words += (weekday_words.empty() ? "'" : ", '") + evidence.wording[i] + "'";
      weekdays[clue.weekday] = true;
      continue;
    }
    const std::optional<Day> day = day_of_clue(clue, supply);
    if (!day || clue.kind == Kind::named_year) continue;
    if (clue.kind == Kind::future_date && !clue.year && bounds.first && *day < *bounds.first) continue;
    if (clue.kind == Kind::stamp && clue.day != 0 && !clue.swappable && !clue.ends_period)
      return {DateInterval::of(*day, *day), Basis::inferred, "'" + evidence.wording[i] + "' at the head"};
    if (clue.kind == Kind::fixed_day) {
      const Day written = *day - chrono_days{clue.shift};
      return {DateInterval::of(written, written), Basis::inferred, "'" + evidence.wording[i] + "'"};
    }
    if (clue.kind == Kind::stamp || clue.kind == Kind::named_month) continue;
    // Without its year a date supplied from afar may be any year's.
    if (clue.kind == Kind::past_date)
      bounds.not_before(*day, evidence.wording[i]);
    else if (clue.day != 0)
      bounds.not_after(*day, evidence.wording[i]);
    own_day = own_day || clue.day != 0;
  }
  const bool named = std::find(weekdays.begin(), weekdays.end(), true) != weekdays.end();
  if (bounds.first && bounds.last && *bounds.first > *bounds.last) bounds = {bounds.first, std::nullopt, bounds.why};

  if (near.earliest && near.latest) {
    const Day near_first = near.earliest->first_day(), near_last = near.latest->last_day();
    const bool recent =
        own_day && bounds.first && near_last - *bounds.first <= chrono_days{kWeek} && *bounds.first <= near_last;
    if (recent && named) {
      Day last = std::min(*bounds.first + chrono_days{kWeek - 1}, near_last + chrono_days{1});
      if (bounds.last) last = std::min(last, std::max(*bounds.last, *bounds.first));
      return {closest_to_weekdays(*bounds.first, last, weekdays), Basis::inferred,
              bounds.why + "; closest to " + weekday_words + "; year and week of the story's other reports"};
    }
    Day first = near_first, last = near_last;
    std::string why = "days of the story's other reports";
    if (bounds.first && *bounds.first > first && *bounds.first <= last) first = *bounds.first, why += "; " + bounds.why;
    if (bounds.last && *bounds.last < last && *bounds.last >= first) last = *bounds.last, why += "; " + bounds.why;
    return {DateInterval::of(first, last), Basis::inferred, why};
  }

  if (!bounds.first && !bounds.last) return {{}, Basis::inferred, "nothing in the text tells"};
  const bool bracketed =
      own_day && bounds.first && bounds.last && *bounds.last - *bounds.first <= chrono_days{kBracket};
  if (named && bracketed) {
    const Day last = std::min(*bounds.first + chrono_days{kWeek - 1}, *bounds.last);
    return {closest_to_weekdays(*bounds.first, last, weekdays), Basis::inferred,
            bounds.why + "; closest to " + weekday_words};
  }
  // Yearless dates about an old event bracket nothing: what is left is a bound.
  if (bounds.last && !bracketed && supply) bounds.last.reset();
  DateInterval when;
  if (bounds.first) when.earliest = PartialDate::from_day(*bounds.first);
  if (bounds.last) when.latest = PartialDate::from_day(*bounds.last);
  return {when, Basis::inferred, bounds.why};
}

}  // namespace synoptic
