#include "synoptic/compare/judged.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace synoptic {
namespace {

std::optional<Place> place_of(const Collation& collation, const JudgedPlace& judged) {
  for (std::uint32_t at = 0; at < collation.accounts.size(); ++at) {
    if (collation.accounts[at].layers.document.id() == judged.document) return Place{at, judged.span};
  }
  return std::nullopt;
}

/// The number of the group that holds each item.
std::map<std::uint32_t, std::size_t> homes(const std::vector<std::vector<std::uint32_t>>& groups) {
  std::map<std::uint32_t, std::size_t> home;
  for (std::size_t group = 0; group < groups.size(); ++group) {
    for (const std::uint32_t item : groups[group]) home[item] = group;
  }
  return home;
}

}  // namespace

std::vector<JudgedItems> judged_items(const Collation& collation, JudgedKind kind, std::uint32_t items,
                                      const std::function<bool(std::uint32_t, Place)>& stands_in) {
  std::vector<JudgedItems> judged;
  const auto item_in = [&](const JudgedPlace& given) -> std::optional<std::uint32_t> {
    const std::optional<Place> place = place_of(collation, given);
    for (std::uint32_t item = 0; place && item < items; ++item) {
      if (stands_in(item, *place)) return item;
    }
    return std::nullopt;
  };
  for (const JudgedPair& pair : collation.judgements.pairs) {
    if (pair.kind != kind) continue;
    const std::optional<std::uint32_t> a = item_in(pair.a), b = item_in(pair.b);
    if (a && b && *a != *b) judged.push_back({*a, *b, pair.same});
  }
  return judged;
}

std::vector<std::vector<std::uint32_t>> followed(std::vector<std::vector<std::uint32_t>> groups,
                                                 const std::vector<JudgedItems>& judged) {
  if (judged.empty()) return groups;
  // Who may not stay leaves first, so that bringing together has the last word.
  for (const JudgedItems& one : judged) {
    if (one.same) continue;
    const auto home = homes(groups);
    const std::size_t group = home.at(one.b);
    if (home.at(one.a) != group) continue;
    std::erase(groups[group], one.b);
    groups.push_back({one.b});
  }
  for (const JudgedItems& one : judged) {
    if (!one.same) continue;
    const auto home = homes(groups);
    const std::size_t a = home.at(one.a), b = home.at(one.b);
    if (a == b) continue;
    groups[a].insert(groups[a].end(), groups[b].begin(), groups[b].end());
    groups[b].clear();
  }
  std::erase_if(groups, [](const auto& group) { return group.empty(); });
  for (auto& group : groups) std::sort(group.begin(), group.end());
  std::sort(groups.begin(), groups.end());
  return groups;
}

void follow_in_timeline(const Collation& collation, Timeline& timeline) {
  std::vector<std::pair<std::size_t, std::size_t>> items;  // entry, mention
  std::vector<std::vector<std::uint32_t>> groups(timeline.entries.size());
  for (std::size_t entry = 0; entry < timeline.entries.size(); ++entry) {
    for (std::size_t mention = 0; mention < timeline.entries[entry].mentions.size(); ++mention) {
      groups[entry].push_back(static_cast<std::uint32_t>(items.size()));
      items.emplace_back(entry, mention);
    }
  }
  const auto mention_of = [&](std::uint32_t item) -> const TimelineMention& {
    return timeline.entries[items[item].first].mentions[items[item].second];
  };
  const auto judged = judged_items(collation, JudgedKind::event, static_cast<std::uint32_t>(items.size()),
                                   [&](std::uint32_t item, Place place) {
                                     const Place at = mention_of(item).place;
                                     return at.document == place.document && at.span.overlaps(place.span);
                                   });
  if (judged.empty()) return;
  std::vector<TimelineEntry> entries;
  for (const std::vector<std::uint32_t>& group : followed(std::move(groups), judged)) {
    const TimelineEntry& model = timeline.entries[items[group.front()].first];
    TimelineEntry entry = model;
    entry.mentions.clear();
    for (const std::uint32_t item : group) entry.mentions.push_back(mention_of(item));
    if (entry.mentions.size() < model.mentions.size() && items[group.front()].second > 0) {
      // What left another entry is told in its own words and days.
      const TimelineMention& own = entry.mentions.front();
      entry.when = own.when;
      entry.what = shortened(collation.accounts[own.place.document].layers.document.words(own.sentence), 120);
    }
    entries.push_back(std::move(entry));
  }
  std::stable_sort(entries.begin(), entries.end(), [](const TimelineEntry& a, const TimelineEntry& b) {
    const auto first = [](const TimelineEntry& entry) {
      return entry.when.earliest.value_or(PartialDate{9999, 12, 31}).first_day();
    };
    return std::tuple(first(a), a.mentions.front().place) < std::tuple(first(b), b.mentions.front().place);
  });
  std::map<Place, std::string> entry_of;
  for (std::size_t at = 0; at < entries.size(); ++at) {
    entries[at].id = "t" + std::to_string(at + 1);
    for (const TimelineMention& mention : entries[at].mentions) entry_of[mention.place] = entries[at].id;
  }
  for (DatedClause& clause : timeline.clauses) {
    if (const auto found = entry_of.find(clause.place); found != entry_of.end()) clause.entry = found->second;
  }
  timeline.entries = std::move(entries);
}

}  // namespace synoptic
