// What happened on which day, by which report: one row an event and day.
//
// Every resolved date in text that makes claims dates something. Dates of one interval that tell one event become
// one entry (events/dated_groups.h), and a report that tells the same event without a date joins it
// (events/undated_mentions.h). The day of publication is no event.
#pragma once

#include <utility>
#include <vector>

#include "synoptic/compare/collation.h"
#include "synoptic/compare/dated_clause.h"

namespace synoptic {

/// Two clauses, by number, that may give one happening times that exclude each other (date_rivals.h).
struct RivalClauses {
  std::size_t first = 0, second = 0;
  double likelihood = 0;
};

struct Timeline {
  std::vector<TimelineEntry> entries;     ///< By earliest, latest, first mention; ids "t1", ...
  std::vector<DatedClause> clauses;       ///< One a dated mention, by place. Of copied sentences only the first.
  std::vector<RivalClauses> rivals = {};  ///< The likeliest first.
};

/// Cost: n log n in the dates and events, but for crowded days (matching/candidates.h).
Timeline read_timeline(Collation& collation);

}  // namespace synoptic
