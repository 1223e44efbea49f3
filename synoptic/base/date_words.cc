#include "synoptic/base/date_words.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>

namespace synoptic {

namespace {

constexpr const char* kMonths[] = {"January", "February", "March",     "April",   "May",      "June",
                                   "July",    "August",   "September", "October", "November", "December"};

std::string month_words(PartialDate date, bool is_short) {
  const std::string month = kMonths[date.month - 1];
  return is_short ? month.substr(0, 3) : month;
}

std::string date_words(PartialDate date, bool is_short) {
  if (date.month < 1 || date.month > 12) return std::to_string(date.year);
  const std::string month = fmt::format("{} {}", month_words(date, is_short), date.year);
  return date.day ? fmt::format("{} {}", date.day, month) : month;
}

/// The month or year that an interval covers to the day; nullopt where it covers neither.
std::optional<PartialDate> whole_unit(PartialDate from, PartialDate to) {
  for (const PartialDate unit : {PartialDate{from.year, from.month, 0}, PartialDate{from.year, 0, 0}}) {
    if (from.first_day() == unit.first_day() && to.last_day() == unit.last_day()) return unit;
  }
  return std::nullopt;
}

std::string interval_words(const DateInterval& when, bool is_short) {
  if (!when.known()) return "unknown";
  if (!when.latest) return "from " + date_words(*when.earliest, is_short);
  if (!when.earliest) return "until " + date_words(*when.latest, is_short);
  const PartialDate from = *when.earliest, to = *when.latest;
  if (from == to) return date_words(from, is_short);
  if (const auto unit = whole_unit(from, to)) return date_words(*unit, is_short);
  if (from.year == to.year && from.day && to.day) {
    if (from.month == to.month) return fmt::format("{} to {}", from.day, date_words(to, is_short));
    return fmt::format("{} {} to {}", from.day, month_words(from, is_short), date_words(to, is_short));
  }
  return fmt::format("{} to {}", date_words(from, is_short), date_words(to, is_short));
}

}  // namespace

std::string date_words(PartialDate date) { return date_words(date, false); }

std::string short_date(PartialDate date) {
  if (date.month < 1 || date.month > 12) return std::to_string(date.year);
  return date.day ? fmt::format("{} {}", date.day, month_words(date, true))
                  : fmt::format("{} {}", month_words(date, true), date.year);
}

std::string interval_words(const DateInterval& when) { return interval_words(when, false); }

std::string short_interval(const DateInterval& when) { return interval_words(when, true); }

}  // namespace synoptic
