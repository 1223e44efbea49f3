#include "synoptic/compare/figures.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "synoptic/compare/figures/continuations.h"
#include "synoptic/compare/figures/figure_groups.h"
#include "synoptic/compare/figures/group_days.h"
#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/compare/figures/state_day.h"
#include "synoptic/compare/figures/value_pairs.h"
#include "synoptic/compare/figures/value_relation.h"
#include "synoptic/compare/judged.h"

namespace synoptic {
namespace {

/// Different values, voices and texts of one group that are weighed against each other.
constexpr std::size_t kWeighed = 60;
constexpr std::size_t kPairsKept = 200;

/// The subject that most mentions use; of equals the longer, then the first in the alphabet.
std::string best_subject(const std::vector<FigureItem>& items) {
  std::map<std::string, std::size_t> counts;
  for (const FigureItem& item : items) {
    if (!item.subject.empty()) ++counts[item.subject];
  }
  std::string best;
  std::size_t most = 0;
  for (const auto& [subject, count] : counts) {
    if (count < most || (count == most && subject.size() <= best.size())) continue;
    best = subject;
    most = count;
  }
  return best;
}

/// The value that most items of the group bear; empty where none does.
std::string commonest(const std::vector<FigureItem>& items, const Vocabulary& vocabulary, TermId Counted::*term) {
  std::map<std::string, std::size_t> counts;
  for (const FigureItem& item : items) {
    if (const TermId id = item.counted.*term; id != 0) ++counts[vocabulary.form(id)];
  }
  std::string best;
  std::size_t most = 0;
  for (const auto& [form, count] : counts) {
    if (count <= most) continue;
    best = form.substr(form.find(' ') + 1);  // "outcome die"
    most = count;
  }
  return best;
}

/// One mention for each value, voice and text of a group, by index: what relations are read from. Of copies the
/// earliest.
std::vector<std::uint32_t> distinct_mentions(const std::vector<FigureItem>& items) {
  std::set<std::tuple<std::uint32_t, double, double, std::string, bool>> seen;
  std::set<std::uint64_t> contents;
  std::vector<std::uint32_t> distinct;
  for (std::uint32_t at = 0; at < items.size(); ++at) {
    const FigureItem& item = items[at];
    if (!contents.insert(item.content).second) continue;
    if (seen.emplace(item.text, item.low, item.high, item.voice.key, item.is_superseded).second) distinct.push_back(at);
  }
  return distinct;
}

/// What is learned of two values of one group, each pair weighed once.
class Verdicts {
 public:
  Verdicts(const std::vector<FigureItem>& items, const std::vector<std::uint32_t>& group, const Vocabulary& vocabulary)
      : items_(items), values_(values_of(items, group)), vocabulary_(vocabulary) {}

  ValueVerdict of(const FigureItem& a, const FigureItem& b) {
    const auto x = value_of(a), y = value_of(b);
    if (!x || !y || *x == *y) return ValueVerdict::undecided;
    const auto [found, is_new] = known_.try_emplace({std::min(*x, *y), std::max(*x, *y)}, ValueVerdict::undecided);
    if (is_new) {
      const SameThing same_thing = [&](std::uint32_t i, std::uint32_t j) {
        const auto [score, is_first] = scores_.try_emplace(std::uint64_t{i} << 32 | j);
        if (is_first) score->second = same_thing_score(pair_features(items_[i], items_[j], vocabulary_));
        return score->second;
      };
      found->second = verdict_of(value_pair_features(items_, values_, *x, *y, same_thing, vocabulary_));
    }
    return found->second;
  }

 private:
  std::optional<std::size_t> value_of(const FigureItem& item) const {
    for (std::size_t at = 0; at < values_.size(); ++at) {
      if (same_value(items_[values_[at].front()], item)) return at;
    }
    return std::nullopt;
  }

