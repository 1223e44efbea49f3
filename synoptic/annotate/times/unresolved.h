// A time expression as it was read, before it is known from which day it counts.
//
// The form says how it is resolved, the fields hold what the words gave. Nothing here depends on the
// publication day, so one reading serves any number of resolutions.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synoptic/annotate/timex.h"
#include "synoptic/text/span.h"

namespace synoptic {

/// Units of time, from the shortest. `weekend` and `season` have no length of their own in TIMEX3.
enum class TimeUnit : std::uint8_t {
  none,
  second,
  minute,
  hour,
  day,
  night,
  weekend,
  week,
  fortnight,
  month,
  quarter,
  half,
  season,
  year,
  decade,
  century,
  millennium
};

/// How an expression is resolved.
enum class TimeForm : std::uint8_t {
  calendar,       ///< What is given of year, month, day: "23 October 2024", "in June", "2014".
  weekday,        ///< "Friday", "last Friday".
  shifted,        ///< `count` units from an anchor: "yesterday", "last year", "two weeks ago", "the previous day".
  part_of_year,   ///< A quarter, half or season: `unit` and `ordinal`.
  span_of_years,  ///< A decade or century: `year` is its first; `unit`.
  festival,       ///< `ordinal` is its row in data/festivals.tsv.
  duration,       ///< `count` units, no place in time.
  set,            ///< Recurs every `count` units, or on `weekday`, or in `month`.
  reference,      ///< PAST_REF, PRESENT_REF, FUTURE_REF: `ordinal` -1, 0, 1.
};

/// From where a form counts.
enum class TimeAnchor : std::uint8_t {
  publication,  ///< "last week", "two days ago".
  mentioned,    ///< The date the text is speaking of: "the previous day", "a year earlier", "that month".
};

/// Which one of several is meant, as the words next to it say.
enum class TimeChoice : std::uint8_t { open, last, current, next };

/// What the verb next to it says.
enum class TenseHint : std::uint8_t { none, past, future };

/// Parts of a day, by TIMEX3's code.
enum class DayPart : std::uint8_t { none, morning, midday, afternoon, evening, night, daytime };

/// A time of day; -1 where it is not given.
struct ClockTime {
  std::int8_t hour = -1, minute = -1, second = -1;
  DayPart part = DayPart::none;
  bool half_open = false;  ///< "nine", "a quarter past eight": of which half of the day is not said.
  bool has_zone = false;
  std::int16_t zone_minutes = 0;  ///< East of UTC.

  bool given() const { return hour >= 0 || part != DayPart::none; }
};

inline constexpr std::int16_t kNoYear = INT16_MIN;
inline constexpr std::int8_t kNoShift = INT8_MIN;

struct TimeExpression {
  Span span;
  TimeForm form = TimeForm::reference;
  TimexType type = TimexType::date;
  TimeAnchor anchor = TimeAnchor::publication;
  TimeChoice choice = TimeChoice::open;
  TenseHint tense = TenseHint::none;
  TimeUnit unit = TimeUnit::none;
  TimeUnit unit2 = TimeUnit::none;  ///< Of a duration in two units: "two years and six months".
  bool vague = false;               ///< The count is not a number: "several years".
  bool after_midnight = false;      ///< "the early hours of Friday": of the night that began the day before.
  bool before_midnight = false;     ///< Of a clock time: late in the evening, "an hour before midnight".
  bool lent_day = false;            ///< A clock time whose day is that of the expression behind it.
  bool stamps_entry = false;        ///< A clock time at the head of a line: an entry of a running report.
  std::int8_t entry_shift = 0;      ///< Of a stamp: days from that of the entry above it.
  bool is_lone_part = false;        ///< "by evening".
  bool is_term = false;             ///< "by the end of March": to come, where no verb says that it is past.
  bool heads_section = false;       ///< A day at the head of a short line of its own, or of an entry.
  bool since = false;               ///< "since Tuesday": said on a Tuesday, the one a week before.
  bool fiscal = false;              ///< Counted in a firm's year.
  bool is_adjective = false;        ///< Of a reference: "recent" or "current" alone.
  std::int16_t year = kNoYear;
  std::int16_t last_year = kNoYear;              ///< "1914-18".
  std::int8_t year_shift = kNoShift;             ///< "June last year": -1, counted from the publication's year.
  std::int8_t month = 0, day = 0, last_day = 0;  ///< last_day: "27-28 October".
  std::int8_t weekday = 0;                       ///< 1 Monday to 7 Sunday.
  std::int16_t ordinal = 0;
  std::int8_t nth = 0;  ///< "the first Tuesday of November": 1; the last -1. `weekday` of `month` or month shift.
  std::int8_t week_of_month = 0;  ///< "the first week of September": 1; the last -1.
  std::int8_t extra_days = 0;     ///< "the day before yesterday": -1.
  double count = 0, count2 = 0;
  ClockTime clock;
  std::string_view modifier = {};  ///< TIMEX3 mod, static storage.
};

/// "at 12:13 pm" with no day to it: of the day that the text is speaking of.
inline bool is_bare_clock(const TimeExpression& time) {
  return time.form == TimeForm::shifted && time.unit == TimeUnit::day && time.count == 0 && time.clock.hour >= 0 &&
         time.anchor == TimeAnchor::mentioned;
}

/// The expressions of one document, ascending, none inside another.
struct UnresolvedTimes {
  std::vector<TimeExpression> expressions;
};

}  // namespace synoptic
