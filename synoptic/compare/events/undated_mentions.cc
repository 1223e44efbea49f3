#include "synoptic/compare/events/undated_mentions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "synoptic/compare/events/event_groups.h"

namespace synoptic {
namespace {

/// Least mean score. Of the pairs of events on ECB+ dev that score so much 74 in 100 are one, from .9 on 81
/// (2026-11-27, weights of an earlier set of features); the mean over a row's event mentions is stricter than a
/// single pair.
constexpr double kSure = 0.8;
/// Least score of a word that it tells an event at all.
constexpr float kLeastEvent = 0.7F;

std::vector<EventItem> undated_items(Collation& collation, std::uint32_t document) {
  std::vector<Event> events;
  const Account& account = collation.accounts[document];
  for (const Event& event : account.layers.events) {
    if (event.time || event.is_reporting || event.score < kLeastEvent || !is_read_for_claims(account, event.span))
      continue;
    events.push_back(event);
  }
  return event_items(collation, document, events);
}

}  // namespace

std::vector<std::vector<UndatedMention>> undated_mentions(Collation& collation, const std::vector<DatedItem>& items,
                                                          const std::vector<std::vector<std::uint32_t>>& groups) {
  // The dated event mentions first, then those without a date.
  std::vector<EventItem> events;
  std::vector<std::uint32_t> group_of;
  std::vector<std::set<std::uint32_t>> dated_by(groups.size());   // reports
  std::vector<std::uint64_t> content(groups.size(), UINT64_MAX);  // equal scores go by it, not by the order of reports
  for (std::uint32_t group = 0; group < groups.size(); ++group) {
    for (const std::uint32_t at : groups[group]) {
      dated_by[group].insert(items[at].clause.document);
      content[group] = std::min(content[group], items[at].content);
      if (items[at].is_reporting) continue;
      for (std::uint32_t e = 0; e < items[at].dated_events; ++e) {
        events.push_back(items[at].events[e]);
        group_of.push_back(group);
      }
    }
  }
  const auto dated = static_cast<std::uint32_t>(events.size());
  for (std::uint32_t document = 0; document < collation.accounts.size(); ++document)
    for (EventItem& item : undated_items(collation, document)) events.push_back(std::move(item));
  struct Weighed {
    double sum = 0;
    std::uint32_t count = 0;
  };
  std::map<std::uint32_t, std::map<std::uint32_t, Weighed>> weighed;  // event, group
  for (const ItemPair& pair : event_candidate_pairs(events, collation.vocabulary, dated)) {
    const std::uint32_t group = group_of[pair.first];
    if (dated_by[group].contains(events[pair.second].document)) continue;
    Weighed& one = weighed[pair.second][group];
    one.sum +=
        same_event_score(event_pair_features(events[pair.first], events[pair.second], kOneStory, collation.vocabulary));
    ++one.count;
  }
  std::vector<std::map<std::uint32_t, UndatedMention>> best(groups.size());  // by report
  for (const auto& [event, of_groups] : weighed) {
    double score = 0;
    std::uint32_t home = 0;
    for (const auto& [group, one] : of_groups) {
      const double mean = std::round(one.sum / one.count * 1e9) / 1e9;  // sums in another order make no other mean
      if (mean < score || (mean == score && content[group] >= content[home])) continue;
      score = mean;
      home = group;
    }
    if (score < kSure) continue;
    UndatedMention& held = best[home][events[event].document];
    if (score > held.score) held = {events[event], score};
  }
  std::vector<std::vector<UndatedMention>> mentions(groups.size());
  for (std::size_t group = 0; group < groups.size(); ++group)
    for (auto& [document, mention] : best[group]) mentions[group].push_back(std::move(mention));
  return mentions;
}

}  // namespace synoptic
