// A source that a name covers, or that a name stands beside ("a spokeswoman, Kaja Lund"), is that actor; "he", "it" and
// "the company" are whom antecedents.cc finds; anything else is its own words, with the kind that its head noun tells
// (data/source_nouns.tsv). Before a unit's sources are read, the subjects of it and of the one before come into focus.
#include "synoptic/annotate/attributions/voices.h"

#include <algorithm>
#include <unordered_map>

#include "synoptic/base/tables.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic::attributions {

namespace {

std::string_view noun_kind(const std::string& word) {
  static const std::unordered_map<std::string_view, std::string_view> kKinds = [] {
    std::unordered_map<std::string_view, std::string_view> all;
    for (const auto& row : table("source_nouns")) all.emplace(row[0], row[1]);
    return all;
  }();
  const auto found = kKinds.find(word);
  if (found != kKinds.end()) return found->second;
  if (word.size() <= 3 || word.back() != 's') return {};
  const auto singular = kKinds.find(std::string_view(word).substr(0, word.size() - 1));
  return singular == kKinds.end() ? std::string_view{} : singular->second;
}

/// True for a name; false for a description ("groups", "the agency") that stands for nobody named.
bool names_somebody(const std::string& name) {
  for (std::size_t at = 0; at < name.size();) {
    const CodePoint c = code_point_at(name, at);
    if (is_upper(c.value) || is_digit(c.value)) return true;
    at += c.size;
  }
  return false;
}

/// A name of data/outlets.tsv, or one that ends as those of outlets do ("the Brenna Times").
bool names_outlet(const std::string& name) {
  static const std::unordered_map<std::string_view, int> kNames = [] {
    std::unordered_map<std::string_view, int> all;
    for (const auto& row : table("outlets")) all.emplace(row[0], 1);
    for (const auto& row : table("outlet_words")) all.emplace(row[0], 1);
    return all;
  }();
  const std::size_t space = name.rfind(' ');
  return kNames.contains(name) || (space != std::string::npos && kNames.contains(lowered(name.substr(space + 1))));
}

/// What data/announcing_words.tsv says of the word; empty where it has none.
std::string_view announcing_kind(const std::string& word) {
  static const std::unordered_map<std::string_view, std::string_view> kWords = [] {
    std::unordered_map<std::string_view, std::string_view> all;
    for (const auto& row : table("announcing_words")) all.emplace(row[0], row[1]);
    return all;
  }();
  const auto found = kWords.find(word);
  return found == kWords.end() ? std::string_view{} : found->second;
}

/// "message", "answer", "verdict": words of whoever owns them.
bool announces_words(const std::string& noun) { return announcing_kind(noun) == "noun"; }

/// "statement", "release": a text in which somebody speaks.
bool is_statement(const std::string& noun) { return announcing_kind(noun) == "text"; }

SourceKind kind_named(std::string_view name) {
  if (name == "person") return SourceKind::person;
  if (name == "role") return SourceKind::role;
  if (name == "institution") return SourceKind::institution;
  if (name == "outlet") return SourceKind::outlet;
  if (name == "document") return SourceKind::document;
  return SourceKind::unnamed;
}

/// The source alone: "the report of the authority" of "the report of the authority, of which we have a copy,".
TokenSpan without_clause(const Reading& reading, TokenSpan phrase) {
  const auto opens_clause = [&](std::uint32_t at) {
    if (at < phrase.end && reading.upos(at) == Upos::adp) ++at;
    return at < phrase.end &&
           (reading.is(at, "who") || reading.is(at, "which") || reading.is(at, "whose") || reading.is(at, "whom"));
  };
  TokenSpan plain = phrase;
  for (std::uint32_t at = phrase.begin + 1; at < phrase.end; ++at) {
    if (!reading.is(at, ",") || !opens_clause(at + 1)) continue;
    plain.end = at;
    break;
  }
  while (plain.end > plain.begin + 1 && reading.upos(plain.end - 1) == Upos::punct && !reading.is(plain.end - 1, ")") &&
         !reading.is(plain.end - 1, "."))
    --plain.end;
  return plain;
}

}  // namespace

