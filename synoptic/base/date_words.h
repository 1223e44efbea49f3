// Days and intervals in English words, the same in every output; independent of the locale.
#pragma once

#include <string>

#include "synoptic/base/date.h"

namespace synoptic {

/// "23 October 2024", "October 2024", "2024".
std::string date_words(PartialDate date);

/// "23 to 25 October 2024", "from 23 October 2024", "until 2024"; a whole month or year by its name; "unknown" without
/// ends.
std::string interval_words(const DateInterval& when);

/// "23 Oct", "Oct 2024", "2024": for axes; the year is left out of a day.
std::string short_date(PartialDate date);

/// interval_words() with months cut to three letters: "26 Oct to 1 Nov 2024".
std::string short_interval(const DateInterval& when);

}  // namespace synoptic
