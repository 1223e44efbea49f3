// The features ask, of the later figure, whether its clause names a thing of its own; and of both, how close they stand
// and whether they are built alike.
#include "synoptic/compare/figures/continuations.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <string>

#include "synoptic/claims/voice_words.h"
#include "synoptic/language/lemma.h"
#include "synoptic/matching/scorer.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

constexpr std::uint32_t kItemsBack = 8;
constexpr std::uint32_t kSentencesBack = 4;

constexpr std::array<std::string_view, kContinuationFeatures - kPairFeatures> kNames = {"sentences apart",
                                                                                        "items between",
                                                                                        "items between alike",
                                                                                        "other block",
                                                                                        "bare later",
                                                                                        "bare earlier",
                                                                                        "word before",
                                                                                        "word behind",
                                                                                        "word before earlier",
                                                                                        "word behind earlier",
                                                                                        "contrast",
                                                                                        "verb",
                                                                                        "subject noun",
                                                                                        "possessive",
                                                                                        "unit missing",
                                                                                        "clause rest",
                                                                                        "clause in clause",
                                                                                        "clause in sentence",
                                                                                        "rest of earlier",
                                                                                        "items of sentence",
                                                                                        "place in sentence",
                                                                                        "same place",
                                                                                        "voice of later",
                                                                                        "voice of earlier",
                                                                                        "head class",
                                                                                        "nearest alike",
                                                                                        "pronoun",
                                                                                        "verb apart",
                                                                                        "head class of earlier"};

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// A small number for a class of words, the same in every run.
float word_before(std::string_view word, Upos upos) {
  if (is_one_of(word, {"of"})) return 1;
  if (is_one_of(word, {"at", "as"})) return 2;
  if (is_one_of(word, {"to"})) return 3;
  if (is_one_of(word, {"from", "than", "against"})) return 4;
  if (is_one_of(word, {"is", "was", "were", "are", "be", "been"})) return 5;
  if (is_one_of(word, {"and", "or", "but", "not"})) return 6;
  if (is_one_of(word, {"(", "-", "/", ":"})) return 7;
  if (is_one_of(word, {",", ";"})) return 8;
  if (upos == Upos::verb || upos == Upos::aux) return 9;
  if (upos == Upos::adp) return 10;
  if (upos == Upos::det || upos == Upos::pron) return 11;
  return upos == Upos::noun || upos == Upos::propn ? 12 : 13;
}

float word_behind(std::string_view word, Upos upos) {
  if (is_one_of(word, {".", ";", "!", "?"})) return 1;
  if (is_one_of(word, {","})) return 2;
  if (is_one_of(word, {")", "(", "\xE2\x80\x9D", "\""})) return 3;
  if (is_one_of(word, {"and", "or", "but"})) return 4;
  if (is_one_of(word, {"of"})) return 5;
  if (upos == Upos::noun || upos == Upos::propn) return 6;
  if (upos == Upos::verb || upos == Upos::aux) return 7;
  if (upos == Upos::adj) return 8;
  return upos == Upos::adp ? 9 : 10;
}

float numbered(std::string_view name, std::initializer_list<std::string_view> classes) {
  float number = 1;
  for (const std::string_view one : classes) {
    if (name.starts_with(one)) return number;
    ++number;
  }
  return 0;
}

float verb_number(const std::string& name) {
  return numbered(
      name, {"gives", "counts", "changes", "holds", "has", "wants", "offers", "shows", "does", "speech", "belief"});
}
float noun_number(const std::string& name) {
  return numbered(name, {"tally", "proposal", "text", "document", "institution", "role", "outlet", "unnamed"});
}

/// What the words around one figure tell.
struct Surroundings {
  float before = 0, behind = 0, verb = 0, noun = 0;
  bool contrast = false, possessive = false, pronoun = false;
  double rest = 0;       ///< Weight of what its clause names beside voices, givers and amounts.
  float head_class = 0;  ///< Class of its head as a noun.
  std::vector<TermId> named;
};

/// True for a term that stands for a number, a giver of one or a way to give it.
bool is_giving(std::string_view form) {
  if (form.starts_with('~')) form.remove_prefix(1);
  const std::string word(form);
  return noun_class(word) != "other" || verb_class(word, word) != "other";
}

