#include "synoptic/compare/conflicts/told_denials.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <string>

#include "synoptic/compare/conflicts.h"
#include "synoptic/compare/conflicts/denials.h"
#include "synoptic/compare/conflicts/matter.h"

namespace synoptic {
namespace {

/// Share of what is denied, by weight, that a statement must hold to be what is denied.
constexpr double kDenied = 0.5;
/// A denial that points back takes the matter of a whole statement, of which another report may tell less.
constexpr double kDeniedBack = 0.35;

std::uint32_t count(const Statement& statement, ContrastClass of) {
  return statement.counts[static_cast<std::size_t>(of)];
}

bool opposes_nothing(const Statement& statement) {
  return count(statement, ContrastClass::negation) + count(statement, ContrastClass::dispute) +
             count(statement, ContrastClass::falsity) ==
         0;
}

/// A denial with who is on either side, as statements.
struct Told {
  std::set<std::uint32_t> denying, asserting;
  bool points_back = false;
};

class Reading {
 public:
  Reading(const Collation& collation, const std::vector<Origin>& origins, const std::vector<Statement>& statements)
      : statements_(statements),
        leads_(leading_reports(collation, origins)),
        denials_(find_denials(collation, statements)),
        denial_of_(statements.size(), nullptr),
        matters_(collation.vocabulary, statements, leads_) {
    for (const Denial& denial : denials_) denial_of_[denial.statement] = &denial;
  }

  std::vector<Told> all() const {
    std::vector<Told> told;
    for (const Denial& denial : denials_) {
      if (!leads_[statements_[denial.statement].place.document]) continue;
      Told one = read(denial);
      if (!one.asserting.empty()) told.push_back(std::move(one));
    }
    return told;
  }

 private:
  Told read(const Denial& denial) const {
    const Statement& statement = statements_[denial.statement];
    Told told;
    told.points_back = denial.denied.has_value();
    told.denying.insert(denial.statement);
    if (denial.denied) told.asserting.insert(*denial.denied);
    const double share = denial.denied ? kDeniedBack : kDenied;
    // What is denied may itself be negative ("she has not found a buyer"): whoever asserts it negates as much.
    const bool negative = denial.denied && !opposes_nothing(statements_[*denial.denied]);
    for (const std::uint32_t at : matters_.sharing(denial.matter)) {
      if (at == denial.statement || (denial.denied && at == *denial.denied)) continue;
      const Statement& other = statements_[at];
      if (!matters_.holds(denial.matter, other, share)) continue;
      const bool opposes = opposes_nothing(other) == negative;
      if (denial_of_[at] != nullptr) {
        if (!denial_of_[at]->denied) told.denying.insert(at);
      } else if (!share_voice(other, statement)) {
        if (!opposes && !other.is_question) told.asserting.insert(at);
      } else if (opposes && other.place.document != statement.place.document) {
        told.denying.insert(at);
      }
    }
    if (denial.denied) add_answer(denial.statement, told);
    return told;
  }

  /// What the denier says next, and where other reports have the same voice say it.
  void add_answer(std::uint32_t denial, Told& told) const {
    const std::uint32_t next = denial + 1;
    if (next >= statements_.size()) return;
    const Statement& answer = statements_[next];
    const Statement& before = statements_[denial];
    if (answer.place.document != before.place.document || answer.sentence > before.sentence + 1) return;
    if (!share_voice(answer, before)) return;
    told.denying.insert(next);
    for (const std::uint32_t at : matters_.sharing(answer.terms)) {
      if (statements_[at].place.document == before.place.document || told.asserting.contains(at)) continue;
      if (share_voice(statements_[at], answer) && matters_.holds(answer.terms, statements_[at], kDenied))
        told.denying.insert(at);
    }
  }

  const std::vector<Statement>& statements_;
  std::vector<bool> leads_;
  std::vector<Denial> denials_;
  std::vector<const Denial*> denial_of_;
  MatterIndex matters_;
};

/// Those that share a denying statement are one, whatever their order.
std::vector<Told> joined(std::vector<Told> all) {
  std::vector<std::size_t> home(all.size());
  std::iota(home.begin(), home.end(), 0);
  const auto root = [&](std::size_t at) {
    while (home[at] != at) at = home[at] = home[home[at]];
    return at;
  };
  std::map<std::uint32_t, std::size_t> first;
  for (std::size_t at = 0; at < all.size(); ++at) {
    for (const std::uint32_t statement : all[at].denying) {
      const std::size_t other = root(first.try_emplace(statement, at).first->second), own = root(at);
      home[std::max(own, other)] = std::min(own, other);
    }
  }
  for (std::size_t at = 0; at < all.size(); ++at) {
    const std::size_t to = root(at);
    if (to == at) continue;
    all[to].denying.merge(all[at].denying);
    all[to].asserting.merge(all[at].asserting);
    all[to].points_back |= all[at].points_back;
    all[at].denying.clear();
  }
  std::erase_if(all, [](const Told& told) { return told.denying.empty(); });
  for (Told& told : all) std::erase_if(told.asserting, [&](std::uint32_t at) { return told.denying.contains(at); });
  return all;
}

}  // namespace

bool share_voice(const Statement& a, const Statement& b) {
  return std::any_of(a.voices.begin(), a.voices.end(), [&](const std::string& voice) {
    return std::binary_search(b.voices.begin(), b.voices.end(), voice);
  });
}

std::vector<bool> leading_reports(const Collation& collation, const std::vector<Origin>& origins) {
  std::vector<bool> leads(collation.accounts.size());
  for (const Origin& origin : origins) leads[origin.documents.front()] = true;
  return leads;
}

ConflictSide statement_side(const Collation& collation, const std::vector<Statement>& statements,
                            const std::vector<std::uint32_t>& members, Stance stance) {
  ConflictSide side;
  side.stance = stance;
  for (const std::uint32_t at : members) {
    const Statement& statement = statements[at];
    const std::string& outlet = collation.accounts[statement.place.document].name;
    add_voice(side, statement.voice.empty() ? outlet : statement.voice, statement.place);
  }
  return side;
}

std::vector<Conflict> told_denials(const Collation& collation, const std::vector<Origin>& origins,
                                   const std::vector<Statement>& statements) {
  std::vector<Conflict> conflicts;
  for (const Told& told : joined(Reading(collation, origins, statements).all())) {
    if (told.asserting.empty()) continue;
    const std::vector<std::uint32_t> denying(told.denying.begin(), told.denying.end());
    const std::vector<std::uint32_t> asserting(told.asserting.begin(), told.asserting.end());
    Conflict conflict;
    conflict.kind = ConflictKind::stance;
    conflict.rule = told.points_back ? ConflictRule::denied_before : ConflictRule::denied_statement;
    // Of 15 with a denial right behind what it denies 6 stood on two sides of the gold, on stories that were read, and
    // none of 6 on 75 that nothing was learned from (2026-11-28).
    conflict.decided = false;
    conflict.about = statements[asserting.front()].place;
    conflict.sides.push_back(statement_side(collation, statements, denying, Stance::denies));
    conflict.sides.push_back(statement_side(collation, statements, asserting, Stance::asserts));
    conflict.documents = documents_of(conflict.sides);
    // What one report alone tells is its own account of a quarrel: 2 of 9 such are in the gold of 30 stories
    // (2026-11-27).
    if (conflict.documents.size() < 2) continue;
    conflicts.push_back(std::move(conflict));
  }
  return conflicts;
}

}  // namespace synoptic
