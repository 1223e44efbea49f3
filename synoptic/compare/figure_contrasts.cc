#include "synoptic/compare/figure_contrasts.h"
#include "synoptic/compare/feature_values.h"
#include "synoptic/compare/figure_links.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <string>

#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/compare/figures/value_relation.h"

namespace synoptic {
namespace {

constexpr std::array<std::string_view, kContrastFeatures> kNames = {"same thing",
                                                                    "log ratio",
                                                                    "digits",
                                                                    "magnitude",
                                                                    "digits moved",
                                                                    "kind",
                                                                    "unit",
                                                                    "head",
                                                                    "outcome",
                                                                    "predicate",
                                                                    "restrictors shared",
                                                                    "restrictors apart",
                                                                    "owners",
                                                                    "clause shared",
                                                                    "clause rarest",
                                                                    "sentence shared",
                                                                    "sentence rarest",
                                                                    "voice",
                                                                    "voices named",
                                                                    "own contrast",
                                                                    "own negation",
                                                                    "own correction",
                                                                    "own dispute",
                                                                    "own insistence",
                                                                    "own real",
                                                                    "negated beside",
                                                                    "bare",
                                                                    "part",
                                                                    "share",
                                                                    "addition",
                                                                    "direction",
                                                                    "event",
                                                                    "status",
                                                                    "scope",
                                                                    "headline",
                                                                    "bounds",
                                                                    "withdrawn",
                                                                    "superseded",
                                                                    "days known",
                                                                    "days printed",
                                                                    "days stated",
                                                                    "later is more",
                                                                    "tendency"};

/// Days from the end of the earlier to the start of the later, with the sign of b after a; 0 where they meet.
double days_between(const DateInterval& a, const DateInterval& b) {
  const auto gap = [](const DateInterval& early, const DateInterval& late) {
    if (!early.latest || !late.earliest) return 0.0;
    return std::clamp(static_cast<double>((late.earliest->first_day() - early.latest->last_day()).count()), 0.0, 60.0);
  };
  return gap(a, b) - gap(b, a);
}

bool is_bare(const FigureItem& item) { return item.counted.head == 0; }

/// Tokens of the clause-sized stretch around an item: its sentence.
TokenSpan sentence_of(const FigureItem& item, const Collation& collation) {
  return collation.accounts[item.mention.place.document].layers.words.sentences[item.sentence].tokens;
}

/// "not four", "rather than four".
bool is_negated_beside(const FigureItem& item, const std::vector<ContrastWords>& contrast) {
  constexpr std::uint32_t kBeside = 2;
  const std::uint32_t from = item.token > kBeside ? item.token - kBeside : 0;
  return contrast[item.mention.place.document].count(ContrastClass::negation, from, item.token) > 0;
}

}  // namespace

int digits_moved(double a, double b) {
  if (a <= 0 || b <= 0 || a > 1e12 || b > 1e12) return 0;
  const double ratio = std::log10(a / b);
  if (std::abs(ratio) > 0.5 && std::abs(ratio - std::round(ratio)) < 1e-9) return 2;
  const auto digits = [](double value) {
    while (value != std::floor(value) && value < 1e9) value *= 10;
    std::string text = std::to_string(static_cast<long long>(value));
    while (text.size() > 1 && text.back() == '0') text.pop_back();
    std::sort(text.begin(), text.end());
    return text;
  };
  const std::string x = digits(a);
  return x.size() > 1 && x == digits(b) ? 1 : 0;
}

std::span<const std::string_view> contrast_feature_names() { return kNames; }

std::vector<ItemPair> contrast_candidates(const std::vector<FigureItem>& items, std::span<const ItemPair> pairs) {
  const std::vector<bool> is_copy = later_copies(items);
  std::vector<ItemPair> out;
  std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(out), [&](const ItemPair& pair) {
    const FigureItem& a = items[pair.first];
    const FigureItem& b = items[pair.second];
    return !is_copy[pair.first] && !is_copy[pair.second] && a.counted.dimension == b.counted.dimension &&
           a.mention.place.document != b.mention.place.document && !values_meet(a, b);
  });
  return out;
}