Surroundings surroundings_of(const Account& account, const FigureItem& item, const Vocabulary& vocabulary) {
  const Words& words = account.layers.words;
  const Document& document = account.layers.document;
  const TokenSpan sentence = words.sentences[item.sentence].tokens;
  const auto text = [&](std::uint32_t at) { return folded(document.words(words.tokens[at].span)); };
  Surroundings out;
  const TokenSpan own = words.tokens_in(item.mention.place.span);
  if (own.begin > sentence.begin) out.before = word_before(text(own.begin - 1), words.upos[own.begin - 1]);
  const auto amount_end = words.tokens_in(item.mention.amount).end;
  if (amount_end < sentence.end) out.behind = word_behind(text(amount_end), words.upos[amount_end]);
  std::uint32_t verb = own.begin;
  for (std::uint32_t at = own.begin; at > sentence.begin && own.begin - at < 24;) {
    --at;
    const std::string word = text(at);
    if (is_one_of(word,
                  {"but", "while", "whereas", "however", "although", "though", "instead", "yet", "against", "versus"}))
      out.contrast = true;
    const bool is_verb = words.upos[at] == Upos::verb || words.upos[at] == Upos::aux;
    if (verb == own.begin && is_verb) {
      verb = at;
      out.verb = verb_number(verb_class(word, verb_lemma(word)));
      if (out.verb == 0 && words.upos[at] == Upos::aux) out.verb = 12;
      continue;
    }
    if (verb == own.begin || out.noun != 0) continue;
    if (words.upos[at] == Upos::noun) {
      out.noun = noun_number(noun_class(noun_lemma(word)));
      if (out.noun == 0) out.noun = 9;
    } else if (words.upos[at] == Upos::propn) {
      out.noun = 10;
    } else if (words.upos[at] == Upos::pron) {
      out.noun = 11;
      out.pronoun = is_one_of(word, {"it", "that", "this"});
    }
  }
  if (verb < own.begin && verb > sentence.begin)
    out.possessive = is_one_of(text(verb - 1), {"'s", "\xE2\x80\x99s", "ours", "theirs", "his", "hers"});
  if (item.counted.head != 0)
    out.head_class = 1 + noun_number(noun_class(std::string(vocabulary.form(item.counted.head))));
  std::vector<std::string> voice;
  for (const std::string& source : item.mention.sources) {
    for (const FoldedWord& word : folded_words(source)) voice.push_back(word.text);
  }
  for (const TermId id : item.counted.clause) {
    std::string_view form = vocabulary.form(id);
    if (is_giving(form)) continue;
    if (form.starts_with('~')) form.remove_prefix(1);
    if (std::find(voice.begin(), voice.end(), form) != voice.end()) continue;
    out.rest += vocabulary.weight(id);
    out.named.push_back(id);
  }
  return out;
}

bool is_bare(const FigureItem& item) { return item.counted.head == 0 && item.counted.outcome == 0; }

/// True where the later may be the earlier's thing: of one dimension, or without a unit of its own.
bool may_continue(const FigureItem& later, const FigureItem& earlier) {
  if (later.mention.place.span.overlaps(earlier.mention.place.span)) return false;
  if (later.is_share != earlier.is_share || later.is_addition != earlier.is_addition) return false;
  // What says of itself what happened to the counted is no bare number: "12 died and 30 were injured".
  const TermId own = later.counted.outcome, its = earlier.counted.outcome;
  if (own != 0 && its != 0 && own != its) return false;
  if (later.counted.dimension == earlier.counted.dimension) return true;
  return later.kind == FigureKind::count && later.unit.empty() && earlier.kind != FigureKind::count && is_bare(later);
}

const PairScorer& continuation_scorer() {
  static const PairScorer kScorer = PairScorer::of_table("continuations", continuation_feature_names());
  return kScorer;
}

void add_all(std::vector<TermId>& to, const std::vector<TermId>& from) {
  std::vector<TermId> both;
  std::set_union(to.begin(), to.end(), from.begin(), from.end(), std::back_inserter(both));
  to = std::move(both);
}

}  // namespace

std::vector<std::string_view> continuation_feature_names() {
  std::vector<std::string_view> names(pair_feature_names().begin(), pair_feature_names().end());
  names.insert(names.end(), kNames.begin(), kNames.end());
  return names;
}

