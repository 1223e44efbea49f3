// Two groups of figures that a conflict sets against each other are one: only values of one thing can conflict.
//
// How alike two figures are told decides which of them are grouped; what is said for and against both (rivals.h) may
// show afterwards that two groups give one thing different values. Then one row holds both.
#pragma once

#include <vector>

#include "synoptic/compare/figures.h"

namespace synoptic {

/// Joins the two groups of each conflict of figures that has two, if they measure in one dimension and neither was
/// joined before; conflicts go in their order. The joined group is a conflict, and its pair of two sides decides. Ids
/// are given anew, and the members of `conflicts` follow. Cost: linear in the mentions, plus 200 pairs a group.
void join_rivals(std::vector<MeasuredGroup>& figures, std::vector<Conflict>& conflicts);

}  // namespace synoptic
