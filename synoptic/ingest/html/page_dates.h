// When a page's article was published and changed, by all that the page says, and which of it is to be believed.
//
// The time that a page states for its publication wins over one that it shows, and that over the day in its address; a
// time of change is never taken for one of publication. Where a line of the page says that it was published earlier
// than its metadata say, and the metadata give the day of the change, the line is right: many systems write the last
// change there. A day is that of the zone in which it was written.
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