std::vector<Continuation> continuation_candidates(const Collation& collation, const std::vector<FigureItem>& items) {
  std::vector<Surroundings> around;
  around.reserve(items.size());
  for (const FigureItem& item : items)
    around.push_back(surroundings_of(collation.accounts[item.mention.place.document], item, collation.vocabulary));
  std::vector<std::uint32_t> place_in_sentence(items.size());
  for (std::uint32_t at = 1; at < items.size(); ++at) {
    if (items[at - 1].mention.place.document == items[at].mention.place.document &&
        items[at - 1].sentence == items[at].sentence)
      place_in_sentence[at] = place_in_sentence[at - 1] + 1;
  }
  std::vector<Continuation> out;
  for (std::uint32_t later = 1; later < items.size(); ++later) {
    const FigureItem& b = items[later];
    const Account& account = collation.accounts[b.mention.place.document];
    const Block* block = account.layers.document.block_at(b.mention.place.span.begin);
    std::uint32_t alike = 0;
    for (std::uint32_t back = 1; back <= std::min(later, kItemsBack); ++back) {
      const std::uint32_t earlier = later - back;
      const FigureItem& a = items[earlier];
      if (a.mention.place.document != b.mention.place.document || b.sentence - a.sentence > kSentencesBack) break;
      if (!may_continue(b, a)) continue;
      Continuation one{later, earlier, {}};
      const auto pair = pair_features(a, b, collation.vocabulary);
      std::copy(pair.begin(), pair.end(), one.features.begin());
      std::size_t at = kPairFeatures;
      const auto add = [&](double value) { one.features[at++] = static_cast<float>(value); };
      const Surroundings& x = around[earlier];
      const Surroundings& y = around[later];
      add(b.sentence - a.sentence);
      add(back - 1);
      add(alike);
      add(block != account.layers.document.block_at(a.mention.place.span.begin));
      add(is_bare(b));
      add(is_bare(a));
      add(y.before);
      add(y.behind);
      add(x.before);
      add(x.behind);
      add(y.contrast);
      add(y.verb);
      add(y.noun);
      add(y.possessive);
      add(a.counted.dimension != b.counted.dimension);
      add(y.rest);
      add(y.named.empty() ? -1 : shared_weight(y.named, x.named, collation.vocabulary) / y.rest);
      add(y.named.empty() ? -1 : shared_weight(y.named, a.counted.sentence, collation.vocabulary) / y.rest);
      add(x.rest);
      const std::uint32_t place_b = place_in_sentence[later], place_a = place_in_sentence[earlier];
      add(place_b + 1);
      add(place_a);
      add(place_a == place_b);
      add(b.voice.key.empty() ? 0 : 1 + b.voice.named);
      add(a.voice.key.empty() ? 0 : 1 + a.voice.named);
      add(y.head_class);
      add(alike == 0);
      add(y.pronoun);
      add(std::abs(static_cast<int>(x.verb != 0) - static_cast<int>(y.verb != 0)));
      add(x.head_class);
      assert(at == kContinuationFeatures);
      out.push_back(one);
      ++alike;
    }
  }
  return out;
}

std::vector<Continuation> chosen_continuations(const std::vector<Continuation>& candidates) {
  const PairScorer& scorer = continuation_scorer();
  std::vector<Continuation> chosen;
  double best = 0;
  for (const Continuation& one : candidates) {
    const double score = scorer.score(one.features);
    if (score < scorer.threshold()) continue;
    if (!chosen.empty() && chosen.back().later == one.later) {
      if (score > best) chosen.back() = one, best = score;
      continue;
    }
    chosen.push_back(one);
    best = score;
  }
  return chosen;
}

void follow_continuations(const std::vector<Continuation>& chosen, std::vector<FigureItem>& items) {
  for (const Continuation& one : chosen) {  // earlier items are done before later ones ask them
    FigureItem& later = items[one.later];
    const FigureItem& earlier = items[one.earlier];
    later.continues = one.earlier;
    Counted& mine = later.counted;
    const Counted& its = earlier.counted;
    if (mine.head == 0) mine.head = its.head;
    if (mine.outcome == 0) mine.outcome = its.outcome;
    if (mine.predicate == 0) mine.predicate = its.predicate;
    add_all(mine.restrictors, its.restrictors);
    add_all(mine.owners, its.owners);
    add_all(mine.clause, its.clause);
    add_all(mine.sentence, its.sentence);
    if (later.subject.empty()) later.subject = earlier.subject;
  }
  count_rivals(items);
}

}  // namespace synoptic
