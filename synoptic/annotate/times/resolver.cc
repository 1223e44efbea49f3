// Resolving what is counted from a day, and keeping what the text speaks of. The calendar's own names are in
// resolve_calendar.cc.
#include "synoptic/annotate/times/resolver.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "synoptic/annotate/times/calendar.h"
#include "synoptic/annotate/times/resolved_values.h"
#include "synoptic/annotate/timex.h"

namespace synoptic {

namespace {

using chrono_days = std::chrono::days;

/// How far, in bytes, what is told of a quarter reaches: three or four sentences.
constexpr std::uint32_t kSameTopic = 600;

/// How far a day reaches to a lone "by evening": the sentence behind its own.
constexpr std::uint32_t kSameBreath = 160;

/// "a year ago", and not "last year".
bool is_counted_year(const TimeExpression& time) { return time.choice == TimeChoice::last; }

}  // namespace

std::optional<Day> TimeResolver::anchor_of(const TimeExpression& time, ResolvedTime& resolved) const {
  if (time.anchor == TimeAnchor::mentioned) {
    const bool counted_weeks = time.unit == TimeUnit::week && time.choice != TimeChoice::open && day_;
    const bool by_day = time.unit <= TimeUnit::weekend || time.form == TimeForm::weekday || counted_weeks;
    const bool told = is_bare_clock(time) && time.tense == TenseHint::past && told_;
    const std::optional<Mention>& mention = told ? told_ : by_day || !period_ ? day_ : period_;
    const bool is_far = mention && time.is_lone_part && time.span.begin - mention->span.end > kSameBreath;
    if (mention && !is_far) {
      resolved.from_mention = mention->span;
      resolved.from_day = mention->day;
      return mention->day;
    }
  }
  resolved.from_publication = published_.has_value();
  resolved.from_day = published_;
  return published_;
}

ResolvedTime TimeResolver::weekday(const TimeExpression& time) {
  ResolvedTime trail;
  const std::optional<Day> from = anchor_of(time, trail);
  if (!from) return open_value(format_value("XXXX-WXX-%d", int{time.weekday}));
  const Day before = *from - chrono_days{(iso_weekday(*from) - time.weekday + 7) % 7};
  const Day after = *from + chrono_days{(time.weekday - iso_weekday(*from) + 7) % 7};
  const auto finish = [&](Day day, std::string_view rule) {
    ResolvedTime resolved = of_day(day, rule);
    resolved.from_publication = trail.from_publication;
    resolved.from_mention = trail.from_mention;
    resolved.from_day = trail.from_day;
    return resolved;
  };
  if (time.unit == TimeUnit::week) {
    return finish(monday_of(*from) + chrono_days{7 * static_cast<int>(time.count) + time.weekday - 1},
                  "weekday.of_week");
  }
  if (time.choice == TimeChoice::last)
    return finish(before == *from ? before - chrono_days{7} : before, "weekday.last");
  if (time.choice == TimeChoice::next) return finish(after == *from ? after + chrono_days{7} : after, "weekday.next");
  if (time.anchor == TimeAnchor::mentioned) return finish(before, "weekday.same");
  if (time.tense == TenseHint::future || (time.choice == TimeChoice::current && time.tense != TenseHint::past))
    return finish(after, "weekday.future");
  if (time.since && before == *from) return finish(before - chrono_days{7}, "weekday.past");
  return finish(before, time.tense == TenseHint::past ? "weekday.past" : "weekday.latest");
}

ResolvedTime TimeResolver::shifted(const TimeExpression& time) {
  ResolvedTime trail;
  const int count = static_cast<int>(std::lround(std::clamp(time.count, -100000.0, 100000.0)));
  // "a year ago" in a sentence on a quarter's results is that quarter, whichever day it counts from.
  const bool of_quarter_told = quarter_ && time.unit == TimeUnit::year && count == -1 && time.type == TimexType::date &&
                               is_counted_year(time) && time.span.begin - quarter_->span.end < kSameTopic;
  const bool to_mentioned = time.anchor == TimeAnchor::mentioned || of_quarter_told;
  const bool quarter_told = quarter_ && time.span.begin - quarter_->span.end < 2 * kSameTopic;
  if (to_mentioned && quarter_ &&
      (time.unit == TimeUnit::quarter || (time.unit == TimeUnit::year && count == -1 && quarter_told))) {
    // Results are told after their quarter: one that still runs is not "the latest".
    const bool runs =
        time.unit == TimeUnit::quarter && count == 0 && published_ && plus_months(quarter_->day, 3) > *published_;
    const Day day = runs ? plus_months(*published_, -3)
                         : plus_months(quarter_->day, time.unit == TimeUnit::quarter ? 3 * count : -12);
    ResolvedTime resolved = quarter_->fiscal ? open_value(format_value("%04d-QX", year_of(day)))
                                             : of_quarter(year_of(day), quarter_of(day), "quarter.mentioned");
    resolved.rule = "quarter.mentioned";
    resolved.from_mention = quarter_->span;
    resolved.from_day = quarter_->day;
    return resolved;
  }
  const std::optional<Day> from = anchor_of(time, trail);
  if (time.unit2 != TimeUnit::none && from && !time.vague) {  // "one month and 21 days ago"
    const auto months = [](TimeUnit unit, double n) {
      return unit == TimeUnit::year ? static_cast<int>(12 * n) : unit == TimeUnit::month ? static_cast<int>(n) : 0;
    };
    const auto days = [](TimeUnit unit, double n) {
      return unit == TimeUnit::week ? static_cast<int>(7 * n) : unit == TimeUnit::day ? static_cast<int>(n) : 0;
    };
    const int by_month = months(time.unit, time.count) + months(time.unit2, time.count2);
    if (std::abs(by_month) < 12000 && in_calendar(year_of(*from) + by_month / 12 - 1) && std::abs(time.count) < 9000 &&
        std::abs(time.count2) < 9000) {
      const Day day =
          plus_months(*from, by_month) + chrono_days{days(time.unit, time.count) + days(time.unit2, time.count2)};
      const bool to_the_day = time.unit2 == TimeUnit::day || time.unit2 == TimeUnit::week;
      ResolvedTime resolved =
          to_the_day ? of_day(day, "shift.publication") : of_month(year_of(day), month_of(day), "shift.publication");
      resolved.from_publication = trail.from_publication;
      resolved.from_mention = trail.from_mention;
      resolved.from_day = trail.from_day;
      return resolved;
    }
  }
  if (time.vague) return {.value = count < 0 ? "PAST_REF" : "FUTURE_REF", .rule = "vague"};
  if (!from) {
    switch (time.unit) {
      case TimeUnit::week: return open_value("XXXX-WXX");
      case TimeUnit::weekend: return open_value("XXXX-WXX-WE");
      case TimeUnit::month: return open_value("XXXX-XX");
      case TimeUnit::quarter: return open_value("XXXX-QX");
      case TimeUnit::year: return open_value("XXXX");
      case TimeUnit::decade: return open_value("XXX");
      case TimeUnit::century: return open_value("XX");
      default: return open_value("XXXX-XX-XX");
    }
  }
  const std::string_view rule = to_mentioned ? "shift.mentioned" : count == 0 ? "shift.current" : "shift.publication";
  if (std::abs(count) > 9000 && time.unit >= TimeUnit::week) return open_value("XXXX");
  const double exact = std::clamp(time.count, -9000.0, 9000.0);
  ResolvedTime resolved;
  const auto by_months = [&](int months) -> std::optional<Day> {
    if (!in_calendar(year_of(*from) + months / 12 - 1) || !in_calendar(year_of(*from) + months / 12 + 1))
      return std::nullopt;
    return plus_months(*from, months);
  };
  switch (time.unit) {
    case TimeUnit::second:
    case TimeUnit::minute: resolved = of_day(*from, rule); break;
    case TimeUnit::hour: resolved = of_day(*from + chrono_days{std::abs(count) < 24 ? 0 : count / 24}, rule); break;
    case TimeUnit::week: {
      const Day day = *from + chrono_days{7 * count};
      resolved = of_week(day, false, rule);
      // "a week ago", "two weeks later": to the day, where it counts from one; the value stays TIMEX3's week.
      const bool from_day = trail.from_mention && day_ && day_->span == *trail.from_mention;
      const bool counted = time.choice != TimeChoice::open && time.form == TimeForm::shifted && count != 0;
      if (counted && (to_mentioned ? from_day : std::abs(count) == 1)) resolved.when = DateInterval::of(day, day);
      break;
    }
    case TimeUnit::fortnight: resolved = of_week(*from + chrono_days{14 * count}, false, rule); break;
    case TimeUnit::weekend: {
      // "the weekend" of a Monday's report is the one just over, unless it is to come; on Saturday it is this one.
      const bool over =
          count == 0 && time.choice == TimeChoice::open && iso_weekday(*from) < 6 && time.tense != TenseHint::future;
      resolved = of_week(*from + chrono_days{7 * (over ? -1 : count)}, true, rule);
      break;
    }
    case TimeUnit::month: {
      const std::optional<Day> day = by_months(count);
      if (!day) return open_value("XXXX-XX");
      resolved = of_month(year_of(*day), month_of(*day), rule);
      break;
    }
    case TimeUnit::quarter: {
      // "the quarter", "the latest quarter": results come after its end.
      const std::optional<Day> day = by_months(3 * (to_mentioned && count == 0 ? -1 : count));
      if (!day) return open_value("XXXX-QX");
      resolved = of_quarter(year_of(*day), quarter_of(*day), rule);
      break;
    }
    case TimeUnit::year: {
      const std::optional<Day> day = by_months(static_cast<int>(std::lround(12 * exact)));
      if (!day) return open_value("XXXX");
      resolved = exact == count ? of_year(year_of(*day), rule) : of_month(year_of(*day), month_of(*day), rule);
      break;
    }
    case TimeUnit::decade: {
      const std::optional<Day> day = by_months(std::clamp(120 * count, -100000, 100000));
      if (!day) return open_value("XXX");
      resolved = of_years(year_of(*day) / 10 * 10, 10, rule);
      break;
    }
    case TimeUnit::century: {
      const std::optional<Day> day = by_months(std::clamp(1200 * count, -100000, 100000));
      if (!day) return open_value("XX");
      resolved = of_years(year_of(*day) / 100 * 100, 100, rule);
      break;
    }
    case TimeUnit::millennium: return open_value("X");
    default: resolved = of_day(*from + chrono_days{count}, rule); break;
  }
  resolved.from_publication = trail.from_publication;
  resolved.from_mention = trail.from_mention;
  resolved.from_day = trail.from_day;
  return resolved;
}

std::optional<ResolvedTime> TimeResolver::clock_by_distance(const TimeExpression& time) const {
  constexpr int kHour = 60, kDay = 1440;
  const int unit = time.unit == TimeUnit::hour ? kHour : time.unit == TimeUnit::minute ? 1 : 0;
  if (unit == 0 || time.vague || time.unit2 != TimeUnit::none || time.clock.given() || time.count == 0) return {};
  const std::optional<Mention>& from = time.anchor == TimeAnchor::publication ? entry_ : day_;
  const double distance = time.count * unit;
  if (!from || from->minutes < 0 || std::abs(distance) >= kDay) return {};
  const int minutes = from->minutes + static_cast<int>(std::lround(distance));
  const int days = minutes < 0 ? -1 : minutes / kDay;
  ResolvedTime resolved = of_day(from->day + chrono_days{days}, "clock.distance");
  const int of_day_minutes = minutes - days * kDay;
  resolved.value += clock_value({.hour = static_cast<std::int8_t>(of_day_minutes / kHour),
                                 .minute = static_cast<std::int8_t>(of_day_minutes % kHour)});
  resolved.from_mention = from->span;
  resolved.from_day = from->day;
  return resolved;
}

ResolvedTime TimeResolver::clock_of_day(const TimeExpression& time) {
  if (time.stamps_entry && entry_) {
    ResolvedTime resolved = of_day(entry_->day + chrono_days{time.entry_shift}, "clock.entry");
    resolved.from_mention = entry_->span;
    resolved.from_day = entry_->day;
    return resolved;
  }
  ResolvedTime resolved = shifted(time);
  // "It was put out in the early hours of Friday. The roof gave way at 11pm": that was Thursday.
  const std::optional<Mention>& mention = time.tense == TenseHint::past && told_ ? told_ : day_;
  if (!mention || !mention->after_midnight || time.tense == TenseHint::future || !resolved.from_mention ||
      !time.before_midnight)
    return resolved;
  ResolvedTime before = of_day(mention->day - chrono_days{1}, "clock.night_before");
  before.from_mention = resolved.from_mention;
  before.from_day = resolved.from_day;
  return before;
}

ResolvedTime TimeResolver::dispatch(const TimeExpression& time) {
  switch (time.form) {
    case TimeForm::calendar: return calendar(time);
    case TimeForm::weekday: return weekday(time);
    case TimeForm::shifted:
      if (is_bare_clock(time)) return clock_of_day(time);
      if (std::optional<ResolvedTime> clock = clock_by_distance(time)) return *clock;
      return shifted(time);
    case TimeForm::part_of_year: return part_of_year(time);
    case TimeForm::span_of_years: return of_years(time.year, time.unit == TimeUnit::century ? 100 : 10, "years");
    case TimeForm::festival: return festival(time);
    case TimeForm::duration: return {.value = duration_value(time), .rule = "duration"};
    case TimeForm::set: return {.value = set_value(time), .rule = "set"};
    case TimeForm::reference:
      return {.value = time.ordinal < 0   ? "PAST_REF"
                       : time.ordinal > 0 ? "FUTURE_REF"
                                          : "PRESENT_REF",
              .rule = "reference"};
  }
  return {};
}

void TimeResolver::remember(const TimeExpression& time, const ResolvedTime& resolved) {
  // "In the nine months": from here on, "a year earlier" is no quarter's.
  if (time.form == TimeForm::duration && time.unit == TimeUnit::month && !time.vague &&
      (time.count == 6 || time.count == 9 || time.count == 12))
    quarter_.reset();
  if (!resolved.when.earliest || !resolved.when.latest) return;
  // What only serves to compare, "a year earlier", "the 1988 period", is not what the text goes on to speak of.
  const bool of_another_year = (time.form == TimeForm::shifted && time.unit == TimeUnit::year && time.count == -1 &&
                                (is_counted_year(time) || time.anchor == TimeAnchor::mentioned)) ||
                               (time.form == TimeForm::part_of_year && time.anchor == TimeAnchor::mentioned);
  if (of_another_year) return;
  const Day first = resolved.when.earliest->first_day();
  const auto length = (resolved.when.latest->last_day() - first).count();
  if (length <= 6) {
    // "the early hours of Friday ... at 11pm ... at midnight": the night goes on being spoken of.
    const bool same_night = is_bare_clock(time) && resolved.rule == "clock.night_before";
    const int minutes = time.clock.hour >= 0 ? time.clock.hour * 60 + std::max<int>(time.clock.minute, 0) : -1;
    const Mention mention{.span = time.span, .day = first, .after_midnight = time.after_midnight, .minutes = minutes};
    if (!same_night) day_ = mention;
    if (time.heads_section) entry_.reset();
    if (time.stamps_entry || (time.heads_section && minutes >= 0)) entry_ = mention;
    const bool to_come = time.tense == TenseHint::future || (published_ && first > *published_);
    if (!to_come && !same_night) told_ = day_;
  } else {
    period_ = Mention{time.span, first};
  }
  if (resolved.value.size() == 7 && resolved.value[5] == 'Q') quarter_ = Mention{time.span, first, time.fiscal};
}

ResolvedTime TimeResolver::resolve(const TimeExpression& time) {
  ResolvedTime resolved = dispatch(time);
  if (time.week_of_month != 0 && resolved.when.earliest && resolved.when.latest) {
    const Day first = resolved.when.earliest->first_day(), last = resolved.when.latest->last_day();
    const Day begin =
        time.week_of_month < 0 ? last - chrono_days{6} : first + chrono_days{7 * (time.week_of_month - 1)};
    if (begin <= last) {
      resolved.value = iso_week(begin + chrono_days{3});  // the week that holds most of its days
      resolved.when = DateInterval::of(begin, std::min(begin + chrono_days{6}, last));
    }
  }
  if (time.extra_days != 0 && resolved.when.earliest) {
    const Day day = resolved.when.earliest->first_day() + chrono_days{time.extra_days};
    resolved.value = PartialDate::from_day(day).to_string();
    resolved.when = DateInterval::of(day, day);
  }
  if (time.clock.given() && time.form != TimeForm::set) {
    const bool of_a_day = !resolved.when.earliest || resolved.when.earliest == resolved.when.latest;
    if (of_a_day) resolved.value += clock_value(time.clock);
  }
  remember(time, resolved);
  if (time.lent_day) resolved.rule = kClockBeforeDay;
  return resolved;
}

}  // namespace synoptic
