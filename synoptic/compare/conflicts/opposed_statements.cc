#include "synoptic/compare/conflicts/opposed_statements.h"

#include <algorithm>
#include <set>

#include "synoptic/compare/conflicts.h"
#include "synoptic/compare/conflicts/matter.h"
#include "synoptic/compare/conflicts/oppositions.h"
#include "synoptic/compare/conflicts/told_denials.h"

namespace synoptic {
namespace {

/// Share of a statement's matter, by weight, that the same voice must say elsewhere.
constexpr double kSaidAgain = 0.5;

std::uint32_t opposing_words(const Statement& statement) {
  std::uint32_t count = 0;
  for (const ContrastClass of : {ContrastClass::negation, ContrastClass::dispute, ContrastClass::falsity})
    count += statement.counts[static_cast<std::size_t>(of)];
  return count;
}

/// The statement, and those of other reports in which its voice says the same.
std::vector<std::uint32_t> with_others(std::uint32_t at, const Collation& collation,
                                       const std::vector<Statement>& statements, const MatterIndex& matters) {
  const Statement& statement = statements[at];
  std::vector<std::uint32_t> members = {at};
  for (const std::uint32_t other : matters.sharing(statement.terms)) {
    const std::uint32_t document = statements[other].place.document;
    if (document == statement.place.document || statements[other].is_headline) continue;
    if (collation.accounts[document].event != collation.accounts[statement.place.document].event) continue;
    if (share_voice(statements[other], statement) && matters.holds(statement.terms, statements[other], kSaidAgain) &&
        (opposing_words(statements[other]) == 0) == (opposing_words(statement) == 0))
      members.push_back(other);
  }
  std::sort(members.begin(), members.end());
  return members;
}

}  // namespace

std::vector<Conflict> opposed_statements(const Collation& collation, const std::vector<Origin>& origins,
                                         const std::vector<Statement>& statements) {
  const std::vector<bool> leads = leading_reports(collation, origins);
  const MatterIndex matters(collation.vocabulary, statements, leads);
  std::vector<Conflict> conflicts;
  std::set<std::uint32_t> told;
  for (const Opposition& opposition : oppositions(collation, leads, statements)) {
    const auto [first, second] = opposition.pair;
    if (told.contains(first) || told.contains(second)) continue;
    told.insert({first, second});
    // Who answers contradicts, unless it is the first alone that negates.
    const bool turned = opposing_words(statements[first]) > 0 && opposing_words(statements[second]) == 0;
    const std::uint32_t denying = turned ? first : second, asserting = turned ? second : first;
    Conflict conflict;
    conflict.kind = ConflictKind::stance;
    conflict.rule = ConflictRule::told_against;
    conflict.about = statements[asserting].place;
    conflict.sides.push_back(
        statement_side(collation, statements, with_others(denying, collation, statements, matters), Stance::denies));
    conflict.sides.push_back(
        statement_side(collation, statements, with_others(asserting, collation, statements, matters), Stance::asserts));
    for (ConflictSide& side : conflict.sides) side.report = statements[first].place.document;
    conflict.documents = documents_of(conflict.sides);
    conflicts.push_back(std::move(conflict));
  }
  return conflicts;
}

}  // namespace synoptic
