// What one clue says of a day on which its report may have been written: the days it would tell of, and whether a stamp
// allows it.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "synoptic/annotate/times.h"

namespace synoptic {

using DayRange = std::pair<Day, Day>;  ///< Both included.

/// The days that the clue tells of in a report written on `day`: for "yesterday" the day before. Nothing for what tells
/// of no day ("2011") or of no event (a stamp).
std::optional<DayRange> days_told(const PublicationClue& clue, Day day);

/// Whether a stamp, as far as it is given, allows `day`.
bool fits_stamp(const PublicationClue& clue, Day day);

/// Whether the weekday named with a date ("Saturday, 20 February") tells its year, of those about `day`.
bool weekday_fixes_year(const PublicationClue& clue, Day day);

/// Whether a fixed_day, fixed_week, fixed_month or fixed_soon allows `day`.
bool fits_fixed(const PublicationClue& clue, Day day);

/// Whether a weekday named with its day of the month ("Monday the 12th") lies within two or three weeks of `day`.
bool fits_day_of_month(const PublicationClue& clue, Day day);

/// Months, at most 4, from `day` to the months of an issue_month: 0 in them, a quarter in the fortnight before.
double months_from_issue(const PublicationClue& clue, Day day);

/// The days within a year of `near` that the stamps of a report allow; empty where it has none that name a date.
std::vector<Day> stamped_days(const PublicationEvidence& evidence, Day near);

}  // namespace synoptic
