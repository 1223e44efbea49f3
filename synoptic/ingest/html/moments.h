// Days and times as pages write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "synoptic/base/date.h"

namespace synoptic {

/// A day and, where it is given, the time with its zone.
struct Moment {
  PartialDate day;
  std::string at;  ///< RFC 3339, empty where there is no time of day or no zone.
};

/// Reads ISO 8601 as pages write it ("2025-06-12T14:32:00+0200", "2025-06-12 14:32"), RFC 5322 ("Thu, 12 Jun 2025
/// ..."), seconds since 1970 (10 or 13 digits), and days as in "12 June 2025", "06/12/2025". `day_first` decides
/// 01/02/2025. Years 1990 to 2099.
std::optional<Moment> read_moment(std::string_view text, bool day_first);

/// The first date in digits within a line.
std::optional<Moment> numeric_inside(std::string_view line, bool day_first);

/// The first full date with a month's name within a line, whatever else it holds: "on Saturday, 3. Dezember 2011 at",
/// "November 22, 2011", "14 de enero de 2020".
std::optional<Moment> named_inside(std::string_view line);

/// The day that an interval is, if it is one of 1990 to 2099.
std::optional<PartialDate> single_day(const DateInterval& when);

/// "/2025/08/15/", "-2025-08-15", "/20250815".
std::optional<PartialDate> day_in_address(std::string_view url);

}  // namespace synoptic
