#include "synoptic/annotate/times/resolver.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

#include "synoptic/annotate/times/calendar.h"

namespace synoptic {

namespace {

using chrono_days = std::chrono::days;

PartialDate month_date(int year, int month) { return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), 0}; }
PartialDate year_date(int year) { return {static_cast<std::int16_t>(year), 0, 0}; }

template <class... Values>
std::string format(const char* pattern, Values... values) {
  char buffer[48];
  std::snprintf(buffer, sizeof buffer, pattern, values...);
  return buffer;
}

ResolvedTime of_day(Day day, std::string_view rule) {
  const PartialDate date = PartialDate::from_day(day);
  return {.value = date.to_string(), .when = DateInterval::of(date), .rule = rule};
}

ResolvedTime of_month(int year, int month, std::string_view rule) {
  const PartialDate date = month_date(year, month);
  return {.value = date.to_string(), .when = DateInterval::of(date), .rule = rule};
}

ResolvedTime of_year(int year, std::string_view rule) {
  const PartialDate date = year_date(year);
  return {.value = date.to_string(), .when = DateInterval::of(date), .rule = rule};
}

ResolvedTime of_years(int first, int count, std::string_view rule) {
  return {.value = count == 100 ? format("%02d", first / 100) : format("%03d", first / 10),
          .when = {year_date(first), year_date(first + count - 1)}, .rule = rule};
}

ResolvedTime of_quarter(int year, int quarter, std::string_view rule) {
  return {.value = format("%04d-Q%d", year, quarter), .when = {month_date(year, 3 * quarter - 2), month_date(year, 3 * quarter)}, .rule = rule};
}

ResolvedTime of_week(Day day, bool weekend, std::string_view rule) {
  const Day monday = monday_of(day);
  return {.value = iso_week(day) + (weekend ? "-WE" : ""),
          .when = DateInterval::of(monday + chrono_days{weekend ? 5 : 0}, monday + chrono_days{6}), .rule = rule};
}

ResolvedTime open_value(std::string value) { return {.value = std::move(value), .rule = "open"}; }

/// How far, in bytes, what is told of a quarter reaches: three or four sentences.
constexpr std::uint32_t kSameTopic = 600;

/// "a year ago", and not "last year".
bool is_counted_year(const TimeExpression& time) { return time.choice == TimeChoice::last; }

int quarter_of(Day day) { return (month_of(day) + 2) / 3; }

/// Of years, the one in which `make(year)` lies where the choice and the tense ask for it, seen from `from`.
template <class Make>
std::optional<Day> chosen(Day from, TimeChoice choice, TenseHint tense, Make make) {
  std::optional<Day> before, after, same_year;
  for (int year = year_of(from) - 4; year <= year_of(from) + 4; ++year) {
    const std::optional<Day> day = make(year);
    if (!day) continue;
    if (year == year_of(from)) same_year = day;
    if (*day <= from) before = day;
    else if (!after) after = day;
  }
  if (choice == TimeChoice::current && same_year) return same_year;
  if (choice == TimeChoice::last || !after) return before;
  if (choice == TimeChoice::next || !before) return after;
  const auto back = (from - *before).count(), ahead = (*after - from).count();
  // The nearer of the two, but for what the verb says where neither is near.
  constexpr int kNear = 75;
  if (tense == TenseHint::past && ahead > kNear) return before;
  if (tense == TenseHint::future && back > kNear) return after;
  return ahead < back ? after : before;
}

}  // namespace

std::optional<Day> TimeResolver::anchor_of(const TimeExpression& time, ResolvedTime& resolved) const {
  if (time.anchor == TimeAnchor::mentioned) {
    const bool by_day = time.unit <= TimeUnit::weekend || time.form == TimeForm::weekday;
    const std::optional<Mention>& mention = by_day || !period_ ? day_ : period_;
    if (mention) {
      resolved.from_mention = mention->span;
      resolved.from_day = mention->day;
      return mention->day;
    }
  }
  resolved.from_publication = published_.has_value();
  resolved.from_day = published_;
  return published_;
}

