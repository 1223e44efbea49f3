// How figures become items: mentions with voices and days first, then what they count.
#include "synoptic/compare/figures/figure_item.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <unordered_map>
#include <utility>

#include "synoptic/base/hash.h"
#include "synoptic/base/tables.h"
#include "synoptic/base/word_set.h"
#include "synoptic/claims/figure_voice.h"
#include "synoptic/compare/figures/conversions.h"
#include "synoptic/language/countries.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

bool is_compared_kind(FigureKind kind) {
  return kind == FigureKind::count || kind == FigureKind::money || kind == FigureKind::measure ||
         kind == FigureKind::percentage || kind == FigureKind::ratio;
}

/// "the two countries", "both sides", "one of them": a way to refer, no count that anybody gives.
bool is_mere_reference(const Account& account, const Figure& figure) {
  if (figure.kind != FigureKind::count || !figure.low || figure.low != figure.high || *figure.low > 2) return false;
  if (!figure.outcome.empty()) return false;
  const std::string_view amount = account.layers.document.words(figure.amount);
  if (*figure.low == 1 && !amount.empty() && !(amount[0] >= '0' && amount[0] <= '9')) return true;
  const Words& words = account.layers.words;
  const std::size_t token = words.token_at(figure.amount.begin);
  if (token == 0 || token >= words.tokens.size()) return false;
  const TokenSpan sentence = words.sentences[words.sentence_at(figure.amount.begin)].tokens;
  if (!sentence.contains(static_cast<std::uint32_t>(token - 1))) return false;
  static constexpr std::string_view kDefinite[] = {"the",   "these", "those", "both", "its",
                                                   "their", "his",   "her",   "our",  "between"};
  const std::string before = folded(account.layers.document.words(words.tokens[token - 1].span));
  return std::find(std::begin(kDefinite), std::end(kDefinite), before) != std::end(kDefinite);
}

bool holds_name(std::string_view voice) {
  // The first letter may be large for the sentence's sake, unless the word is a land's or a people's.
  if (country_word(voice.substr(0, voice.find(' ')))) return true;
  for (std::size_t at = 1; at < voice.size();) {
    const CodePoint c = code_point_at(voice, at);
    if (is_upper(c.value)) return true;
    at += std::max<std::uint32_t>(c.size, 1);
  }
  return false;
}

FigureVoice voice_of(const Account& account, const Chain& chain) {
  for (auto voice = chain.rbegin(); voice != chain.rend(); ++voice) {
    if (voice->kind == SourceKind::own_voice || voice->name.empty()) continue;
    if (voice->actor && *voice->actor < account.actors.size())
      return {"#" + std::to_string(account.actors[*voice->actor]), true};
    return {folded(voice->name),
            voice->kind != SourceKind::unnamed && holds_name(std::string_view(voice->name).substr(0, 200))};
  }
  return {};
}

/// A report printed on a day tells the state of that day or of the evening before.
DateInterval state_known_on(const DateInterval& published) {
  if (!published.earliest || published.earliest != published.latest || published.earliest->day == 0) return published;
  const Day day = published.earliest->first_day();
  return DateInterval::of(day - std::chrono::days(1), day);
}

FigureMention mention_of(const Account& account, std::uint32_t document, const Figure& figure, const Chain& chain) {
  FigureMention mention;
  mention.place = {document, figure.span};
  mention.amount = figure.amount;
  mention.low = figure.low;
  mention.high = figure.high;
  mention.qualifier = figure.qualifier;
  mention.direction = figure.direction;
  mention.status = figure.status;
  mention.scope = figure.scope;
  mention.withdrawn = figure.withdrawn;
  mention.background = figure.event == FigureEvent::background;
  for (const Voice& voice : chain) {
    if (voice.kind == SourceKind::own_voice || voice.name.empty()) continue;
    mention.sources.push_back(voice.name);
    mention.source_places.push_back({document, voice.place});
    if (voice.stance == Stance::denies) mention.status = FigureStatus::denied;
  }
  const DateInterval& published = account.layers.published.when;
  mention.as_of = state_known_on(published);
  if (!figure.as_of || *figure.as_of >= account.layers.times.size()) return mention;
  const DateInterval& when = account.layers.times[*figure.as_of].when;
  // What was counted cannot hold for a day after its report: there the day is that of something else in the sentence.
  const bool counted = mention.status == FigureStatus::observed || mention.status == FigureStatus::estimated;
  const bool ahead = when.earliest && published.latest && when.earliest->first_day() > published.latest->last_day();
  if (!when.known() || (counted && ahead)) return mention;
  mention.as_of = when;
  mention.as_of_stated = true;
  return mention;
}

