// Joins what the units tell into one layer: bytes for tokens, nesting, and the names of the voices.
//
// Nesting is read from the spans: the parent of an attribution is the smallest other one whose content holds its
// cue. No model; see unit_reader.cc for how one attribution is found and voices.cc for who a source is.
#include "synoptic/annotate/attributions.h"

#include <algorithm>

#include "synoptic/annotate/attributions/learned.h"
#include "synoptic/annotate/attributions/reading.h"
#include "synoptic/annotate/attributions/unit_reader.h"
#include "synoptic/annotate/attributions/voices.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

using attributions::Found;
using attributions::Reading;

std::vector<Span> spans_of(const Reading& reading, const std::vector<TokenSpan>& pieces) {
  std::vector<Span> spans;
  for (const TokenSpan& piece : pieces)
    if (!piece.empty()) spans.push_back(reading.span(piece));
  std::sort(spans.begin(), spans.end());
  return spans;
}

/// Verbs of intention that are said, others ("plans", "wants") tell nothing: who threatens or promises to do a thing
/// tells that it will be.
bool commits(const std::string& lemma) {
  return lemma == "threaten" || lemma == "vow" || lemma == "pledge" || lemma == "promise" || lemma == "swear";
}

/// "Josef Tehl today | said": words of time in small letters behind a name are none of the source's.
TokenSpan without_time(const Reading& reading, TokenSpan source) {
  TokenSpan cut = source;
  while (cut.size() > 1 && reading.is_time_word(cut.end - 1) && !reading.is_capitalised(cut.end - 1)) --cut.end;
  return reading.upos(cut.end - 1) == Upos::propn ? cut : source;
}

Attribution to_attribution(const Reading& reading, const Found& found) {
  Attribution attribution;
  if (!found.source.empty()) attribution.source.push_back(reading.span(found.source));
  attribution.cue = spans_of(reading, found.cue);
  attribution.content = spans_of(reading, found.content);
  attribution.span = attribution.content.empty() ? attribution.cue.front() : attribution.content.front();
  for (const auto* pieces : {&attribution.source, &attribution.cue, &attribution.content})
    for (const Span& piece : *pieces) attribution.span = cover(attribution.span, piece);
  attribution.stance = found.stance;
  attribution.cue_lemma = found.lemma;
  attribution.hedged = found.hedged;
  attribution.is_assertion = !found.cue.empty() && found.kind != CueKind::attitude &&
                             (found.kind != CueKind::intention || commits(found.lemma)) &&
                             found.kind != CueKind::seeming && found.stance != Stance::declines &&
                             !(found.source.empty() && found.stance == Stance::asks);
  return attribution;
}

/// What stands for the whole in its parent's content.
Span core(const Attribution& attribution) {
  return attribution.cue.empty() ? attribution.content.front() : attribution.cue.front();
}

bool holds(const Attribution& outer, Span inner) {
  return std::any_of(outer.content.begin(), outer.content.end(), [inner](Span piece) { return piece.contains(inner); });
}

std::uint32_t content_size(const Attribution& attribution) {
  std::uint32_t size = 0;
  for (const Span& piece : attribution.content) size += piece.size();
  return size;
}

/// Looks back and ahead over the attributions that can hold it; a unit's are few, so this is linear in practice,
/// and kReach bounds it in any case.
void set_parents(std::vector<Attribution>& all) {
  constexpr std::size_t kReach = 40;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::size_t first = i > kReach ? i - kReach : 0;
    const std::size_t last = std::min(all.size(), i + kReach);
    for (std::size_t j = first; j < last; ++j) {
      if (j == i || !holds(all[j], core(all[i])) || holds(all[i], core(all[j]))) continue;
      if (!all[i].parent || content_size(all[j]) < content_size(all[*all[i].parent]))
        all[i].parent = static_cast<std::uint32_t>(j);
    }
  }
}

/// "He said he had warned ...": the same voice again, or a pronoun for nobody known, inside another's content.
bool says_again(const std::vector<Attribution>& all, const Attribution& inner, const Document& document) {
  if (!inner.parent || inner.source.size() != 1) return false;
  const std::string_view source = document.words(inner.source.front());
  if (source.find(' ') != std::string_view::npos) return false;
  const std::string word = lowered(source);
  if (!attributions::is_person_pronoun(word) && !attributions::is_group_pronoun(word)) return false;
  // "said it expected ...", "said he denied ...": the stance is told by this alone.
  if (inner.voice == all[*inner.parent].voice) return inner.stance == Stance::asserts || inner.stance == Stance::asks;
  return inner.voice == source;
}

}  // namespace

Layer<Attribution> find_attributions(const Document& document, const Words& words, const Layer<Mention>& mentions,
                                     const Actors& actors, const Layer<Quotation>& quotations,
                                     const Layer<Mention>& pronouns) {
  const Reading reading(document, words, quotations);
  attributions::Voices voices(reading, mentions, actors, pronouns);
  attributions::FoundByUnit by_unit;
  for (std::size_t u = 0; u < reading.units().size(); ++u) by_unit.push_back(attributions::read_unit(reading, u));
  if (words.given.attributions)
    by_unit = attributions::merge_learned(reading, words.attribution_spans, std::move(by_unit));
  std::vector<Attribution> all;
  for (std::size_t u = 0; u < by_unit.size(); ++u) {
    voices.begin_unit(u);
    for (Found& found : by_unit[u]) {
      if (!found.source.empty()) found.source = without_time(reading, found.source);
      Attribution attribution = to_attribution(reading, found);
      voices.resolve(found, attribution);
      if (found.silent && attribution.kind != SourceKind::person && attribution.kind != SourceKind::role) continue;
      all.push_back(std::move(attribution));
    }
  }
  // The layer's own order, so that indices hold.
  const Layer<Attribution> sorted(std::move(all));
  std::vector<Attribution> ordered(sorted.begin(), sorted.end());
  set_parents(ordered);
  std::vector<Attribution> kept;
  for (const Attribution& one : ordered)
    if (!says_again(ordered, one, document)) kept.push_back(one);
  if (kept.size() < ordered.size()) {
    for (Attribution& one : kept) one.parent.reset();
    set_parents(kept);
  }
  return Layer<Attribution>(std::move(kept));
}

}  // namespace synoptic
