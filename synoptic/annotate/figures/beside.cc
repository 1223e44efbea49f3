#include "synoptic/annotate/figures/beside.h"

#include <algorithm>
#include <string>

#include "synoptic/annotate/figures/lexicon.h"
#include "synoptic/annotate/figures/outcome_words.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic::figures {

namespace {

constexpr std::size_t kAfter = 9, kBefore = 3, kHeading = 10;  // tokens looked at

std::string_view outcome_at(const std::string& word) {
  if (const auto found = outcome_of_noun(noun_lemma(word)); !found.empty()) return found;
  if (const auto found = outcome_of_state(word); !found.empty()) return found;
  const std::string lemma = verb_lemma(word);
  if (const auto found = outcome_of_subject(lemma); !found.empty()) return found;
  return lemma == word ? std::string_view() : outcome_of_patient(lemma);
}

}  // namespace

std::string_view outcome_beside(std::string_view text, const Words& words, const Figure& figure) {
  if (words.sentences.empty()) return {};
  const TokenSpan sentence = words.sentences[words.sentence_at(figure.amount.begin)].tokens;
  const auto lower = [&](std::size_t t) { return lowered(words.tokens[t].span.in(text)); };
  const Lexicon& lexicon = Lexicon::get();
  const std::size_t first = words.token_at(figure.span.begin), end = words.token_at(figure.span.end - 1) + 1;
  for (std::size_t t = end; t < std::min<std::size_t>(end + kAfter, sentence.end); ++t) {
    if (words.tokens[t].kind != TokenClass::word) break;
    const std::string word = lower(t);
    if (const auto found = outcome_at(word); !found.empty()) return found;
    const WordEntry* entry = lexicon.find(word);
    const bool passed = (entry && entry->is(kAux | kAdverb | kEstimateCue)) || words.upos[t] == Upos::adv ||
                        word == "who" || word == "confirmed" || word == "feared" || word == "reported" ||
                        word == "remain" || word == "remained" || word == "to";
    if (!passed) break;
  }
  for (std::size_t t = first; t > sentence.begin && t + kBefore > first;) {
    --t;
    if (words.tokens[t].kind != TokenClass::word || words.upos[t] == Upos::cconj) break;
    if (const auto found = outcome_at(lower(t)); !found.empty()) return found;
  }
  if (!figure.head.empty() || first == sentence.begin) return {};
  const std::string before = lower(first - 1);
  if (before != "to" && before != "at" && before != "from" && before != "is" && before != "was") return {};
  for (std::size_t t = first; t > sentence.begin && t + kHeading > first;) {
    --t;
    if (words.tokens[t].kind == TokenClass::number) break;
    if (const auto found = outcome_of_noun(noun_lemma(lower(t))); !found.empty()) return found;
  }
  return {};
}

}  // namespace synoptic::figures
