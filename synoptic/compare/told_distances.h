// How long after what happened a report says that it was written: "Three weeks after the flood", "eleven days on".
//
// At the head of a report this tells its day better than the days of the other reports do, and mostly it is a report
// that looks back, far from them.
#pragma once

#include "synoptic/compare/day_features.h"

namespace synoptic {

/// Whether the report says at its head how long ago it was, or of which month or season it is the issue.
bool tells_its_distance(const PublicationEvidence& evidence);

/// Writes DayFeature::head_distance, told_distance and distance_near of `day`. A length of time counts from the date
/// that follows it
/// ("after the march on 14 May"), else from the day of which most dated reports tell. Cost: clues squared at most.
void add_distances(const PublicationEvidence& evidence, Day day, const DatedDays& dated, DayFeatures& features);

}  // namespace synoptic
