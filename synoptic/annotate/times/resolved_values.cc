#include "synoptic/annotate/times/resolved_values.h"

#include "synoptic/annotate/times/calendar.h"

namespace synoptic {

namespace {

using chrono_days = std::chrono::days;

}  // namespace

PartialDate month_date(int year, int month) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), 0};
}
PartialDate year_date(int year) { return {static_cast<std::int16_t>(year), 0, 0}; }

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
  return {.value = count == 100 ? format_value("%02d", first / 100) : format_value("%03d", first / 10),
          .when = {year_date(first), year_date(first + count - 1)},
          .rule = rule};
}

ResolvedTime of_quarter(int year, int quarter, std::string_view rule) {
  return {.value = format_value("%04d-Q%d", year, quarter),
          .when = {month_date(year, 3 * quarter - 2), month_date(year, 3 * quarter)},
          .rule = rule};
}

ResolvedTime of_week(Day day, bool weekend, std::string_view rule) {
  const Day monday = monday_of(day);
  return {.value = iso_week(day) + (weekend ? "-WE" : ""),
          .when = DateInterval::of(monday + chrono_days{weekend ? 5 : 0}, monday + chrono_days{6}),
          .rule = rule};
}

ResolvedTime open_value(std::string value) { return {.value = std::move(value), .rule = "open"}; }

int quarter_of(Day day) { return (month_of(day) + 2) / 3; }

}  // namespace synoptic
