#include "synoptic/compare/told_distances.h"

#include <algorithm>
#include <cmath>

#include "synoptic/annotate/times/calendar.h"

namespace synoptic {

namespace {

using Kind = PublicationClue::Kind;

/// A length of time that is shorter may count from anything; a longer one counts from what the story is about.
constexpr int kLong = 7;

/// Whether a length of time stands where a report says what it is about.
bool is_at_head(const PublicationClue& clue) {
  constexpr std::uint32_t kHead = 400;
  return clue.kind == Kind::since_event && (clue.after >= kLong || clue.bare) && clue.span.begin < kHead;
}

/// "Nine days ago", "on Monday of last week": what lies so far back is what the story is about, as a rule.
bool tells_old_day(const PublicationClue& clue) {
  constexpr int kOld = 3;
  return (clue.kind == Kind::shifted_day && clue.shift <= -kOld) ||
         (clue.kind == Kind::shifted_week && clue.shift < 0 && clue.weekday != 0) ||
         (clue.kind != Kind::since_event && clue.after >= kOld);
}

/// The day from which "eleven days after the march on 14 May" counts: the date that follows, else the story's day.
std::optional<Day> counted_from(const PublicationEvidence& evidence, const PublicationClue& distance, Day day,
                                const DatedDays& dated) {
  constexpr std::uint32_t kClose = 80;
  for (const PublicationClue& date : evidence.clues) {
    const bool is_date = date.kind == Kind::past_date && date.day != 0;
    const bool is_weekday = date.kind == Kind::past_weekday && distance.after < kLong;
    if ((!is_date && !is_weekday) || date.sentence != distance.sentence) continue;
    if (date.span.begin < distance.span.end || date.span.begin - distance.span.end > kClose) continue;
    const std::optional<DayRange> told = days_told(date, day);
    if (told) return told->first;
  }
  if (distance.after < kLong && !distance.bare) return std::nullopt;
  return dated.event;
}

/// Days by which `day` is not so long after `from` as is told. What is counted in weeks or months may be some days more
/// or fewer; they count a little.
double days_off(const PublicationClue& distance, Day from, Day day) {
  constexpr double kWithin = 0.5;
  const long off = (day - from).count() - distance.after;
  const long early = distance.unit == 1 ? 0 : distance.unit <= 14 ? 2 : 7;
  const long late = distance.unit == 1 ? 0 : distance.unit <= 14 ? 5 : 20;
  const long allowed = off < 0 ? early : late, away = std::abs(off);
  return away <= allowed ? kWithin * static_cast<double>(away) / static_cast<double>(std::max(allowed, 1L))
                         : static_cast<double>(away - allowed) + kWithin;
}

/// Less than any agreement.
constexpr double kNoAgreement = -9;

/// How well a day from which a length of time counts agrees with the days that the dated reports tell of, or were
/// printed on: minus the log of one and the days between, at best; less for what is not the story's day.
double agreement(Day from, std::uint8_t unit, const DatedDays& dated) {
  constexpr double kOther = 1, kPrinted = 1.3;
  constexpr std::chrono::days kBefore{10};
  const long slack = unit == 1 ? 0 : unit <= 14 ? 1 : 7;
  double best = kNoAgreement;
  const auto look = [&](Day day, double less) {
    const long off = std::max(0L, std::abs((from - day).count()) - slack);
    best = std::max(best, -std::log1p(static_cast<double>(off)) - less);
  };
  if (dated.event) look(*dated.event, 0);
  for (const auto& [day, unused] : dated.told)
    if (day >= dated.first - kBefore) look(day, kOther);
  for (const auto& [unused, days] : dated.reports) look(days.second, kPrinted);
  return best;
}

/// The same for the day on which began what is in its third day: any that others tell of, or were printed on.
double begun_on(Day from, const DatedDays& dated) {
  constexpr double kPrinted = 0.5, kOther = 0.3;
  constexpr std::chrono::days kBefore{10};
  double best = kNoAgreement;
  const auto look = [&](Day day, double less) {
    best = std::max(best, -std::log1p(static_cast<double>(std::abs((from - day).count()))) - less);
  };
  if (dated.event) look(*dated.event, 0);
  for (const auto& [day, unused] : dated.told)
    if (day >= dated.first - kBefore) look(day, kOther);
  for (const auto& [unused, days] : dated.reports) look(days.second, kPrinted);
  return best;
}

}  // namespace

bool tells_its_distance(const PublicationEvidence& evidence) {
  return std::any_of(evidence.clues.begin(), evidence.clues.end(), [](const PublicationClue& clue) {
    // "This morning, Thursday" leaves any week; a date leaves none.
    const bool is_fixed = (clue.kind == Kind::fixed_day && clue.day != 0) || clue.kind == Kind::fixed_week ||
                          clue.kind == Kind::fixed_month || clue.kind == Kind::fixed_soon;
    constexpr std::uint32_t kHead = 400;
    return is_fixed || is_at_head(clue) || (tells_old_day(clue) && clue.span.begin < kHead) ||
           clue.kind == Kind::issue_month;
  });
}

void add_distances(const PublicationEvidence& evidence, Day day, const DatedDays& dated, DayFeatures& features) {
  constexpr double kMost = 2;
  double counted = 0;
  double head = 0, heads = 0, told = 0, all = 0, near = kNoAgreement;
  for (const PublicationClue& clue : evidence.clues) {
    if (clue.kind == Kind::counted_day) counted = begun_on(day - std::chrono::days{clue.after}, dated);
    if (clue.kind != Kind::since_event) {
      const std::optional<DayRange> days = tells_old_day(clue) ? days_told(clue, day) : std::nullopt;
      const std::uint8_t unit = clue.after != 0 ? clue.unit : std::uint8_t{1};
      if (days) near = std::max(near, agreement(days->first - std::chrono::days{clue.after}, unit, dated));
      continue;
    }
    const std::optional<Day> from = counted_from(evidence, clue, day, dated);
    if (!from) continue;
    const double off = -std::log1p(days_off(clue, *from, day));
    // "Two days since they met, on Monday": the weekday says from which day it counts.
    if (clue.after < kLong && clue.unit == 1 && off > -std::log1p(1)) at(features, DayFeature::distance_fits) += 1;
    (is_at_head(clue) ? head : told) += off;
    ++(is_at_head(clue) ? heads : all);
  }
  at(features, DayFeature::counted_day) = counted;
  if (near > kNoAgreement) at(features, DayFeature::distance_near) = near;
  if (heads > 0) at(features, DayFeature::head_distance) = head / heads * std::min(heads, kMost);
  if (all > 0) at(features, DayFeature::told_distance) = told / all * std::min(all, kMost);
}

}  // namespace synoptic
