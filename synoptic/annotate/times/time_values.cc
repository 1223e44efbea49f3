// TIMEX3 values that hang on no day: durations, sets, times of day.
//
// Parts of a unit become whole smaller ones where there are such: half a year is P6M, half a week stays P0.5W.
#include <cmath>
#include <cstdio>

#include "synoptic/annotate/times/resolver.h"

namespace synoptic {

namespace {

struct UnitCode {
  char letter;
  bool of_day;  ///< Written after T.
  int times;    ///< How many of the letter's unit it is.
};

UnitCode code_of(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::second: return {'S', true, 1};
    case TimeUnit::minute: return {'M', true, 1};
    case TimeUnit::hour: return {'H', true, 1};
    case TimeUnit::day: return {'D', false, 1};
    case TimeUnit::night: return {'D', false, 1};
    case TimeUnit::week: return {'W', false, 1};
    case TimeUnit::fortnight: return {'W', false, 2};
    case TimeUnit::month: return {'M', false, 1};
    case TimeUnit::quarter: return {'Q', false, 1};
    case TimeUnit::decade: return {'Y', false, 10};
    case TimeUnit::century: return {'Y', false, 100};
    case TimeUnit::millennium: return {'Y', false, 1000};
    default: return {'Y', false, 1};
  }
}

std::string number(double value) {
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%.10g", value);
  return buffer;
}

/// The next smaller unit of which a half is whole, and how many: half a year is six months.
bool smaller(TimeUnit unit, char& letter, bool& of_day, double& per) {
  switch (unit) {
    case TimeUnit::year: letter = 'M', of_day = false, per = 12; return true;
    case TimeUnit::day: letter = 'H', of_day = true, per = 24; return true;
    case TimeUnit::hour: letter = 'M', of_day = true, per = 60; return true;
    case TimeUnit::minute: letter = 'S', of_day = true, per = 60; return true;
    default: return false;
  }
}

}  // namespace

std::string duration_value(const TimeExpression& time) {
  if (time.unit == TimeUnit::weekend) return time.vague ? "PXWE" : "P" + number(time.count) + "WE";
  const UnitCode code = code_of(time.unit);
  if (time.vague) {
    if (code.times > 1 && code.letter == 'Y')
      return time.unit == TimeUnit::decade ? "PXE" : time.unit == TimeUnit::century ? "PXC" : "PXL";
    return std::string(code.of_day ? "PTX" : "PX") + code.letter;
  }
  std::string date = "P", clock;
  const auto add = [&](double value, char letter, bool of_day) { (of_day ? clock : date) += number(value) + letter; };
  const double value = time.count * code.times;
  const double whole = std::floor(value);
  char letter = 0;
  bool of_day = false;
  double per = 0;
  if (value != whole && smaller(code.times > 1 ? TimeUnit::year : time.unit, letter, of_day, per)) {
    if (whole > 0) add(whole, code.letter, code.of_day);
    add(std::round((value - whole) * per), letter, of_day);
  } else {
    add(value, code.letter, code.of_day);
  }
  if (time.unit2 != TimeUnit::none) {
    const UnitCode second = code_of(time.unit2);
    add(time.count2 * second.times, second.letter, second.of_day);
  }
  return clock.empty() ? date : date + "T" + clock;
}

std::string clock_value(const ClockTime& clock) {
  if (clock.hour >= 0) {
    char buffer[24];
    if (clock.second >= 0)
      std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02d", clock.hour, clock.minute, clock.second);
    else
      std::snprintf(buffer, sizeof buffer, "T%02d:%02d", clock.hour, clock.minute < 0 ? 0 : clock.minute);
    // A value in universal time says so; other zones stay out of it, as in TimeBank.
    return std::string(buffer) + (clock.has_zone && clock.zone_minutes == 0 ? "Z" : "");
  }
  switch (clock.part) {
    case DayPart::morning: return "TMO";
    case DayPart::midday: return "TMI";
    case DayPart::afternoon: return "TAF";
    case DayPart::evening: return "TEV";
    case DayPart::night: return "TNI";
    case DayPart::daytime: return "TDT";
    case DayPart::none: return {};
  }
  return {};
}

std::string set_value(const TimeExpression& time) {
  char buffer[24];
  if (time.weekday != 0) {
    std::snprintf(buffer, sizeof buffer, "XXXX-WXX-%d", time.weekday);
    return buffer + clock_value(time.clock);
  }
  if (time.month != 0) {
    std::snprintf(buffer, sizeof buffer, "XXXX-%02d", time.month);
    return buffer;
  }
  if (time.unit == TimeUnit::season) {
    static constexpr const char* kSeasons[] = {"SP", "SU", "FA", "WI"};
    return std::string("XXXX-") + kSeasons[time.ordinal - 1];
  }
  if (time.clock.given()) return "XXXX-XX-XX" + clock_value(time.clock);
  return duration_value(time);
}

}  // namespace synoptic
