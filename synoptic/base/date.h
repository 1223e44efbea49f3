// Days of the civil calendar, known in full or in part, and intervals of them.
//
// A report says "in June", "on Tuesday", "in 2014". PartialDate keeps what was said; DateInterval bounds
// it. Calendar arithmetic is the standard library's (<chrono>, proleptic Gregorian); no clock, no zone.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace synoptic {

/// A day as a count from 1970-01-01.
using Day = std::chrono::sys_days;

/// A year, a month or a day, as precise as it was given.
struct PartialDate {
  std::int16_t year = 0;   ///< -9999 to 9999.
  std::uint8_t month = 0;  ///< 1 to 12; 0: only the year is known.
  std::uint8_t day = 0;    ///< 1 to 31; 0: only the month is known.

  auto operator<=>(const PartialDate&) const = default;

  /// The first and the last day it covers.
  Day first_day() const;
  Day last_day() const;
  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  std::string to_string() const;

  static PartialDate from_day(Day day);
  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (a longer ISO 8601 date-time is cut to its day).
  /// nullopt where it is none, or names no day of the calendar.
  static std::optional<PartialDate> parse(std::string_view text);
};

/// All days from `earliest` to `latest`, both included; an end that is not known is absent.
struct DateInterval {
  std::optional<PartialDate> earliest;
  std::optional<PartialDate> latest;

  bool operator==(const DateInterval&) const = default;

  static DateInterval of(PartialDate date) { return {date, date}; }
  static DateInterval of(Day first, Day last);

  bool known() const { return earliest || latest; }
  /// True where some day lies in both. An absent end is open.
  bool overlaps(const DateInterval& other) const;
  /// True where `day` lies inside.
  bool contains(Day day) const;
};

}  // namespace synoptic
