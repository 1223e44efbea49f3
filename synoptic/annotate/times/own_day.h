// Words by which a report says on what day, or in what week or month, it was written: beside a time expression ("today,
// 6 March", "the day after tomorrow, on the 2nd", "on Tuesday of this week, 9 June", "last month, on 12 July") or in
// its head ("Third day of the strike", "June number").
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "synoptic/annotate/times.h"
#include "synoptic/annotate/times/unresolved.h"
#include "synoptic/document/document.h"

namespace synoptic {

/// What expression `t` and the date right behind it say together; fixed_day, fixed_week, fixed_month or fixed_soon.
std::optional<PublicationClue> fixed_by_date(const Document& document, const UnresolvedTimes& times, std::size_t t);

/// "It is Friday, schools are closed", "Today is Monday": the day of writing.
std::optional<PublicationClue> day_named(const Document& document, const TimeExpression& time);

/// "Monday the 12th": 12; 0 where no day of a month stands behind `place`.
std::uint8_t day_of_month_behind(std::string_view text, std::uint32_t place);

/// The counted days and the months of issue in the head. Cost: linear in its lines.
std::vector<PublicationClue> head_days(const Document& document);

}  // namespace synoptic