struct BaseUnit {
  std::string_view dimension;
  double factor;
};

std::pair<std::string, double> base_unit(const Figure& figure) {
  static const auto kUnits = [] {
    std::unordered_map<std::string_view, BaseUnit> units;
    for (const auto& row : table("unit_factors"))
      units.emplace(row[0], BaseUnit{row[1], std::stod(std::string(row[2]))});
    return units;
  }();
  if (!figure.unit) return {figure.kind == FigureKind::ratio ? "ratio" : "count", 1};
  if (figure.kind == FigureKind::money) return {"money", 1};
  const auto found = kUnits.find(*figure.unit);
  if (found == kUnits.end()) return {*figure.unit, 1};
  return {std::string(found->second.dimension), found->second.factor};
}

std::vector<TermId> sorted_ids(std::vector<TermId> ids) {
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

/// Content terms of the sentence within `place`, without the figure's own amount and other numbers.
std::vector<TermId> content_terms(const Account& account, std::size_t sentence, Span place, Span amount) {
  std::vector<TermId> ids;
  for (const Term& term : account.terms[sentence]) {
    if (term.kind == TermClass::function_word || term.kind == TermClass::number) continue;
    if (place.contains(term.span) && !amount.overlaps(term.span)) ids.push_back(term.id);
  }
  return sorted_ids(std::move(ids));
}

/// "two of the dead": a share of what is named after "of".
bool is_partitive(const Account& account, const Figure& figure) {
  const Words& words = account.layers.words;
  const std::size_t of = words.token_at(figure.amount.end);
  if (of + 1 >= words.tokens.size() || words.tokens[of].span.begin > figure.amount.end + 1) return false;
  if (account.layers.document.words(words.tokens[of].span) != "of") return false;
  static constexpr std::string_view kDefinite[] = {"the",   "them", "those", "these", "its",
                                                   "their", "his",  "her",   "whom",  "which"};
  const std::string next = folded(account.layers.document.words(words.tokens[of + 1].span));
  return std::find(std::begin(kDefinite), std::end(kDefinite), next) != std::end(kDefinite);
}

/// Adds the terms of `phrase` to the owners (countries and names) and the restrictors, without the head.
void add_restrictors(std::string_view phrase, TermId head, const PlaceNames& places, Vocabulary& vocabulary,
                     Counted& counted) {
  for (const Term& term : terms_of_phrase(phrase, places, vocabulary)) {
    if (term.id == head) continue;
    const bool is_name = is_upper(code_point_at(phrase, term.span.begin).value);
    if (term.kind == TermClass::country || (term.kind == TermClass::content && is_name))
      counted.owners.push_back(term.id);
    else if (term.kind == TermClass::content)
      counted.restrictors.push_back(term.id);
  }
}

/// Whose they are where the phrase does not say it: "Beld's 1,900 pubs", "Beld runs 1,930 pubs". A name alone; kNoWord
/// where there is none.
constexpr std::uint32_t kNoWord = 0xFFFFFFFF;
std::uint32_t holder_of(const Account& account, const Figure& figure, std::size_t sentence) {
  const Words& words = account.layers.words;
  const auto amount = static_cast<std::uint32_t>(words.token_at(figure.amount.begin));
  if (words.heads.empty() || amount >= words.tokens.size()) return kNoWord;
  const auto head_of = [&](std::uint32_t at) {
    const std::int32_t head = words.heads[at];
    return head < 0 || static_cast<std::size_t>(head) >= words.tokens.size() ? kNoWord
                                                                             : static_cast<std::uint32_t>(head);
  };
  std::uint32_t noun = head_of(amount);
  if (noun == kNoWord || words.upos[noun] != Upos::noun) return kNoWord;
  std::uint32_t verb = words.deprels[noun] == "obj" ? head_of(noun) : kNoWord;
  if (verb != kNoWord) {
    static const WordSet kHolding = {"have", "own", "run", "operate", "employ", "hold", "possess", "control", "keep"};
    const std::string lemma = verb_lemma(folded(account.layers.document.words(words.tokens[verb].span)));
    if (!kHolding.holds(lemma)) verb = kNoWord;
  }
  const TokenSpan tokens = words.sentences[sentence].tokens;
  std::uint32_t found = kNoWord;
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    if (words.upos[at] != Upos::propn) continue;
    const bool is_possessor = at + 1 < tokens.end && head_of(at) == noun && words.deprels[at].starts_with("nmod") &&
                              folded(account.layers.document.words(words.tokens[at + 1].span)).ends_with("s") &&
                              words.upos[at + 1] == Upos::part;
    if (is_possessor) return at;
    if (verb != kNoWord && head_of(at) == verb && words.deprels[at] == "nsubj") found = at;
  }
  return found;
}

