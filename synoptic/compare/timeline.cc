// How events become entries: their mentions with the reports' words, a label, whether it happened, and the days on
// which it became known.
#include "synoptic/compare/timeline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "synoptic/compare/date_rivals.h"
#include "synoptic/compare/events/dated_groups.h"
#include "synoptic/compare/events/undated_mentions.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

/// Characters of `what`.
constexpr std::size_t kWhat = 160;
/// Clauses of an entry among which its label is chosen.
constexpr std::size_t kComparedClauses = 40;

/// The day of the telling, where the sentence dates it: "announced on Tuesday that ...".
std::optional<DateInterval> told_on(const Account& account, const Event& event) {
  if (!event.told_in) return std::nullopt;
  const Attribution& attribution = account.layers.attributions[*event.told_in];
  for (const Span cue : attribution.cue) {
    for (const Event& telling : account.layers.events.beginning_in(cue)) {
      if (telling.time && telling.is_reporting) return account.layers.times[*telling.time].when;
    }
  }
  return std::nullopt;
}

const Event* event_at(const Account& account, Span span) {
  for (const Event& event : account.layers.events.beginning_in(span))
    if (event.span == span) return &event;
  return nullptr;
}

TimelineMention mention_of(const Collation& collation, const DatedItem& item) {
  const Account& account = collation.accounts[item.clause.document];
  TimelineMention mention;
  mention.place = item.clause.place;
  mention.when = item.clause.when;
  mention.sentence = account.layers.words.sentences[item.clause.sentence].span;
  mention.anchor = item.clause.anchor;
  mention.rule = item.clause.rule;
  mention.words = item.clause.clause;
  if (item.dated_events > 0) {
    if (const Event* event = event_at(account, item.events.front().span)) {
      mention.realis = event->realis;
      mention.told = told_on(account, *event);
    }
  }
  return mention;
}

TimelineMention mention_of(const Collation& collation, const UndatedMention& undated, const DateInterval& when) {
  const Account& account = collation.accounts[undated.event.document];
  TimelineMention mention;
  mention.place = {undated.event.document, undated.event.span};
  mention.when = when;
  mention.sentence = account.layers.words.sentences[undated.event.sentence].span;
  mention.rule = "same event";
  mention.words = clause_around(account, undated.event.span);
  mention.dated = false;
  if (const Event* event = event_at(account, undated.event.span)) {
    mention.realis = event->realis;
    mention.told = told_on(account, *event);
  }
  return mention;
}

