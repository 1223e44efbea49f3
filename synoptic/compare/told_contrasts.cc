#include "synoptic/compare/told_contrasts.h"
#include "synoptic/compare/feature_values.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string>

#include "synoptic/annotate/cue_lexicon.h"
#include "synoptic/compare/figure_contrasts.h"
#include "synoptic/compare/figures/pair_features.h"
#include "synoptic/compare/figures/value_origins.h"
#include "synoptic/compare/figures/value_relation.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

constexpr std::array<std::string_view, kToldFeatures> kNames = {"same thing",
                                                                "log ratio",
                                                                "digits moved",
                                                                "kind",
                                                                "unit",
                                                                "first bare",
                                                                "second bare",
                                                                "heads",
                                                                "outcomes",
                                                                "predicates",
                                                                "restrictors apart",
                                                                "owners",
                                                                "voice",
                                                                "first named",
                                                                "second named",
                                                                "first voiced",
                                                                "second voiced",
                                                                "sentences apart",
                                                                "tokens apart",
                                                                "amounts between",
                                                                "rivals between",
                                                                "between contrast",
                                                                "between negation",
                                                                "between correction",
                                                                "between dispute",
                                                                "between real",
                                                                "between insistence",
                                                                "not before first",
                                                                "not before second",
                                                                "from to",
                                                                "first governor",
                                                                "second governor",
                                                                "same governor",
                                                                "subjects",
                                                                "second subject source",
                                                                "first subject source",
                                                                "first preposition",
                                                                "second preposition",
                                                                "relation same",
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
                                                                "first superseded",
                                                                "second superseded",
                                                                "days known",
                                                                "days stated",
                                                                "second is more",
                                                                "tendency",
                                                                "comma between",
                                                                "semicolon between",
                                                                "and between",
                                                                "same clause",
                                                                "amounts around",
                                                                "second short",
                                                                "second dispute",
                                                                "second contrast",
                                                                "second real",
                                                                "linked",
                                                                "first unnamed",
                                                                "second unnamed",
                                                                "first counts noun",
                                                                "second counts noun",
                                                                "voice words shared",
                                                                "second voice is subject",
                                                                "both give",
                                                                "base of share",
                                                                "whole of parts"};

constexpr std::uint32_t kNearSentences = 3;
constexpr std::uint32_t kNone = static_cast<std::uint32_t>(-1);

std::string lower_token(const Account& account, std::uint32_t token) {
  return lowered(account.layers.document.words(account.layers.words.tokens[token].span));
}

/// The verb that a token hangs on, itself included; kNone where there is none or no tree.
std::uint32_t governor_of(const Words& words, std::uint32_t token) {
  if (words.heads.empty()) return kNone;
  for (std::uint32_t steps = 0; steps < 40; ++steps) {
    if (words.upos[token] == Upos::verb) return token;
    if (words.heads[token] < 0) return kNone;
    token = static_cast<std::uint32_t>(words.heads[token]);
  }
  return kNone;
}

/// The subject of a verb, or of the verb that it is joined to; kNone where it has none.
std::uint32_t subject_of(const Words& words, TokenSpan sentence, std::uint32_t verb) {
  for (std::uint32_t steps = 0; verb != kNone && steps < 4; ++steps) {
    for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
      if (words.heads[at] == static_cast<std::int32_t>(verb) && words.deprels[at].starts_with("nsubj")) return at;
    }
    if (!words.deprels[verb].starts_with("conj") || words.heads[verb] < 0) return kNone;
    verb = static_cast<std::uint32_t>(words.heads[verb]);
  }
  return kNone;
}

/// 0 none, 1 another verb, 2 be, 3 have, 4 a verb of saying, 5 a verb that gives an amount, 6 the amount is its own
/// root.
int governor_class(const Account& account, std::uint32_t governor, std::uint32_t token) {
  if (account.layers.words.heads.empty()) return 0;
  if (governor == kNone) return account.layers.words.heads[token] < 0 ? 6 : 0;
  const std::string form = lower_token(account, governor);
  const std::string lemma = verb_lemma(form);
  static constexpr std::string_view kGiving[] = {"put",    "estimate", "count", "number", "reckon", "measure",
                                                 "give",   "set",      "total", "place",  "record", "calculate",
                                                 "report", "speak",    "quote", "cite"};
  if (lemma == "be") return 2;
  if (lemma == "have") return 3;
  if (std::find(std::begin(kGiving), std::end(kGiving), lemma) != std::end(kGiving)) return 5;
  return find_cue_verb(form) != nullptr ? 4 : 1;
}

/// 0 none, else a number for the preposition that marks the amount's noun.
int preposition_class(const Account& account, const FigureItem& item, TokenSpan sentence) {
  static constexpr std::string_view kPrepositions[] = {"at", "of",  "from", "to", "by",
                                                       "in", "for", "with", "on", "than"};
  for (std::uint32_t at = item.token, steps = 0; at > sentence.begin && steps < 5; ++steps) {
    const std::string word = lower_token(account, --at);
    const auto* found = std::find(std::begin(kPrepositions), std::end(kPrepositions), word);
    if (found != std::end(kPrepositions)) return static_cast<int>(found - std::begin(kPrepositions)) + 1;
    const Upos tag = account.layers.words.upos[at];
    if (tag == Upos::verb || tag == Upos::noun || tag == Upos::punct || tag == Upos::propn) return 0;
  }
  return 0;
}

