// A date that tells when something happened, and the clause that it stands in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "synoptic/compare/collation.h"

namespace synoptic {

/// A date with the terms of its clause, from which events are joined and conflicts of date are read.
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
  std::string entry;                 ///< Id of its entry; set by read_timeline().
  Place place;                       ///< The time expression.
  std::uint32_t sentence = 0;        ///< Of its report.
  std::string anchor, rule, value;   ///< As Timex has them.
};

/// Those of a report, in the order of the text: resolved dates in text that makes claims, days and stretches of up to a
/// year. The day of publication ("Updated: ...") is none. Cost: linear in the words.
std::vector<DatedClause> dated_clauses(const Collation& collation, std::uint32_t document);

}  // namespace synoptic
