#include "synoptic/compare/conflicts/facts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>

#include "synoptic/compare/conflicts.h"
#include "synoptic/compare/conflicts/attributes.h"

namespace synoptic {
namespace {

/// Share of the lighter clause, by weight, that two clauses of one thing share, and how many terms at least.
constexpr double kOneThing = 0.6;
constexpr std::size_t kSharedTerms = 3;
/// A year or a time tells what happened by its clause alone; so more of it must be shared.
constexpr std::size_t kSharedTermsTimes = 4;
/// Of two ages a year apart both may hold, with a birthday between.
constexpr int kAgesApart = 2;
/// Farther apart are two events: minutes, years.
constexpr int kFarMinutes = 60, kFarYears = 3;
constexpr double kTelling = 0.35;
constexpr std::size_t kCommonTerm = 200;

bool cannot_both_hold(const Attribute& a, const Attribute& b) {
  const int apart = std::abs(a.value - b.value);
  switch (a.kind) {
    case AttributeKind::age: return apart >= kAgesApart;
    case AttributeKind::rank: return apart > 0;
    case AttributeKind::clock: return apart > 0 && apart <= kFarMinutes;
    case AttributeKind::year: return apart > 0 && apart <= kFarYears;
  }
  return false;
}

bool clauses_match(const Attribute& a, const Attribute& b, const Vocabulary& vocabulary) {
  std::vector<TermId> both;
  std::set_intersection(a.clause.begin(), a.clause.end(), b.clause.begin(), b.clause.end(), std::back_inserter(both));
  const bool by_clause = a.of.empty();
  if (both.size() < (by_clause ? kSharedTermsTimes : kSharedTerms)) return false;
  const double lighter = std::min(total_weight(a.clause, vocabulary), total_weight(b.clause, vocabulary));
  return total_weight(both, vocabulary) >= kOneThing * lighter;
}

bool is_one_thing(const Attribute& a, const Attribute& b, const Vocabulary& vocabulary) {
  if (a.kind != b.kind || a.of != b.of) return false;
  return a.of.starts_with('#') || clauses_match(a, b, vocabulary);
}

ConflictKind kind_of(AttributeKind kind) {
  switch (kind) {
    case AttributeKind::age: return ConflictKind::figure;
    case AttributeKind::rank: return ConflictKind::fact;
    case AttributeKind::clock:
    case AttributeKind::year: return ConflictKind::date;
  }
  return ConflictKind::fact;
}

Place clause_of(const Collation& collation, const Attribute& attribute) {
  const std::uint32_t document = attribute.place.document;
  return {document, clause_around(collation.accounts[document], attribute.place.span)};
}

/// Pairs that may be of one thing: of one actor, or with a telling term in common.
std::set<std::pair<std::uint32_t, std::uint32_t>> candidates(const std::vector<Attribute>& attributes,
                                                             const Vocabulary& vocabulary) {
  std::unordered_map<std::string, std::vector<std::uint32_t>> postings;
  std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (std::uint32_t at = 0; at < attributes.size(); ++at) {
    const Attribute& attribute = attributes[at];
    std::vector<std::string> keys;
    const std::string kind = std::to_string(static_cast<int>(attribute.kind));
    if (attribute.of.starts_with('#')) {
      keys.push_back(kind + attribute.of);
    } else {
      for (const TermId term : attribute.clause) {
        if (vocabulary.weight(term) >= kTelling) keys.push_back(kind + "~" + vocabulary.form(term));
      }
    }
    for (const std::string& key : keys) {
      std::vector<std::uint32_t>& others = postings[key];
      if (others.size() < kCommonTerm) {
        for (const std::uint32_t other : others) pairs.emplace(other, at);
        others.push_back(at);
      }
    }
  }
  return pairs;
}

}  // namespace

std::vector<Conflict> fact_conflicts(const Collation& collation, const std::vector<Origin>& origins) {
  const std::vector<Attribute> attributes = read_attributes(collation, origins);
  std::vector<std::uint32_t> home(attributes.size());
  std::iota(home.begin(), home.end(), 0U);
  const auto root = [&](std::uint32_t at) {
    while (home[at] != at) at = home[at];
    return at;
  };
  for (const auto& [a, b] : candidates(attributes, collation.vocabulary)) {
    if (!is_one_thing(attributes[a], attributes[b], collation.vocabulary)) continue;
    home[std::max(root(a), root(b))] = std::min(root(a), root(b));
  }
  std::map<std::uint32_t, std::vector<std::uint32_t>> things;
  for (std::uint32_t at = 0; at < attributes.size(); ++at) things[root(at)].push_back(at);
  std::vector<Conflict> conflicts;
  for (const auto& [first, members] : things) {
    std::map<int, ConflictSide> sides;
    std::map<std::uint32_t, std::set<int>> values_of;  // report -> the values it gives
    for (const std::uint32_t at : members) values_of[attributes[at].place.document].insert(attributes[at].value);
    for (const std::uint32_t at : members) {
      const Attribute& attribute = attributes[at];
      if (values_of[attribute.place.document].size() > 1) continue;  // two things, or a report that sets them apart
      ConflictSide& side = sides[attribute.value];
      if (side.places.empty()) {
        side.value = attribute.place;
        side.report = attribute.place.document;
      }
      side.places.push_back(attribute.place);
    }
    if (sides.size() < 2) continue;
    const Attribute& low = attributes[members.front()];
    Attribute least = low, most = low;
    least.value = sides.begin()->first;
    most.value = sides.rbegin()->first;
    if (!cannot_both_hold(least, most)) continue;
    Conflict conflict;
    conflict.kind = kind_of(low.kind);
    conflict.rule = low.of.starts_with('#') ? ConflictRule::same_thing : ConflictRule::same_clause;
    conflict.attribute = low.kind;
    conflict.thing = low.named;
    conflict.about = clause_of(collation, low);
    for (auto& [value, side] : sides) conflict.sides.push_back(std::move(side));
    conflict.documents = documents_of(conflict.sides);
    conflicts.push_back(std::move(conflict));
  }
  return conflicts;
}

}  // namespace synoptic