Counted counted_of(const Account& account, const Figure& figure, std::size_t sentence, Vocabulary& vocabulary) {
  Counted counted;
  const std::vector<Term> head = terms_of_phrase(figure.head, account.places, vocabulary);
  if (!head.empty()) counted.head = head.back().id;
  if (!figure.outcome.empty()) counted.outcome = vocabulary.intern("outcome " + figure.outcome, TermClass::content);
  if (!figure.predicate.empty())
    counted.predicate = vocabulary.intern("predicate " + figure.predicate, TermClass::content);
  add_restrictors(figure.subject, counted.head, account.places, vocabulary, counted);
  for (const std::string& word : figure.restrictors)
    add_restrictors(word, counted.head, account.places, vocabulary, counted);
  if (const std::uint32_t holder = holder_of(account, figure, sentence); holder != kNoWord) {
    const Span span = account.layers.words.tokens[holder].span;
    for (const Term& term : account.terms[sentence]) {
      if (term.kind != TermClass::function_word && term.span.overlaps(span)) counted.owners.push_back(term.id);
    }
  }
  counted.restrictors = sorted_ids(std::move(counted.restrictors));
  counted.owners = sorted_ids(std::move(counted.owners));
  const Span whole = account.layers.words.sentences[sentence].span;
  counted.clause = content_terms(account, sentence, clause_around(account, figure.span), figure.amount);
  counted.sentence = content_terms(account, sentence, whole, figure.amount);
  counted.scope = folded(figure.scope);
  return counted;
}

/// True where a word shortly before the amount says that it is no longer the newest.
bool is_superseded(const Account& account, const Figure& figure, std::size_t sentence) {
  constexpr std::uint32_t kNear = 6;  // tokens
  static const auto kWords = [] {
    std::unordered_map<std::string_view, bool> found;
    for (const auto& row : table("superseded_words")) found.emplace(row[0], true);
    return found;
  }();
  const Words& words = account.layers.words;
  const auto amount = static_cast<std::uint32_t>(words.token_at(figure.amount.begin));
  const std::uint32_t begin = words.sentences[sentence].tokens.begin;
  for (std::uint32_t at = amount; at > begin && amount - at < kNear;) {
    --at;
    if (words.tokens[at].kind == TokenClass::number) return false;
    if (kWords.contains(folded(account.layers.document.words(words.tokens[at].span)))) return true;
  }
  return false;
}

/// The one day of the week in the sentence that nothing dates ("on Tuesday" in a story without a day), from 1; 0 where
/// there is none, or several.
std::uint8_t open_weekday(const Account& account, Span sentence) {
  constexpr std::string_view kOpen = "XXXX-WXX-";
  std::uint8_t found = 0;
  const Layer<Timex>& times = account.layers.times;
  for (std::size_t at = times.first_from(sentence.begin); at < times.size() && times[at].span.begin < sentence.end;
       ++at) {
    const Timex& time = times[at];
    if (time.when.known() || !time.value.starts_with(kOpen) || time.value.size() <= kOpen.size()) continue;
    const char day = time.value[kOpen.size()];
    if (day < '1' || day > '7') continue;
    const auto number = static_cast<std::uint8_t>(day - '0');
    if (found != 0 && found != number) return 0;
    found = number;
  }
  return found;
}

