#include "synoptic/annotate/times/calendar.h"

#include <charconv>
#include <cstdio>
#include <string_view>
#include <vector>

#include "synoptic/base/tables.h"

namespace synoptic {

namespace chrono = std::chrono;

int iso_weekday(Day day) { return static_cast<int>(chrono::weekday{day}.iso_encoding()); }
int year_of(Day day) { return static_cast<int>(chrono::year_month_day{day}.year()); }
int month_of(Day day) { return static_cast<int>(static_cast<unsigned>(chrono::year_month_day{day}.month())); }
bool in_calendar(int year) { return year >= 1 && year <= 9998; }

Day monday_of(Day day) { return day - chrono::days{iso_weekday(day) - 1}; }

std::string iso_week(Day day) {
  const Day thursday = monday_of(day) + chrono::days{3};
  const int year = year_of(thursday);
  const auto week = (thursday - first_of_month(year, 1)).count() / 7 + 1;
  char buffer[24];
  std::snprintf(buffer, sizeof buffer, "%04d-W%02d", year, static_cast<int>(week));
  return buffer;
}

Day first_of_month(int year, int month) {
  return chrono::year{year} / chrono::month{static_cast<unsigned>(month)} / chrono::day{1};
}

std::optional<Day> day_of(int year, int month, int day) {
  if (month < 1 || day < 1) return std::nullopt;
  const chrono::year_month_day ymd{chrono::year{year}, chrono::month{static_cast<unsigned>(month)},
                                   chrono::day{static_cast<unsigned>(day)}};
  if (!ymd.ok()) return std::nullopt;
  return Day{ymd};
}

Day plus_months(Day day, int months) {
  chrono::year_month_day ymd{day};
  ymd += chrono::months{months};
  if (!ymd.ok()) return Day{ymd.year() / ymd.month() / chrono::last};
  return Day{ymd};
}

Day easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
  const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
  const int sum = h + l - 7 * m + 114;
  return first_of_month(year, sum / 31) + chrono::days{sum % 31};
}

Day orthodox_easter(int year) {
  const int a = year % 4, b = year % 7, c = year % 19;
  const int d = (19 * c + 15) % 30, e = (2 * a + 4 * b - d + 34) % 7;
  const int sum = d + e + 114;
  const int julian_lag = year / 100 - year / 400 - 2;
  return first_of_month(year, sum / 31) + chrono::days{sum % 31 + julian_lag};
}

namespace {

int number_of(std::string_view digits) {
  int value = 0;
  if (digits.starts_with('+')) digits.remove_prefix(1);
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

}  // namespace

std::optional<Day> nth_weekday(int year, int month, int nth, int weekday) {
  if (nth < 0) {
    const Day last = plus_months(first_of_month(year, month), 1) - chrono::days{1};
    return last - chrono::days{(iso_weekday(last) - weekday + 7) % 7};
  }
  const Day first = first_of_month(year, month);
  const Day day = first + chrono::days{(weekday - iso_weekday(first) + 7) % 7 + 7 * (nth - 1)};
  return month_of(day) == month ? std::optional(day) : std::nullopt;
}

std::optional<Day> festival_day(int row, int year) {
  const std::string_view rule = table("festivals")[static_cast<std::size_t>(row)][1];
  if (!in_calendar(year)) return std::nullopt;
  if (rule.starts_with("easter")) return easter(year) + chrono::days{number_of(rule.substr(6))};
  if (rule.starts_with("orthodox")) return orthodox_easter(year) + chrono::days{number_of(rule.substr(8))};
  if (rule == "election") return *nth_weekday(year, 11, 1, 1) + chrono::days{1};
  if (rule[2] == '-') return day_of(year, number_of(rule.substr(0, 2)), number_of(rule.substr(3, 2)));
  const std::size_t slash = rule.find('/', 3);
  const std::optional<Day> day =
      nth_weekday(year, number_of(rule.substr(0, 2)), number_of(rule.substr(3, slash - 3)), rule[slash + 1] - '0');
  return day && slash + 2 < rule.size() ? std::optional(*day + chrono::days{number_of(rule.substr(slash + 2))}) : day;
}

}  // namespace synoptic
