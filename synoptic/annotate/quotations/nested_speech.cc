// The verb is the nearest of speech before the inner marks, in their sentence or right before it, else right behind
// them; its subject is who speaks. A pronoun never stands for the outer speaker, unless it is "I" or "we".
#include "synoptic/annotate/quotations/nested_speech.h"

#include <algorithm>
#include <string_view>

#include "synoptic/annotate/cue_lexicon.h"
#include "synoptic/text/normalise.h"

namespace synoptic::quotations {

namespace {

constexpr std::uint32_t kBefore = 12;  ///< Tokens between the verb and the words it tells: "told me in the hospital:".
constexpr std::uint32_t kBehind = 6;   ///< "'Heads down,' the pilot shouted"

class Reader {
 public:
  Reader(const Document& document, const Words& words, const Quotation& outer)
      : document_(document), words_(words), outer_(words.tokens_in(outer.span)) {}

  /// The subject of the verb of speech that tells `inner`.
  std::optional<std::uint32_t> who_tells(const Quotation& inner) const {
    if (words_.heads.empty()) return std::nullopt;
    const TokenSpan told = words_.tokens_in(inner.outer);
    for (std::uint32_t t = told.begin; t > outer_.begin && told.begin - t < kBefore; --t) {
      if (is_end(t - 1) && t != told.begin) break;  // The sentence before, but for one that ends at the marks.
      if (const auto subject = subject_of_speech(t - 1)) return subject;
    }
    for (std::uint32_t t = told.end; t < outer_.end && t - told.end < kBehind && !is_end(t); ++t)
      if (const auto subject = subject_of_speech(t)) return subject;
    return std::nullopt;
  }

  std::string word(std::uint32_t t) const { return lowered(document_.words(words_.tokens[t].span)); }

  /// The subject's phrase: what hangs on `head`, before it and in one piece.
  Span phrase(std::uint32_t head) const {
    std::uint32_t begin = head;
    while (begin > outer_.begin && words_.heads[begin - 1] == static_cast<std::int32_t>(head)) --begin;
    return {words_.tokens[begin].span.begin, words_.tokens[head].span.end};
  }

 private:
  bool is_end(std::uint32_t t) const {
    const std::string_view mark = document_.words(words_.tokens[t].span);
    return mark == "." || mark == "?" || mark == "!";
  }

  std::optional<std::uint32_t> subject_of_speech(std::uint32_t verb) const {
    if (words_.upos[verb] != Upos::verb) return std::nullopt;
    const CueVerb* cue = find_cue_verb(word(verb));
    if (cue == nullptr || cue->kind != CueKind::speech) return std::nullopt;
    const std::uint32_t begin = verb > outer_.begin + kBefore ? verb - kBefore : outer_.begin;
    const std::uint32_t end = std::min(outer_.end, verb + kBehind);
    // "she kept on saying": the subject of the verb above.
    for (int step = 0; step < 2; ++step) {
      for (std::uint32_t t = begin; t < end; ++t)
        if (words_.deprels[t] == "nsubj" && words_.heads[t] == static_cast<std::int32_t>(verb)) return t;
      if (words_.deprels[verb] != "xcomp" || words_.heads[verb] < 0) break;
      verb = static_cast<std::uint32_t>(words_.heads[verb]);
    }
    return std::nullopt;
  }

  const Document& document_;
  const Words& words_;
  TokenSpan outer_;
};

}  // namespace

std::optional<NestedVoice> nested_voice(const Document& document, const Words& words, const Layer<Mention>& mentions,
                                        const Layer<Mention>& pronouns, const Actors& actors, const Quotation& outer,
                                        const Quotation& inner) {
  const Reader reader(document, words, outer);
  const std::optional<std::uint32_t> subject = reader.who_tells(inner);
  if (!subject) return std::nullopt;
  NestedVoice voice;
  const std::string word = reader.word(*subject);
  voice.is_outer = word == "i" || word == "we";
  if (voice.is_outer) return voice;
  const Span head = words.tokens[*subject].span;
  const auto from = [&](const Layer<Mention>& layer) {
    for (std::size_t m = layer.first_from(head.end); m-- > 0 && layer[m].span.end + 80 > head.begin;)
      if (layer[m].span.contains(head)) return &layer[m];
    return static_cast<const Mention*>(nullptr);
  };
  const Mention* mention = from(mentions);
  const bool pronoun = words.upos[*subject] == Upos::pron;
  if (mention == nullptr && pronoun) mention = from(pronouns);
  if (mention != nullptr && mention->actor && !(pronoun && mention->actor == outer.actor)) {
    voice.actor = mention->actor;
    voice.name = actors[*mention->actor].name;
  } else if (mention != nullptr && !mention->actor) {
    voice.name = mention->name;
  } else if (!pronoun) {
    voice.name = std::string(document.words(reader.phrase(*subject)));
  }
  return voice;
}

}  // namespace synoptic::quotations
