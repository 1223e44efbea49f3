// A phrase that several mentions offer counts once, with the features of the mention whose amount stands nearest to it
// in the tree.
#include "synoptic/compare/figures/group_names.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <unordered_set>

#include "synoptic/annotate/figures/lexicon.h"
#include "synoptic/annotate/figures/outcome_words.h"
#include "synoptic/base/tables.h"
#include "synoptic/compare/figures/noun_phrases.h"
#include "synoptic/language/lemma.h"
#include "synoptic/matching/scorer.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

constexpr std::size_t kNamedMentions = 12;
/// Features of the group rather than of a mention, at the end; two of a mention, by their place.
constexpr std::size_t kOfGroup = 6, kWithOutcome = 7, kPeople = 8;
constexpr int kFarSteps = 8, kFarTokens = 30;

constexpr std::array<std::string_view, 8> kRelations = {"nsubj", "obj",  "obl",   "nmod",
                                                        "root",  "conj", "appos", "nummod"};

constexpr std::array<std::string_view, 55> kNames = {"count",
                                                     "money",
                                                     "measure",
                                                     "percentage",
                                                     "ratio",
                                                     "with of",
                                                     "with another preposition",
                                                     "with outcome",
                                                     "people",
                                                     "counted",
                                                     "subject",
                                                     "steps up",
                                                     "steps down",
                                                     "tokens apart",
                                                     "behind",
                                                     "noun nsubj",
                                                     "noun obj",
                                                     "noun obl",
                                                     "noun nmod",
                                                     "noun root",
                                                     "noun conj",
                                                     "noun appos",
                                                     "noun nummod",
                                                     "noun other",
                                                     "amount nsubj",
                                                     "amount obj",
                                                     "amount obl",
                                                     "amount nmod",
                                                     "amount root",
                                                     "amount conj",
                                                     "amount appos",
                                                     "amount nummod",
                                                     "amount other",
                                                     "proper noun",
                                                     "holds a name",
                                                     "tokens",
                                                     "adjectives",
                                                     "possessive",
                                                     "time",
                                                     "source",
                                                     "rarity",
                                                     "outcome noun",
                                                     "number noun",
                                                     "group outcome",
                                                     "outcome of people",
                                                     "names people",
                                                     "plural",
                                                     "headline",
                                                     "in other amount",
                                                     "mentions",
                                                     "share offers phrase",
                                                     "share offers noun",
                                                     "reports offer noun",
                                                     "subject share",
                                                     "subject empty"};

const PairScorer& name_scorer() {
  static const PairScorer kScorer = PairScorer::of_table("group_names", kNames);
  return kScorer;
}

void add_class(std::string_view relation, std::vector<float>& features) {
  bool known = false;
  for (const std::string_view one : kRelations) {
    features.push_back(relation == one);
    known |= relation == one;
  }
  features.push_back(!known);
}

/// How far two tokens stand apart in the tree: steps up from the first, then down to the second.
std::pair<int, int> steps_between(const Tree& tree, std::uint32_t from, std::uint32_t to) {
  std::vector<std::uint32_t> above;
  for (std::uint32_t t = from; t != kNoToken && above.size() < 40; t = tree.head(t)) above.push_back(t);
  int down = 0;
  for (std::uint32_t t = to; t != kNoToken && down < 40; t = tree.head(t), ++down) {
    const auto found = std::find(above.begin(), above.end(), t);
    if (found != above.end())
      return {std::min<int>(kFarSteps, static_cast<int>(found - above.begin())), std::min(kFarSteps, down)};
  }
  return {kFarSteps, kFarSteps};
}

/// A candidate while the mentions of its group are read.
struct Offer {
  std::vector<float> features;       // of the nearest mention
  int distance = 0;                  // its own, in steps of the tree
  std::string noun;                  // its lemma
  std::set<std::uint32_t> mentions;  // that offer the phrase
};

