// Chains of voices, and the claims that stand under them.
//
// A place belongs to the innermost attribution that tells it (attitudes and plans do not: "Russia plans to send
// 10,000" is told by whoever says so), and its chain is read by following `parent` outwards. "X said ..., citing Y"
// puts Y inside X, where Y is somebody who can speak; intelligence or images that are cited are evidence instead.
#include "synoptic/claims/claim.h"

#include <algorithm>
#include <optional>

#include "synoptic/base/tables.h"
#include "synoptic/base/word_set.h"
#include "synoptic/claims/chains.h"

namespace synoptic {

namespace {

/// How many attributions before a place are asked; a sentence has few, and the cost of a document stays linear.
constexpr std::size_t kReach = 64;

bool holds(const Attribution& attribution, Span place) {
  return std::any_of(attribution.content.begin(), attribution.content.end(), [place](Span piece) {
    return piece.contains(place) || (piece.contains(place.begin) && piece.overlaps(place));
  });
}

std::uint32_t content_size(const Attribution& attribution) {
  std::uint32_t size = 0;
  for (const Span& piece : attribution.content) size += piece.size();
  return size;
}

/// "declined to comment on whether ...": tells nothing, but whoever is asked no more than that has the stance.
bool declines(const Attribution& attribution) {
  return attribution.stance == Stance::declines && !attribution.source.empty();
}

/// Index of the innermost attribution that tells the place, or declines to.
std::optional<std::uint32_t> innermost_in(const Layer<Attribution>& attributions, Span place) {
  std::optional<std::uint32_t> best;
  const std::size_t last = attributions.first_from(place.end);
  // A cue may stand behind its content, so the layer's order by first byte still has it before `place.end`.
  for (std::size_t i = last > kReach ? last - kReach : 0; i < last; ++i) {
    if (!(attributions[i].is_assertion || declines(attributions[i])) || attributions[i].cue_lemma == "cite" ||
        !holds(attributions[i], place))
      continue;
    if (!best || content_size(attributions[i]) < content_size(attributions[*best]))
      best = static_cast<std::uint32_t>(i);
  }
  return best;
}

/// What is looked at or counted, and has no words: images, recordings, data.
bool is_shown(std::string_view noun) {
  static const WordSet kShown = WordSet::of_table("evidence_words", {"imagery", "video", "audio", "data"});
  return kShown.holds(noun);
}

/// Whether the words of a cited thing name somebody who can speak: an actor, an outlet, officials, a memo; not images.
std::optional<Voice> cited_voice(const Annotations& annotations, const Attribution& cite) {
  if (cite.content.empty()) return std::nullopt;
  const Span content = cite.content.front();
  for (const Mention& mention : annotations.mentions.beginning_in(content)) {
    if (mention.span.begin > content.begin + 40 || mention.kind == EntityKind::place || !mention.actor) continue;
    // "citing Ukraine's intelligence reports" is what it has, "citing Reuters" who it is.
    if (mention.span.end + 2 < content.end &&
        annotations.document.words({mention.span.end, mention.span.end + 1}) != ",")
      continue;
    return Voice{annotations.actors[*mention.actor].name,
                 mention.span,
                 mention.actor,
                 SourceKind::institution,
                 Stance::asserts,
                 cite.hedged};
  }
  const TokenSpan tokens = annotations.words.tokens_in(content);
  for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
    std::string word(annotations.document.words(annotations.words.tokens[i].span));
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    if (word.size() > 3 && word.back() == 's') word.pop_back();
    if (annotations.words.upos[i] != Upos::noun) continue;
    // The first noun that no other noun follows is the head.
    if (i + 1 < tokens.end && annotations.words.upos[i + 1] == Upos::noun) continue;
    static const WordSet kSources = WordSet::of_table("source_nouns");
    if (!kSources.holds(word) || is_shown(word) || word == "intelligence") return std::nullopt;
    return Voice{std::string(annotations.document.words(content)),
                 content,
                 std::nullopt,
                 SourceKind::unnamed,
                 Stance::asserts,
                 cite.hedged};
  }
  return std::nullopt;
}

/// Whose words the quotation over the place is, where no attribution tells it: speech that goes on over paragraphs.
std::optional<Voice> speaker_at(const Annotations& annotations, Span place) {
  const std::size_t last = annotations.quotations.first_from(place.end);
  for (std::size_t i = last > kReach ? last - kReach : 0; i < last; ++i) {
    const Quotation& quotation = annotations.quotations[i];
    if (!quotation.outer.contains(place) || quotation.speaker.empty() || quotation.kind != QuotationKind::speech)
      continue;
    Voice voice;
    voice.name = quotation.speaker;
    voice.place = quotation.outer;
    voice.actor = quotation.actor;
    const bool person = voice.actor && annotations.actors[*voice.actor].kind == EntityKind::person;
    voice.kind = person ? SourceKind::person : voice.actor ? SourceKind::institution : SourceKind::unnamed;
    return voice;
  }
  return std::nullopt;
}

/// In the same place of a chain, and nobody else tells between the two verbs.
bool is_beside(const Annotations& annotations, const Attribution& by, const Attribution& cite) {
  if (by.parent != cite.parent) return false;
  const std::uint32_t first = std::min(by.cue.front().end, cite.cue.front().end);
  const std::uint32_t last = std::max(by.cue.front().begin, cite.cue.front().begin);
  const Layer<Attribution>& all = annotations.attributions;
  const std::size_t end = all.first_from(last);
  for (std::size_t i = end > kReach ? end - kReach : 0; i < end; ++i)
    if (all[i].is_assertion && !all[i].cue.empty() && all[i].cue.front().begin >= first &&
        all[i].cue.front().end <= last)
      return false;
  return true;
}

/// "X said ..., citing Y", "X, citing Y, said ...": whom the voice of `telling` cites in the same sentence.
std::optional<Voice> voice_cited_by(const Annotations& annotations, std::uint32_t telling) {
  const Attribution& by = annotations.attributions[telling];
  const std::size_t sentence = annotations.words.sentence_at(by.cue.front().begin);
  if (sentence >= annotations.words.sentences.size()) return std::nullopt;
  const Span span = annotations.words.sentences[sentence].span;
  for (const Attribution& cite : annotations.attributions.beginning_in(span))
    if (cite.cue_lemma == "cite" && (cite.voice == by.voice || is_beside(annotations, by, cite)))
      return cited_voice(annotations, cite);
  return std::nullopt;
}

/// In a line that is another article's headline, the outlet it names speaks outermost.
void add_related(const Annotations& annotations, Span place, Chain& chain) {
  const Block* block = annotations.document.block_at(place.begin);
  if (block == nullptr || block->kind != BlockKind::related || !block->voice || block->voice->overlaps(place)) return;
  if (!chain.empty() && chain.front().place.overlaps(*block->voice)) return;
  Voice voice;
  voice.place = *block->voice;
  voice.name = std::string(annotations.document.words(*block->voice));
  voice.kind = SourceKind::outlet;
  for (const Mention& mention : annotations.mentions.beginning_in(*block->voice))
    if (mention.actor) voice.actor = mention.actor;
  chain.insert(chain.begin(), std::move(voice));
}

bool is_negation(std::string_view word) { return word == "not" || word == "n't" || word == "n’t" || word == "never"; }

/// A negation beside the first verb of the stretch.
bool is_negated(const Annotations& annotations, Span span) {
  const Words& words = annotations.words;
  const TokenSpan tokens = words.tokens_in(span);
  for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
    if (words.upos[i] != Upos::verb && words.upos[i] != Upos::aux) continue;
    for (std::uint32_t j = i > tokens.begin ? i - 1 : i; j < std::min(tokens.end, i + 3); ++j)
      if (is_negation(annotations.document.words(words.tokens[j].span))) return true;
    return false;
  }
  return false;
}

