// Lists of data/ are read once into maps; a phrase is its head with what stands before it and an "of" phrase behind.
#include "synoptic/claims/voice_words.h"

#include <algorithm>
#include <unordered_map>

#include "synoptic/annotate/cue_lexicon.h"
#include "synoptic/base/tables.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

constexpr std::size_t kMentionsBack = 16;
constexpr std::size_t kAttributionsBack = 32;
constexpr std::uint32_t kLongestPhrase = 8;  // Tokens before the head.

using Classes = std::unordered_map<std::string_view, std::string_view>;

/// Words of data/figure_givers.tsv that are of that part of speech, with their class.
Classes givers(std::string_view part) {
  Classes all;
  for (const auto& row : table("figure_givers"))
    if (row[1] == part) all.emplace(row[0], row[2]);
  return all;
}

/// Nouns of data/source_nouns.tsv with the kind of source they are.
Classes source_nouns() {
  Classes all;
  for (const auto& row : table("source_nouns")) all.emplace(row[0], row[1]);
  return all;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::string verb_class(const std::string& lower, const std::string& lemma) {
  static const Classes kVerbs = givers("verb");
  if (const auto found = kVerbs.find(lemma); found != kVerbs.end()) return std::string(found->second);
  const CueVerb* cue = find_cue_verb(lower);
  if (cue == nullptr) return "other";
  constexpr std::string_view kKinds[] = {"speech", "belief", "intention", "show", "attitude", "seeming"};
  const int share = static_cast<int>(cue->share("noun") * 2.999);
  return std::string(kKinds[static_cast<std::size_t>(cue->kind)]) + " " + std::to_string(share);
}

std::string noun_class(const std::string& lemma) {
  static const Classes kNouns = givers("noun");
  static const Classes kSources = source_nouns();
  if (const auto found = kNouns.find(lemma); found != kNouns.end()) return std::string(found->second);
  const auto found = kSources.find(lemma);
  return found == kSources.end() ? "other" : std::string(found->second);
}

bool is_mere_pronoun(std::string_view name) {
  const std::string word = lowered(name);
  return is_one_of(
      word, {"he",  "she", "it",    "they", "we",   "i",     "you",   "his",    "her",  "its", "their", "our", "them",
             "him", "who", "which", "that", "this", "those", "these", "nobody", "none", "all", "some",  "one", "both"});
}

bool VoiceReader::can_be_source(std::uint32_t token) const {
  const Words& words = a_.words;
  const Upos upos = words.upos[token];
  const std::string word = lowered(a_.document.words(words.tokens[token].span));
  if (upos == Upos::pron)
    return is_one_of(word, {"he", "she", "it", "they", "his", "her", "its", "their", "who", "we", "our"});
  if (upos != Upos::noun && upos != Upos::propn) return false;
  const Span span = words.tokens[token].span;
  const std::size_t time = a_.times.first_from(span.end);
  for (std::size_t i = time; i-- > 0 && time - i < 4;)
    if (a_.times[i].span.contains(span)) return false;
  const std::size_t figure = a_.figures.first_from(span.end);
  for (std::size_t i = figure; i-- > 0 && figure - i < 4;)
    if (a_.figures[i].span.contains(span) && a_.figures[i].kind != FigureKind::count) return false;
  return true;
}

const Mention* VoiceReader::mention_over(Span at) const {
  const std::size_t last = a_.mentions.first_from(at.end);
  const Mention* best = nullptr;
  for (std::size_t i = last; i-- > 0 && last - i <= kMentionsBack;)
    if (a_.mentions[i].span.contains(at) && (best == nullptr || a_.mentions[i].span.size() > best->span.size()))
      best = &a_.mentions[i];
  return best;
}

Voice VoiceReader::voice_at(std::uint32_t token) const {
  const Words& words = a_.words;
  const Span at = words.tokens[token].span;
  Voice voice;
  voice.place = at;
  const Mention* best = mention_over(at);
  // "his navy chief, Admiral Per Losten": by the name beside it.
  for (std::uint32_t t = token + 1;
       best == nullptr && !words.heads.empty() && t < words.tokens.size() && t < token + kLongestPhrase; ++t)
    if (words.deprels[t] == "appos" && words.heads[t] == static_cast<std::int32_t>(token))
      best = mention_over(words.tokens[t].span);
  if (best != nullptr && best->actor) {
    const Actor& actor = a_.actors[*best->actor];
    voice.actor = best->actor;
    voice.place = best->span;
    const bool country = actor.country.has_value() && actor.kind != EntityKind::person;
    voice.name = country && !best->name.empty() ? best->name : actor.name;
    voice.kind = actor.kind == EntityKind::person ? SourceKind::person : SourceKind::institution;
    return voice;
  }
  if (words.upos[token] == Upos::pron) {
    const std::size_t end = a_.attributions.first_from(at.end);
    for (std::size_t i = end; i-- > 0 && end - i <= kAttributionsBack;)
      for (const Span& source : a_.attributions[i].source)
        if (source == at) {
          voice.name = a_.attributions[i].voice, voice.actor = a_.attributions[i].actor,
          voice.kind = a_.attributions[i].kind;
          return voice;
        }
    voice.name = std::string(a_.document.words(at));
    return voice;
  }
  std::uint32_t first = token, behind = token + 1;
  while (first > 0 && token - first < kLongestPhrase && !words.heads.empty() &&
         words.tokens[first - 1].kind != TokenClass::punctuation) {
    // What hangs on the head, directly or through one word, belongs to the phrase.
    std::int32_t head = words.heads[first - 1];
    for (int step = 0; step < 3 && head >= 0 && head != static_cast<std::int32_t>(token) &&
                       static_cast<std::uint32_t>(head) < token && static_cast<std::uint32_t>(head) >= first - 1;
         ++step)
      head = words.heads[static_cast<std::size_t>(head)];
    if (head != static_cast<std::int32_t>(token) || words.deprels[first - 1] == "case") break;
    --first;
  }
  if (behind + 1 < words.tokens.size() && lowered(a_.document.words(words.tokens[behind].span)) == "of") {
    std::uint32_t end = behind + 1;
    while (end < words.tokens.size() && end - behind < 5 &&
           (words.upos[end] == Upos::det || words.upos[end] == Upos::adj || words.upos[end] == Upos::noun ||
            words.upos[end] == Upos::propn))
      ++end;
    if (end > behind + 1) behind = end;
  }
  voice.place = {words.tokens[first].span.begin, words.tokens[behind - 1].span.end};
  voice.name = std::string(a_.document.words(voice.place));
  const std::string kind = noun_class(noun_lemma(a_.document.words(at)));
  voice.kind = kind == "role"          ? SourceKind::role
               : kind == "institution" ? SourceKind::institution
               : kind == "outlet"      ? SourceKind::outlet
               : kind == "document"    ? SourceKind::document
                                       : SourceKind::unnamed;
  return voice;
}

std::string VoiceReader::kind_of(const Voice& voice) const {
  if (voice.name.empty()) return "nobody";
  if (is_mere_pronoun(voice.name)) return "pronoun";
  if (voice.actor) {
    const Actor& actor = a_.actors[*voice.actor];
    if (actor.country) return "country";
    switch (actor.kind) {
      case EntityKind::person: return "person";
      case EntityKind::organization: return "organization";
      case EntityKind::place: return "place";
      case EntityKind::other: return "name";
    }
  }
  switch (voice.kind) {
    case SourceKind::person: return "person";
    case SourceKind::role: return "role";
    case SourceKind::institution: return "institution";
    case SourceKind::outlet: return "outlet";
    case SourceKind::document: return "document";
    case SourceKind::unnamed: break;
    case SourceKind::own_voice: break;
  }
  std::string head = voice.name.substr(0, voice.name.find(" of "));
  head = head.substr(head.rfind(' ') + 1);
  return noun_class(noun_lemma(head)) == "unnamed" ? "unnamed" : "thing";
}

}  // namespace synoptic
