#include "synoptic/base/date.h"

#include <cstdio>

namespace synoptic {

namespace chrono = std::chrono;

Day PartialDate::first_day() const {
  return chrono::year{year} / chrono::month{month ? month : 1u} / chrono::day{day ? day : 1u};
}

Day PartialDate::last_day() const {
  if (day) return first_day();
  return chrono::year{year} / chrono::month{month ? month : 12u} / chrono::last;
}

std::string PartialDate::to_string() const {
  char buffer[16];
  if (!month)
    std::snprintf(buffer, sizeof buffer, "%04d", year);
  else if (!day)
    std::snprintf(buffer, sizeof buffer, "%04d-%02d", year, month);
  else
    std::snprintf(buffer, sizeof buffer, "%04d-%02d-%02d", year, month, day);
  return buffer;
}

PartialDate PartialDate::from_day(Day day) {
  const chrono::year_month_day ymd{day};
  return {static_cast<std::int16_t>(static_cast<int>(ymd.year())),
          static_cast<std::uint8_t>(static_cast<unsigned>(ymd.month())),
          static_cast<std::uint8_t>(static_cast<unsigned>(ymd.day()))};
}

namespace {

/// Reads exactly `count` digits at `at`; -1 where they are not there.
int digits(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return -1;
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (text[i] < '0' || text[i] > '9') return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

}  // namespace

std::optional<PartialDate> PartialDate::parse(std::string_view text) {
  const auto is_digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  const int year = digits(text, 0, 4);
  if (year < 0) return std::nullopt;
  PartialDate date{static_cast<std::int16_t>(year), 0, 0};
  if (text.size() == 4) return date;
  const int month = digits(text, 5, 2);
  if (text[4] != '-' || month < 1 || month > 12) return std::nullopt;
  date.month = static_cast<std::uint8_t>(month);
  if (text.size() == 7) return date;
  const int day = digits(text, 8, 2);
  if (text[7] != '-' || day < 1 || is_digit(10)) return std::nullopt;
  if (text.size() > 10 && text[10] != 'T' && text[10] != 't' && text[10] != ' ' && text[10] != 'Z' && text[10] != '+')
    return std::nullopt;
  const chrono::year_month_day ymd = chrono::year{year} / chrono::month(month) / chrono::day(day);
  if (!ymd.ok()) return std::nullopt;
  date.day = static_cast<std::uint8_t>(day);
  return date;
}

DateInterval DateInterval::of(Day first, Day last) {
  return {PartialDate::from_day(first), PartialDate::from_day(last)};
}

bool DateInterval::overlaps(const DateInterval& other) const {
  if (earliest && other.latest && earliest->first_day() > other.latest->last_day()) return false;
  if (latest && other.earliest && other.earliest->first_day() > latest->last_day()) return false;
  return true;
}

bool DateInterval::contains(Day day) const {
  return (!earliest || earliest->first_day() <= day) && (!latest || day <= latest->last_day());
}

}  // namespace synoptic
