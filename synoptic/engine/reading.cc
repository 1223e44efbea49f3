#include "synoptic/engine/reading.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "synoptic/annotate/attributions.h"
#include "synoptic/annotate/coreference.h"
#include "synoptic/annotate/events.h"
#include "synoptic/annotate/figures.h"
#include "synoptic/annotate/names.h"
#include "synoptic/annotate/quotations.h"

namespace synoptic {

namespace {

Words cut_words(const Document& document, const Encoder* encoder, bool keep_states) {
  std::vector<Span> zones;
  zones.reserve(document.blocks().size());
  for (const Block& block : document.blocks()) zones.push_back(block.span);
  Segmentation segmentation = segment(document.text(), zones);
  if (encoder != nullptr) return encoder->read(document.text(), std::move(segmentation), keep_states);
  return tag_words(document.text(), std::move(segmentation));
}

/// Names with the descriptions that refer to them, and the pronouns apart.
struct Referring {
  Layer<Mention> mentions, pronouns;
};

Referring join_references(const Layer<Mention>& names, const Layer<Mention>& references) {
  std::vector<Mention> mentions(names.begin(), names.end()), pronouns;
  for (const Mention& one : references) (one.form == MentionForm::pronoun ? pronouns : mentions).push_back(one);
  return {Layer<Mention>(std::move(mentions)), Layer<Mention>(std::move(pronouns))};
}

/// A document without a word says nothing, and that is told.
void note_wordless(const Document& document, const Words& words, std::vector<Problem>& problems) {
  const auto is_word = [](const Token& token) {
    return token.kind == TokenClass::word || token.kind == TokenClass::number;
  };
  if (std::any_of(words.tokens.begin(), words.tokens.end(), is_word)) return;
  problems.push_back({"engine.no_words", "there is no word in it, so nothing was read", document.source()});
}

}  // namespace

HalfRead read_first_half(const Document& document, const Encoder* encoder, bool keep_states) {
  Words words = cut_words(document, encoder, keep_states);
  UnresolvedTimes times = read_times(document, words);
  PublicationEvidence evidence = publication_evidence(document, words, times);
  DatedBasis published = infer_publication(evidence);
  return {document, std::move(words), std::move(times), std::move(evidence), std::move(published)};
}

Annotations read_second_half(HalfRead half, const DatedBasis& published, std::optional<Day> event) {
  const Document& document = half.document;
  const Words& words = half.words;
  std::vector<Problem> problems;
  note_wordless(document, words, problems);
  Names names = find_names(document, words);
  Layer<Timex> times = resolve_times(document, words, half.times, published, event);
  const Layer<Quotation> marked = find_quotations(document, words, problems);
  Referring who =
      join_references(names.mentions, find_references(document, words, names.mentions, names.actors, marked));
  Layer<Figure> figures = find_figures(document, words, who.mentions, times);
  Layer<Attribution> attributions =
      find_attributions(document, words, who.mentions, names.actors, marked, who.pronouns);
  Layer<Quotation> quotations =
      with_speakers(document, words, marked, attributions, who.mentions, who.pronouns, names.actors);
  Layer<Evidence> evidence = find_evidence(document, words, who.mentions, attributions);
  Layer<CitedText> texts = find_cited_texts(document, words);
  Layer<Event> events = find_events({document, words, who.mentions, who.pronouns, times, attributions, published.when});
  return {.document = document,
          .published = published,
          .words = std::move(half.words),
          .mentions = std::move(who.mentions),
          .actors = std::move(names.actors),
          .times = std::move(times),
          .figures = std::move(figures),
          .quotations = std::move(quotations),
          .attributions = std::move(attributions),
          .evidence = std::move(evidence),
          .texts = std::move(texts),
          .problems = std::move(problems),
          .pronouns = std::move(who.pronouns),
          .events = std::move(events)};
}

}  // namespace synoptic