ResolvedTime TimeResolver::calendar(const TimeExpression& time) {
  if (time.nth != 0 || (time.unit == TimeUnit::month && time.day != 0)) return day_of_some_month(time);
  const int month = time.month, day = time.day;
  const auto whole = [&](int year, std::string_view rule) -> ResolvedTime {
    if (month == 0) {
      if (time.last_year != kNoYear) return {.value = format("%04d/%04d", year, time.last_year), .when = {year_date(year), year_date(time.last_year)}, .rule = rule};
      return of_year(year, rule);
    }
    if (day == 0) return of_month(year, month, rule);
    const std::optional<Day> first = day_of(year, month, day);
    if (!first) return open_value(format("XXXX-%02d-XX", month));
    if (time.unit == TimeUnit::week) return of_week(*first, false, rule);
    const std::optional<Day> last = time.last_day ? day_of(year, month, time.last_day) : std::nullopt;
    if (!last) return of_day(*first, rule);
    return {.value = PartialDate::from_day(*first).to_string() + "/" + PartialDate::from_day(*last).to_string(),
            .when = DateInterval::of(*first, *last), .rule = rule};
  };
  if (time.year != kNoYear) return whole(time.year, "calendar");
  if (!published_) {
    if (day == 0) return open_value(format("XXXX-%02d", month));
    return open_value(time.last_day ? format("XXXX-%02d-%02d/XXXX-%02d-%02d", month, day, month, int{time.last_day}) : format("XXXX-%02d-%02d", month, day));
  }
  ResolvedTime resolved;
  if (time.year_shift != kNoShift) {
    resolved = whole(year_of(*published_) + time.year_shift, "calendar.year_shift");
  } else if (day != 0) {
    const std::optional<Day> best = chosen(*published_, time.choice, time.tense, [&](int year) -> std::optional<Day> {
      const std::optional<Day> one = day_of(year, month, day);
      return one && time.weekday != 0 && iso_weekday(*one) != time.weekday ? std::nullopt : one;
    });
    if (!best) {
      const std::optional<Day> loose = chosen(*published_, time.choice, time.tense, [&](int year) { return day_of(year, month, day); });
      if (!loose) return open_value(format("XXXX-%02d-%02d", month, day));
      resolved = whole(year_of(*loose), "day.weekday_disagrees");
    } else {
      resolved = whole(year_of(*best), time.choice == TimeChoice::open ? "day.nearest" : "day.choice");
    }
  } else {
    const int now = month_of(*published_), year = year_of(*published_);
    const bool future = time.choice == TimeChoice::next || (time.choice == TimeChoice::open && time.tense == TenseHint::future);
    if (time.choice == TimeChoice::current) resolved = of_month(year, month, "month.this");
    else if (time.choice == TimeChoice::last) resolved = of_month(month < now ? year : year - 1, month, "month.last");
    else if (month == now % 12 + 1 && time.choice == TimeChoice::open) resolved = of_month(month > now ? year : year + 1, month, "month.coming");  // eleven months ago would be "last"
    else if (future) resolved = of_month(month >= now ? year : year + 1, month, "month.future");
    else resolved = of_month(month <= now ? year : year - 1, month, time.tense == TenseHint::past ? "month.past" : "month.latest");
  }
  resolved.from_publication = true;
  resolved.from_day = published_;
  return resolved;
}

