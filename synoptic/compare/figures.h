// Which amounts of the reports count the same thing, and do they agree?
//
// Figures become items (figures/figure_item.h), items groups (figures/figure_groups.h), and each two values of a group
// get a named relation (figures/value_relation.h). A group's relation follows from them: conflict where two of its
// values cannot both hold and surely count one thing; else update where one took another's place; else agree.
#pragma once

#include <vector>

#include "synoptic/compare/collation.h"
#include "synoptic/compare/figures/figure_item.h"
#include "synoptic/compare/figures/value_origins.h"

namespace synoptic {

/// A group with its items.
struct MeasuredGroup {
  FigureGroup group;
  std::vector<FigureItem> items;  ///< Of each mention of the group.
  std::string outcome;            ///< Class of what happened to the counted; empty: none.
};

/// Every figure worth comparing, grouped and judged; groups in order of their first mention, ids "f1", ...
/// Cost: n log n in the figures, plus their candidate pairs.
std::vector<MeasuredGroup> group_figures(Collation& collation, const std::vector<Origin>& origins, ReportTies ties);

}  // namespace synoptic
