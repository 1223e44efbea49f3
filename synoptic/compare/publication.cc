// When was each report of a story published, as far as the others tell?
//
// Reports of one event appear within days of each other. So: what is stated stands; what a document's own
// dates pin down to a day or two, once the others have supplied the year, joins it; and the rest lie among
// those. Nothing here reads text: a document's clues were gathered by publication_evidence().
#include <algorithm>
#include <optional>

#include "synoptic/compare/compare.h"

namespace synoptic {

namespace {

/// A report whose own dates leave at most so many days can date others. Two: "earlier on Thursday" fits the
/// evening edition and the next morning's.
constexpr int kDaysThatDate = 2;

bool dates_others(const DatedBasis& published) {
  const DateInterval& when = published.when;
  if (!when.earliest || !when.latest) return false;
  return (when.latest->last_day() - when.earliest->first_day()).count() < kDaysThatDate;
}

/// The days from the first to the last of the reports that are dated; no ends where none is.
DateInterval days_of_story(const std::vector<DatedBasis>& published) {
  std::optional<Day> first, last;
  for (const DatedBasis& one : published) {
    if (!dates_others(one)) continue;
    first = std::min(first.value_or(one.when.earliest->first_day()), one.when.earliest->first_day());
    last = std::max(last.value_or(one.when.latest->last_day()), one.when.latest->last_day());
  }
  return first ? DateInterval::of(*first, *last) : DateInterval{};
}

}  // namespace

std::vector<DatedBasis> narrow_publication(const std::vector<PublicationEvidence>& evidence) {
  std::vector<DatedBasis> published;
  for (const PublicationEvidence& one : evidence) published.push_back(infer_publication(one));

  // Once with the year and the week of the dated ones, so that a report's own clues can pin it down; then the rest
  // with all that are pinned down by now. Each pass reads only the estimates before it, so order does not matter.
  for (const bool own_clues : {true, false}) {
    const DateInterval near = days_of_story(published);
    if (!near.known()) break;
    std::vector<DatedBasis> narrowed = published;
    for (std::size_t i = 0; i < evidence.size(); ++i) {
      if (published[i].basis == Basis::stated || dates_others(published[i])) continue;
      DatedBasis attempt = infer_publication(evidence[i], near);
      if (own_clues && (attempt.when == near || !dates_others(attempt))) continue;
      narrowed[i] = std::move(attempt);
    }
    published = std::move(narrowed);
  }
  return published;
}

}  // namespace synoptic
