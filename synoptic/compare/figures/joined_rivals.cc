#include "synoptic/compare/figures/joined_rivals.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "synoptic/compare/figures/pair_features.h"

namespace synoptic {
namespace {

constexpr std::size_t kPairsKept = 200;

/// The side of the conflict on which the mention stands.
std::optional<std::size_t> side_of(const Conflict& conflict, const Place& place) {
  for (std::size_t side = 0; side < conflict.sides.size(); ++side) {
    const std::vector<Place>& places = conflict.sides[side].places;
    const bool stands = std::any_of(places.begin(), places.end(), [&](const Place& one) {
      return one.document == place.document && one.span.overlaps(place.span);
    });
    if (stands) return side;
  }
  return std::nullopt;
}

void set_units(MeasuredGroup& measured, const std::optional<std::string>& unit) {
  for (std::size_t at = 0; at < measured.items.size(); ++at) {
    FigureMention& mention = measured.group.mentions[at];
    if (!mention.unit && measured.group.unit != unit && measured.group.unit) mention.unit = measured.group.unit;
  }
}

/// `second` becomes part of `first`.
void join(MeasuredGroup& first, MeasuredGroup second, const Conflict& conflict) {
  if (second.items.size() > first.items.size()) std::swap(first, second);  // the larger one names the thing
  set_units(second, first.group.unit);
  const auto kept = static_cast<std::uint32_t>(first.items.size());
  std::vector<FigureItem> items = std::move(first.items);
  std::vector<FigureMention> mentions = std::move(first.group.mentions);
  first.items.clear();
  first.group.mentions.clear();
  std::move(second.items.begin(), second.items.end(), std::back_inserter(items));
  std::move(second.group.mentions.begin(), second.group.mentions.end(), std::back_inserter(mentions));
  std::vector<std::uint32_t> order(items.size()), number(items.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return mentions[a].place < mentions[b].place; });
  for (std::uint32_t at = 0; at < order.size(); ++at) number[order[at]] = at;
  const auto pair_of = [&](std::uint32_t a, std::uint32_t b, ValueRelation relation) {
    return ValuePair{std::min(number[a], number[b]), std::max(number[a], number[b]), relation};
  };
  std::vector<ValuePair> pairs, beside;
  for (std::uint32_t a = 0; a < kept && pairs.size() < kPairsKept; ++a) {
    for (auto b = kept; b < items.size() && pairs.size() < kPairsKept; ++b) {
      const auto x = side_of(conflict, mentions[a].place), y = side_of(conflict, mentions[b].place);
      if (x && y && *x != *y)
        pairs.push_back(pair_of(a, b, ValueRelation::conflict));
      else if (beside.size() < kPairsKept)
        beside.push_back(
            pair_of(a, b, same_value(items[a], items[b]) ? ValueRelation::same : ValueRelation::not_compared));
    }
  }
  if (!pairs.empty()) first.group.decisive = 0;
  for (const ValuePair& pair : first.group.pairs) pairs.push_back(pair_of(pair.first, pair.second, pair.relation));
  for (const ValuePair& pair : second.group.pairs)
    pairs.push_back(pair_of(kept + pair.first, kept + pair.second, pair.relation));
  pairs.insert(pairs.end(), beside.begin(), beside.end());
  if (pairs.size() > kPairsKept) pairs.resize(kPairsKept);
  first.group.pairs = std::move(pairs);
  for (const std::uint32_t at : order) {
    first.items.push_back(std::move(items[at]));
    first.group.mentions.push_back(std::move(mentions[at]));
  }
  first.group.relation = FigureRelation::conflict;
  first.group.independence = Independence::not_established;
  std::set<std::pair<std::string, std::uint32_t>> origins;
  for (const FigureMention& mention : first.group.mentions) origins.emplace(mention.origin, mention.namesake);
  first.group.origins = static_cast<std::uint32_t>(origins.size());
  if (!first.outcome.empty()) return;
  first.group.outcome = first.outcome = second.outcome;
  if (first.group.subject.empty()) first.group.subject = second.group.subject;
}

/// The dimension of most of its items, of equals the first by name: a large number may lack its currency.
std::string dimension_of(const MeasuredGroup& measured) {
  std::map<std::string, std::size_t> counts;
  for (const FigureItem& item : measured.items) ++counts[item.counted.dimension];
  return std::max_element(counts.begin(), counts.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

/// Two groups that one conflict sets against each other.
struct RivalGroups {
  std::size_t first = 0, second = 0;  // by number, the first before the second
  const Conflict* conflict = nullptr;
};

/// Those of most places first, then by what their sentences say: never by the order of the reports, since a group is
/// joined once and the first to come has it.
std::vector<RivalGroups> rival_groups(const std::vector<MeasuredGroup>& figures,
                                      const std::vector<Conflict>& conflicts) {
  std::map<std::string, std::size_t> by_id;
  for (std::size_t at = 0; at < figures.size(); ++at) by_id.emplace(figures[at].group.id, at);
  std::vector<std::pair<std::tuple<std::size_t, std::uint64_t, std::uint64_t>, RivalGroups>> found;
  const auto content_of = [&](std::size_t group) {
    std::uint64_t least = ~std::uint64_t{0};
    for (const FigureItem& item : figures[group].items) least = std::min(least, item.content);
    return least;
  };
  for (const Conflict& conflict : conflicts) {
    if (conflict.kind != ConflictKind::figure || conflict.members.size() != 2) continue;
    const auto a = by_id.find(conflict.members[0]), b = by_id.find(conflict.members[1]);
    if (a == by_id.end() || b == by_id.end() || a == b) continue;
    const auto [first, second] = std::minmax(a->second, b->second);
    if (dimension_of(figures[first]) != dimension_of(figures[second])) continue;
    std::size_t places = 0;
    for (const ConflictSide& side : conflict.sides) places += side.places.size();
    const auto [least, other] = std::minmax({content_of(first), content_of(second)});
    found.push_back({{~places, least, other}, {first, second, &conflict}});
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<RivalGroups> out;
  for (const auto& [key, rivals] : found) out.push_back(rivals);
  return out;
}

}  // namespace

void join_rivals(std::vector<MeasuredGroup>& figures, std::vector<Conflict>& conflicts) {
  std::map<std::string, std::size_t> by_id;
  for (std::size_t at = 0; at < figures.size(); ++at) by_id.emplace(figures[at].group.id, at);
  std::vector<std::size_t> home(figures.size());
  std::iota(home.begin(), home.end(), std::size_t{0});
  std::vector<bool> is_joined(figures.size());
  for (const auto& [first, second, conflict] : rival_groups(figures, conflicts)) {
    if (is_joined[first] || is_joined[second]) continue;
    is_joined[first] = is_joined[second] = true;
    home[second] = first;
    join(figures[first], std::move(figures[second]), *conflict);
  }
  std::map<std::string, std::string> id_of;  // old -> new
  std::vector<std::string> new_id(figures.size());
  std::vector<MeasuredGroup> left;
  for (std::size_t at = 0; at < figures.size(); ++at) {
    if (home[at] != at) continue;
    new_id[at] = "f" + std::to_string(left.size() + 1);
    figures[at].group.id = new_id[at];
    left.push_back(std::move(figures[at]));
  }
  for (const auto& [id, at] : by_id) id_of.emplace(id, new_id[home[at]]);
  figures = std::move(left);
  for (Conflict& conflict : conflicts) {
    std::vector<std::string> members;
    for (const std::string& member : conflict.members) {
      const auto found = id_of.find(member);
      std::string id = found == id_of.end() ? member : found->second;
      if (std::find(members.begin(), members.end(), id) == members.end()) members.push_back(std::move(id));
    }
    conflict.members = std::move(members);
  }
}

}  // namespace synoptic