bool is_source(const Account& account, std::uint32_t token) {
  if (token == kNone) return false;
  const Span place = account.layers.words.tokens[token].span;
  for (const Attribution& attribution : account.layers.attributions) {
    if (attribution.span.begin > place.end) break;
    for (const Span& source : attribution.source) {
      if (source.overlaps(place)) return true;
    }
  }
  return false;
}

double days_between(const DateInterval& a, const DateInterval& b) {
  const auto gap = [](const DateInterval& early, const DateInterval& late) {
    if (!early.latest || !late.earliest) return 0.0;
    return std::clamp(static_cast<double>((late.earliest->first_day() - early.latest->last_day()).count()), 0.0, 60.0);
  };
  return gap(a, b) - gap(b, a);
}

/// Other values of one dimension; or of two dimensions where one may lack its unit ("12 hours, they said; I counted
/// 17") or stands in another currency.
bool may_be_rivals(const FigureItem& a, const FigureItem& b) {
  if (a.mention.place.span.overlaps(b.mention.place.span)) return false;
  if (a.counted.dimension == b.counted.dimension) return !values_meet(a, b);
  const bool one_is_bare = (a.counted.dimension == "count") != (b.counted.dimension == "count");
  return one_is_bare || (a.kind == FigureKind::money && b.kind == FigureKind::money);
}

}  // namespace

std::span<const std::string_view> told_feature_names() { return kNames; }

std::vector<ItemPair> told_candidates(const std::vector<FigureItem>& items, const Collation& collation) {
  std::vector<ItemPair> pairs;
  std::vector<std::uint32_t> leader(collation.accounts.size(), kNone);
  for (std::uint32_t a = 0; a < items.size(); ++a) {
    std::uint32_t& lead = leader[items[a].text];
    if (lead == kNone) lead = items[a].mention.place.document;
    if (lead != items[a].mention.place.document) continue;
    for (std::uint32_t b = a + 1; b < items.size(); ++b) {
      if (items[b].mention.place.document != items[a].mention.place.document) break;
      if (items[b].sentence > items[a].sentence + kNearSentences) break;
      if (may_be_rivals(items[a], items[b])) pairs.push_back({a, b});
    }
  }
  return pairs;
}