/// The last word of the amount that hangs on a word outside it.
std::uint32_t head_of(const Tree& tree, TokenSpan sentence, Span amount) {
  std::uint32_t head = sentence.begin;
  for (std::uint32_t t = sentence.begin; t < sentence.end; ++t) {
    if (!amount.overlaps(tree.span(t))) continue;
    head = t;
    const std::uint32_t above = tree.head(t);
    if (above == kNoToken || !amount.overlaps(tree.span(above))) break;
  }
  return head;
}

/// False for what tells nobody what is counted: a mark, a unit or a number alone ("shillings", "hundred"), a word that
/// points to others ("the rest").
bool can_name(std::string_view words, std::string_view relation) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; };
  if (std::count_if(words.begin(), words.end(), letter) < 2 || !letter(words.front())) return false;
  if (words.find(' ') != std::string_view::npos) return true;
  static const std::unordered_set<std::string_view> kNoNames = [] {
    std::unordered_set<std::string_view> all;
    for (const auto& row : table("no_group_names")) all.insert(row[0]);
    return all;
  }();
  const std::string lower = lowered(words);
  if (kNoNames.contains(lower) || kNoNames.contains(noun_lemma(lower))) return false;
  const figures::Lexicon& lexicon = figures::Lexicon::get();
  const figures::WordEntry* entry = lexicon.find(words);
  if (entry == nullptr) return true;
  if (entry->number != figures::NumberClass::none) return false;
  if (relation.starts_with("nsubj")) return true;  // what itself is told of: "the dollar rose", "stones fell"
  return std::none_of(entry->units.begin(), entry->units.end(), [&](std::uint16_t form) {
    return lexicon.unit_forms()[form].atoms.size() == 1 && !lexicon.unit_forms()[form].exact_case;
  });
}

/// One mention of a group, and the amount that it gives.
struct Mention {
  const FigureItem& item;
  const Account& account;
  const Figure& figure;
  const Tree& tree;
  std::uint32_t token;  // the amount's head
};

class GroupOffers {
 public:
  GroupOffers(const MeasuredGroup& measured, const Vocabulary& vocabulary)
      : measured_(measured), vocabulary_(vocabulary) {}

  void read(std::uint32_t at, const Account& account, const NounPhrases& phrases) {
    const FigureItem& item = measured_.items[at];
    const Span amount = item.mention.amount;
    const auto& layer = account.layers.figures;
    const auto figure =
        std::find_if(layer.begin(), layer.end(), [&](const Figure& one) { return one.amount == amount; });
    if (figure == layer.end()) return;
    const TokenSpan sentence = account.layers.words.sentences[item.sentence].tokens;
    const Tree& tree = phrases.tree();
    const Mention mention{item, account, *figure, tree, head_of(tree, sentence, amount)};
    add_people(at, mention);
    for (const NounPhrase& phrase : phrases.in(sentence, amount)) {
      if (is_never_counted(mention, phrase)) continue;
      const std::string noun = noun_lemma(tree.lower(phrase.noun));
      offering_[noun].insert(at);
      reports_[noun].insert(item.mention.place.document);
      const std::string words = phrases.words(phrase, amount);
      if (words.empty() || !can_name(words, tree.relation(phrase.noun))) continue;
      add(at, mention, phrase, words, false);
      const bool is_counted = figure->counted && figure->counted->end == tree.span(phrase.noun).end;
      if (is_counted && !measured_.outcome.empty() && !tells_outcome(noun) && phrase.tail == kNoToken)
        add(at, mention, phrase, words, true);
    }
  }

  /// Each candidate with what its group says of it; nothing is left afterwards.
  std::vector<GroupName> take() {
    const float mentions = static_cast<float>(std::min(measured_.items.size(), kNamedMentions));
    std::set<std::uint32_t> documents;
    std::size_t with_subject = 0;
    for (const FigureItem& item : measured_.items) {
      documents.insert(item.mention.place.document);
      with_subject += !item.subject.empty() && item.subject == measured_.group.subject;
    }
    std::vector<GroupName> names;
    for (auto& [key, offer] : offers_) {
      std::vector<float>& f = offer.features;
      f.push_back(std::log2(1 + static_cast<float>(measured_.items.size())));
      f.push_back(static_cast<float>(offer.mentions.size()) / mentions);
      f.push_back(static_cast<float>(offering_[offer.noun].size()) / mentions);
      f.push_back(static_cast<float>(reports_[offer.noun].size()) / static_cast<float>(documents.size()));
      f.push_back(static_cast<float>(with_subject) / static_cast<float>(measured_.items.size()));
      f.push_back(measured_.group.subject.empty());
      assert(f.size() == kNames.size());
      names.push_back({key.first, key.second, std::move(f)});
    }
    return names;
  }

