// From pairs of rival figures to conflicts: which values of one thing are shown against each other, and by whom.
//
// Two scorers see pairs of figures: one within a report (told_contrasts.h), one across two (figure_contrasts.h), each
// beside what the other figures of the story tell of the pair (figure_links.h). Of all pairs of two values of the
// ledger's groups the best of either kind decide. Values that are tied together become one conflict; each side takes in
// every mention of its value in its group.
#pragma once

#include <vector>

#include "synoptic/compare/collation.h"
#include "synoptic/compare/figures.h"

namespace synoptic {

/// Conflicts of figures without ids; sides by value, the words of each (`says`) and `what` from the reports' own words
/// until wording names them. What the ledger calls a conflict needs less evidence here. Cost: as the ledger's
/// candidates.
std::vector<Conflict> figure_conflicts(const Collation& collation, const std::vector<MeasuredGroup>& figures);

}  // namespace synoptic
