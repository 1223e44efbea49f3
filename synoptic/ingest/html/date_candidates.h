// The days on which a page's article may have been published, each with what speaks for it. Which of them it was,
// page_dates decides.
#pragma once

#include <array>
#include <vector>

#include "synoptic/ingest/html/date_readings.h"

namespace synoptic {

inline constexpr std::size_t kDateFeatures = kDatePlaces + 22;
using DateFeatures = std::array<float, kDateFeatures>;

struct DateCandidate {
  PartialDate day;
  std::size_t best = 0;  ///< The best of its readings, by number.
  DateFeatures features{};
};

/// One candidate a day that any place but one of change gives, those of the best places first, at most 48. Cost:
/// readings times candidates.
std::vector<DateCandidate> date_candidates(const PageEvidence& evidence, const DateReadings& readings);

}  // namespace synoptic