  const std::vector<FigureItem>& items_;
  const std::vector<std::vector<std::uint32_t>> values_;
  const Vocabulary& vocabulary_;
  std::map<std::pair<std::size_t, std::size_t>, ValueVerdict> known_;
  std::unordered_map<std::uint64_t, double> scores_;  // of two items; looked up only
};

/// How two mentions stand that cannot both hold: by the rules of time where they tell it, else as their values are
/// weighed.
ValueRelation weighed_relation(const FigureItem& a, const FigureItem& b, ValueVerdict verdict, Tendency tendency,
                               const Vocabulary& vocabulary) {
  if (const auto told = relate_by_time(a, b, tendency, vocabulary)) return *told;
  if (verdict == ValueVerdict::later) return ValueRelation::later;
  const bool one_voice = !a.voice.key.empty() && a.voice == b.voice;
  return verdict == ValueVerdict::conflict && !one_voice ? ValueRelation::conflict : ValueRelation::not_compared;
}

/// Fills `pairs`, `relation` and `decisive`.
void judge(MeasuredGroup& measured, Verdicts verdicts, const Vocabulary& vocabulary) {
  FigureGroup& group = measured.group;
  const std::vector<FigureItem>& items = measured.items;
  const Tendency tendency = tendency_of(measured.outcome);
  const std::vector<std::uint32_t> mentions = distinct_mentions(items);
  std::optional<std::uint32_t> conflict, update;
  bool is_open = false;
  const std::size_t weighed = std::min(mentions.size(), kWeighed);
  for (std::size_t i = 0; i < weighed; ++i) {
    for (std::size_t j = i + 1; j < weighed && group.pairs.size() < kPairsKept; ++j) {
      const FigureItem& a = items[mentions[i]];
      const FigureItem& b = items[mentions[j]];
      const std::optional<ValueRelation> told = relate(a, b, tendency);
      const ValueRelation relation = told ? *told : weighed_relation(a, b, verdicts.of(a, b), tendency, vocabulary);
      const auto at = static_cast<std::uint32_t>(group.pairs.size());
      group.pairs.push_back({mentions[i], mentions[j], relation});
      if (relation == ValueRelation::conflict && !conflict) conflict = at;
      if ((relation == ValueRelation::later || relation == ValueRelation::corrected) && !update) update = at;
      is_open = is_open || (!told && relation == ValueRelation::not_compared && are_named_alike(a, b, vocabulary));
    }
  }
  // Of the groups whose values are left open and named alike, 12 are updates in the gold, 6 conflicts, 5 agree (36
  // stories, 2026-11-27).
  group.relation = conflict            ? FigureRelation::conflict
                   : update || is_open ? FigureRelation::update
                   : items.size() == 1 ? FigureRelation::single
                                       : FigureRelation::agree;
  group.decisive = conflict ? conflict : update;
}

/// Names the origin of each mention and counts them.
void name_origins(MeasuredGroup& measured, const ValueOrigins& found, const Collation& collation,
                  const std::vector<Origin>& origins) {
  const std::vector<std::uint32_t>& origin = found.numbers;
  FigureGroup& group = measured.group;
  std::map<std::uint32_t, std::string> names;
  std::map<std::uint32_t, std::set<std::uint32_t>> texts;
  std::set<std::uint32_t> named;
  for (const bool want_named : {true, false}) {
    for (std::size_t at = 0; at < group.mentions.size(); ++at) {
      const FigureItem& item = measured.items[at];
      if (item.voice.key.empty() || item.voice.named != want_named) continue;
      names.try_emplace(origin[at], group.mentions[at].sources.back());
      if (want_named && !item.is_outlets) named.insert(origin[at]);
    }
  }
  for (std::size_t at = 0; at < group.mentions.size(); ++at) {
    const std::uint32_t text = collation.accounts[group.mentions[at].place.document].origin;
    texts[origin[at]].insert(text);
    names.try_emplace(origin[at], origins[text].id);
  }
  // Two origins of one group may bear one name.
  std::map<std::string, std::uint32_t> taken;
  std::map<std::uint32_t, std::uint32_t> namesake;
  for (const auto& [number, name] : names) namesake[number] = taken[name]++;
  for (std::size_t at = 0; at < group.mentions.size(); ++at) {
    group.mentions[at].origin = names[origin[at]];
    group.mentions[at].namesake = namesake[origin[at]];
  }
  group.origins = static_cast<std::uint32_t>(names.size());
  group.independence = names.size() == 1 ? Independence::same_origin : Independence::not_established;
  // Two bodies that give one number, not one that rounds another's: 1 of the 3 lines shown on the stories that may be
  // read was right without this (2026-11-27).
  const bool agreed = group.relation == FigureRelation::agree &&
                      std::all_of(group.pairs.begin(), group.pairs.end(),
                                  [](const ValuePair& pair) { return pair.relation == ValueRelation::same; });
  std::set<std::uint32_t> all_texts;
  for (const auto& [number, set] : texts) all_texts.insert(set.begin(), set.end());
  const bool is_shown = std::any_of(found.apart.begin(), found.apart.end(), [&](const auto& pair) {
    return named.contains(pair.first) && named.contains(pair.second);
  });
  if (agreed && all_texts.size() > 1 && is_shown) group.independence = Independence::shown;
}

MeasuredGroup measure(const std::vector<FigureItem>& items, const std::vector<std::uint32_t>& members,
                      const ValueOrigins& origin, const Collation& collation, const std::vector<Origin>& origins) {
  MeasuredGroup measured;
  for (const std::uint32_t item : members) {
    measured.items.push_back(items[item]);
    measured.group.mentions.push_back(items[item].mention);
  }
  measured.outcome = commonest(measured.items, collation.vocabulary, &Counted::outcome);
  measured.group.subject = best_subject(measured.items);
  measured.group.outcome = measured.outcome;
  if (!measured.items.front().unit.empty()) measured.group.unit = measured.items.front().unit;
  for (std::size_t at = 0; at < measured.items.size(); ++at) {
    if (measured.items[at].unit != measured.items.front().unit)
      measured.group.mentions[at].unit = measured.items[at].unit;
  }
  judge(measured, Verdicts(items, members, collation.vocabulary), collation.vocabulary);
  name_origins(measured, origin, collation, origins);
  return measured;
}

std::vector<JudgedItems> judged_figures(const std::vector<FigureItem>& items, const Collation& collation) {
  return judged_items(collation, JudgedKind::figure, static_cast<std::uint32_t>(items.size()),
                      [&](std::uint32_t item, Place place) {
                        const FigureMention& mention = items[item].mention;
                        return mention.place.document == place.document && place.span.overlaps(mention.amount);
                      });
}

}  // namespace

std::vector<MeasuredGroup> group_figures(Collation& collation, const std::vector<Origin>& origins, ReportTies ties) {
  std::vector<FigureItem> items = figure_items(collation);
  choose_state_days(collation, items);
  follow_continuations(chosen_continuations(continuation_candidates(collation, items)), items);
  count_shared_values(items, ties);
  std::vector<MeasuredGroup> out;
  std::vector<ItemPair> must, cannot;
  for (const JudgedItems& judged : judged_figures(items, collation))
    (judged.same ? must : cannot).push_back({std::min(judged.a, judged.b), std::max(judged.a, judged.b)});
  const std::vector<std::vector<std::uint32_t>> groups = group_items(items, collation.vocabulary, must, cannot);
  // Who has a number from whom shows in the days that each report tells by itself, so before its group has a say.
  std::vector<ValueOrigins> value_origin;
  for (const std::vector<std::uint32_t>& members : groups)
    value_origin.push_back(value_origins(items, members, ties, collation.vocabulary));
  choose_group_days(collation, groups, items);
  for (std::size_t at = 0; at < groups.size(); ++at)
    out.push_back(measure(items, groups[at], value_origin[at], collation, origins));
  std::stable_sort(out.begin(), out.end(), [](const MeasuredGroup& a, const MeasuredGroup& b) {
    return a.group.mentions.front().place < b.group.mentions.front().place;
  });
  for (std::size_t at = 0; at < out.size(); ++at) out[at].group.id = "f" + std::to_string(at + 1);
  return out;
}

}  // namespace synoptic
