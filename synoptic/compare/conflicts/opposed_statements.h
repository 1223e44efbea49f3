// What one report tells against each other, as conflicts of stance.
#pragma once

#include <vector>

#include "synoptic/compare/conflicts/statements.h"

namespace synoptic {

/// The likeliest oppositions (oppositions.h), a sentence in one of them only. Each side takes in what the same voice
/// says of the same matter in other reports. Sides: who contradicts first. Cost: as oppositions().
std::vector<Conflict> opposed_statements(const Collation& collation, const std::vector<Origin>& origins,
                                         const std::vector<Statement>& statements);

}  // namespace synoptic