std::uint64_t content_of(const Account& account, const FigureItem& item) {
  const Span sentence = account.layers.words.sentences[item.sentence].span;
  std::string key(account.layers.document.words(sentence));
  key += '\x1f' + std::to_string(item.mention.amount.begin - sentence.begin);
  for (const std::string& source : item.mention.sources) key += '\x1f' + source;
  return hash64(key);
}

}  // namespace

double middle(const FigureItem& item) {
  if (std::isinf(item.low)) return item.high;
  return std::isinf(item.high) ? item.low : (item.low + item.high) / 2;
}

std::vector<FigureItem> figure_items(Collation& collation) {
  constexpr double kOpen = std::numeric_limits<double>::infinity();
  std::vector<FigureItem> items;
  for (std::uint32_t document = 0; document < collation.accounts.size(); ++document) {
    const Account& account = collation.accounts[document];
    const Words& words = account.layers.words;
    const std::vector<Chain> chains = figure_voices(account.layers);
    std::unordered_map<std::uint32_t, std::uint32_t> item_of;  // figure of the layer -> item
    const std::size_t first = items.size();
    for (std::uint32_t at = 0; at < account.layers.figures.size(); ++at) {
      const Figure& figure = account.layers.figures[at];
      if (!is_compared_kind(figure.kind) || (!figure.low && !figure.high) || !is_read_for_claims(account, figure.span))
        continue;
      const auto sentence = sentence_index(account, figure.span);
      if (!sentence || is_mere_reference(account, figure)) continue;
      const Chain& chain = chains[at];
      FigureItem item;
      item.mention = mention_of(account, document, figure, chain);
      item.voice = voice_of(account, chain);
      for (const Voice& voice : chain) {
        if (voice.kind != SourceKind::own_voice) item.is_outlets = voice.kind == SourceKind::outlet;
      }
      item.counted = counted_of(account, figure, *sentence, collation.vocabulary);
      item.subject = figure.subject;
      const auto [dimension, factor] = base_unit(figure);
      item.counted.dimension = dimension;
      item.unit = figure.unit.value_or("");
      item.low = figure.low ? *figure.low * factor : -kOpen;
      item.high = figure.high ? *figure.high * factor : kOpen;
      item.text = account.origin;
      item.sentence = static_cast<std::uint32_t>(*sentence);
      item.token = static_cast<std::uint32_t>(words.token_at(figure.amount.begin));
      item.kind = figure.kind;
      item.direction = figure.direction;
      item.event = figure.event;
      item.is_share = is_partitive(account, figure);
      item.is_part = figure.part_of.has_value() || item.is_share;
      item.is_addition = figure.addition;
      const Block* block = account.layers.document.block_at(figure.span.begin);
      item.is_headline = block != nullptr && block->kind == BlockKind::headline;
      item.is_withdrawn = figure.withdrawn;
      item.is_superseded = is_superseded(account, figure, *sentence);
      item.printed = account.layers.published.when;
      item.known_at = item.mention.as_of_stated ? item.mention.as_of : item.printed;
      item.report_event = account.event;
      item.is_line = account.is_line;
      item.weekday = open_weekday(account, words.sentences[*sentence].span);
      item.content = content_of(account, item);
      item_of.emplace(at, static_cast<std::uint32_t>(items.size()));
      if (figure.same_as) item.same_as = *figure.same_as;  // of the layer; turned into an item's number below
      if (figure.part_of) item.part_of = *figure.part_of;
      items.push_back(std::move(item));
    }
    for (std::size_t at = first; at < items.size(); ++at) {
      for (std::optional<std::uint32_t>* reference : {&items[at].same_as, &items[at].part_of}) {
        if (!*reference) continue;
        const auto found = item_of.find(**reference);
        *reference = found == item_of.end() ? std::nullopt : std::optional(found->second);
      }
    }
  }
  join_bracketed(collation, items);
  convert_currencies(items);
  add_sums(items);
  count_rivals(items);
  return items;
}

bool is_bound(const FigureItem& item) { return std::isinf(item.low) || std::isinf(item.high); }

}  // namespace synoptic
