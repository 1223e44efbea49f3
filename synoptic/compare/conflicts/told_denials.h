// What reports tell that somebody denies, and who says so: denials (denials.h) matched with the statements of all
// reports.
//
// A denial that points back is told with what it denies beside it. What the denier says next is taken for part of the
// denial ("Lakeline rejected this. 'Nobody mentioned a tailwind.'"), and so is what the same voice says of the matter
// elsewhere.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/compare/conflicts/statements.h"

namespace synoptic {

/// Conflicts of stance without ids, over two reports or more. Those that share a denial are one; the order of the
/// reports changes none. Cost: linear in the statements, plus the pairs that share a telling term.
std::vector<Conflict> told_denials(const Collation& collation, const std::vector<Origin>& origins,
                                   const std::vector<Statement>& statements);

/// The statements as a side: their voices, the report's name where nobody else speaks, and the first places.
ConflictSide statement_side(const Collation& collation, const std::vector<Statement>& statements,
                            const std::vector<std::uint32_t>& members, Stance stance);

/// Of each report whether it is the first that carries its text.
std::vector<bool> leading_reports(const Collation& collation, const std::vector<Origin>& origins);

bool share_voice(const Statement& a, const Statement& b);

}  // namespace synoptic