std::array<float, kToldFeatures> told_features(const std::vector<FigureItem>& items, ItemPair pair, double same_thing,
                                               const Collation& collation, const std::vector<ContrastWords>& contrast) {
  const FigureItem& a = items[pair.first];
  const FigureItem& b = items[pair.second];
  const Account& account = collation.accounts[a.mention.place.document];
  const Words& words = account.layers.words;
  const ContrastWords& marks = contrast[a.mention.place.document];
  const Vocabulary& vocabulary = collation.vocabulary;
  const TokenSpan one = words.sentences[a.sentence].tokens, two = words.sentences[b.sentence].tokens;
  std::array<float, kToldFeatures> values{};
  std::size_t at = 0;
  const auto add = [&](double value) { values[at++] = static_cast<float>(value); };
  const Counted& x = a.counted;
  const Counted& y = b.counted;
  const double p = middle(a), q = middle(b);
  add(same_thing);
  add(p > 0 && q > 0 ? std::min(std::log(std::max(p, q) / std::min(p, q)), 6.0) : 6.0);
  add(digits_moved(p, q));
  add(a.kind == b.kind ? static_cast<int>(a.kind) : -1);
  add(a.unit != b.unit);
  add(x.head == 0);
  add(y.head == 0);
  add(state(x.head != 0, y.head != 0, x.head == y.head));
  add(state(x.outcome != 0, y.outcome != 0, x.outcome == y.outcome));
  add(state(x.predicate != 0, y.predicate != 0, x.predicate == y.predicate));
  add(total_weight(x.restrictors, vocabulary) + total_weight(y.restrictors, vocabulary) -
      2 * shared_weight(x.restrictors, y.restrictors, vocabulary));
  add(state(!x.owners.empty(), !y.owners.empty(), shares_any(x.owners, y.owners)));
  add(state(!a.voice.key.empty(), !b.voice.key.empty(), a.voice == b.voice));
  add(a.voice.named);
  add(b.voice.named);
  add(!a.voice.key.empty());
  add(!b.voice.key.empty());
  add(b.sentence - a.sentence);
  add(std::min(b.token - a.token, 120U));
  double amounts = 0, rivals = 0;
  for (std::uint32_t other = pair.first + 1; other < pair.second; ++other) {
    ++amounts;
    rivals += items[other].counted.dimension == x.dimension;
  }
  add(std::min(amounts, 8.0));
  add(std::min(rivals, 8.0));
  const ContrastCounts between = marks.in(a.token + 1, b.token);
  for (const ContrastClass of : {ContrastClass::contrast, ContrastClass::negation, ContrastClass::correction,
                                 ContrastClass::dispute, ContrastClass::real, ContrastClass::insistence})
    add(std::min(between[static_cast<std::size_t>(of)], 3U));
  const auto negated = [&](const FigureItem& item) {
    return marks.count(ContrastClass::negation, item.token > 2 ? item.token - 2 : 0, item.token) > 0;
  };
  add(negated(a));
  add(negated(b));
  const int from = preposition_class(account, a, one), to = preposition_class(account, b, two);
  add(a.sentence == b.sentence && (from == 3 || to == 3) && (from == 4 || to == 4 || from == 0 || to == 0));
  const std::uint32_t first = governor_of(words, a.token), second = governor_of(words, b.token);
  add(governor_class(account, first, a.token));
  add(governor_class(account, second, b.token));
  add(first != kNone && second != kNone &&
      (first == second || verb_lemma(lower_token(account, first)) == verb_lemma(lower_token(account, second))));
  const std::uint32_t who = first == kNone ? kNone : subject_of(words, one, first);
  const std::uint32_t other_who = second == kNone ? kNone : subject_of(words, two, second);
  add(state(who != kNone, other_who != kNone,
            who == other_who ||
                (who != kNone && other_who != kNone && lower_token(account, who) == lower_token(account, other_who))));
  add(is_source(account, other_who));
  add(is_source(account, who));
  add(from);
  add(to);
  add(!words.deprels.empty() && words.deprels[a.token] == words.deprels[b.token]);
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
  add(a.is_superseded);
  add(b.is_superseded);
  add(days_between(a.known_at, b.known_at));
  add(a.mention.as_of_stated + b.mention.as_of_stated);
  add(q > p);
  const auto tendency = [&](TermId outcome) {
    if (outcome == 0) return Tendency::steady;
    const std::string& form = vocabulary.form(outcome);
    return tendency_of(std::string_view(form).substr(form.find(' ') + 1));
  };
  add(static_cast<int>(std::max(tendency(x.outcome), tendency(y.outcome))));
  std::uint32_t commas = 0, semicolons = 0, ands = 0;
  for (std::uint32_t token = a.token + 1; token < b.token; ++token) {
    const std::string word = lower_token(account, token);
    commas += word == ",";
    semicolons += word == ";" || word == ":" || word == "\xE2\x80\x93" || word == "\xE2\x80\x94";
    ands += word == "and" || word == "or";
  }
  add(std::min(commas, 4U));
  add(std::min(semicolons, 3U));
  add(std::min(ands, 3U));
  add(clause_around(account, a.mention.place.span) == clause_around(account, b.mention.place.span));
  double around = 0;
  for (std::uint32_t other = pair.first; other-- > 0 &&
                                         items[other].mention.place.document == a.mention.place.document &&
                                         items[other].sentence >= a.sentence;)
    around += items[other].counted.dimension == x.dimension;
  for (std::uint32_t other = pair.second + 1;
       other < items.size() && items[other].mention.place.document == a.mention.place.document &&
       items[other].sentence <= b.sentence;
       ++other)
    around += items[other].counted.dimension == x.dimension;
  add(std::min(around, 8.0));
  add(two.end - two.begin);
  add(marks.count(ContrastClass::dispute, two.begin, two.end) +
      marks.count(ContrastClass::falsity, two.begin, two.end));
  add(marks.count(ContrastClass::contrast, two.begin, two.end));
  add(marks.count(ContrastClass::real, two.begin, two.end));
  add((b.same_as && *b.same_as == pair.first) ? 2 : (a.same_as && b.same_as && *a.same_as == *b.same_as) ? 1 : 0);
  add(a.subject.empty());
  add(b.subject.empty());
  const auto counts_noun = [&](const FigureItem& item) {
    return !words.deprels.empty() && words.deprels[item.token].starts_with("nummod");
  };
  add(counts_noun(a));
  add(counts_noun(b));
  add(shared_voice_words(a, b).shared);
  add(other_who != kNone && !b.mention.source_places.empty() &&
      b.mention.source_places.back().span.overlaps(words.tokens[other_who].span));
  add(governor_class(account, first, a.token) >= 4 && governor_class(account, second, b.token) >= 4);
  // "240 of the 612 positions": the base of a share is no rival of anything beside it.
  const auto is_base = [&](const FigureItem& item, TokenSpan sentence) {
    for (std::uint32_t token = item.token, steps = 0; token > sentence.begin && steps < 3; ++steps) {
      const std::string word = lower_token(account, --token);
      if (word == "of") return token > sentence.begin && words.tokens[token - 1].kind == TokenClass::number;
      if (word != "the" && word != "its" && word != "their" && word != "these") return false;
    }
    return false;
  };
  add(is_base(a, one) + is_base(b, two));
  double parts = 0;
  for (std::uint32_t other = pair.first > 8 ? pair.first - 8 : 0; other < items.size() && other < pair.second + 8;
       ++other)
    parts += items[other].part_of && (*items[other].part_of == pair.first || *items[other].part_of == pair.second);
  add(std::min(parts, 3.0));
  assert(at == kToldFeatures);
  return values;
}

}  // namespace synoptic
