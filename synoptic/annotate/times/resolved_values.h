// A resolved time from what it covers: a day, a week, a month, a quarter, a year, several years; or one left open.
//
// The value and the interval are made together, so that they cannot disagree.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>

#include "synoptic/annotate/times/resolver.h"
#include "synoptic/base/date.h"

namespace synoptic {

PartialDate month_date(int year, int month);
PartialDate year_date(int year);
int quarter_of(Day day);  ///< 1 to 4.

/// printf's format of numbers, at most 47 characters.
template <class... Values>
std::string format_value(const char* pattern, Values... values) {
  char buffer[48];
  std::snprintf(buffer, sizeof buffer, pattern, values...);
  return buffer;
}

/// `rule` is kept, not copied: static storage.
ResolvedTime of_day(Day day, std::string_view rule);
ResolvedTime of_week(Day day, bool weekend, std::string_view rule);
ResolvedTime of_month(int year, int month, std::string_view rule);
ResolvedTime of_quarter(int year, int quarter, std::string_view rule);
ResolvedTime of_year(int year, std::string_view rule);
/// A decade or a century: `count` years from `first`.
ResolvedTime of_years(int first, int count, std::string_view rule);
/// What cannot be placed: `value` with X for what is not known, no days.
ResolvedTime open_value(std::string value);

}  // namespace synoptic
