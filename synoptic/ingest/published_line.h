// Lines that say when an article was published or changed: "Posted October. 26, 2024 07:51", "Updated 3 May 2021",
// "26.10.2024", and the like. Only the day is kept; a time of day and its zone are passed over.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "synoptic/base/date.h"

namespace synoptic {

/// What the word before a date says it is.
enum class DateRole : std::uint8_t { unsaid, published, modified };

struct DatedRole {
  DateRole role = DateRole::unsaid;
  DateInterval when;      ///< One day, month or year; the days of 12-18 March; both readings of a date like 03/04/2021.
  bool is_range = false;  ///< Of what comes out by the week: "12-18 March 2021".
};

struct PublishedLine {
  bool is_whole = false;         ///< The line holds dates, times and their words only, and at least one of them.
  std::vector<DatedRole> dates;  ///< In order; empty where the date is relative ("3 hours ago") or has no year.
};

/// Reads `line`. Cost: linear; lines over 240 bytes are not looked at.
PublishedLine read_published_line(std::string_view line);

/// The month (1 to 12) of a word such as "October", "Oct." or "октября"; 0 where it is none.
std::uint8_t month_of(std::string_view word);

}  // namespace synoptic