bool is_source_noun(const std::string& lower_word) { return !noun_kind(lower_word).empty(); }

Voices::Voices(const Reading& reading, const Layer<Mention>& mentions, const Actors& actors,
               const Layer<Mention>& pronouns)
    : reading_(reading),
      mentions_(mentions),
      actors_(actors),
      pronouns_(pronouns),
      antecedents_(reading, mentions, actors),
      descriptions_(reading, mentions, actors) {}

/// The mention that covers the phrase's head, the longest where several do.
std::optional<std::size_t> Voices::mention_at(Span head, Span phrase) const {
  std::optional<std::size_t> best;
  const std::size_t last = mentions_.first_from(head.end);
  const std::size_t first = mentions_.first_from(phrase.begin > 80 ? phrase.begin - 80 : 0);
  for (std::size_t i = first; i < last; ++i) {
    if (!mentions_[i].span.contains(head)) continue;
    if (!best || mentions_[i].span.size() > mentions_[*best].span.size()) best = i;
  }
  return best;
}

SourceKind Voices::kind_of(TokenSpan phrase, std::optional<std::uint32_t> actor) const {
  const std::uint32_t head = head_of(reading_, phrase);
  const std::string_view kind = noun_kind(reading_.lower(head));
  if (actor) {
    const EntityKind entity = actors_[*actor].kind;
    if (antecedents_.is_business(*actor)) return SourceKind::institution;
    if (entity == EntityKind::person) return SourceKind::person;
    if (kind == "outlet" || names_outlet(actors_[*actor].name)) return SourceKind::outlet;
    return SourceKind::institution;
  }
  if (!kind.empty()) return kind_named(kind);
  if (reading_.upos(head) == Upos::propn) return SourceKind::institution;
  return SourceKind::unnamed;
}

/// A name beside the head, set off by a comma, that the phrase ends with or that stands between two commas: "its
/// minister, Hanna Brusk", "the governor of the region, Silje Aam, 51", "his navy chief, Admiral Per Losten".
std::optional<std::size_t> Voices::apposed(TokenSpan phrase, std::uint32_t head) const {
  if (phrase.size() < 3) return std::nullopt;
  const std::string_view kind = noun_kind(reading_.lower(head));
  const Span span = reading_.span(phrase);
  for (std::size_t i = mentions_.first_from(reading_.span(head).end); i < mentions_.size(); ++i) {
    const Mention& mention = mentions_[i];
    if (mention.span.begin >= span.end) break;
    if (mention.form != MentionForm::name || !mention.actor || !span.contains(mention.span)) continue;
    const bool person = actors_[*mention.actor].kind == EntityKind::person;
    const bool body = kind == "institution" || kind == "outlet";
    if (!person && !(body && actors_[*mention.actor].kind == EntityKind::organization)) continue;
    if (person && body && !antecedents_.is_business(*mention.actor)) continue;
    const TokenSpan tokens = reading_.tokens_in(mention.span);
    if (tokens.empty()) continue;
    std::uint32_t before = tokens.begin;
    while (before > head + 1 && tokens.begin - before < 4 && reading_.is_nominal(before - 1)) --before;  // A title.
    if (before > head + 1 && reading_.upos(before - 1) == Upos::det) --before;  // "the baker Petru Stan"
    if (before <= head + 1 || !reading_.is(before - 1, ",")) continue;
    if (tokens.end < phrase.end && !reading_.is(tokens.end, ",")) continue;
    return i;
  }
  return std::nullopt;
}

/// "Cobrex | and | Altamina": two names, of which neither speaks for the other; empty where the phrase is none.
TokenSpan Voices::coordinated(TokenSpan phrase, std::size_t mention) const {
  const TokenSpan first = reading_.tokens_in(mentions_[mention].span);
  if (first.empty() || !reading_.is(first.end, "and") || mention + 1 >= mentions_.size()) return {0, 0};
  const Mention& other = mentions_[mention + 1];
  const TokenSpan second = reading_.tokens_in(other.span);
  if (second.empty() || other.form != MentionForm::name || !other.actor || other.actor == mentions_[mention].actor ||
      second.begin != first.end + 1 || second.end > phrase.end || !mentions_[mention].actor ||
      actors_[*other.actor].kind != actors_[*mentions_[mention].actor].kind)
    return {0, 0};
  return {phrase.begin, second.end};
}