template <class T>
void collect(const Layer<T>& layer, Span span, std::vector<std::uint32_t>& into) {
  for (std::size_t i = layer.first_from(span.begin); i < layer.size() && layer[i].span.begin < span.end; ++i)
    into.push_back(static_cast<std::uint32_t>(i));
}

Claim claim_of(const Annotations& annotations, Span span) {
  Claim claim;
  claim.span = span;
  claim.chain = chain_at(annotations, {span.begin, span.begin + 1});
  if (!claim.chain.empty()) claim.stance = claim.chain.back().stance;
  claim.negated = is_negated(annotations, span);
  collect(annotations.figures, span, claim.figures);
  collect(annotations.times, span, claim.times);
  collect(annotations.quotations, span, claim.quotations);
  collect(annotations.mentions, span, claim.mentions);
  return claim;
}

}  // namespace

Voice voice_of(const Attribution& attribution) {
  Voice voice;
  voice.name = attribution.voice;
  voice.place = attribution.source.empty() ? attribution.cue.front() : attribution.source.front();
  voice.actor = attribution.actor;
  voice.kind = attribution.kind;
  voice.stance = attribution.stance;
  voice.hedged = attribution.hedged;
  return voice;
}

std::optional<std::uint32_t> innermost_telling(const Layer<Attribution>& attributions, Span place) {
  return innermost_in(attributions, place);
}

