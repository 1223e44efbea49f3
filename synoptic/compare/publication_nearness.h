// How near a report stands to each dated one of its story: by sentences that tell one thing, by words, and by how many
// dead, hurt or missing it knows of.
#pragma once

#include <vector>

#include "synoptic/compare/day_features.h"
#include "synoptic/compare/publication_links.h"

namespace synoptic {

/// One for each report, in order; empty for those that are not `asked` for (one flag a report). Cost: asked reports
/// times dated reports, times the words of one.
std::vector<Nearness> nearness_to_dated(const std::vector<PublicationEvidence>& evidence, const DatedDays& dated,
                                        const std::vector<PublicationLink>& links, const std::vector<bool>& asked);

}  // namespace synoptic
