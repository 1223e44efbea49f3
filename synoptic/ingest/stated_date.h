// Dates as programs write them: in feeds, in JSON, in the header of a message.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "synoptic/base/date.h"
#include "synoptic/document/document.h"

namespace synoptic {

/// A date that a program wrote, with its time of day where it bears one.
struct StatedDate {
  PartialDate date;     ///< The day as it is written: a zone does not move it.
  std::string at = {};  ///< RFC 3339 with its zone ("2025-03-04T17:05:00+01:00"); empty where time or zone is missing.

  bool operator==(const StatedDate&) const = default;
};

/// Reads ISO 8601 ("2025-03-04", "20250304T170500Z", "2025-03-04 17:05:00+0100"), RFC 822 and what feeds make of it
/// ("Tue, 4 March 25 17:05 EST", "Mar 4, 2025", "4-Mar-2025"), `date` of Unix ("Tue Mar 4 17:05:00 GMT 2025"), and
/// seconds or milliseconds since 1970 (nine digits at least). Figures alone between strokes ("03/04/2025") are read
/// where only one order can be meant. nullopt for anything else, and for days that are none.
std::optional<StatedDate> stated_date(std::string_view words);

/// That as metadata; `where` says who states it: "feed", "JSON".
std::optional<DatedBasis> stated_day(std::string_view words, std::string_view where);

}  // namespace synoptic
