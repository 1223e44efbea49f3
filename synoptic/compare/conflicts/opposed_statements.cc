#include "synoptic/compare/conflicts/opposed_statements.h"

#include <algorithm>
#include <set>

#include "synoptic/compare/conflicts.h"
#include "synoptic/compare/conflicts/oppositions.h"
#include "synoptic/compare/conflicts/said_again.h"
#include "synoptic/compare/conflicts/told_denials.h"

namespace synoptic {
namespace {

std::uint32_t opposing_words(const Statement& statement) {
  std::uint32_t count = 0;
  for (const ContrastClass of : {ContrastClass::negation, ContrastClass::dispute, ContrastClass::falsity})
    count += statement.counts[static_cast<std::size_t>(of)];
  return count;
}

}  // namespace

std::vector<Conflict> opposed_statements(const Collation& collation, const std::vector<Origin>& origins,
                                         const std::vector<Statement>& statements) {
  const std::vector<bool> leads = leading_reports(collation, origins);
  const MatterIndex matters(collation.vocabulary, statements, leads);
  const StatementPairs pairs(collation, statements);
  std::vector<Conflict> conflicts;
  std::set<std::uint32_t> told;
  for (const Opposition& opposition : oppositions(collation, leads, statements, pairs)) {
    const auto [first, second] = opposition.pair;
    if (told.contains(first) || told.contains(second)) continue;
    const auto with_others = [&](std::uint32_t statement, std::uint32_t opposed) {
      std::vector<std::uint32_t> members = said_again(statement, collation, statements, matters, pairs);
      // Who speaks on the other side does not speak on this one.
      std::erase_if(members, [&](std::uint32_t member) {
        return member == opposed || (share_voice(statements[member], statements[opposed]) &&
                                     !share_voice(statements[member], statements[statement]));
      });
      members.push_back(statement);
      std::sort(members.begin(), members.end());
      return members;
    };
    // Who answers contradicts, unless it is the first alone that negates.
    const bool turned = opposing_words(statements[first]) > 0 && opposing_words(statements[second]) == 0;
    const std::uint32_t denying = turned ? first : second, asserting = turned ? second : first;
    Conflict conflict;
    conflict.kind = ConflictKind::stance;
    conflict.rule = ConflictRule::told_against;
    conflict.about = statements[asserting].place;
    conflict.sides.push_back(statement_side(collation, statements, with_others(denying, asserting), Stance::denies));
    conflict.sides.push_back(statement_side(collation, statements, with_others(asserting, denying), Stance::asserts));
    for (ConflictSide& side : conflict.sides) side.report = statements[first].place.document;
    conflict.documents = documents_of(conflict.sides);
    // What one report alone tells is its own account of a quarrel.
    if (conflict.documents.size() < 2) continue;
    told.insert({first, second});
    conflicts.push_back(std::move(conflict));
  }
  return conflicts;
}

}  // namespace synoptic
