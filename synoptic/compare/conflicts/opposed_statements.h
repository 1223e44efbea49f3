// What one report tells against each other, as conflicts of stance.
#pragma once

#include <vector>

#include "synoptic/compare/conflicts/statements.h"

namespace synoptic {

/// The likeliest oppositions (oppositions.h), a sentence in one of them only, where another report may tell a side too
/// (said_again.h). A side takes in what is likely enough to be on it; the rest stands beside. Decided where the
/// opposition and another report's part in it are likely. Sides: who contradicts first. Cost: as oppositions().
std::vector<Conflict> opposed_statements(const Collation& collation, const std::vector<Origin>& origins,
                                         const std::vector<Statement>& statements);

}  // namespace synoptic
