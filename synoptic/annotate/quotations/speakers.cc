// Whose words a quotation is.
//
// The attribution whose content holds it tells, and the least such content is nearest. Without one, speech goes
// on: a quotation after another in its paragraph, or alone in the next paragraph, has the same speaker, unless
// somebody else spoke between. A stretch inside another quotation is of whom that tells it of (nested_speech.cc), else
// the outer one's speaker's. A paragraph of speech
// alone is of the one person whom the paragraph before is about. Terms and titles
// without an attribution are nobody's words. What stays unknown says why. Where there are trees, this order is one
// voice of a learned choice (speaker_choice.h), which has the last word about speech.
#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "synoptic/annotate/quotations.h"
#include "synoptic/annotate/quotations/beside_marks.h"
#include "synoptic/annotate/quotations/insertions.h"
#include "synoptic/annotate/quotations/labels.h"
#include "synoptic/annotate/quotations/nested_speech.h"
#include "synoptic/annotate/quotations/rule_texts.h"
#include "synoptic/annotate/quotations/speaker_choice.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

/// How many attributions before a quotation's end are asked: those of its own sentence and paragraph are among
/// them, and the cost stays linear.
constexpr std::size_t kReach = 64;

/// Tokens before the name of whoever a paragraph introduces: "For the baker Ana Roth". Set by reading paragraphs of
/// tests/attributions, not swept.
constexpr std::size_t kIntroduced = 10;

/// Tokens before a name that ends at a colon: a time of day, a title. Set by judgement.
constexpr std::size_t kBeforeLabel = 6;

constexpr std::string_view kBeforeColon = "named before a colon";

/// Content words that a headline's quotation must share with one in the text, and half of its own. Set by judgement.
constexpr std::size_t kLeastShared = 2;

/// True for a verb of speech, and for what tells without a verb: "according to", a colon.
bool says(std::string_view lemma) { return lemma == ":" || lemma == "according to" || quotations::tells_alone(lemma); }

class Speakers {
 public:
  Speakers(const Document& document, const Words& words, const Layer<Attribution>& attributions,
           const Layer<Mention>& mentions, const Layer<Mention>& pronouns, const Actors& actors)
      : document_(document),
        words_(words),
        attributions_(attributions),
        mentions_(mentions),
        pronouns_(pronouns),
        actors_(actors),
        labels_(document, words, actors) {}

