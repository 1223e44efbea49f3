// What happened on which day, by which report.
//
// Every resolved date in text that makes claims dates the clause it stands in. Mentions of one interval whose
// clauses speak of the same thing become one entry. The day of publication is no happening.
#pragma once

#include <optional>
#include <vector>

#include "synoptic/compare/collation.h"

namespace synoptic {

/// An entry with the terms of its mentions' clauses, which conflicts of date are read from.
struct DatedClause {
  std::uint32_t document = 0;
  DateInterval when;
  Span clause;
  std::vector<TermId> terms;         ///< Content, without the date itself; sorted.
  std::vector<TermId> dated;         ///< Those that the date stands with: what is told, or the telling; sorted.
  std::vector<TermId> verbs;         ///< The verbs among `dated`, without those of speech; sorted.
  std::optional<TermId> verb;        ///< The verb among them that stands nearest to the date.
  bool is_exact = true;              ///< Names its day; not a mere time of day ("midnight"), whose day is guessed.
  std::vector<DateInterval> beside;  ///< The other dates of its sentence.
  std::string entry;                 ///< Id of its entry.
  Place place;                       ///< The time expression.
};

struct Timeline {
  std::vector<TimelineEntry> entries;  ///< By earliest, latest, first mention; ids "t1", ...
  std::vector<DatedClause> clauses;    ///< One a mention, by place. Of copied sentences only the first.
};

/// Cost: linear in the dates, times the entries of one interval.
Timeline read_timeline(const Collation& collation);

}  // namespace synoptic