/// What most origins say of it; of equal numbers what says more: a thing that came about was planned before.
Realis realis_of(const Collation& collation, const std::vector<TimelineMention>& mentions) {
  std::set<std::tuple<std::uint32_t, Realis>> told;
  for (const TimelineMention& mention : mentions)
    told.emplace(collation.accounts[mention.place.document].origin, mention.realis);
  std::array<std::size_t, 4> counts{};
  for (const auto& [origin, realis] : told) ++counts[static_cast<std::size_t>(realis)];
  return static_cast<Realis>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

/// The earliest day on which somebody is said to have told it.
std::optional<DateInterval> known_on(const std::vector<TimelineMention>& mentions) {
  std::optional<DateInterval> first;
  for (const TimelineMention& mention : mentions) {
    if (!mention.told || !mention.told->earliest || !mention.told->latest) continue;
    if (!first || mention.told->latest->last_day() < first->latest->last_day()) first = mention.told;
  }
  return first;
}

/// The clause that shares most with those of the other origins: what most of them say. Of equals the shorter; of as
/// long ones by their words.
std::string what_of(const Collation& collation, const std::vector<DatedItem>& items,
                    const std::vector<std::uint32_t>& group) {
  const std::size_t compared = std::min(group.size(), kComparedClauses);
  const Vocabulary& vocabulary = collation.vocabulary;
  std::tuple<double, std::size_t, std::uint64_t> best{-1, 0, 0};  // shared, shorter, by content
  std::size_t chosen = 0;
  for (std::size_t i = 0; i < compared; ++i) {
    const DatedClause& clause = items[group[i]].clause;
    std::map<std::uint32_t, double> shared;  // by origin
    for (std::size_t j = 0; j < compared; ++j) {
      const DatedClause& other = items[group[j]].clause;
      const std::uint32_t origin = collation.accounts[other.document].origin;
      if (origin == collation.accounts[clause.document].origin) continue;
      const double both = shared_weight(clause.terms, other.terms, vocabulary);
      const double all = total_weight(clause.terms, vocabulary) + total_weight(other.terms, vocabulary) - both;
      if (all > 0) shared[origin] = std::max(shared[origin], both / all);
    }
    double sum = 0;
    for (const auto& [origin, share] : shared) sum += share;
    const std::tuple key{std::round(sum * 1e9) / 1e9,
                         kWhat * 100 - std::min<std::size_t>(clause.clause.size(), kWhat * 100),
                         items[group[i]].content};
    if (key <= best) continue;
    best = key;
    chosen = i;
  }
  const DatedClause& clause = items[group[chosen]].clause;
  std::string_view words = collation.accounts[clause.document].layers.document.words(clause.clause);
  words = words.substr(0, words.find_last_not_of(",;: ") + 1);
  return shortened(words, kWhat);
}

struct Draft {
  TimelineEntry entry;
  std::vector<std::uint32_t> items;
};

Draft draft_of(const Collation& collation, const std::vector<DatedItem>& items, const std::vector<std::uint32_t>& group,
               const std::vector<UndatedMention>& undated) {
  Draft draft;
  TimelineEntry& entry = draft.entry;
  entry.when = items[group.front()].clause.when;
  for (const std::uint32_t at : group) entry.mentions.push_back(mention_of(collation, items[at]));
  for (const UndatedMention& one : undated) entry.mentions.push_back(mention_of(collation, one, entry.when));
  std::sort(entry.mentions.begin(), entry.mentions.end(),
            [](const TimelineMention& a, const TimelineMention& b) { return a.place < b.place; });
  entry.what = what_of(collation, items, group);
  entry.realis = realis_of(collation, entry.mentions);
  entry.known = known_on(entry.mentions);
  draft.items = group;
  return draft;
}

}  // namespace

Timeline read_timeline(Collation& collation) {
  std::vector<DatedItem> items = dated_items(collation);
  const std::vector<std::vector<std::uint32_t>> groups = group_dated_items(collation, items);
  const std::vector<std::vector<UndatedMention>> undated = undated_mentions(collation, items, groups);
  std::vector<Draft> drafts;
  for (std::size_t at = 0; at < groups.size(); ++at)
    drafts.push_back(draft_of(collation, items, groups[at], undated[at]));
  std::sort(drafts.begin(), drafts.end(), [](const Draft& a, const Draft& b) {
    const auto key = [](const TimelineEntry& entry) {
      return std::tuple(entry.when.earliest->first_day(), entry.when.latest->last_day(), entry.mentions.front().place);
    };
    return key(a.entry) < key(b.entry);
  });
  Timeline timeline;
  for (Draft& draft : drafts) {
    draft.entry.id = "t" + std::to_string(timeline.entries.size() + 1);
    for (const std::uint32_t at : draft.items) items[at].clause.entry = draft.entry.id;
    timeline.entries.push_back(std::move(draft.entry));
  }
  const std::vector<std::uint32_t> copies = first_copies(items);
  const std::vector<LikelyRivals> rivals = date_rivals(collation, items);
  std::vector<std::size_t> clause_of(items.size(), 0);
  for (std::uint32_t at = 0; at < items.size(); ++at) {
    if (copies[at] != at) continue;
    clause_of[at] = timeline.clauses.size();
    timeline.clauses.push_back(std::move(items[at].clause));
  }
  for (const auto& [pair, likelihood] : rivals)
    timeline.rivals.push_back({clause_of[pair.first], clause_of[pair.second], likelihood});
  return timeline;
}

}  // namespace synoptic
