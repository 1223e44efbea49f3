// A date of a report with what happened on it, as the clustering of events sees it.
//
// Everything here comes from the report's own layers, never from the other reports of the story.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/compare/dated_clause.h"
#include "synoptic/compare/events/event_item.h"

namespace synoptic {

struct DatedItem {
  DatedClause clause;
  std::vector<EventItem> events;   ///< Of its clause: those that the date dates first, then the others.
  std::uint32_t dated_events = 0;  ///< How many of `events` it dates.
  std::vector<TermId> sentence;    ///< Content terms of its sentence, without the date; sorted.
  bool is_reporting = false;       ///< What it dates is an act of telling.
  int days = 1;                    ///< Length of its interval.
  int age = 0;                     ///< Days from the end of the interval to its report's day, -1000 to 1000.
  bool has_clock = false;          ///< Names a time of day.
  bool is_headline = false;
  std::uint32_t beside = 0;    ///< How many dates its report has for the same interval, itself among them.
  std::uint64_t interval = 0;  ///< Hash of the interval.
  std::uint64_t content = 0;   ///< Hash of its sentence, its place there and the interval: no file, no outlet.
  std::uint64_t report = 0;    ///< Hash of its report's text.
};

/// All dated items of the reports, by report and place. Cost: linear in the words.
std::vector<DatedItem> dated_items(Collation& collation);

}  // namespace synoptic
