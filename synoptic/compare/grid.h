// Claims by reports: who says it, who denies it, who says otherwise, who is silent.
#pragma once

#include <vector>

#include "synoptic/compare/collation.h"
#include "synoptic/compare/figures.h"

namespace synoptic {

/// A row for each figure, each utterance and each dated event that two reports or more tell, or
/// about which they conflict; rows in that order. Cells in the order of the reports;
/// those of a figure stand against the value that most reports give. Wording names the rows by their members.
std::vector<GridRow> build_grid(const Collation& collation, const std::vector<MeasuredGroup>& figures,
                                const std::vector<QuotationGroup>& quotations,
                                const std::vector<TimelineEntry>& timeline, const std::vector<Conflict>& conflicts);

/// What at least two origins tell and at least one report is silent on. At most one a row of the grid.
std::vector<Silence> find_silences(const Collation& collation, const std::vector<GridRow>& grid);

}  // namespace synoptic
