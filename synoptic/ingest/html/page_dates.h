// When a page's article was published and changed, by all that the page says, and which of it is to be believed.
//
// Which of the days that a page gives is that of publication is a learned choice (date_candidates, weights by
// train/pages): what the page states of itself mostly, a line or the address where they contradict it with reason. A
// time of change is never taken for one of publication; where nothing else is known it bounds the day. A day is that of
// the zone in which it was written.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "synoptic/ingest/html/moments.h"
#include "synoptic/ingest/html/page_head.h"

namespace synoptic {

struct PageDates {
  std::optional<DatedBasis> published, modified;
  std::vector<MetadataReading> readings;
  std::vector<Problem> problems;  ///< `ingest.dates_conflict`.
};

/// Needs all of the evidence. `http_date` bounds the day where nothing states it.
PageDates dates_of(const PageEvidence& evidence, std::string_view http_date, std::string_view language);

}  // namespace synoptic
