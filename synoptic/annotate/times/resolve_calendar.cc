// Resolving what the calendar names: dates, months and years, the parts of a year, days counted in a month, festivals.
//
// A date without its year is that of the year in which it lies nearest to the day of publication, unless the verb
// says that it is long past or far to come; a month is the last one that has begun, or the one to come.
#include <cstdlib>

#include "synoptic/annotate/times/calendar.h"
#include "synoptic/annotate/times/resolved_values.h"

namespace synoptic {

namespace {

using chrono_days = std::chrono::days;

/// Of years, the one in which `make(year)` lies where the choice and the tense ask for it, seen from `from`.
template <class Make>
std::optional<Day> chosen(Day from, TimeChoice choice, TenseHint tense, Make make) {
  std::optional<Day> before, after, same_year;
  for (int year = year_of(from) - 4; year <= year_of(from) + 4; ++year) {
    const std::optional<Day> day = make(year);
    if (!day) continue;
    if (year == year_of(from)) same_year = day;
    if (*day <= from)
      before = day;
    else if (!after)
      after = day;
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

ResolvedTime TimeResolver::calendar(const TimeExpression& time) {
  if (time.nth != 0 || (time.unit == TimeUnit::month && time.day != 0)) return day_of_some_month(time);
  const int month = time.month, day = time.day;
  const auto whole = [&](int year, std::string_view rule) -> ResolvedTime {
    if (month == 0) {
      if (time.last_year != kNoYear)
        return {.value = format_value("%04d/%04d", year, time.last_year),
                .when = {year_date(year), year_date(time.last_year)},
                .rule = rule};
      return of_year(year, rule);
    }
    if (day == 0) return of_month(year, month, rule);
    const std::optional<Day> first = day_of(year, month, day);
    if (!first) return open_value(format_value("XXXX-%02d-XX", month));
    if (time.unit == TimeUnit::week) return of_week(*first, false, rule);
    const std::optional<Day> last = time.last_day ? day_of(year, month, time.last_day) : std::nullopt;
    if (!last && time.weekday != 0 && iso_weekday(*first) != time.weekday)
      return of_day(*first, "day.weekday_disagrees");
    if (!last) return of_day(*first, rule);
    return {.value = PartialDate::from_day(*first).to_string() + "/" + PartialDate::from_day(*last).to_string(),
            .when = DateInterval::of(*first, *last),
            .rule = rule};
  };
  if (time.year != kNoYear) return whole(time.year, "calendar");
  if (!published_) {
    if (day == 0) return open_value(format_value("XXXX-%02d", month));
    return open_value(time.last_day
                          ? format_value("XXXX-%02d-%02d/XXXX-%02d-%02d", month, day, month, int{time.last_day})
                          : format_value("XXXX-%02d-%02d", month, day));
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
      const std::optional<Day> loose =
          chosen(*published_, time.choice, time.tense, [&](int year) { return day_of(year, month, day); });
      if (!loose) return open_value(format_value("XXXX-%02d-%02d", month, day));
      resolved = whole(year_of(*loose), "day.weekday_disagrees");
    } else {
      resolved = whole(year_of(*best), time.choice == TimeChoice::open ? "day.nearest" : "day.choice");
    }
  } else {
    const int now = month_of(*published_), year = year_of(*published_);
    const bool future =
        time.choice == TimeChoice::next || (time.choice == TimeChoice::open && time.tense == TenseHint::future);
    if (time.choice == TimeChoice::current)
      resolved = of_month(year, month, "month.this");
    else if (time.choice == TimeChoice::last)
      resolved = of_month(month < now ? year : year - 1, month, "month.last");
    else if (month == now % 12 + 1 && time.choice == TimeChoice::open)
      resolved = of_month(month > now ? year : year + 1, month, "month.coming");  // eleven months ago would be "last"
    else if (future)
      resolved = of_month(month >= now ? year : year + 1, month, "month.future");
    else
      resolved = of_month(month <= now ? year : year - 1, month,
                          time.tense == TenseHint::past ? "month.past" : "month.latest");
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
  if (!published_)
    return open_value(time.month ? format_value("XXXX-%02d-XX", int{time.month})
                      : time.day ? format_value("XXXX-XX-%02d", int{time.day})
                                 : "XXXX-XX-XX");
  // The one nearest to the last day mentioned; nothing where that one is to come and the day mentioned is not.
  const auto near_mention = [&](const auto& of_month) -> std::optional<Day> {
    std::optional<Day> best;
    for (const int months : {-1, 0, 1}) {
      const Day some = plus_months(first_of_month(year_of(day_->day), month_of(day_->day)), months);
      const std::optional<Day> one = of_month(year_of(some), month_of(some));
      const auto distance = [&](Day day) { return std::abs((day - day_->day).count()); };
      if (one && (!best || distance(*one) < distance(*best))) best = one;
    }
    const bool turns = best && *best > *published_ && day_->day <= *published_;
    return turns ? std::nullopt : best;
  };
  std::optional<Day> day;
  if (time.month != 0) {
    day = time.year_shift != kNoShift
              ? nth(year_of(*published_) + time.year_shift, time.month)
              : chosen(*published_, time.choice, time.tense, [&](int year) { return nth(year, time.month); });
  } else if (time.weekday != 0 && time.nth == 0) {  // the nearest month in which the 13th is a Friday
    for (int away = 0; away <= 24 && !day; ++away) {
      for (const int months : {-away, away}) {
        const Day some = plus_months(first_of_month(year_of(*published_), month_of(*published_)), months);
        const std::optional<Day> one = nth(year_of(some), month_of(some));
        if (!day && one && iso_weekday(*one) == time.weekday) day = one;
      }
    }
  } else if (time.count == 0 && time.choice == TimeChoice::open && time.day != 0) {  // "on the 10th"
    // "It closed on 14 November ... the other on the 21st": near the day that the text speaks of.
    constexpr std::uint32_t kNear = 300;  // bytes: two or three sentences
    if (day_ && time.span.begin - day_->span.end < kNear) day = near_mention(nth);
    if (day) {
      ResolvedTime resolved = of_day(*day, "calendar.nth");
      resolved.from_mention = day_->span;
      resolved.from_day = day_->day;
      return resolved;
    }
    const int step = time.tense == TenseHint::future ? 1 : -1;
    for (int months = 0; months <= 2 && !day; ++months) {
      const Day some = plus_months(first_of_month(year_of(*published_), month_of(*published_)), step * months);
      const std::optional<Day> one = nth(year_of(some), month_of(some));
      if (one && (step > 0 ? *one >= *published_ : *one <= *published_)) day = one;
    }
  } else {
    const Day some =
        plus_months(first_of_month(year_of(*published_), month_of(*published_)), static_cast<int>(time.count));
    day = nth(year_of(some), month_of(some));
  }
  if (!day) return open_value("XXXX-XX-XX");
  ResolvedTime resolved = of_day(*day, "calendar.nth");
  resolved.from_publication = true;
  resolved.from_day = published_;
  return resolved;
}

ResolvedTime TimeResolver::part_of_year(const TimeExpression& time) {
  const int ordinal = time.ordinal != 0 ? time.ordinal : quarter_ ? quarter_of(quarter_->day) : 0;
  if (ordinal == 0) return of_year(time.year, "calendar");
  static constexpr const char* kSeasons[] = {"SP", "SU", "FA", "WI"};
  // Spring begins in March, south of the equator in September; a season bears the year in which it begins.
  const auto season_start = [&](int year) {
    return first_of_month(year, southern_ ? (3 * ordinal + 5) % 12 + 1 : 3 * ordinal);
  };
  const int months = time.unit == TimeUnit::half ? 6 : 3;
  const auto start = [&](int year) {
    return time.unit == TimeUnit::season ? season_start(year) : first_of_month(year, months * ordinal - months + 1);
  };
  const auto in_year = [&](int year, std::string_view rule) -> ResolvedTime {
    if (time.unit == TimeUnit::quarter) return of_quarter(year, ordinal, rule);
    const Day first = start(year), last = plus_months(first, months) - chrono_days{1};
    const std::string value = time.unit == TimeUnit::half ? format_value("%04d-H%d", year, ordinal)
                                                          : format_value("%04d-%s", year, kSeasons[ordinal - 1]);
    return {.value = value, .when = DateInterval::of(first, last), .rule = rule};
  };
  const std::string_view kind = time.unit == TimeUnit::season ? "season"
                                : time.unit == TimeUnit::half ? "half"
                                                              : "quarter";
  if (time.year != kNoYear) return in_year(time.year, kind);
  ResolvedTime resolved;
  if (time.anchor == TimeAnchor::mentioned && quarter_ && time.unit == TimeUnit::quarter) {
    resolved =
        in_year(year_of(quarter_->day) + (time.year_shift == kNoShift ? 0 : time.year_shift), "quarter.mentioned");
    resolved.from_mention = quarter_->span;
    resolved.from_day = quarter_->day;
    return resolved;
  }
  if (!published_) {
    return open_value(time.unit == TimeUnit::quarter ? format_value("XXXX-Q%d", ordinal)
                      : time.unit == TimeUnit::half  ? format_value("XXXX-H%d", ordinal)
                                                     : format_value("XXXX-%s", kSeasons[ordinal - 1]));
  }
  const int year = year_of(*published_);
  const auto has_begun = [&](int y) { return start(y) <= *published_; };
  const auto is_over = [&](int y) { return plus_months(start(y), months) <= *published_; };
  if (time.year_shift != kNoShift)
    resolved = in_year(year + time.year_shift, "year_shift");
  else if (time.choice == TimeChoice::current)
    resolved =
        in_year(time.unit == TimeUnit::season && has_begun(year - 1) && !is_over(year - 1) ? year - 1 : year, "this");
  else if (time.choice == TimeChoice::last)
    resolved = in_year(is_over(year) ? year : year - 1, "last");
  else if (time.choice == TimeChoice::next)
    resolved = in_year(has_begun(year) ? year + 1 : year, "next");
  else if (time.tense == TenseHint::future && !has_begun(year) && start(year) - *published_ <= chrono_days{184})
    resolved = in_year(year, "next");
  else if (time.tense == TenseHint::future && time.unit == TimeUnit::season && is_over(year))
    resolved = in_year(year + 1, "next");
  else
    resolved = in_year(has_begun(year) ? year : year - 1, "latest");
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
  const std::optional<Day> day = time.year_shift != kNoShift ? day_in(year_of(*published_) + time.year_shift)
                                                             : chosen(*published_, time.choice, time.tense, day_in);
  if (!day) return open_value("XXXX-XX-XX");
  ResolvedTime resolved = of_day(*day, "festival.nearest");
  resolved.from_publication = true;
  resolved.from_day = published_;
  return resolved;
}

}  // namespace synoptic