std::array<float, kContrastFeatures> contrast_features(const std::vector<FigureItem>& items, ItemPair pair,
                                                       double same_thing, const Collation& collation,
                                                       const std::vector<ContrastWords>& contrast) {
  const FigureItem& a = items[pair.first];
  const FigureItem& b = items[pair.second];
  const Vocabulary& vocabulary = collation.vocabulary;
  std::array<float, kContrastFeatures> values{};
  std::size_t at = 0;
  const auto add = [&](double value) { values[at++] = static_cast<float>(value); };
  const Counted& x = a.counted;
  const Counted& y = b.counted;
  const double p = middle(a), q = middle(b);
  add(same_thing);
  add(p > 0 && q > 0 ? std::min(std::log(std::max(p, q) / std::min(p, q)), 6.0) : 6.0);
  add(std::min(telling_digits(p), telling_digits(q)));
  add(std::log10(1 + std::max(0.0, std::min(p, q))));
  add(digits_moved(p, q));
  add(a.kind == b.kind ? static_cast<int>(a.kind) : -1);
  add(a.unit != b.unit);
  add(state(x.head != 0, y.head != 0, x.head == y.head));
  add(state(x.outcome != 0, y.outcome != 0, x.outcome == y.outcome));
  add(state(x.predicate != 0, y.predicate != 0, x.predicate == y.predicate));
  const double shared = shared_weight(x.restrictors, y.restrictors, vocabulary);
  add(shared);
  add(total_weight(x.restrictors, vocabulary) + total_weight(y.restrictors, vocabulary) - 2 * shared);
  add(state(!x.owners.empty(), !y.owners.empty(), shares_any(x.owners, y.owners)));
  add(shared_share(x.clause, y.clause, vocabulary));
  add(rarest(x.clause, y.clause, vocabulary));
  add(shared_share(x.sentence, y.sentence, vocabulary));
  add(rarest(x.sentence, y.sentence, vocabulary));

  add(state(!a.voice.key.empty(), !b.voice.key.empty(), a.voice == b.voice));
  add(a.voice.named + b.voice.named);
  const TokenSpan first = sentence_of(a, collation), second = sentence_of(b, collation);
  const ContrastCounts one = contrast[a.mention.place.document].in(first.begin, first.end);
  const ContrastCounts two = contrast[b.mention.place.document].in(second.begin, second.end);
  for (const ContrastClass of : {ContrastClass::contrast, ContrastClass::negation, ContrastClass::correction,
                                 ContrastClass::dispute, ContrastClass::insistence, ContrastClass::real}) {
    const auto n = static_cast<std::size_t>(of);
    add((one[n] + one[static_cast<std::size_t>(ContrastClass::falsity)] * (of == ContrastClass::dispute) > 0) +
        (two[n] + two[static_cast<std::size_t>(ContrastClass::falsity)] * (of == ContrastClass::dispute) > 0));
  }
  add(is_negated_beside(a, contrast) + is_negated_beside(b, contrast));
  add(is_bare(a) + is_bare(b));
  add(state(a.is_part, b.is_part, true));
  add(state(a.is_share, b.is_share, true));
  add(state(a.is_addition, b.is_addition, true));
  add(state(a.direction != Direction::none, b.direction != Direction::none, a.direction == b.direction));
  add(state(a.event == FigureEvent::background, b.event == FigureEvent::background, true));
  add(a.mention.status != b.mention.status);
  add(state(!x.scope.empty(), !y.scope.empty(), x.scope == y.scope));
  add(a.is_headline + b.is_headline);
  add(is_bound(a) + is_bound(b));
  add(a.is_withdrawn + b.is_withdrawn);
  add(a.is_superseded + b.is_superseded);
  const double known = days_between(a.known_at, b.known_at);
  add(std::abs(known));
  add(std::abs(days_between(a.printed, b.printed)));
  add(a.mention.as_of_stated + b.mention.as_of_stated);
  add(known == 0 ? 0 : (known > 0) == (q > p) ? 1 : -1);
  const auto tendency = [&](TermId outcome) {
    if (outcome == 0) return Tendency::steady;
    const std::string& form = vocabulary.form(outcome);
    return tendency_of(std::string_view(form).substr(form.find(' ') + 1));
  };
  add(static_cast<int>(std::max(tendency(x.outcome), tendency(y.outcome))));
  assert(at == kContrastFeatures);
  return values;
}

}  // namespace synoptic
