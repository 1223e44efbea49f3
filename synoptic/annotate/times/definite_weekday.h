// "On the Saturday", told weeks later: the Saturday of what the story is about, and not the last one.
#pragma once

#include <optional>
#include <vector>

#include "synoptic/annotate/times/unresolved.h"
#include "synoptic/base/date.h"
#include "synoptic/document/document.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Whether the weekday stands with "the" and by itself: "on the Sunday", "the Friday before"; not "the Sunday
/// deadline".
bool is_definite_weekday(const Document& document, const Words& words, const TimeExpression& time);

/// Gives such weekdays of a report published on `published` the day near `event`, where that is more than a week
/// before. `resolved` is in the order of `times`. Cost: linear in the expressions.
void date_definite_weekdays(const Document& document, const Words& words, const UnresolvedTimes& times, Day event,
                            Day published, std::vector<Timex>& resolved);

/// A report stamped with the day of the event that tells of the next weekday as past ("a camp was buried on Thursday
/// ... pictures released on Friday show") was stamped early, or in another time zone: that weekday is the day after,
/// and not the one a week before the event. Only where the event's own weekday is told before it: rare (2 of 154
/// stories, +.03 of their dates each, none the worse; 2026-11-28). `resolved` is in the order of `times`. Cost: linear.
void date_weekday_after_event(const UnresolvedTimes& times, Day event, Day published, std::vector<Timex>& resolved);

}  // namespace synoptic
