// Where does a report say that somebody denies something, and what?
//
// Two ways are read. A denial that points back ("Lakeline rejected this", "called that a lie", "says the opposite") denies
// the statement before it that another voice makes. A denial with content of its own ("denied that the tower had warned the
// crew") tells what is denied. A denial that is itself negated ("did not deny") is none.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "synoptic/compare/conflicts/statements.h"

namespace synoptic {

struct Denial {
  std::uint32_t statement = 0;            ///< Index of the statement in which somebody denies.
  std::optional<std::uint32_t> denied;    ///< Of the statement it points back to; absent: it has content of its own.
  std::vector<TermId> matter;             ///< What is denied, in terms without names; sorted. Of `denied` where that is.
  std::string voice;                      ///< Who denies, in words; empty: unknown.
};

/// By statement; at most one each. Cost: linear in the words.
std::vector<Denial> find_denials(const Collation& collation, const std::vector<Statement>& statements);

}  // namespace synoptic
