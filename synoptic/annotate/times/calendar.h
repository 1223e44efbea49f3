// Calendar arithmetic that time expressions need: weeks, quarters, seasons, festivals. All on <chrono>'s days.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "synoptic/base/date.h"

namespace synoptic {

/// 1 Monday to 7 Sunday.
int iso_weekday(Day day);
int year_of(Day day);
int month_of(Day day);  ///< 1 to 12.

/// The Monday of the week that holds `day`.
Day monday_of(Day day);
/// "2024-W43": ISO 8601, the week belongs to the year that holds its Thursday.
std::string iso_week(Day day);

/// `day` moved by months, its day cut to the month's length.
Day plus_months(Day day, int months);
Day first_of_month(int year, int month);
/// nullopt where the calendar has no such day.
std::optional<Day> day_of(int year, int month, int day);

/// Years that this library reckons with; what leads outside is not resolved.
bool in_calendar(int year);

/// The Nth weekday (1 Monday) of a month, the last where `nth` is -1; nullopt where the month has no fifth.
std::optional<Day> nth_weekday(int year, int month, int nth, int weekday);

/// Easter Sunday by the Gregorian and by the Julian computus, as a Gregorian day. Source: Butcher's algorithm
/// (Nature, 1876) and Meeus, Astronomical Algorithms, 1991, chapter 8.
Day easter(int year);
Day orthodox_easter(int year);

/// The day of a row of data/festivals.tsv in a year; nullopt where the rule gives none. Precondition: the row exists.
std::optional<Day> festival_day(int row, int year);

}  // namespace synoptic
