#include "synoptic/compare/figures/noun_phrases.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace synoptic {
namespace {

constexpr std::uint32_t kLongest = 9;  // tokens

/// What never stands in a phrase before its noun.
bool ends_modifiers(const Tree& tree, std::uint32_t token) {
  switch (tree.upos(token)) {
    case Upos::adp:
    case Upos::verb:
    case Upos::cconj:
    case Upos::sconj:
    case Upos::pron:
    case Upos::adv:
    case Upos::num: return true;
    case Upos::punct: return tree.form(token) != "-";
    default: return false;
  }
}

/// What never stands in the phrase behind a preposition.
bool ends_tail(Upos tag) { return tag == Upos::punct || tag == Upos::verb || tag == Upos::pron; }

/// Takes out every bracket and quotation mark that is not closed, or not opened.
void drop_lone_marks(std::string& words) {
  struct Pair {
    std::string_view open, close;
  };
  constexpr std::array<Pair, 4> kPairs = {{{"(", ")"}, {"[", "]"}, {"“", "”"}, {"\"", "\""}}};
  const auto count = [&](std::string_view mark) {
    std::size_t found = 0;
    for (std::size_t at = words.find(mark); at != std::string::npos; at = words.find(mark, at + mark.size())) ++found;
    return found;
  };
  for (const auto& [open, close] : kPairs) {
    const bool paired = open == close ? count(open) % 2 == 0 : count(open) == count(close);
    if (paired) continue;
    for (const std::string_view mark : {open, close}) {
      for (std::size_t at = words.find(mark); at != std::string::npos; at = words.find(mark))
        words.erase(at, mark.size());
    }
  }
  while (!words.empty() && words.back() == ' ') words.pop_back();
}

}  // namespace

NounPhrases::NounPhrases(const Annotations& layers) : layers_(layers), tree_(layers.document.text(), layers.words) {}

std::vector<NounPhrase> NounPhrases::in(TokenSpan sentence, Span amount) const {
  std::vector<NounPhrase> found;
  for (std::uint32_t t = sentence.begin; t < sentence.end; ++t) {
    if (!heads_phrase(t) || amount.overlaps(tree_.span(t))) continue;
    const NounPhrase phrase{t, first_of(t, sentence.begin, amount), last_of(t, sentence.end)};
    found.push_back(phrase);
    const std::uint32_t mark = phrase.last + 1;
    if (mark >= sentence.end || tree_.upos(mark) != Upos::adp || tree_.relation(mark) != "case") continue;
    const std::uint32_t noun = tree_.head(mark);
    if (noun == kNoToken || tree_.head(noun) != t || tree_.relation(noun) != "nmod" || !tree_.is_noun(noun)) continue;
    const std::uint32_t end = end_of_tail(noun, sentence.end);
    if (end - phrase.first > kLongest || Span{tree_.span(mark).begin, tree_.span(end - 1).end}.overlaps(amount))
      continue;
    found.push_back({t, phrase.first, end - 1, mark});
  }
  return found;
}

std::string NounPhrases::words(const NounPhrase& phrase, Span amount) const {
  std::string out;
  for (std::uint32_t t = phrase.first; t <= phrase.last; ++t) {
    const Span span = tree_.span(t);
    // What a number left: "-year", "' pay".
    const bool is_mark = out.empty() && (tree_.upos(t) == Upos::punct || tree_.upos(t) == Upos::part);
    if (span.overlaps(amount) || tree_.upos(t) == Upos::num || is_mark) continue;
    if (!out.empty() && span.begin > tree_.span(t - 1).end) out += ' ';
    out += tree_.form(t);
  }
  drop_lone_marks(out);
  const auto& sentences = layers_.words.sentences;
  const auto at = std::lower_bound(sentences.begin(), sentences.end(), phrase.first,
                                   [](const Sentence& one, std::uint32_t token) { return one.tokens.begin < token; });
  const bool starts = at != sentences.end() && at->tokens.begin == phrase.first;
  const bool is_capitalised = out.size() > 1 && out[0] >= 'A' && out[0] <= 'Z' && out[1] >= 'a' && out[1] <= 'z';
  if (starts && is_capitalised && tree_.upos(phrase.first) != Upos::propn)
    out[0] = static_cast<char>(out[0] - 'A' + 'a');
  return out;
}

bool NounPhrases::heads_phrase(std::uint32_t token) const {
  if (!tree_.is_noun(token)) return false;
  const std::string_view relation = tree_.relation(token);
  return relation != "compound" && relation != "flat" && relation != "fixed";
}

bool NounPhrases::is_below(std::uint32_t token, std::uint32_t above) const {
  for (std::uint32_t steps = 0; token != kNoToken && steps < kLongest; token = tree_.head(token), ++steps) {
    if (token == above) return true;
  }
  return false;
}

std::uint32_t NounPhrases::first_of(std::uint32_t noun, std::uint32_t begin, Span amount) const {
  std::uint32_t first = noun;
  for (std::uint32_t t = noun; t-- > begin && noun - t < kLongest;) {
    if (!is_below(t, noun) || tree_.span(t).overlaps(amount) || ends_modifiers(tree_, t)) break;
    if (tree_.upos(t) != Upos::det)
      first = t;
    else if (tree_.head(t) == noun)
      break;  // the article of a possessor goes on: "the firm's share"
  }
  return first;
}

std::uint32_t NounPhrases::last_of(std::uint32_t noun, std::uint32_t end) const {
  std::uint32_t last = noun;
  while (last + 1 < end && tree_.relation(last + 1) == "flat" && is_below(last + 1, noun)) ++last;
  return last;
}

std::uint32_t NounPhrases::end_of_tail(std::uint32_t noun, std::uint32_t end) const {
  std::uint32_t last = noun;
  while (last + 1 < end && last - noun < kLongest && is_below(last + 1, noun) && !ends_tail(tree_.upos(last + 1)))
    ++last;
  while (last > noun && !tree_.is_noun(last)) --last;
  return last + 1;
}

}  // namespace synoptic
