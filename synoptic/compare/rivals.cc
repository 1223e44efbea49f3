#include "synoptic/compare/rivals.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "synoptic/annotate/attributions/antecedents.h"
#include "synoptic/compare/conflicts.h"
#include "synoptic/compare/figure_contrasts.h"
#include "synoptic/compare/figure_links.h"
#include "synoptic/compare/figures/figure_groups.h"
#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/compare/read_pairs.h"
#include "synoptic/compare/rival_features.h"
#include "synoptic/compare/told_contrasts.h"
#include "synoptic/matching/scorer.h"

namespace synoptic {
namespace {

/// Values that are rivals with this likelihood are shown. models/conflicts/CARD.md tells what each threshold shows.
constexpr double kShown = 0.6;
/// Those of one report alone from this one on: others tell of them too, more often than not, and without them the sides
/// are half. On 38 stories that nothing was learned from: 7 of 15 such conflicts were the gold's but for the other
/// report, 4 right; from .8 on 3 of 6.
constexpr double kShownAlone = 0.8;
/// An item elsewhere that bears the value of a side is of the same thing from this likelihood on (compare/figures);
/// from the lower one where the value has two digits and more, which few other things of a story bear. Set by
/// judgement.
constexpr double kSame = 0.3, kSameTelling = 0.1;
/// The same where one report alone tells the conflict so far, as a share of these: who else gives a side of it is asked
/// for. Set by judgement.
constexpr double kAlone = 0.3;
/// Pairs below it tie no items together, whatever the other pairs of the two values tell.
constexpr double kWeak = 0.15;

const PairScorer& scorer(std::string_view name) {
  static const PairScorer kWithin = PairScorer::of_table("told_rivals", within_feature_names());
  static const PairScorer kAcross = PairScorer::of_table("rivals", across_feature_names());
  return name == "told_rivals" ? kWithin : kAcross;
}

struct ScoredPair {
  double score = 0;
  ItemPair pair;

