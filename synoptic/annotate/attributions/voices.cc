// A source that a name covers is that actor; "he" and "it" are whoever spoke just before, else whom the document
// names most; anything else is its own words, with the kind that its head noun tells (data/source_nouns.tsv).
#include "synoptic/annotate/attributions/voices.h"

#include <unordered_map>

#include "synoptic/base/tables.h"
#include "synoptic/text/utf8.h"

namespace synoptic::attributions {

namespace {

constexpr std::size_t kReach = 64;  // Voices before a pronoun that are asked.

bool is_person_pronoun(const std::string& word) {
  return word == "he" || word == "she" || word == "his" || word == "her" || word == "i" || word == "him";
}

bool is_group_pronoun(const std::string& word) {
  return word == "it" || word == "they" || word == "its" || word == "their";
}

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

SourceKind kind_named(std::string_view name) {
  if (name == "person") return SourceKind::person;
  if (name == "role") return SourceKind::role;
  if (name == "institution") return SourceKind::institution;
  if (name == "outlet") return SourceKind::outlet;
  if (name == "document") return SourceKind::document;
  return SourceKind::unnamed;
}

}  // namespace

Voices::Voices(const Reading& reading, const Layer<Mention>& mentions, const Actors& actors)
    : reading_(reading), mentions_(mentions), actors_(actors) {
  std::vector<std::uint32_t> times(actors.size(), 0);
  for (const Mention& mention : mentions)
    if (mention.actor && *mention.actor < actors.size()) ++times[*mention.actor];
  for (std::uint32_t a = 0; a < actors.size(); ++a)
    if (actors[a].kind == EntityKind::person && (!most_named_ || times[a] > times[*most_named_])) most_named_ = a;
}

std::uint32_t Voices::block_of(std::uint32_t token) const {
  const Block* block = reading_.document().block_at(reading_.span(token).begin);
  return block == nullptr ? 0 : static_cast<std::uint32_t>(block - reading_.document().blocks().data());
}

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
    if (entity == EntityKind::person) return SourceKind::person;
    if (kind == "outlet") return SourceKind::outlet;
    return SourceKind::institution;
  }
  if (!kind.empty()) return kind_named(kind);
  if (reading_.upos(head) == Upos::propn) return SourceKind::institution;
  return SourceKind::unnamed;
}

Voices::Voice Voices::name_of(TokenSpan phrase) const {
  Voice voice;
  const std::uint32_t head = head_of(reading_, phrase);
  voice.block = block_of(phrase.begin);
  if (phrase.size() <= 1 && (is_person_pronoun(reading_.lower(head)) || is_group_pronoun(reading_.lower(head)))) {
    voice = pronoun(reading_.lower(head), head);
    if (!voice.name.empty()) return voice;
  }
  const auto mention = mention_at(reading_.span(head), reading_.span(phrase));
  if (mention && mentions_[*mention].actor && names_somebody(actors_[*mentions_[*mention].actor].name)) {
    voice.actor = mentions_[*mention].actor;
    // A country speaks under the name it is given there: "Kyiv", "the White House".
    const bool country = actors_[*voice.actor].country.has_value() && actors_[*voice.actor].kind != EntityKind::person;
    voice.name = country && !mentions_[*mention].name.empty() ? mentions_[*mention].name : actors_[*voice.actor].name;
  } else {
    voice.name = std::string(reading_.document().words(reading_.span(phrase)));
  }
  voice.kind = kind_of(phrase, voice.actor);
  return voice;
}

Voices::Voice Voices::pronoun(const std::string& word, std::uint32_t at) const {
  const std::uint32_t block = block_of(at);
  const bool person = is_person_pronoun(word);
  // Who spoke last, in this paragraph or the one before.
  const std::size_t last = spoke_.size() > kReach ? spoke_.size() - kReach : 0;
  for (std::size_t i = spoke_.size(); i-- > last;) {
    if (spoke_[i].block + 1 < block) break;
    if ((spoke_[i].kind == SourceKind::person) == person) return spoke_[i];
  }
  if (!person) return {};
  // Else whom the document is about.
  if (most_named_) return {actors_[*most_named_].name, most_named_, SourceKind::person, block};
  for (std::size_t i = spoke_.size(); i-- > last;)
    if (spoke_[i].kind == SourceKind::person) return spoke_[i];
  return {};
}

void Voices::resolve(const Found& found, Attribution& attribution) {
  TokenSpan phrase = found.antecedent.empty() ? found.source : found.antecedent;
  if (phrase.empty()) {
    attribution.kind = SourceKind::unnamed;
    return;
  }
  Voice voice = name_of(phrase);
  attribution.voice = voice.name;
  attribution.actor = voice.actor;
  attribution.kind = voice.kind;
  voice.block = block_of(found.cue.front().begin);
  if (!found.nested) spoke_.push_back(voice);
}

}  // namespace synoptic::attributions