Chain chain_through(const Annotations& annotations, std::uint32_t innermost) {
  Chain chain;
  const Layer<Attribution>& attributions = annotations.attributions;
  std::optional<std::uint32_t> at = innermost;
  for (std::size_t depth = 0; at && depth < kReach; ++depth) {
    const bool only = chain.empty() && declines(attributions[*at]);
    if (attributions[*at].is_assertion || only) {
      Voice voice = voice_of(attributions[*at]);
      std::optional<Voice> cited = voice_cited_by(annotations, *at);
      // "The regulator said it planned ...": one voice, with the stance of the inner verb.
      const bool again =
          !cited && !chain.empty() && chain.back().name == voice.name && chain.back().actor == voice.actor;
      if (cited) chain.push_back(std::move(*cited));
      if (!again) chain.push_back(std::move(voice));
    }
    at = attributions[*at].parent;
  }
  std::reverse(chain.begin(), chain.end());
  return chain;
}

Chain chain_at(const Annotations& annotations, Span place) {
  Chain chain;
  if (const auto at = innermost_telling(annotations.attributions, place))
    chain = chain_through(annotations, *at);
  else if (std::optional<Voice> speaker = speaker_at(annotations, place))
    chain.push_back(std::move(*speaker));
  add_related(annotations, place, chain);
  return chain;
}

std::vector<Claim> read_claims(const Annotations& annotations) {
  // Cut every sentence where a told content begins or ends: each stretch then has one chain.
  std::vector<Claim> claims;
  std::vector<std::uint32_t> cuts;
  for (const Attribution& attribution : annotations.attributions) {
    if (!attribution.is_assertion && !declines(attribution)) continue;
    for (const Span& piece : attribution.content) cuts.insert(cuts.end(), {piece.begin, piece.end});
  }
  std::sort(cuts.begin(), cuts.end());
  cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
  for (const Sentence& sentence : annotations.words.sentences) {
    std::uint32_t begin = sentence.span.begin;
    auto cut = std::upper_bound(cuts.begin(), cuts.end(), begin);
    while (begin < sentence.span.end) {
      const std::uint32_t end = cut != cuts.end() && *cut < sentence.span.end ? *cut++ : sentence.span.end;
      const Span span = trimmed(annotations.document.text(), {begin, end});
      if (!annotations.words.tokens_in(span).empty()) claims.push_back(claim_of(annotations, span));
      begin = end;
    }
  }
  return claims;
}

}  // namespace synoptic