/// "the first Tuesday of November", "the 20th of next month", "Friday the 13th".
ResolvedTime TimeResolver::day_of_some_month(const TimeExpression& time) const {
  const auto nth = [&](int year, int month) -> std::optional<Day> {
    if (time.nth == 0) return day_of(year, month, time.day);
    return nth_weekday(year, month, time.nth, time.weekday);
  };
  if (time.year != kNoYear) {
    const std::optional<Day> day = nth(time.year, time.month);
    return day ? of_day(*day, "calendar.nth") : open_value("XXXX-XX-XX");
  }
  if (!published_) return open_value(time.month ? format("XXXX-%02d-XX", int{time.month}) : time.day ? format("XXXX-XX-%02d", int{time.day}) : "XXXX-XX-XX");
  std::optional<Day> day;
  if (time.month != 0) {
    day = time.year_shift != kNoShift ? nth(year_of(*published_) + time.year_shift, time.month)
                                      : chosen(*published_, time.choice, time.tense, [&](int year) { return nth(year, time.month); });
  } else if (time.weekday != 0 && time.nth == 0) {  // the nearest month in which the 13th is a Friday
    for (int away = 0; away <= 24 && !day; ++away) {
      for (const int months : {-away, away}) {
        const Day some = plus_months(first_of_month(year_of(*published_), month_of(*published_)), months);
        const std::optional<Day> one = nth(year_of(some), month_of(some));
        if (!day && one && iso_weekday(*one) == time.weekday) day = one;
      }
    }
  } else {
    const Day some = plus_months(first_of_month(year_of(*published_), month_of(*published_)), static_cast<int>(time.count));
    day = nth(year_of(some), month_of(some));
  }
  if (!day) return open_value("XXXX-XX-XX");
  ResolvedTime resolved = of_day(*day, "calendar.nth");
  resolved.from_publication = true;
  resolved.from_day = published_;
  return resolved;
}

ResolvedTime TimeResolver::weekday(const TimeExpression& time) {
  ResolvedTime trail;
  const std::optional<Day> from = anchor_of(time, trail);
  if (!from) return open_value(format("XXXX-WXX-%d", int{time.weekday}));
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
    return finish(monday_of(*from) + chrono_days{7 * static_cast<int>(time.count) + time.weekday - 1}, "weekday.of_week");
  }
  if (time.choice == TimeChoice::last) return finish(before == *from ? before - chrono_days{7} : before, "weekday.last");
  if (time.choice == TimeChoice::next) return finish(after == *from ? after + chrono_days{7} : after, "weekday.next");
  if (time.anchor == TimeAnchor::mentioned) return finish(before, "weekday.same");
  if (time.tense == TenseHint::future || (time.choice == TimeChoice::current && time.tense != TenseHint::past)) return finish(after, "weekday.future");
  return finish(before, time.tense == TenseHint::past ? "weekday.past" : "weekday.latest");
}