  bool operator<(const ScoredPair& other) const {
    return score != other.score ? score > other.score : pair < other.pair;
  }
};

/// A value of a group: what a side of a conflict is.
using GroupValue = std::tuple<std::uint32_t, double, double>;

struct Evidence {
  std::vector<ScoredPair> told, apart;
};

/// How likely two values are rivals: by the pair within a report that tells it best, and by the best across two. What
/// other pairs of theirs tell is among the features of these.
double likelihood(const Evidence& evidence) {
  const auto best = [](const std::vector<ScoredPair>& pairs) {
    return pairs.empty() ? 0 : std::min_element(pairs.begin(), pairs.end())->score;
  };
  return 1 - (1 - best(evidence.told)) * (1 - best(evidence.apart));
}

/// All items of the ledger, and the group of each.
struct Ledger {
  std::vector<FigureItem> items;
  std::vector<std::uint32_t> group;
};

/// In the order of the reports and their places, which is that of figure_items(): references between items hold.
Ledger ledger_of(const std::vector<MeasuredGroup>& figures) {
  std::vector<std::pair<const FigureItem*, std::uint32_t>> all;
  for (std::uint32_t group = 0; group < figures.size(); ++group) {
    for (const FigureItem& item : figures[group].items) all.emplace_back(&item, group);
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
    return std::tie(a.first->mention.place, a.first->mention.amount) <
           std::tie(b.first->mention.place, b.first->mention.amount);
  });
  Ledger ledger;
  for (const auto& [item, group] : all) {
    ledger.items.push_back(*item);
    ledger.group.push_back(group);
  }
  return ledger;
}

class Sets {
 public:
  explicit Sets(std::size_t count) : home_(count) { std::iota(home_.begin(), home_.end(), 0U); }
  std::uint32_t root(std::uint32_t at) {
    while (home_[at] != at) at = home_[at] = home_[home_[at]];
    return at;
  }
  void join(std::uint32_t a, std::uint32_t b) {
    a = root(a);
    b = root(b);
    home_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::uint32_t> home_;
};

GroupValue value_of(const Ledger& ledger, std::uint32_t item) {
  return {ledger.group[item], ledger.items[item].low, ledger.items[item].high};
}

/// Every two values that the ledger calls a conflict.
std::set<std::pair<GroupValue, GroupValue>> judged_rivals(const std::vector<MeasuredGroup>& figures) {
  std::set<std::pair<GroupValue, GroupValue>> rivals;
  for (std::uint32_t at = 0; at < figures.size(); ++at) {
    for (const ValuePair& pair : figures[at].group.pairs) {
      if (pair.relation != ValueRelation::conflict) continue;
      const FigureItem& a = figures[at].items[pair.first];
      const FigureItem& b = figures[at].items[pair.second];
      rivals.insert(std::minmax<GroupValue>({at, a.low, a.high}, {at, b.low, b.high}));
    }
  }
  return rivals;
}

/// "On Sunday it had spoken of 40": a pronoun for nobody known is whoever spoke last, in the sentence before or its
/// own.
bool refers_back(const FigureItem& later, const FigureItem& earlier) {
  if (later.mention.place.document != earlier.mention.place.document || earlier.voice.key.empty()) return false;
  if (later.sentence < earlier.sentence || later.sentence - earlier.sentence > 1) return false;
  return attributions::is_group_pronoun(later.voice.key) || attributions::is_person_pronoun(later.voice.key);
}

/// Puts what a reading of both amounts' words says into the scores.
void read_words(PairQuestion question, const Ledger& ledger, const Collation& collation,
                std::vector<ScoredPair>& pairs) {
  std::vector<LikelyPair> judged;
  for (const ScoredPair& scored : pairs)
    judged.push_back(likely_pair(ledger.items[scored.pair.first], ledger.items[scored.pair.second], scored.score));
  const std::vector<double> read = read_likelihoods(question, judged, collation);
  for (std::size_t i = 0; i < pairs.size(); ++i) pairs[i].score = read[i];
}

/// Ties the items of every two rival values. `tied`: of each item how likely the likeliest tie that holds it is, 1
/// where the ledger tells it.
void tie_rivals(const Ledger& ledger, const Collation& collation, const std::vector<MeasuredGroup>& figures, Sets& sets,
                std::vector<double>& tied) {
  std::map<std::pair<GroupValue, GroupValue>, Evidence> rivalries;
  // One voice that gives two values counts again, or speaks of two things: nobody is set against anybody.
  const auto have_one_voice = [&](ItemPair pair) {
    const FigureVoice& voice = ledger.items[pair.first].voice;
    if (!voice.key.empty() && voice == ledger.items[pair.second].voice) return true;
    return refers_back(ledger.items[pair.second], ledger.items[pair.first]) ||
           refers_back(ledger.items[pair.first], ledger.items[pair.second]);
  };
  const auto evidence_of = [&](ItemPair pair) -> Evidence& {
    GroupValue a = value_of(ledger, pair.first), b = value_of(ledger, pair.second);
    if (b < a) std::swap(a, b);
    return rivalries[{a, b}];
  };
  const std::vector<ItemPair> candidates = figure_candidates(ledger.items, collation.vocabulary);
  std::vector<double> same;
  for (const auto& [a, b] : candidates)
    same.push_back(same_thing_score(pair_features(ledger.items[a], ledger.items[b], collation.vocabulary)));
  const FigureLinks links(ledger.items, ledger.group, candidates, same);
  const RivalFeatures features(collation, ledger.items, links);
  std::vector<ScoredPair> told, apart;
  for (const ItemPair& pair : told_candidates(ledger.items, collation)) {
    if (!have_one_voice(pair)) told.push_back({scorer("told_rivals").score(features.within(pair)), pair});
  }
  for (const ItemPair& pair : contrast_candidates(ledger.items, candidates)) {
    if (!have_one_voice(pair)) apart.push_back({scorer("rivals").score(features.across(pair)), pair});
  }
  read_words(PairQuestion::told_rivals, ledger, collation, told);
  read_words(PairQuestion::rivals, ledger, collation, apart);
  for (const ScoredPair& scored : told) evidence_of(scored.pair).told.push_back(scored);
  for (const ScoredPair& scored : apart) evidence_of(scored.pair).apart.push_back(scored);
  const std::set<std::pair<GroupValue, GroupValue>> by_the_ledger = judged_rivals(figures);
  for (auto& [values, evidence] : rivalries) {
    const bool judged = by_the_ledger.contains(values);
    const double likely = judged ? 1 : likelihood(evidence);
    if (likely < kShown) continue;  // What the ledger calls a conflict is one here, too.
    for (const auto* pairs : {&evidence.told, &evidence.apart}) {
      for (const ScoredPair& scored : *pairs) {
        if (scored.score < kWeak && !judged) continue;
        sets.join(scored.pair.first, scored.pair.second);
        for (const std::uint32_t item : {scored.pair.first, scored.pair.second})
          tied[item] = std::max(tied[item], likely);
      }
    }
  }
}

/// A value of an event as any group may bear it.
using SideValue = std::tuple<std::uint32_t, std::string, double, double>;

SideValue side_of(const FigureItem& item) { return {item.report_event, item.counted.dimension, item.low, item.high}; }

/// Conflicts whose sides bear the same two values tell one thing, in whatever groups the ledger has put them.
void tie_alike(const Ledger& ledger, Sets& sets, const std::vector<double>& tied) {
  std::map<std::uint32_t, std::map<SideValue, std::uint32_t>> sides;
  for (std::uint32_t item = 0; item < ledger.items.size(); ++item) {
    if (tied[item] > 0) sides[sets.root(item)].emplace(side_of(ledger.items[item]), item);
  }
  std::map<std::pair<SideValue, SideValue>, std::uint32_t> first;
  for (const auto& [root, values] : sides) {
    for (auto a = values.begin(); a != values.end(); ++a) {
      for (auto b = std::next(a); b != values.end(); ++b) {
        const bool telling =
            telling_digits(middle(ledger.items[a->second])) > 1 || telling_digits(middle(ledger.items[b->second])) > 1;
        const auto [found, is_new] = first.try_emplace({a->first, b->first}, root);
        if (!is_new && telling) sets.join(found->second, root);
      }
    }
  }
}

/// How likely an item that bears the value of a side speaks of the same thing as one that stands there, and the content
/// of the likeliest; 0 where it is not likely enough.
std::pair<double, std::uint64_t> likelihood_beside(const FigureItem& item, const std::vector<const FigureItem*>& side,
                                                   bool one_report, const Vocabulary& vocabulary) {
  constexpr std::size_t kAsked = 50;  // bounds the cost where a thousand reports give one value
  const double least = (telling_digits(middle(item)) > 1 ? kSameTelling : kSame) * (one_report ? kAlone : 1);
  std::pair<double, std::uint64_t> best;
  for (std::size_t at = 0; at < std::min(side.size(), kAsked); ++at) {
    const double score = same_thing_score(pair_features(item, *side[at], vocabulary));
    if (score >= least) best = std::max(best, {score, side[at]->content});
  }
  return best;
}

/// The conflict of the items, which are in order.
Conflict conflict_of(const std::vector<std::uint32_t>& items, const Ledger& ledger,
                     const std::vector<MeasuredGroup>& figures) {
  Conflict conflict;
  conflict.kind = ConflictKind::figure;
  conflict.rule = ConflictRule::rival_values;
  std::map<std::pair<double, double>, ConflictSide> sides;
  std::map<std::uint32_t, std::size_t> groups;  // with how many of the items each holds
  for (const std::uint32_t item : items) {
    const FigureItem& figure = ledger.items[item];
    ConflictSide& side = sides[{figure.low, figure.high}];
    if (side.places.empty()) {
      side.value = figure.mention.place;
      side.report = figure.mention.place.document;
      if (!figure.mention.sources.empty()) side.voices = {figure.mention.sources.back()};
    }
    side.places.push_back(figure.mention.place);
    ++groups[ledger.group[item]];
  }
  std::vector<std::pair<std::size_t, std::uint32_t>> by_count;  // the group of most items names the conflict
  for (const auto& [group, count] : groups) by_count.emplace_back(items.size() - count, group);
  std::sort(by_count.begin(), by_count.end());
  for (const auto& [rest, group] : by_count) conflict.members.push_back(figures[group].group.id);
  for (auto& [value, side] : sides) conflict.sides.push_back(std::move(side));
  conflict.documents = documents_of(conflict.sides);
  return conflict;
}

}  // namespace

std::vector<Conflict> figure_conflicts(const Collation& collation, const std::vector<MeasuredGroup>& figures) {
  const Ledger ledger = ledger_of(figures);
  Sets sets(ledger.items.size());
  std::vector<double> tied(ledger.items.size());
  tie_rivals(ledger, collation, figures, sets, tied);
  tie_alike(ledger, sets, tied);

  std::map<std::uint32_t, std::vector<std::uint32_t>> conflicts;                       // root -> its items
  std::map<SideValue, std::map<std::uint32_t, std::vector<const FigureItem*>>> sides;  // value -> root -> who bears it
  std::map<std::pair<std::uint32_t, SideValue>, std::uint32_t> root_of;                // group and value -> root
  for (std::uint32_t item = 0; item < ledger.items.size(); ++item) {
    if (tied[item] == 0) continue;
    const std::uint32_t root = sets.root(item);
    conflicts[root].push_back(item);
    sides[side_of(ledger.items[item])][root].push_back(&ledger.items[item]);
    root_of.emplace(std::pair{ledger.group[item], side_of(ledger.items[item])}, root);
  }
  std::set<std::uint32_t> of_several;  // roots whose items stand in several reports
  for (const auto& one : conflicts) {
    const std::vector<std::uint32_t>& items = one.second;
    const auto report = [&](std::uint32_t item) { return ledger.items[item].mention.place.document; };
    if (std::any_of(items.begin(), items.end(), [&](auto item) { return report(item) != report(items.front()); }))
      of_several.insert(one.first);
  }
  const auto in_one_report = [&](std::uint32_t root) { return !of_several.contains(root); };
  // Every other mention of a value that stands on a side: of its group, or of the same thing elsewhere.
  for (std::uint32_t item = 0; item < ledger.items.size(); ++item) {
    const auto bearers = sides.find(side_of(ledger.items[item]));
    if (tied[item] > 0 || bearers == sides.end()) continue;
    const auto found = root_of.find({ledger.group[item], side_of(ledger.items[item])});
    if (found != root_of.end()) {
      conflicts[found->second].push_back(item);
      continue;
    }
    // Of several conflicts the likeliest has it, in whatever order the reports came.
    std::pair<double, std::uint64_t> best;
    std::uint32_t home = 0;
    for (const auto& [root, side] : bearers->second) {
      const auto likelihood = likelihood_beside(ledger.items[item], side, in_one_report(root), collation.vocabulary);
      if (likelihood <= best) continue;
      best = likelihood;
      home = root;
    }
    if (best.first > 0) conflicts[home].push_back(item);
  }
  std::vector<Conflict> out;
  for (auto& [root, items] : conflicts) {
    std::sort(items.begin(), items.end());
    const auto likelier = [&](std::uint32_t a, std::uint32_t b) { return tied[a] < tied[b]; };
    const double likely = tied[*std::max_element(items.begin(), items.end(), likelier)];
    Conflict conflict = conflict_of(items, ledger, figures);
    if (conflict.documents.size() == 1 && likely < kShownAlone) continue;
    if (conflict.sides.size() > 1) out.push_back(std::move(conflict));
  }
  return out;
}

}  // namespace synoptic
