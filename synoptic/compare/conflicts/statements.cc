#include "synoptic/compare/conflicts/statements.h"

#include <algorithm>

#include "synoptic/base/hash.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

/// Shorter ones ("More follows.") claim nothing that another can be set against.
constexpr std::uint32_t kFewestTokens = 3;
void sort_unique(auto& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Of each attribution, where it and all before it end: spans lie in each other, so the ends are in no order.
std::vector<std::uint32_t> furthest_ends(const Layer<Attribution>& attributions) {
  std::vector<std::uint32_t> ends;
  ends.reserve(attributions.size());
  for (const Attribution& attribution : attributions)
    ends.push_back(std::max(ends.empty() ? 0 : ends.back(), attribution.span.end));
  return ends;
}

void read_voices(const Account& account, const std::vector<std::uint32_t>& ends, Span place, Statement& statement) {
  const Layer<Attribution>& attributions = account.layers.attributions;
  const auto first = std::upper_bound(ends.begin(), ends.end(), place.begin);
  for (auto at = static_cast<std::size_t>(first - ends.begin()); at < attributions.size(); ++at) {
    const Attribution& attribution = attributions[at];
    if (attribution.span.begin >= place.end) break;
    if (!attribution.span.overlaps(place)) continue;
    const bool cue_here = std::any_of(attribution.cue.begin(), attribution.cue.end(),
                                      [&](const Span& cue) { return place.overlaps(cue); });
    const bool content_here = std::any_of(attribution.content.begin(), attribution.content.end(),
                                          [&](const Span& content) { return place.overlaps(content); });
    if (!cue_here && !content_here) continue;
    statement.declines |= attribution.stance == Stance::neither || attribution.stance == Stance::declines;
    if (!attribution.is_assertion && attribution.stance == Stance::asserts) continue;
    if (attribution.actor && *attribution.actor < account.actors.size())
      statement.voices.push_back("#" + std::to_string(account.actors[*attribution.actor]));
    else if (!attribution.voice.empty())
      statement.voices.push_back(folded(attribution.voice));
    if (!attribution.voice.empty()) statement.voice = attribution.voice;
  }
  sort_unique(statement.voices);
}

/// "That is not untrue", "no lie": a word for untruth with a negation right before it.
bool negates_untruth(const ContrastWords& contrast, TokenSpan tokens) {
  constexpr std::uint32_t kBefore = 3;
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    if (contrast.count(ContrastClass::falsity, at, at + 1) > 0 &&
        contrast.count(ContrastClass::negation, std::max(tokens.begin, at < kBefore ? 0 : at - kBefore), at) > 0)
      return true;
  }
  return false;
}

}  // namespace

std::vector<Statement> read_statements(const Collation& collation, const std::vector<ContrastWords>& contrast) {
  std::vector<Statement> statements;
  for (std::uint32_t document = 0; document < collation.accounts.size(); ++document) {
    const Account& account = collation.accounts[document];
    const Words& words = account.layers.words;
    const std::vector<std::uint32_t> ends = furthest_ends(account.layers.attributions);
    for (std::uint32_t at = 0; at < words.sentences.size(); ++at) {
      const Sentence& sentence = words.sentences[at];
      if (sentence.tokens.end - sentence.tokens.begin < kFewestTokens || !is_read_for_claims(account, sentence.span))
        continue;
      Statement statement;
      statement.place = {document, sentence.span};
      statement.sentence = at;
      statement.text = account.origin;
      statement.counts = contrast[document].in(sentence.tokens.begin, sentence.tokens.end);
      statement.assents = negates_untruth(contrast[document], sentence.tokens);
      for (const Term& term : account.terms[at]) {
        if (term.kind == TermClass::function_word || term.kind == TermClass::number) continue;
        const auto token = static_cast<std::uint32_t>(words.token_at(term.span.begin));
        const bool name =
            term.kind == TermClass::country || (token < words.upos.size() && words.upos[token] == Upos::propn);
        (name ? statement.names : statement.terms).push_back(term.id);
      }
      sort_unique(statement.terms);
      sort_unique(statement.names);
      read_voices(account, ends, sentence.span, statement);
      const std::string_view shown = account.layers.document.words(sentence.span);
      statement.is_question = shown.find('?') != std::string_view::npos;
      const Block* block = account.layers.document.block_at(sentence.span.begin);
      statement.is_headline = block != nullptr && block->kind == BlockKind::headline;
      statement.content = hash64(shown);
      statements.push_back(std::move(statement));
    }
  }
  return statements;
}

}  // namespace synoptic
