// The first value of a pair is the one that more reports give; of equals the larger.
#include "synoptic/compare/figures/value_pairs.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>
#include <set>
#include <string>

#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/compare/figures/value_relation.h"
#include "synoptic/matching/scorer.h"

namespace synoptic {
namespace {

constexpr std::size_t kValues = 20;
constexpr std::size_t kItemsOfValue = 8;
constexpr std::size_t kItemsOfGroup = 16;  // whose pairs tell how sure the group is

constexpr std::array<std::string_view, kValuePairFeatures> kNames = {"mentions of first",
                                                                     "mentions of second",
                                                                     "mentions",
                                                                     "values",
                                                                     "share of first",
                                                                     "share of second",
                                                                     "reports of first",
                                                                     "reports of second",
                                                                     "reports of both",
                                                                     "one report",
                                                                     "one sentence",
                                                                     "sentences apart",
                                                                     "tokens apart",
                                                                     "voices of first",
                                                                     "voices of second",
                                                                     "shared voice",
                                                                     "two voices",
                                                                     "two voices beside",
                                                                     "log ratio",
                                                                     "digits",
                                                                     "days least",
                                                                     "days most",
                                                                     "days stated",
                                                                     "both days stated",
                                                                     "later is larger",
                                                                     "later is smaller",
                                                                     "printed later",
                                                                     "tendency",
                                                                     "outcome",
                                                                     "head",
                                                                     "headline",
                                                                     "other event",
                                                                     "other status",
                                                                     "part",
                                                                     "share",
                                                                     "addition",
                                                                     "superseded",
                                                                     "score most",
                                                                     "score mean",
                                                                     "kind",
                                                                     "magnitude",
                                                                     "bounds",
                                                                     "about",
                                                                     "restrictors apart",
                                                                     "owners",
                                                                     "cohesion",
                                                                     "voices",
                                                                     "estimated",
                                                                     "clause shared",
                                                                     "sentence shared"};

int days_apart(const DateInterval& a, const DateInterval& b) {
  const auto gap = [](const DateInterval& early, const DateInterval& late) {
    if (!early.latest || !late.earliest) return 0;
    return static_cast<int>((late.earliest->first_day() - early.latest->last_day()).count());
  };
  return std::clamp(std::max(gap(a, b), gap(b, a)), 0, 400);
}

bool is_later(const DateInterval& a, const DateInterval& b) {
  return a.earliest && b.latest && b.latest->last_day() < a.earliest->first_day();
}

/// What all mentions of one value tell.
struct ValueSide {
  std::vector<std::uint32_t> items;
  std::set<std::uint32_t> reports;
  std::set<std::string> voices;
  std::optional<Day> printed;  ///< Newest.
};

ValueSide side_of(const std::vector<FigureItem>& items, const std::vector<std::uint32_t>& members) {
  ValueSide side{members, {}, {}, {}};
  // By content: which report comes first must not matter.
  std::sort(side.items.begin(), side.items.end(), [&](std::uint32_t a, std::uint32_t b) {
    return items[a].content != items[b].content ? items[a].content < items[b].content : a < b;
  });
  for (const std::uint32_t at : members) {
    const FigureItem& item = items[at];
    side.reports.insert(item.text);
    if (!item.voice.key.empty()) side.voices.insert(item.voice.key);
    if (!item.printed.latest) continue;
    const Day day = item.printed.latest->last_day();
    if (!side.printed || *side.printed < day) side.printed = day;
  }
  return side;
}

std::size_t shared(const auto& a, const auto& b) {
  return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](const auto& one) { return b.contains(one); }));
}

const PairScorer& scorer_named(std::string_view name) {
  static const auto kScorers = [] {
    std::map<std::string_view, PairScorer> scorers;
    for (const std::string_view one : {"value_conflicts", "value_updates"}) {
      scorers.emplace(one, PairScorer::of_table(one, value_pair_feature_names()));
    }
    return scorers;
  }();
  return kScorers.at(name);
}

}  // namespace

std::span<const std::string_view> value_pair_feature_names() { return kNames; }