  Layer<Quotation> run(const Layer<Quotation>& quotations) {
    std::vector<Quotation> all(quotations.begin(), quotations.end());
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (quotations::is_disowned(document_, words_, all[i]) || labels_.set_speaker(all[i]) || told_inside(all, i) ||
          by_attribution(all[i]) || inside_another(all, i) || behind_colon(all[i]) || goes_on(all, i) ||
          is_introduced(all, i))
        continue;
      if (all[i].why.empty()) all[i].why = "no cue, and nobody spoke just before";
    }
    for (std::size_t i = all.size(); i-- > 1;) is_opened_again(all[i - 1], all[i]);
    for (Quotation& one : all) is_repeated(all, one);
    return Layer<Quotation>(std::move(all));
  }

 private:
  bool by_attribution(Quotation& quotation) const {
    std::optional<std::size_t> best;
    std::uint32_t best_size = 0;
    bool best_touches = false;
    const std::size_t last = attributions_.first_from(quotation.span.end);
    for (std::size_t i = last > kReach ? last - kReach : 0; i < last; ++i) {
      const auto& content = attributions_[i].content;
      if (attributions_[i].cue.empty() || quotations::concludes_text(attributions_[i].cue_lemma)) continue;
      // A stop or comma inside the marks may be left out.
      const Span words{quotation.span.begin, std::max(quotation.span.begin + 1, quotation.span.end - 1)};
      const bool held = std::any_of(content.begin(), content.end(), [&](Span piece) { return piece.contains(words); });
      if (!held) continue;
      // "The claim that it was his is, | she says, | 'flattering'": what touches the marks is nearest.
      const bool touching =
          !attributions_[i].voice.empty() && quotations::touches(document_, attributions_[i], quotation);
      const std::uint32_t size = attributions_[i].span.size();
      // Of two of which one is told inside the other, the inner.
      const bool inner = best && attributions_[i].parent == static_cast<std::uint32_t>(*best);
      const bool outer = best && attributions_[*best].parent == static_cast<std::uint32_t>(i);
      const bool nearer = !best || touching > best_touches || (touching == best_touches && size < best_size);
      if (inner || (nearer && !outer)) best = i, best_size = size, best_touches = touching;
    }
    if (!best) return false;
    const Attribution& attribution = attributions_[*best];
    // A label is nearer than a cue of another sentence, or one that names nobody ("FNC's Fernanda Ostos, in a
    // statement:").
    const std::size_t here = words_.sentence_at(quotation.outer.begin);
    if ((attribution.voice.empty() || words_.sentence_at(attribution.cue.front().begin) != here) &&
        behind_colon(quotation))
      return true;
    quotation.attribution = static_cast<std::uint32_t>(*best);
    if (quotations::is_rule_text(attribution.voice)) {
      quotation.why = "the words of a text: " + attribution.voice;
      return true;
    }
    if (quotation.kind == QuotationKind::title && !says(attribution.cue_lemma)) {
      quotation.why = "a title";  // "The choir sang 'Winter Harbour'."
      return true;
    }
    if (is_of_text(attribution, quotation)) {
      quotation.why = "the words of a text that is spoken of";
      return true;
    }
    quotation.speaker = attribution.voice;
    quotation.actor = attribution.actor;
    if (const auto cited = cited_by(attribution)) quotation.speaker = actors_[*cited].name, quotation.actor = cited;
    quotation.why = attribution.voice.empty() ? "cue '" + attribution.cue_lemma + "' names nobody"
                                              : "cue '" + attribution.cue_lemma + "'";
    const bool whole = std::any_of(attribution.content.begin(), attribution.content.end(), [&](Span piece) {
      return piece.begin == quotation.outer.begin || piece.begin == quotation.span.begin ||
             (piece.end + 1 >= quotation.outer.end && piece.end <= quotation.outer.end + 1);
    });
    if (quotation.kind == QuotationKind::term ||
        (quotation.kind == QuotationKind::title && whole && attribution.is_assertion && says(attribution.cue_lemma)))
      quotation.kind = QuotationKind::speech;
    return true;
  }

  /// "the guild, citing Captain Oloo, says it was 'a hundred feet'": the words are his, where he is named.
  std::optional<std::uint32_t> cited_by(const Attribution& by) const {
    const std::size_t sentence = words_.sentence_at(by.cue.front().begin);
    if (sentence >= words_.sentences.size()) return std::nullopt;
    for (const Attribution& cite : attributions_.beginning_in(words_.sentences[sentence].span)) {
      if (cite.cue_lemma != "cite" || cite.voice != by.voice || cite.content.empty()) continue;
      const Span content = cite.content.front();
      for (const Mention& mention : mentions_.beginning_in(content))
        if (mention.form == MentionForm::name && mention.actor && actors_[*mention.actor].kind == EntityKind::person &&
            mention.span.end + 1 >= content.end)
          return mention.actor;
    }
    return std::nullopt;
  }

  /// "Meera Krishnan, chief executive of Vayu, in the press tent: '...'": no verb, but somebody named at the beginning
  /// of the sentence (behind a time of day), and a colon.
  bool behind_colon(Quotation& quotation) const {
    const Block* here = document_.block_at(quotation.span.begin);
    const std::size_t at = words_.sentence_at(quotation.outer.begin);
    if (quotation.kind != QuotationKind::speech || here == nullptr || at >= words_.sentences.size()) return false;
    // A colon may end the sentence before.
    for (std::size_t back = 0; back < 2 && back <= at; ++back) {
      const Sentence& sentence = words_.sentences[at - back];
      if (sentence.span.begin < here->span.begin || sentence.span.begin >= quotation.outer.begin) continue;
      const Span before = trimmed(document_.text(), {sentence.span.begin, quotation.outer.begin});
      if (before.empty() || document_.words(before).back() != ':') return false;
      for (const Mention& mention : mentions_.beginning_in(before)) {
        if (mention.form != MentionForm::name || !mention.actor || actors_[*mention.actor].kind != EntityKind::person)
          continue;
        if (words_.tokens_in({before.begin, mention.span.begin}).size() > kBeforeLabel) return false;
        // "Roth trial: '...'", "Roth's words: '...'": about somebody.
        const std::size_t next = words_.token_at(mention.span.end);
        if (next < words_.tokens.size() && words_.tokens[next].span.begin < before.end &&
            (words_.upos[next] == Upos::noun || words_.upos[next] == Upos::propn || words_.upos[next] == Upos::part))
          return false;
        quotation.speaker = actors_[*mention.actor].name;
        quotation.actor = mention.actor;
        quotation.why = kBeforeColon;
        return true;
      }
      return false;
    }
    return false;
  }

  /// Words of a headline that somebody says in the text: most of its content words stand in one quotation there.
  void is_repeated(const std::vector<Quotation>& all, Quotation& quotation) const {
    const Block* here = document_.block_at(quotation.span.begin);
    const bool by_colon = quotation.why == "cue ':'" || quotation.why == kBeforeColon;  // A topic, as often as not.
    if ((!quotation.speaker.empty() && !by_colon) || here == nullptr || here->kind != BlockKind::headline) return;
    const std::set<std::string> own = content_words(quotation.span);
    const Quotation* best = nullptr;
    std::size_t most = 0;
    for (const Quotation& other : all) {
      if (other.speaker.empty() || other.kind != QuotationKind::speech || other.span == quotation.span) continue;
      std::size_t shared = 0;
      for (const std::string& word : content_words(other.span)) shared += own.contains(word);
      if (shared > most) most = shared, best = &other;
    }
    if (best == nullptr || most < kLeastShared || 2 * most < own.size()) return;
    quotation.speaker = best->speaker;
    quotation.actor = best->actor;
    quotation.why = "said again in the text";
    if (quotation.kind == QuotationKind::title) quotation.kind = QuotationKind::speech;
  }

  std::set<std::string> content_words(Span span) const {
    std::set<std::string> words;
    const TokenSpan tokens = words_.tokens_in(span);
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const Upos upos = words_.upos[t];
      if (upos == Upos::noun || upos == Upos::verb || upos == Upos::adj || upos == Upos::num || upos == Upos::propn ||
          upos == Upos::adv)
        words.insert(upos == Upos::verb ? verb_lemma(document_.words(words_.tokens[t].span))
                                        : noun_lemma(document_.words(words_.tokens[t].span)));
    }
    return words;
  }

  /// Speech that is a paragraph or a sentence of its own, behind one that names one person alone, at its beginning, and
  /// holds no speech: that person's.
  bool is_introduced(std::vector<Quotation>& all, std::size_t i) const {
    Quotation& quotation = all[i];
    const Block* here = document_.block_at(quotation.span.begin);
    if (quotation.kind != QuotationKind::speech || here == nullptr) return false;
    Span above;
    const std::size_t sentence = words_.sentence_at(quotation.span.begin);
    if (alone(*here, quotation)) {
      if (here == document_.blocks().data()) return false;
      above = (here - 1)->span;
    } else {
      if (sentence == 0 || sentence >= words_.sentences.size()) return false;
      above = words_.sentences[sentence - 1].span;
      const Span own = words_.sentences[sentence].span;
      if (above.begin < here->span.begin || quotation.outer.begin != own.begin || quotation.outer.end + 1 < own.end)
        return false;
    }
    if (i > 0 && all[i - 1].outer.end > above.begin) return false;
    const std::optional<std::uint32_t> person = person_of(above);
    if (!person) return false;
    quotation.speaker = actors_[*person].name;
    quotation.actor = person;
    quotation.why = "the only person named right before";
    return true;
  }

  /// Whom a stretch is about: the one person it names, at its beginning.
  std::optional<std::uint32_t> person_of(Span stretch) const {
    std::optional<std::uint32_t> only;
    for (const Mention& mention : mentions_.beginning_in(stretch)) {
      if (mention.form != MentionForm::name || !mention.actor) continue;
      const bool person = actors_[*mention.actor].kind == EntityKind::person;
      if (!person && !only && mention.span.begin == stretch.begin) return std::nullopt;  // About a body, then.
      if (!person || only == mention.actor) continue;
      if (only || (words_.tokens_in({stretch.begin, mention.span.begin}).size() > kIntroduced && !is_subject(mention)))
        return std::nullopt;
      only = mention.actor;
    }
    return only;
  }

  /// Of the sentence, by its tree.
  bool is_subject(const Mention& mention) const {
    if (words_.heads.empty()) return false;
    const TokenSpan tokens = words_.tokens_in(mention.span);
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t)
      if (words_.deprels[t] == "nsubj" && words_.heads[t] >= 0 &&
          words_.heads[static_cast<std::size_t>(words_.heads[t])] < 0)
        return true;
    return false;
  }

  /// "spoke of the pact with the lakes, which grants | 'safe passage'": a clause on a text that the content names.
  bool is_of_text(const Attribution& attribution, const Quotation& quotation) const {
    for (const Span& piece : attribution.content) {
      if (!piece.contains(quotation.span)) continue;
      const TokenSpan before = words_.tokens_in({piece.begin, quotation.outer.begin});
      bool text = false;
      for (std::uint32_t t = before.begin; t < before.end; ++t) {
        const std::string word = lowered(document_.words(words_.tokens[t].span));
        if (word == "that" && t == before.begin) return false;  // A clause of the speaker's.
        if (text && word == "which") return true;
        text = text || quotations::is_text_noun(word);
      }
    }
    return false;
  }

  /// The quotation that it stands in, among those before it.
  static const Quotation* outer_of(const std::vector<Quotation>& all, std::size_t i) {
    for (std::size_t j = i; j-- > 0 && i - j <= kReach;)
      if (all[j].outer.contains(all[i].outer)) return &all[j];
    return nullptr;
  }

  /// "The pilot shouted 'Heads down!'", inside what somebody tells.
  bool told_inside(std::vector<Quotation>& all, std::size_t i) const {
    const Quotation* outer = outer_of(all, i);
    if (outer == nullptr || !outer->direct) return false;
    const auto voice = quotations::nested_voice(document_, words_, mentions_, pronouns_, actors_, *outer, all[i]);
    if (!voice) return false;
    all[i].speaker = voice->is_outer ? outer->speaker : voice->name;
    all[i].actor = voice->is_outer ? outer->actor : voice->actor;
    all[i].why = all[i].speaker.empty() ? "somebody spoken of in a longer quotation" : "told in a longer quotation";
    return true;
  }

  bool inside_another(std::vector<Quotation>& all, std::size_t i) const {
    const Quotation* outer = outer_of(all, i);
    if (outer == nullptr) return false;
    all[i].speaker = outer->speaker;
    all[i].actor = outer->actor;
    all[i].why = "inside a longer quotation";
    return true;
  }

  bool goes_on(std::vector<Quotation>& all, std::size_t i) const {
    Quotation& quotation = all[i];
    if (quotation.kind != QuotationKind::speech) {
      quotation.why = "a term or title that nobody is said to have said";
      return false;
    }
    if (i == 0) return false;
    const Quotation& before = all[i - 1];
    if (before.speaker.empty() || before.kind != QuotationKind::speech) return false;
    const Block* here = document_.block_at(quotation.span.begin);
    const Block* there = document_.block_at(before.span.begin);
    if (here == nullptr || there == nullptr) return false;
    const bool same = here == there;
    if (!same && here - there != 1) return false;
    if (!same && !alone(*here, quotation)) {
      quotation.why = "no cue in its sentence";
      return false;
    }
    if (same && !begins_sentence(quotation, before)) {
      quotation.why = "no cue in its sentence";
      return false;
    }
    if (somebody_between(before.outer.end, quotation.outer.begin, before.attribution)) return false;
    quotation.speaker = before.speaker;
    quotation.actor = before.actor;
    quotation.why = same ? "goes on after a quotation in the same paragraph" : "goes on from the paragraph before";
    return true;
  }

  /// Marks that are not closed and opened again in the next paragraph: one speech, whose cue may stand at its end.
  void is_opened_again(Quotation& before, const Quotation& after) const {
    if (!before.speaker.empty() || after.speaker.empty() || before.kind != QuotationKind::speech ||
        before.outer.end != before.span.end)
      return;
    const Block* here = document_.block_at(before.span.begin);
    const Block* below = document_.block_at(after.span.begin);
    if (here == nullptr || below == nullptr || below - here != 1 || after.outer.begin != below->span.begin) return;
    before.speaker = after.speaker;
    before.actor = after.actor;
    before.why = "goes on in the paragraph after";
  }

  /// The block is the quotation, or opens with it.
  static bool alone(const Block& block, const Quotation& quotation) {
    return quotation.outer.begin == block.span.begin && quotation.outer.end + 2 >= block.span.end;
  }

  /// Between it and the one before, a sentence ends, or nothing stands.
  bool begins_sentence(const Quotation& quotation, const Quotation& before) const {
    const Span gap =
        trimmed(document_.text(), {std::min(before.outer.end, quotation.outer.begin), quotation.outer.begin});
    if (gap.empty()) return true;
    const char last = document_.words(gap).back();
    return last == '.' || last == ':' || last == '?' || last == '!';
  }

  bool somebody_between(std::uint32_t begin, std::uint32_t end, std::optional<std::uint32_t> mine) const {
    for (std::size_t i = attributions_.first_from(begin); i < attributions_.size() && attributions_[i].span.begin < end;
         ++i)
      if (i != mine && attributions_[i].is_assertion && !attributions_[i].voice.empty() &&
          (!mine || attributions_[i].voice != attributions_[*mine].voice))
        return true;
    return false;
  }

  const Document& document_;
  const Words& words_;
  const Layer<Attribution>& attributions_;
  const Layer<Mention>& mentions_;
  const Layer<Mention>& pronouns_;
  const Actors& actors_;
  const quotations::InnerLabels labels_;
};

}  // namespace

Layer<Quotation> with_speakers_by_rule(const Document& document, const Words& words, const Layer<Quotation>& quotations,
                                       const Layer<Attribution>& attributions, const Layer<Mention>& mentions,
                                       const Layer<Mention>& pronouns, const Actors& actors) {
  return Speakers(document, words, attributions, mentions, pronouns, actors).run(quotations);
}

Layer<Quotation> with_speakers(const Document& document, const Words& words, const Layer<Quotation>& quotations,
                               const Layer<Attribution>& attributions, const Layer<Mention>& mentions,
                               const Layer<Mention>& pronouns, const Actors& actors) {
  const Layer<Quotation> ruled =
      with_speakers_by_rule(document, words, quotations, attributions, mentions, pronouns, actors);
  std::vector<Quotation> all(ruled.begin(), ruled.end());
  synoptic::quotations::choose_speakers({document, words, attributions, mentions, pronouns, actors}, all);
  return Layer<Quotation>(std::move(all));
}

}  // namespace synoptic
