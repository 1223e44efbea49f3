// The layer of time expressions: TIMEX3 values and the days they cover.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "synoptic/base/date.h"
#include "synoptic/text/span.h"

namespace synoptic {

enum class TimexType : std::uint8_t { date, time, duration, set };

/// A time expression, resolved.
/// The rule of "11pm" in "11pm on Thursday", in Timex::rule: its day stands right behind it.
inline constexpr std::string_view kClockBeforeDay = "clock.before_day";

struct Timex {
  Span span;  ///< The extent of TimeML: "Oct. 23", "this summer", "the previous day"; without its preposition.
  TimexType type = TimexType::date;
  std::string value;  ///< TIMEX3 value: "2024-10-23", "2024-W43", "P3D", "PRESENT_REF", "XXXX-XX-XX" where unresolved.
  std::string modifier;  ///< TIMEX3 mod: "APPROX", "BEFORE", "START", ... or empty.
  DateInterval when;     ///< The days it covers; both ends absent for a duration, a set, or what stays unresolved.
  std::string
      anchor;  ///< What it was resolved against: "publication 2024-10-25", "line 2 'Thursday'"; empty where absolute.
  std::string rule;  ///< The rule that resolved it, by name: "weekday.past", "month.nearest".

  bool operator==(const Timex&) const = default;
};

std::string_view to_string(TimexType type);  ///< "DATE", "TIME", "DURATION", "SET".

}  // namespace synoptic
