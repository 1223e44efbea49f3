#include "synoptic/compare/day_features.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numeric>
#include <string>

#include "synoptic/annotate/times/calendar.h"
#include "synoptic/base/tables.h"
#include "synoptic/compare/day_state.h"
#include "synoptic/compare/told_distances.h"

namespace synoptic {

namespace {

using Kind = PublicationClue::Kind;
using chrono_days = std::chrono::days;

/// Of weekdays named without more and not as to come, how many lay so many days back, in 580 articles whose day is
/// known (TimeBank and AQUAINT, MEANTIME, 204 articles of 2013 to 2020; counted by train/publication/weekday_ages.py,
/// 2026-11-27): where the article has the word "yesterday", and where it has not. One is added to each.
constexpr std::array<double, 7> kAges = {292, 195, 40, 60, 17, 12, 40};
constexpr std::array<double, 7> kAgesBesideYesterday = {5, 13, 10, 4, 1, 1, 1};
/// The same of "on Friday night", "late on Friday"; and, a judgement, of "earlier on Friday".
constexpr std::array<double, 7> kAgesOfNights = {15, 35, 7, 6, 2, 1, 2};
constexpr std::array<double, 7> kAgesOfEarlier = {30, 10, 1, 0, 0, 0, 0};

/// Without its year, a day so far off may be any year's.
constexpr long kOtherYear = 120;
/// Means over the weekdays of one style; more than three say the same again.
struct Weekdays {
  double sum = 0;
  int count = 0;

  void add(const std::array<double, 7>& ages, std::size_t age) {
    sum += std::log((ages[age] + 1) / (*std::max_element(ages.begin(), ages.end()) + 1));
    ++count;
  }
  double score() const {
    constexpr double kMost = 3;
    return count == 0 ? 0 : sum * std::min<double>(count, kMost) / count;
  }
};

/// Days from `day` to the nearest of `range`.
long days_between(Day day, const DayRange& range) {
  return std::max({0L, long{(range.first - day).count()}, long{(day - range.second).count()}});
}

DayFeature of_latest(long age) {
  if (age == 0) return DayFeature::latest_same_day;
  if (age == 1) return DayFeature::latest_one;
  if (age <= 3) return DayFeature::latest_three;
  if (age <= 7) return DayFeature::latest_week;
  if (age <= 31) return DayFeature::latest_month;
  return age <= 92 ? DayFeature::latest_quarter : DayFeature::latest_old;
}

/// A date told as past or to come, beside the day.
void add_date(const PublicationClue& clue, Day day, DayFeatures& features, std::optional<long>& latest,
              std::optional<long>& next) {
  if (clue.day == 0) {
    if (clue.year && clue.kind == Kind::past_date && year_of(day) < *clue.year) ++at(features, DayFeature::year_ahead);
    return;
  }
  const std::optional<DayRange> told = days_told(clue, day);
  if (!told) return;
  const long age = (day - told->first).count();
  const bool is_far = !clue.year && std::abs(age) > kOtherYear && !weekday_fixes_year(clue, day);
  if (clue.kind == Kind::future_date) {
    if (age > 0 && !is_far) ++at(features, DayFeature::future_behind);
    if (age <= 0) next = std::min(next.value_or(-age), -age);
    return;
  }
  if (age < 0 && !is_far)
    ++at(features, clue.open ? DayFeature::open_ahead : DayFeature::past_ahead);
  else if (!clue.open)
    latest = std::min(latest.value_or(std::abs(age)), std::abs(age));
}

/// Shares of weekdays that lie so many days away, in features from `first` on.
template <std::size_t kBins>
struct Spread {
  std::array<double, kBins> counted{};

  void add(std::size_t which) { ++counted[which]; }
  void write(DayFeatures& features, DayFeature first, double most) const {
    const double all = std::accumulate(counted.begin(), counted.end(), 0.0);
    for (std::size_t i = 0; i < counted.size() && all > 0; ++i)
      features[static_cast<std::size_t>(first) + i] = counted[i] / all * std::min(all, most);
  }
};

struct Months {
  double past = 0, past_old = 0, past_count = 0, future = 0, future_far = 0, future_count = 0, open = 0, open_count = 0;

