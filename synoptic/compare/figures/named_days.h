// What the reports of a story tell together of the day for which a figure holds: which days their dates name most, and
// where else, and when, a value was printed.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "synoptic/compare/figures/figure_item.h"

namespace synoptic {

/// Days that the dates of a report, and of its story, name most.
struct NamedDays {
  std::pair<std::optional<Day>, double> most_named;  ///< By the report, with its share of the report's days.
  std::optional<Day> story;                          ///< By several reports; absent where no two name one.
};

/// In which reports each value stands, with the last day of their publication.
using Printed = std::map<std::pair<double, double>, std::map<std::uint32_t, Day>>;

/// Whether a time places something on a day, or on a week at most.
bool is_day(const Timex& time);

/// How many reports name each day by a date.
using DaysOfReports = std::map<Day, std::size_t>;
DaysOfReports days_of_reports(const Collation& collation);

/// Up to the publication of `account`. Cost: its dates and the days of the story.
NamedDays named_days(const DaysOfReports& reports, const Account& account);

/// The ends of an item's value, as Printed has them.
std::pair<double, double> value_of(const FigureItem& item);

/// Reports whose day is not known take no part.
Printed printed_values(const Collation& collation, const std::vector<FigureItem>& items);

}  // namespace synoptic