 private:
  bool tells_outcome(const std::string& noun) const {
    return !measured_.outcome.empty() && figures::outcome_of_noun(noun) == measured_.outcome;
  }

  /// Nobody is counted by name, no place and no day.
  static bool is_never_counted(const Mention& mention, const NounPhrase& phrase) {
    const Annotations& layers = mention.account.layers;
    const bool is_name = std::any_of(layers.words.names.begin(), layers.words.names.end(), [&](const NameSpan& name) {
      return name.first <= phrase.noun && phrase.noun < name.last &&
             (name.kind == NameKind::person || name.kind == NameKind::place);
    });
    return is_name || std::any_of(layers.times.begin(), layers.times.end(), [&](const Timex& time) {
             return time.type != TimexType::duration && time.span.overlaps(mention.tree.span(phrase.noun));
           });
  }

  /// What befalls people may be called so whatever noun the reports use: "people", dead.
  void add_people(std::uint32_t at, const Mention& mention) {
    if (!figures::happens_to_people(measured_.outcome)) return;
    const auto [found, is_new] = offers_.try_emplace({"people", true});
    Offer& offer = found->second;
    offer.mentions.insert(at);
    offering_["people"].insert(at);
    reports_["people"].insert(mention.item.mention.place.document);
    if (!is_new) return;
    offer.distance = 2 * kFarSteps;
    offer.noun = "people";
    offer.features.assign(kNames.size() - kOfGroup, 0.f);
    offer.features[kWithOutcome] = offer.features[kPeople] = 1.f;
  }

  void add(std::uint32_t at, const Mention& mention, const NounPhrase& phrase, const std::string& words,
           bool with_outcome) {
    const auto [up, down] = steps_between(mention.tree, mention.token, phrase.noun);
    const auto [found, is_new] = offers_.try_emplace({words, with_outcome});
    Offer& offer = found->second;
    offer.mentions.insert(at);
    if (!is_new && offer.distance <= up + down) return;
    offer.distance = up + down;
    offer.noun = noun_lemma(mention.tree.lower(phrase.noun));
    offer.features.clear();
    describe(mention, phrase, with_outcome, up, down, offer.features);
  }

  void describe(const Mention& mention, const NounPhrase& phrase, bool with_outcome, int up, int down,
                std::vector<float>& f) const {
    const Tree& tree = mention.tree;
    const Span noun_place = tree.span(phrase.noun);
    const std::string noun = noun_lemma(tree.lower(phrase.noun));
    for (const FigureKind kind :
         {FigureKind::count, FigureKind::money, FigureKind::measure, FigureKind::percentage, FigureKind::ratio})
      f.push_back(mention.item.kind == kind);
    const bool of = phrase.tail != kNoToken && tree.lower(phrase.tail) == "of";
    f.push_back(of);
    f.push_back(phrase.tail != kNoToken && !of);
    f.push_back(with_outcome);
    f.push_back(noun == "person" || noun == "people");
    f.push_back(mention.figure.counted && mention.figure.counted->end == noun_place.end);
    const Span place{tree.span(phrase.first).begin, tree.span(phrase.last).end};
    f.push_back(mention.figure.counted && *mention.figure.counted == place);
    f.push_back(static_cast<float>(up));
    f.push_back(static_cast<float>(down));
    const int apart = static_cast<int>(phrase.noun) - static_cast<int>(mention.token);
    f.push_back(static_cast<float>(std::min(kFarTokens, std::abs(apart))));
    f.push_back(apart > 0);
    add_class(tree.relation(phrase.noun), f);
    add_class(tree.relation(mention.token), f);
    describe_words(tree, phrase, f);
    const Annotations& layers = mention.account.layers;
    f.push_back(std::any_of(layers.times.begin(), layers.times.end(),
                            [&](const Timex& time) { return time.span.overlaps(noun_place); }));
    const auto& sources = mention.item.mention.source_places;
    f.push_back(std::any_of(sources.begin(), sources.end(), [&](const Place& source) {
      return source.document == mention.item.mention.place.document && source.span.overlaps(noun_place);
    }));
    const auto& terms = mention.account.terms[mention.item.sentence];
    const auto term =
        std::find_if(terms.begin(), terms.end(), [&](const Term& one) { return one.span.overlaps(noun_place); });
    f.push_back(term == terms.end() ? 0.f : static_cast<float>(vocabulary_.weight(term->id)));
    f.push_back(tells_outcome(noun));
    f.push_back(figures::names_a_number(noun));
    f.push_back(!measured_.outcome.empty());
    f.push_back(figures::happens_to_people(measured_.outcome));
    f.push_back(figures::names_people(tree.lower(phrase.noun), noun));
    f.push_back(tree.lower(phrase.noun) != noun);
    f.push_back(mention.item.is_headline);
    f.push_back(std::any_of(layers.figures.begin(), layers.figures.end(), [&](const Figure& figure) {
      return figure.amount != mention.figure.amount && figure.span.overlaps(noun_place);
    }));
  }