std::vector<std::vector<std::uint32_t>> values_of(const std::vector<FigureItem>& items,
                                                  const std::vector<std::uint32_t>& group) {
  std::vector<std::vector<std::uint32_t>> values;
  std::set<std::uint64_t> contents;
  for (const std::uint32_t at : group) {
    if (!contents.insert(items[at].content).second) continue;
    const auto found = std::find_if(values.begin(), values.end(), [&](const std::vector<std::uint32_t>& value) {
      return same_value(items[value.front()], items[at]);
    });
    if (found == values.end()) {
      if (values.size() < kValues) values.push_back({at});
    } else if (found->size() < kItemsOfValue) {
      found->push_back(at);
    }
  }
  return values;
}

std::array<float, kValuePairFeatures> value_pair_features(const std::vector<FigureItem>& items,
                                                          const std::vector<std::vector<std::uint32_t>>& values,
                                                          std::size_t first, std::size_t second,
                                                          const SameThing& same_thing, const Vocabulary& vocabulary) {
  ValueSide a = side_of(items, values[first]), b = side_of(items, values[second]);
  const auto weight = [&](const ValueSide& side) {
    return std::pair(side.reports.size(), middle(items[side.items.front()]));
  };
  if (weight(a) < weight(b)) std::swap(a, b);
  const auto names = pair_feature_names();
  const auto index = [&](std::string_view name) {
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
  };
  static const std::size_t kDigits = index("value digits"), kOutcome = index("outcome"), kHead = index("head"),
                           kApart = index("restrictors apart"), kOwners = index("owners"),
                           kClause = index("clause shared"), kSentence = index("sentence shared"),
                           kMagnitude = index("value magnitude"), kKind = index("kind");
  std::array<float, kPairFeatures> most{};
  float apart_least = 100;
  int days_least = 400, days_most = 0, stated_pairs = 0, beside = 0, two_voices = 0, one_sentence = 0;
  double sentences = 40, tokens = 300, larger = 0, smaller = 0, score_most = 0, score_sum = 0;
  for (const std::uint32_t i : a.items) {
    for (const std::uint32_t j : b.items) {
      const FigureItem& x = items[i];
      const FigureItem& y = items[j];
      const auto pair = pair_features(x, y, vocabulary);
      for (std::size_t at = 0; at < pair.size(); ++at) most[at] = std::max(most[at], pair[at]);
      apart_least = std::min(apart_least, pair[kApart]);
      const double score = same_thing(std::min(i, j), std::max(i, j));
      score_most = std::max(score_most, score);
      score_sum += score;
      const int days = days_apart(x.known_at, y.known_at);
      days_least = std::min(days_least, days);
      days_most = std::max(days_most, days);
      stated_pairs += x.mention.as_of_stated && y.mention.as_of_stated;
      const bool x_later = is_later(x.known_at, y.known_at), y_later = is_later(y.known_at, x.known_at);
      if (x_later || y_later) (x_later == (middle(x) > middle(y)) ? larger : smaller) += 1;
      two_voices += !x.voice.key.empty() && !y.voice.key.empty() && x.voice != y.voice;
      if (x.mention.place.document != y.mention.place.document) continue;
      beside += x.voice != y.voice;
      one_sentence += x.sentence == y.sentence;
      sentences = std::min(sentences, std::abs(static_cast<double>(x.sentence) - y.sentence));
      tokens = std::min(tokens, std::abs(static_cast<double>(x.token) - y.token));
    }
  }
  std::vector<std::uint32_t> all;
  std::set<std::string> voices;
  for (const std::vector<std::uint32_t>& value : values) {
    all.insert(all.end(), value.begin(), value.end());
    for (const std::uint32_t at : value) {
      if (!items[at].voice.key.empty()) voices.insert(items[at].voice.key);
    }
  }
  double cohesion = 0, cohesive_pairs = 0;
  const std::size_t weighed = std::min(all.size(), kItemsOfGroup);
  for (std::size_t i = 0; i < weighed; ++i) {
    for (std::size_t j = i + 1; j < weighed; ++j) {
      cohesion += same_thing(std::min(all[i], all[j]), std::max(all[i], all[j]));
      cohesive_pairs += 1;
    }
  }
  const auto any = [&](const ValueSide& side, auto&& holds) {
    return std::any_of(side.items.begin(), side.items.end(), [&](std::uint32_t at) { return holds(items[at]); });
  };
  const auto both = [&](auto&& holds) { return any(a, holds) + any(b, holds); };
  const auto count = [&](auto&& holds) {
    return static_cast<double>(
        std::count_if(a.items.begin(), a.items.end(), [&](auto at) { return holds(items[at]); }) +
        std::count_if(b.items.begin(), b.items.end(), [&](auto at) { return holds(items[at]); }));
  };
  const FigureItem& x = items[a.items.front()];
  const FigureItem& y = items[b.items.front()];
  const double p = middle(x), q = middle(y);
  const double pairs = static_cast<double>(a.items.size() * b.items.size());
  const auto tendency = [&] {
    int most_moving = 0;
    for (const auto* side : {&a, &b}) {
      for (const std::uint32_t at : side->items) {
        if (items[at].counted.outcome == 0) continue;
        const std::string& form = vocabulary.form(items[at].counted.outcome);
        most_moving = std::max(most_moving, tendency_of(form.substr(form.find(' ') + 1)) == Tendency::grows ? 2 : 1);
      }
    }
    return most_moving;
  };

  std::array<float, kValuePairFeatures> out{};
  std::size_t at = 0;
  const auto add = [&](double value) { out[at++] = static_cast<float>(value); };
  add(static_cast<double>(a.items.size()));
  add(static_cast<double>(b.items.size()));
  add(static_cast<double>(all.size()));
  add(static_cast<double>(values.size()));
  add(static_cast<double>(a.items.size()) / static_cast<double>(all.size()));
  add(static_cast<double>(b.items.size()) / static_cast<double>(all.size()));
  add(static_cast<double>(a.reports.size()));
  add(static_cast<double>(b.reports.size()));
  add(static_cast<double>(shared(a.reports, b.reports)));
  add(a.reports.size() == 1 && a.reports == b.reports);
  add(one_sentence);
  add(sentences);
  add(tokens);
  add(static_cast<double>(a.voices.size()));
  add(static_cast<double>(b.voices.size()));
  add(shared(a.voices, b.voices) > 0);
  add(two_voices);
  add(beside);
  add(p > 0 && q > 0 ? std::min(std::log(std::max(p, q) / std::min(p, q)), 6.0) : 6.0);
  add(most[kDigits]);
  add(days_least);
  add(days_most);
  add(count([](const FigureItem& item) { return item.mention.as_of_stated; }));
  add(stated_pairs);
  add(larger / pairs);
  add(smaller / pairs);
  add(!a.printed || !b.printed || *a.printed == *b.printed ? 0 : (*a.printed < *b.printed) == (p < q) ? 1 : -1);
  add(tendency());
  add(most[kOutcome]);
  add(most[kHead]);
  add(count([](const FigureItem& item) { return item.is_headline; }) /
      static_cast<double>(a.items.size() + b.items.size()));
  add(both([](const FigureItem& item) { return item.event == FigureEvent::background; }));
  add(both([](const FigureItem& item) {
    return item.mention.status != FigureStatus::observed && item.mention.status != FigureStatus::estimated;
  }));
  add(both([](const FigureItem& item) { return item.is_part; }));
  add(both([](const FigureItem& item) { return item.is_share; }));
  add(both([](const FigureItem& item) { return item.is_addition; }));
  add(both([](const FigureItem& item) { return item.is_superseded || item.is_withdrawn; }));
  add(score_most);
  add(score_sum / pairs);
  add(most[kKind]);
  add(most[kMagnitude]);
  add(is_bound(x) + is_bound(y));
  add((x.mention.qualifier == Qualifier::about) + (y.mention.qualifier == Qualifier::about));
  add(apart_least);
  add(most[kOwners]);
  add(cohesive_pairs > 0 ? cohesion / cohesive_pairs : 0);
  add(static_cast<double>(voices.size()));
  add(both([](const FigureItem& item) { return item.mention.status == FigureStatus::estimated; }));
  add(most[kClause]);
  add(most[kSentence]);
  assert(at == kValuePairFeatures);
  // Sums are added up in the order of the reports; their last bits must not tell.
  for (float& value : out) value = std::round(value * 1e4F) / 1e4F;
  return out;
}

ValueVerdict verdict_of(std::span<const float> features) {
  const PairScorer& conflicts = scorer_named("value_conflicts");
  const PairScorer& updates = scorer_named("value_updates");
  if (conflicts.score(features) >= conflicts.threshold()) return ValueVerdict::conflict;
  return updates.score(features) >= updates.threshold() ? ValueVerdict::later : ValueVerdict::undecided;
}

}  // namespace synoptic
