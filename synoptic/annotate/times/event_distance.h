// "Two weeks after the collapse", "the day before the vote", "five days after the paper printed it": a distance from
// something that happened, on the day that the report gives it elsewhere.
//
// TimeML leaves the amount a duration and so does the layer: type and value stay, `when` is filled. The event is the
// word that "after" or "before" stands with in the tree; its day is the one that the report's other dates give to
// sentences with that word. Where the event has no day but the clause before has one ("resigned on Tuesday, five days
// after the paper printed it"), the distance tells the event's day. What has neither stays open.
#pragma once

#include <vector>

#include "synoptic/annotate/timex.h"
#include "synoptic/document/document.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// The name of the rule, in Timex::rule.
inline constexpr std::string_view kEventDistance = "shift.event";

/// Fills `when` of the durations of `times` that count from an event with a day, and adds "the day before" and "the day
/// after" such an event. `times` ascends before and after. Nothing without trees. Cost: distances times dates, the
/// dates of one report being few; at most 64 distances are looked at.
void resolve_event_distances(const Document& document, const Words& words, std::vector<Timex>& times);

}  // namespace synoptic