/// "the former accountant, from Neath,": also by what stands before the comma.
std::optional<std::uint32_t> Voices::described(TokenSpan phrase) {
  if (const auto person = descriptions_.person(phrase)) return person;
  TokenSpan core = phrase;
  for (std::uint32_t i = phrase.begin; i < phrase.end && core.end == phrase.end; ++i)
    if (reading_.is(i, ",")) core.end = i;
  return core.end == phrase.end || core.empty() ? std::nullopt : descriptions_.person(core);
}

/// What the pronoun at that token stands for; nullptr where that is not known.
const Mention* Voices::meant(std::uint32_t pronoun) const {
  const std::size_t at = pronouns_.first_from(reading_.span(pronoun).begin);
  return at >= pronouns_.size() || pronouns_[at].span != reading_.span(pronoun) ? nullptr : &pronouns_[at];
}

Voice Voices::name_of(TokenSpan phrase) {
  Voice voice;
  const std::uint32_t head = head_of(reading_, phrase);
  voice.block = antecedents_.block_of(phrase.begin);
  if (phrase.size() <= 1 && (is_person_pronoun(reading_.lower(head)) || is_group_pronoun(reading_.lower(head)))) {
    // Bodies, and texts without trees, on which the ranking was not trained: whoever is in focus first.
    const bool group = is_group_pronoun(reading_.lower(head)) || reading_.words().heads.empty();
    if (group) voice = antecedents_.pronoun(reading_.lower(head), head);
    // Somebody named rather than "one of the three".
    const bool mere = voice.name.empty() || (!voice.actor && !reading_.words().heads.empty() && !voice.plural);
    if (const Mention* mention = meant(head); mention != nullptr && mere && (voice.name.empty() || mention->actor)) {
      voice.actor = mention->actor;
      voice.name = mention->actor ? actors_[*mention->actor].name : mention->name;
      voice.kind = mention->actor ? kind_of(phrase, mention->actor) : SourceKind::role;
      return voice;
    }
    if (!group) voice = antecedents_.pronoun(reading_.lower(head), head);
    if (!voice.name.empty()) return voice;
    voice.block = antecedents_.block_of(phrase.begin);
  }
  if (stated_ && is_the_statement(phrase)) return *stated_;
  // "His message to the fans was short: ...": whose words announce.
  if (phrase.size() > 1 && announces_words(reading_.lower(head)) &&
      (reading_.is(phrase.begin, "his") || reading_.is(phrase.begin, "her")))
    if (Voice owner = name_of({phrase.begin, phrase.begin + 1}); owner.actor) return owner;
  auto mention = mention_at(reading_.span(head), reading_.span(phrase));
  // "the transport ministry" is no outlet, whatever else the text names.
  if (mention && mentions_[*mention].form == MentionForm::nominal && mentions_[*mention].actor &&
      noun_kind(reading_.lower(head)) == "institution" && !reading_.is(head, "agency") &&
      names_outlet(actors_[*mentions_[*mention].actor].name))
    mention.reset();
  if (const auto person = mention ? descriptions_.person(phrase) : std::nullopt) {
    // "the Norwegian": one of that people, not a body of that name.
    voice.actor = person;
    voice.name = actors_[*person].name;
    voice.kind = kind_of(phrase, person);
    return voice;
  }
  if (mention && mentions_[*mention].form == MentionForm::nominal)
    if (const auto beside = apposed(phrase, head)) mention = beside;  // "the secretary, Hilario Brac": by name.
  if (!mention || !mentions_[*mention].actor || !names_somebody(actors_[*mentions_[*mention].actor].name))
    mention = apposed(phrase, head);
  if (mention && names_somebody(actors_[*mentions_[*mention].actor].name)) {
    voice.actor = mentions_[*mention].actor;
    // A country speaks under the name it is given there: "Kyiv", "the White House".
    const bool country = actors_[*voice.actor].country.has_value() && actors_[*voice.actor].kind != EntityKind::person;
    voice.name = country && !mentions_[*mention].name.empty() ? mentions_[*mention].name : actors_[*voice.actor].name;
    // "the defence | ministry of Varnia": a description, of which the name holds a part.
    if (!is_upper(code_point_at(voice.name, 0).value) && !is_digit(code_point_at(voice.name, 0).value))
      voice.name = std::string(reading_.document().words(reading_.span(phrase)));
    if (const TokenSpan both = coordinated(phrase, *mention); !both.empty()) {
      voice.name = std::string(reading_.document().words(reading_.span(both)));
      voice.actor.reset();
      voice.plural = true;
      voice.kind = SourceKind::institution;
      return voice;
    }
  } else if (const auto business = antecedents_.business(phrase)) {
    voice.actor = business;
    voice.name = actors_[*business].name;
  } else if (const auto outlet = antecedents_.outlet(phrase)) {
    return *outlet;
  } else if (const auto body = antecedents_.body(phrase)) {
    voice.actor = body;
    voice.name = actors_[*body].name;
  } else if (const auto client = antecedents_.client(phrase)) {
    voice.actor = client;
    voice.name = actors_[*client].name;
  } else if (const auto person = described(phrase)) {
    voice.actor = person;
    voice.name = actors_[*person].name;
  } else {
    voice.name = std::string(reading_.document().words(reading_.span(without_clause(reading_, phrase))));
  }
  voice.kind = kind_of(phrase, voice.actor);
  const std::string& word = reading_.lower(head);
  voice.gender = gender_of(word);
  if (const Gender titled = gender_of(reading_.lower(phrase.begin)); titled != Gender::unknown && head > phrase.begin) {
    voice.gender = titled;
    if (!voice.actor && reading_.is_capitalised(head)) voice.kind = SourceKind::person;  // "Mr Dahlen"
  }
  voice.plural = word.size() > 2 && word.back() == 's' && !word.ends_with("ss") && voice.kind != SourceKind::person;
  return voice;
}

