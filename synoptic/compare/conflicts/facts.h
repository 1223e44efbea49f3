// Conflicts of what is no count: the same attribute of the same thing with values that cannot both hold.
#pragma once

#include <vector>

#include "synoptic/compare/collation.h"

namespace synoptic {

/// Ages (as conflicts of figures), ranks (of facts), clock times and years (of dates) that two reports give one thing
/// differently, without ids. A value is on no side where some report gives both. Cost: linear in the attributes, plus the
/// pairs that share a telling term.
std::vector<Conflict> fact_conflicts(const Collation& collation, const std::vector<Origin>& origins);

}  // namespace synoptic