ResolvedTime TimeResolver::shifted(const TimeExpression& time) {
  ResolvedTime trail;
  const int count = static_cast<int>(std::lround(std::clamp(time.count, -100000.0, 100000.0)));
  // "a year ago" in a sentence on a quarter's results is that quarter, whichever day it counts from.
  const bool of_quarter_told = quarter_ && time.unit == TimeUnit::year && count == -1 && time.type == TimexType::date && is_counted_year(time) &&
                               time.span.begin - quarter_->span.end < kSameTopic;
  const bool to_mentioned = time.anchor == TimeAnchor::mentioned || of_quarter_told;
  if (to_mentioned && quarter_ && (time.unit == TimeUnit::quarter || (time.unit == TimeUnit::year && count == -1))) {
    // Results are told after their quarter: one that still runs is not "the latest".
    const bool runs = time.unit == TimeUnit::quarter && count == 0 && published_ && plus_months(quarter_->day, 3) > *published_;
    const Day day = runs ? plus_months(*published_, -3) : plus_months(quarter_->day, time.unit == TimeUnit::quarter ? 3 * count : -12);
    ResolvedTime resolved = of_quarter(year_of(day), quarter_of(day), "quarter.mentioned");
    resolved.from_mention = quarter_->span;
    resolved.from_day = quarter_->day;
    return resolved;
  }
  const std::optional<Day> from = anchor_of(time, trail);
  if (time.unit2 != TimeUnit::none && from && !time.vague) {  // "one month and 21 days ago"
    const auto months = [](TimeUnit unit, double n) { return unit == TimeUnit::year ? static_cast<int>(12 * n) : unit == TimeUnit::month ? static_cast<int>(n) : 0; };
    const auto days = [](TimeUnit unit, double n) { return unit == TimeUnit::week ? static_cast<int>(7 * n) : unit == TimeUnit::day ? static_cast<int>(n) : 0; };
    const int by_month = months(time.unit, time.count) + months(time.unit2, time.count2);
    if (std::abs(by_month) < 12000 && in_calendar(year_of(*from) + by_month / 12 - 1) && std::abs(time.count) < 9000 && std::abs(time.count2) < 9000) {
      const Day day = plus_months(*from, by_month) + chrono_days{days(time.unit, time.count) + days(time.unit2, time.count2)};
      const bool to_the_day = time.unit2 == TimeUnit::day || time.unit2 == TimeUnit::week;
      ResolvedTime resolved = to_the_day ? of_day(day, "shift.publication") : of_month(year_of(day), month_of(day), "shift.publication");
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
    if (!in_calendar(year_of(*from) + months / 12 - 1) || !in_calendar(year_of(*from) + months / 12 + 1)) return std::nullopt;
    return plus_months(*from, months);
  };
  switch (time.unit) {
    case TimeUnit::second:
    case TimeUnit::minute: resolved = of_day(*from, rule); break;
    case TimeUnit::hour: resolved = of_day(*from + chrono_days{std::abs(count) < 24 ? 0 : count / 24}, rule); break;
    case TimeUnit::week: resolved = of_week(*from + chrono_days{7 * count}, false, rule); break;
    case TimeUnit::fortnight: resolved = of_week(*from + chrono_days{14 * count}, false, rule); break;
    case TimeUnit::weekend: {
      // "the weekend" of a Monday's report is the one just over; on Saturday it is this one.
      const bool over = count == 0 && time.choice == TimeChoice::open && iso_weekday(*from) < 6;
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

ResolvedTime TimeResolver::part_of_year(const TimeExpression& time) {
  const int ordinal = time.ordinal != 0 ? time.ordinal : quarter_ ? quarter_of(quarter_->day) : 0;
  if (ordinal == 0) return of_year(time.year, "calendar");
  static constexpr const char* kSeasons[] = {"SP", "SU", "FA", "WI"};
  // Spring begins in March, south of the equator in September; a season bears the year in which it begins.
  const auto season_start = [&](int year) { return first_of_month(year, southern_ ? (3 * ordinal + 5) % 12 + 1 : 3 * ordinal); };
  const int months = time.unit == TimeUnit::half ? 6 : 3;
  const auto start = [&](int year) { return time.unit == TimeUnit::season ? season_start(year) : first_of_month(year, months * ordinal - months + 1); };
  const auto in_year = [&](int year, std::string_view rule) -> ResolvedTime {
    if (time.unit == TimeUnit::quarter) return of_quarter(year, ordinal, rule);
    const Day first = start(year), last = plus_months(first, months) - chrono_days{1};
    const std::string value = time.unit == TimeUnit::half ? format("%04d-H%d", year, ordinal) : format("%04d-%s", year, kSeasons[ordinal - 1]);
    return {.value = value, .when = DateInterval::of(first, last), .rule = rule};
  };
  const std::string_view kind = time.unit == TimeUnit::season ? "season" : time.unit == TimeUnit::half ? "half" : "quarter";
  if (time.year != kNoYear) return in_year(time.year, kind);
  ResolvedTime resolved;
  if (time.anchor == TimeAnchor::mentioned && quarter_ && time.unit == TimeUnit::quarter) {
    resolved = in_year(year_of(quarter_->day) + (time.year_shift == kNoShift ? 0 : time.year_shift), "quarter.mentioned");
    resolved.from_mention = quarter_->span;
    resolved.from_day = quarter_->day;
    return resolved;
  }
  if (!published_) {
    return open_value(time.unit == TimeUnit::quarter ? format("XXXX-Q%d", ordinal) : time.unit == TimeUnit::half ? format("XXXX-H%d", ordinal)
                                                     : format("XXXX-%s", kSeasons[ordinal - 1]));
  }
  const int year = year_of(*published_);
  const auto has_begun = [&](int y) { return start(y) <= *published_; };
  const auto is_over = [&](int y) { return plus_months(start(y), months) <= *published_; };
  if (time.year_shift != kNoShift) resolved = in_year(year + time.year_shift, "year_shift");
  else if (time.choice == TimeChoice::current) resolved = in_year(time.unit == TimeUnit::season && has_begun(year - 1) && !is_over(year - 1) ? year - 1 : year, "this");
  else if (time.choice == TimeChoice::last) resolved = in_year(is_over(year) ? year : year - 1, "last");
  else if (time.choice == TimeChoice::next) resolved = in_year(has_begun(year) ? year + 1 : year, "next");
  else if (time.tense == TenseHint::future && !has_begun(year) && start(year) - *published_ <= chrono_days{184}) resolved = in_year(year, "next");
  else if (time.tense == TenseHint::future && time.unit == TimeUnit::season && is_over(year)) resolved = in_year(year + 1, "next");
  else resolved = in_year(has_begun(year) ? year : year - 1, "latest");
  resolved.from_publication = true;
  resolved.from_day = published_;
  return resolved;
}

ResolvedTime TimeResolver::festival(const TimeExpression& time) {
  const auto day_in = [&](int year) { return festival_day(time.ordinal, year); };
  if (time.year != kNoYear) {
    const std::optional<Day> day = day_in(time.year);
    return day ? of_day(*day, "festival") : open_value("XXXX-XX-XX");
  }
  if (!published_) return open_value("XXXX-XX-XX");
  const std::optional<Day> day = time.year_shift != kNoShift ? day_in(year_of(*published_) + time.year_shift) : chosen(*published_, time.choice, time.tense, day_in);
  if (!day) return open_value("XXXX-XX-XX");
  ResolvedTime resolved = of_day(*day, "festival.nearest");
  resolved.from_publication = true;
  resolved.from_day = published_;
  return resolved;
}

ResolvedTime TimeResolver::dispatch(const TimeExpression& time) {
  switch (time.form) {
    case TimeForm::calendar: return calendar(time);
    case TimeForm::weekday: return weekday(time);
    case TimeForm::shifted: return shifted(time);
    case TimeForm::part_of_year: return part_of_year(time);
    case TimeForm::span_of_years: return of_years(time.year, time.unit == TimeUnit::century ? 100 : 10, "years");
    case TimeForm::festival: return festival(time);
    case TimeForm::duration: return {.value = duration_value(time), .rule = "duration"};
    case TimeForm::set: return {.value = set_value(time), .rule = "set"};
    case TimeForm::reference: return {.value = time.ordinal < 0 ? "PAST_REF" : time.ordinal > 0 ? "FUTURE_REF" : "PRESENT_REF", .rule = "reference"};
  }
  return {};
}

void TimeResolver::remember(const TimeExpression& time, const ResolvedTime& resolved) {
  // "In the nine months": from here on, "a year earlier" is no quarter's.
  if (time.form == TimeForm::duration && time.unit == TimeUnit::month && !time.vague && (time.count == 6 || time.count == 9 || time.count == 12)) quarter_.reset();
  if (!resolved.when.earliest || !resolved.when.latest) return;
  // What only serves to compare, "a year earlier", "the 1988 period", is not what the text goes on to speak of.
  const bool of_another_year = (time.form == TimeForm::shifted && time.unit == TimeUnit::year && time.count == -1 && (is_counted_year(time) || time.anchor == TimeAnchor::mentioned)) ||
                               (time.form == TimeForm::part_of_year && time.anchor == TimeAnchor::mentioned);
  if (of_another_year) return;
  const Day first = resolved.when.earliest->first_day();
  const auto length = (resolved.when.latest->last_day() - first).count();
  if (length <= 6) day_ = Mention{time.span, first};
  else period_ = Mention{time.span, first};
  if (resolved.value.size() == 7 && resolved.value[5] == 'Q') quarter_ = Mention{time.span, first};
}

ResolvedTime TimeResolver::resolve(const TimeExpression& time) {
  ResolvedTime resolved = dispatch(time);
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
  return resolved;
}

}  // namespace synoptic