/// "The statement | said": the one that was told of last, not one with an owner of its own.
bool Voices::is_the_statement(TokenSpan phrase) const {
  constexpr std::uint32_t kBlocks = 4;  // From where somebody spoke in it.
  if (phrase.size() < 2 || phrase.size() > 3 || !reading_.is(phrase.begin, "the")) return false;
  return is_statement(reading_.lower(phrase.end - 1)) &&
         antecedents_.block_of(phrase.begin) <= stated_->block + kBlocks;
}

/// "said Ana Roth in | a statement": a text of hers is spoken of.
void Voices::note_statement(const Voice& voice) {
  if (voice.name.empty() || voice.kind == SourceKind::document || voice.kind == SourceKind::unnamed) return;
  const TokenSpan tokens = reading_.units()[unit_].tokens;
  for (std::uint32_t i = tokens.begin + 2; i < tokens.end; ++i) {
    if (!is_statement(reading_.lower(i)) || reading_.quotation(i) >= 0) continue;
    std::uint32_t before = i;
    while (before > tokens.begin && i - before < 4 && reading_.upos(before) != Upos::adp) --before;
    if (!reading_.is(before, "in") && !reading_.is(before, "through") && !reading_.is(before, "by")) continue;
    stated_ = voice;
    return;
  }
}

