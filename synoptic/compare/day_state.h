// What of a day hangs on how newsrooms name days, and on what the dated reports before it knew.
#pragma once

#include "synoptic/compare/day_features.h"

namespace synoptic {

/// Writes the features from DayFeature::newest_today to dated_weekday_old, but distance_near. Cost: clues.
void add_named_days(const PublicationEvidence& evidence, Day day, const DatedDays& dated, DayFeatures& features);

/// Writes DayFeature::unknown_of_earlier. Cost: dated reports.
void add_unknown(Day day, const DatedDays& dated, const Nearness& near, DayFeatures& features);

/// Writes Nearness::unknown of each report that is `asked` for (one flag a report). Cost: asked reports times the words
/// of the dated ones.
void find_unknown(const std::vector<PublicationEvidence>& evidence, const DatedDays& dated,
                  const std::vector<bool>& asked, std::vector<Nearness>& near);

}  // namespace synoptic