  static void describe_words(const Tree& tree, const NounPhrase& phrase, std::vector<float>& f) {
    bool name = false, possessive = false;
    int adjectives = 0;
    for (std::uint32_t t = phrase.first; t <= phrase.last; ++t) {
      name |= tree.upos(t) == Upos::propn;
      possessive |= tree.upos(t) == Upos::part;
      adjectives += tree.upos(t) == Upos::adj;
    }
    f.push_back(tree.upos(phrase.noun) == Upos::propn);
    f.push_back(name);
    f.push_back(static_cast<float>(phrase.last - phrase.first + 1));
    f.push_back(static_cast<float>(adjectives));
    f.push_back(possessive);
  }

  const MeasuredGroup& measured_;
  const Vocabulary& vocabulary_;
  std::map<std::pair<std::string, bool>, Offer> offers_;
  std::map<std::string, std::set<std::uint32_t>> offering_, reports_;  // by noun
};

}  // namespace

std::span<const std::string_view> group_name_feature_names() { return kNames; }

std::vector<std::vector<GroupName>> group_name_candidates(const Collation& collation,
                                                          const std::vector<MeasuredGroup>& figures) {
  std::vector<std::unique_ptr<NounPhrases>> phrases(collation.accounts.size());
  std::vector<std::vector<GroupName>> candidates;
  for (const MeasuredGroup& measured : figures) {
    GroupOffers offers(measured, collation.vocabulary);
    for (std::uint32_t at = 0; at < std::min(measured.items.size(), kNamedMentions); ++at) {
      const std::uint32_t document = measured.items[at].mention.place.document;
      const Account& account = collation.accounts[document];
      if (account.layers.words.heads.empty()) continue;
      if (!phrases[document]) phrases[document] = std::make_unique<NounPhrases>(account.layers);
      offers.read(at, account, *phrases[document]);
    }
    candidates.push_back(offers.take());
  }
  return candidates;
}

void name_groups(const Collation& collation, std::vector<MeasuredGroup>& figures) {
  const PairScorer& scorer = name_scorer();
  const std::vector<std::vector<GroupName>> candidates = group_name_candidates(collation, figures);
  for (std::size_t at = 0; at < figures.size(); ++at) {
    if (candidates[at].empty()) continue;
    const GroupName* best = nullptr;
    double most = 0;
    for (const GroupName& name : candidates[at]) {
      const double score = scorer.score(name.features);
      if (best != nullptr && score <= most) continue;
      best = &name;
      most = score;
    }
    FigureGroup& group = figures[at].group;
    group.subject = most >= scorer.threshold() ? best->phrase : std::string();
    group.names_outcome = !best->with_outcome;
  }
}

}  // namespace synoptic