/// The unit's main subject: what stands before its first finite verb outside quotations, or, where it opens with a
/// subordinate clause, before the first after a comma.
void Voices::begin_unit(std::size_t unit) {
  constexpr std::uint32_t kFarthest = 60;  // Tokens that are asked for the verb; keeps odd input linear.
  // The subject of the unit before is nearest, unless somebody else tells that sentence.
  if (!subject_.empty() && unit == unit_ + 1 && !in_told_content(subject_.begin)) antecedents_.note(name_of(subject_));
  unit_ = unit;
  subject_ = {0, 0};
  told_.clear();
  const TokenSpan tokens = reading_.units()[unit].tokens;
  const bool subordinate = reading_.upos(tokens.begin) == Upos::sconj || reading_.is(tokens.begin, "when");
  bool comma = !subordinate;
  const std::uint32_t limit = std::min(tokens.end, tokens.begin + kFarthest);
  for (std::uint32_t i = tokens.begin; i < limit; ++i) {
    if (reading_.quotation(i) >= 0) continue;
    comma = comma || reading_.is(i, ",");
    const Upos upos = reading_.upos(i);
    const bool finite = upos == Upos::aux || (upos == Upos::verb && !reading_.lower(i).ends_with("ing"));
    if (!finite || !comma || (i > tokens.begin && reading_.is(i - 1, "to"))) continue;
    const TokenSpan phrase =
        noun_phrase_before(reading_, tokens.begin, verb_group(reading_, i, tokens.begin).tokens.begin);
    if (phrase.empty()) continue;
    const std::string& word = reading_.lower(phrase.begin);
    if (phrase.size() == 1 && (word == "who" || word == "which" || word == "that")) continue;
    subject_ = phrase;
    const Voice voice = name_of(phrase);
    // A pronoun is its own antecedent's; a name is in focus for what follows in its sentence.
    if (voice.kind == SourceKind::person && phrase.size() > 1) antecedents_.note(voice);
    return;
  }
}

bool Voices::in_told_content(std::uint32_t token) const {
  return std::any_of(told_.begin(), told_.end(), [token](TokenSpan piece) { return piece.contains(token); });
}

/// True for the label of a turn: what it opens is speech without marks, or it is the letter of who asks or answers.
bool Voices::is_label(const Found& found) const {
  if (found.lemma != ":" || found.content.empty()) return false;
  if (found.source.size() == 1 && (reading_.is(found.source.begin, "q") || reading_.is(found.source.begin, "a")))
    return true;
  const std::int32_t quotation = reading_.quotation(found.content.front().begin);
  return quotation >= 0 && !reading_.quotations()[static_cast<std::size_t>(quotation)].direct;
}

Voice Voices::labelled(TokenSpan label) {
  const std::string name = lowered(reading_.document().words(reading_.span(label)));
  const auto actor = descriptions_.labelled(label);
  if (!actor && name != "q" && name != "q.") return name_of(label);
  Voice voice;
  voice.block = antecedents_.block_of(label.begin);
  if (actor) {
    voice.actor = actor;
    voice.name = actors_[*actor].name;
    voice.kind = kind_of(label, actor);
  } else {
    // Whoever asks is the outlet, where the document tells which.
    voice.name = reading_.document().metadata().outlet.value_or("interviewer");
    voice.kind = SourceKind::outlet;
  }
  return voice;
}

void Voices::resolve(const Found& found, Attribution& attribution) {
  const TokenSpan phrase = found.antecedent.empty() ? found.source : found.antecedent;
  if (!found.nested) told_.insert(told_.end(), found.content.begin(), found.content.end());
  if (phrase.empty()) {
    attribution.kind = SourceKind::unnamed;
    if (found.cue.empty()) return;
    // "reports that ...": nobody is named, but what tells it is.
    const TokenSpan cue = found.cue.front();
    if (reading_.upos(cue.begin) == Upos::noun && is_source_noun(reading_.lower(cue.begin)))
      attribution.voice = std::string(reading_.document().words(reading_.span(cue)));
    return;
  }
  Voice voice = is_label(found) ? labelled(phrase) : name_of(phrase);
  const bool goes_on = found.lemma == "add" || found.lemma == "continue" || found.lemma == "go";
  if (goes_on && !voice.actor && !voice.plural && (voice.kind == SourceKind::role || voice.kind == SourceKind::unnamed))
    if (auto last = antecedents_.who_goes_on(phrase)) voice = *std::move(last);
  attribution.voice = voice.name;
  attribution.actor = voice.actor;
  attribution.kind = voice.kind;
  // "Q: Does it work?"
  if (is_label(found) && reading_.is(found.content.back().end - 1, "?")) attribution.stance = Stance::asks;
  voice.block = antecedents_.block_of(found.cue.front().begin);
  // Whoever only asks is not who is spoken of next.
  const bool asks = found.stance == Stance::asks && voice.kind != SourceKind::person;
  if (!found.nested) note_statement(voice);
  if (!found.nested && !asks) antecedents_.note(std::move(voice));
}

}  // namespace synoptic::attributions