  void add(const PublicationClue& clue, Day day) {
    constexpr int kYear = 12, kFar = 9;
    const int age = (month_of(day) - clue.month + kYear) % kYear;
    const int ahead = (kYear - age) % kYear;
    if (clue.tense < 0) {
      past += age, past_old += age >= kFar ? 1 : 0, ++past_count;
    } else if (clue.tense > 0) {
      future += ahead, future_far += ahead >= kFar ? 1 : 0, ++future_count;
    } else {
      open += std::min(age, ahead), ++open_count;
    }
  }
  void write(DayFeatures& features) const {
    const auto mean = [](double sum, double count) { return count == 0 ? 0 : sum / count / 12; };
    at(features, DayFeature::past_month) = mean(past, past_count);
    at(features, DayFeature::past_month_old) = std::min(past_old, 2.0);
    at(features, DayFeature::future_month) = mean(future, future_count);
    at(features, DayFeature::future_month_far) = std::min(future_far, 2.0);
    at(features, DayFeature::open_month) = mean(open, open_count);
  }
};

void add_own(const PublicationEvidence& evidence, Day day, DayFeatures& features) {
  Weekdays plain, yesterdays, nights, earlier;
  Spread<4> ahead;
  Spread<3> lasts;
  Months months;
  std::optional<long> latest, next;
  const bool has_stamp = std::any_of(evidence.clues.begin(), evidence.clues.end(),
                                     [](const PublicationClue& clue) { return clue.kind == Kind::stamp; });
  for (const PublicationClue& clue : evidence.clues) {
    if ((clue.kind == Kind::past_weekday || clue.kind == Kind::future_weekday) && clue.day != 0 &&
        !fits_day_of_month(clue, day))
      at(features, DayFeature::day_of_month_apart) = 1;
    switch (clue.kind) {
      case Kind::stamp: at(features, DayFeature::wrong_stamp) += fits_stamp(clue, day) ? 0 : 1; break;
      case Kind::modified: {
        // "Updated" alone is the day on which it stood as it stands; beside "Posted" it only bounds.
        if (!has_stamp && !fits_stamp(clue, day)) ++at(features, DayFeature::modified_apart);
        if (clue.day == 0 || !clue.year || clue.swappable) break;
        const std::optional<Day> last = day_of(*clue.year, clue.month, clue.day);
        if (last && day > *last) ++at(features, DayFeature::after_modified);
        break;
      }
      case Kind::past_weekday: {
        const auto age = static_cast<std::size_t>((iso_weekday(day) - clue.weekday + 7) % 7);
        if (evidence.says_today && age == 0 && !clue.earlier) ++at(features, DayFeature::weekdays_beside_today);
        if (evidence.says_yesterday && age == 1 && !clue.earlier) ++at(features, DayFeature::weekday_is_yesterday);
        if (clue.earlier)
          earlier.add(kAgesOfEarlier, age);
        else if (clue.late)
          nights.add(kAgesOfNights, age);
        else if (evidence.says_yesterday)
          yesterdays.add(kAgesBesideYesterday, age);
        else
          plain.add(kAges, age);
        break;
      }
      case Kind::past_date:
      case Kind::future_date: add_date(clue, day, features, latest, next); break;
      case Kind::future_weekday: {
        const int days = (clue.weekday - iso_weekday(day) + 7) % 7;
        ahead.add(days <= 1 ? static_cast<std::size_t>(days) : days <= 3 ? 2 : 3);
        break;
      }
      case Kind::last_weekday: {
        const int age = (iso_weekday(day) - clue.weekday + 6) % 7 + 1;
        lasts.add(age <= 2 ? 0 : age <= 4 ? 1 : 2);
        break;
      }
      case Kind::named_month: months.add(clue, day); break;
      case Kind::fixed_day:
      case Kind::fixed_week:
      case Kind::fixed_soon:
      case Kind::fixed_month: at(features, DayFeature::fixed_apart) += fits_fixed(clue, day) ? 0 : 1; break;
      case Kind::issue_month: at(features, DayFeature::issue_apart) = months_from_issue(clue, day); break;
      default: break;
    }
  }
  at(features, DayFeature::weekdays) = plain.score();
  at(features, DayFeature::yesterdays) = yesterdays.score();
  at(features, DayFeature::nights) = nights.score();
  at(features, DayFeature::earlier) = earlier.score();
  if (latest) at(features, of_latest(*latest)) = 1;
  if (next) at(features, DayFeature::next_date) = std::log1p(static_cast<double>(*next));
  months.write(features);
  constexpr double kMostAhead = 2;
  ahead.write(features, DayFeature::ahead_same_day, kMostAhead);
  lasts.write(features, DayFeature::last_weekday_near, kMostAhead);
}

/// What the clue tells of as past, where it places a day or a week near `day`.
std::optional<DayRange> told_as_past(const PublicationClue& clue, Day day) {
  const bool is_back = (clue.kind == Kind::shifted_day || clue.kind == Kind::shifted_week) && clue.shift < 0;
  if (clue.kind != Kind::past_weekday && !is_back) return std::nullopt;
  return days_told(clue, day);
}

/// Whether a date or a month without its year, told as past, would lie long before the day that the story is about.
bool is_long_before(const PublicationClue& clue, Day day, Day event) {
  constexpr chrono_days kLong{20};
  if (clue.year || clue.year_shift != 0 || clue.open) return false;
  if (clue.kind == Kind::past_date) {
    const std::optional<DayRange> told = days_told(clue, day);
    return told && told->second <= day && told->second < event - kLong;
  }
  if (clue.kind != Kind::named_month || clue.tense >= 0) return false;
  const int year = year_of(day) - (clue.month > month_of(day) ? 1 : 0);
  return plus_months(first_of_month(year, clue.month), 1) < event - kLong;
}

/// What two words of one sentence tell together: "last week, on 24 May", "on Thursday, eight days after the event".
void add_joined(const PublicationEvidence& evidence, Day day, const DatedDays& dated, DayFeatures& features) {
  constexpr double kMost = 2;
  constexpr std::uint32_t kClose = 80;
  double fits = 0, apart = 0, weekdays = at(features, DayFeature::weekdays_beside_today);
  const auto is_date = [](const PublicationClue& clue) { return clue.kind == Kind::past_date && clue.day != 0; };
  for (const PublicationClue& clue : evidence.clues) {
    if (clue.kind == Kind::since_event) continue;
    const bool is_week = clue.kind == Kind::shifted_week;
    const std::optional<DayRange> told = is_week || clue.after != 0 ? days_told(clue, day) : std::nullopt;
    if (!told) continue;
    bool is_that = clue.after != 0 && dated.event && told->first - chrono_days{clue.after} == *dated.event;
    for (const PublicationClue& date : evidence.clues) {
      // "Last week it laid down its report. It was presented on Tuesday, 22 June".
      const bool is_next = is_week && date.weekday != 0 && date.sentence == clue.sentence + 1;
      if (!is_date(date) || (date.sentence != clue.sentence && !is_next)) continue;
      const std::optional<DayRange> other = days_told(date, day);
      if (!other) continue;
      is_that = is_that || (clue.after != 0 && told->first - chrono_days{clue.after} == other->first);
      const bool is_close = is_next || date.span.begin - clue.span.end <= kClose;
      if (is_week && date.span.begin >= clue.span.end && is_close &&
          (other->first < told->first || other->first > told->second))
        ++apart;
    }
    fits += is_that ? 1 : 0;
  }
  at(features, DayFeature::distance_fits) = std::min(fits, kMost);
  at(features, DayFeature::week_date_apart) = std::min(apart, kMost);
  at(features, DayFeature::weekdays_beside_today) = std::min(weekdays, kMost);
  double& yesterdays = at(features, DayFeature::weekday_is_yesterday);
  yesterdays = std::min(yesterdays, kMost);
}

void add_told(const PublicationEvidence& evidence, Day day, const DatedDays& dated, DayFeatures& features) {
  double weekday_before = 0, shift_before = 0, week_before = 0, date_before = 0, known = 0;
  int count = 0;
  for (const PublicationClue& clue : evidence.clues) {
    if (is_long_before(clue, day, dated.event.value_or(dated.first))) ++date_before;
    const std::optional<DayRange> told = told_as_past(clue, day);
    if (!told) continue;
    if (dated.event && told->second < *dated.event)
      ++(clue.kind == Kind::past_weekday  ? weekday_before
         : clue.kind == Kind::shifted_day ? shift_before
                                          : week_before);
    if (clue.kind == Kind::shifted_week && clue.weekday == 0) continue;
    const auto found = dated.told.find(told->first);
    known += found == dated.told.end() ? 0 : found->second;
    ++count;
  }
  add_joined(evidence, day, dated, features);
  constexpr double kMost = 3, kMostWeeks = 2;
  at(features, DayFeature::weekday_before_event) = std::min(weekday_before, kMost);
  at(features, DayFeature::shift_before_event) = std::min(shift_before, kMost);
  at(features, DayFeature::week_before_event) = std::min(week_before, kMostWeeks);
  constexpr double kMostDates = 4;
  at(features, DayFeature::date_before_event) = std::min(date_before, kMostDates);
  at(features, DayFeature::told_by_others) = count == 0 ? 0 : known / count * std::min<double>(count, kMost);
}

/// How near `day` is to the dated reports, those that tell the same weighing more: a logarithm.
double burst_at(Day day, const DatedDays& dated, const Nearness& near) {
  double sum = 0, all = 0;
  for (std::size_t i = 0; i < dated.reports.size(); ++i) {
    sum += (1.0 + near.shared[i]) / (1.0 + static_cast<double>(days_between(day, dated.reports[i].second)));
    all += 1.0 + near.shared[i];
  }
  // One dated report says little of where the others are.
  constexpr double kAlone = 0.5;
  return all > 0 ? std::log(sum / all) * (dated.reports.size() == 1 ? kAlone : 1) : 0;
}

void add_story(Day day, const DatedDays& dated, const Nearness& near, DayFeatures& features) {
  double similar = 0, all_similar = 0, same = 0, all_same = 0, misplaced = 0, ordered = 0;
  for (std::size_t i = 0; i < dated.reports.size(); ++i) {
    const DayRange& report = dated.reports[i].second;
    const double nearness = 1.0 / (1.0 + static_cast<double>(days_between(day, report)));
    similar += near.words[i] * near.words[i] * nearness;
    all_similar += near.words[i] * near.words[i];
    same += near.counts[i] * nearness;
    all_same += near.counts[i];
    if (near.order[i] == 0) continue;
    ++ordered;
    misplaced += near.order[i] > 0 ? (day < report.first ? 1 : 0) : (day > report.second ? 1 : 0);
  }
  at(features, DayFeature::burst) = burst_at(day, dated, near);
  if (all_similar > 0) at(features, DayFeature::similar) = similar / all_similar;
  if (all_same > 0) at(features, DayFeature::same_counts) = same / all_same;
  if (ordered > 0) at(features, DayFeature::counts_out_of_order) = misplaced / ordered;
  if (day < dated.first) {
    at(features, DayFeature::before_first) = 1;
    at(features, DayFeature::before_first_days) = static_cast<double>((dated.first - day).count());
  }
  if (day > dated.last)
    at(features, DayFeature::after_last_days) = std::log1p(static_cast<double>((day - dated.last).count()));
  // Where the only dated report tells of no day, its own stands for it.
  const bool is_alone = dated.reports.size() == 1;
  if (!dated.event && !is_alone) return;
  constexpr long kMostDays = 30;
  const long since = (day - dated.event.value_or(dated.last)).count();
  if (since >= 0) {
    at(features, DayFeature::since_event) = std::log1p(static_cast<double>(since));
  } else if (dated.event) {
    at(features, DayFeature::before_event) = 1;
    at(features, DayFeature::before_event_days) = static_cast<double>(std::min(-since, kMostDays));
  }
}

/// A letter to subscribers comes out in the week after what it is about, mostly.
void add_week_of_issue(Day day, const DatedDays& dated, DayFeatures& features) {
  const Day event = dated.event.value_or(dated.last);
  if (day < event) return;
  const long weeks = (monday_of(day) - monday_of(event)).count() / 7;
  at(features, weeks == 0   ? DayFeature::same_week_of_periodical
               : weeks == 1 ? DayFeature::next_week_of_periodical
                            : DayFeature::later_week_of_periodical) = 1;
}

}  // namespace

const DayFeatures& day_weights() {
  static const DayFeatures kWeights = [] {
    DayFeatures weights{};
    for (const std::vector<std::string_view>& row : table("day_weights")) {
      const std::span<const std::string_view> names = day_feature_names();
      const auto name = std::find(names.begin(), names.end(), row[0]);
      if (name == names.end() || row.size() < 2) continue;
      std::from_chars(row[1].data(), row[1].data() + row[1].size(),
                      weights[static_cast<std::size_t>(name - names.begin())]);
    }
    return weights;
  }();
  return kWeights;
}

double day_score(const DayFeatures& features) {
  const DayFeatures& weights = day_weights();
  double score = 0;
  for (std::size_t f = 0; f < kDayFeatures; ++f) score += features[f] * weights[f];
  return score;
}

DayFeatures day_features(const PublicationEvidence& evidence, Day day, const DatedDays& dated, const Nearness& near) {
  DayFeatures features{};
  add_own(evidence, day, features);
  add_told(evidence, day, dated, features);
  add_distances(evidence, day, dated, features);
  add_story(day, dated, near, features);
  add_named_days(evidence, day, dated, features);
  add_unknown(day, dated, near, features);
  if (evidence.says_yesterday) {
    at(features, DayFeature::burst_of_yesterday) = at(features, DayFeature::burst);
    at(features, DayFeature::burst_day_before) = burst_at(day - chrono_days{1}, dated, near);
  }
  if (dated.event)
    at(features, DayFeature::years_since_event) =
        static_cast<double>(std::max(0L, long{(day - *dated.event).count()})) / 365;
  // What says how long ago it was need not come near the others' days.
  if (tells_its_distance(evidence)) {
    for (const DayFeature guess : {DayFeature::burst, DayFeature::burst_of_yesterday, DayFeature::burst_day_before,
                                   DayFeature::since_event, DayFeature::after_last_days})
      at(features, guess) = 0;
  }
  if (evidence.periodical) {
    add_week_of_issue(day, dated, features);
    at(features, DayFeature::burst_of_periodical) = at(features, DayFeature::burst);
    at(features, DayFeature::since_event_of_periodical) = at(features, DayFeature::since_event);
  }
  return features;
}

}  // namespace synoptic
