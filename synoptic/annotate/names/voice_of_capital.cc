#include "synoptic/annotate/names/voice_of_capital.h"

#include <string>

#include "synoptic/base/word_set.h"
#include "synoptic/language/lemma.h"

namespace synoptic {

namespace {

bool one_of(std::string_view word, auto... words) { return ((word == words) || ...); }

std::string_view word_at(std::string_view text, const Words& words, std::uint32_t token) {
  return words.tokens[token].span.in(text);
}

// Words of place before a name, a dateline behind it.
bool reads_as_city(std::string_view text, const Words& words, TokenSpan tokens) {
  const Sentence& sentence = words.sentences[words.sentence_at(words.tokens[tokens.begin].span.begin)];
  const auto word = [&](std::uint32_t t) { return word_at(text, words, t); };
  const bool first = tokens.begin == sentence.tokens.begin, last = tokens.end >= sentence.tokens.end;
  if (!first) {
    const std::string_view before = word(tokens.begin - 1);
    if (one_of(before, "in", "In", "at", "near", "outside", "inside", "around", "through", "across", "into", "downtown",
               "central", "via", "over", "northern", "southern", "eastern", "western", "greater", "visited", "visiting",
               "leaving", "left", "entered", "bombed", "shelled"))
      return true;
    if (one_of(before, "to", "To", "from", "From", "for", "of") && tokens.begin >= sentence.tokens.begin + 2) {
      const Upos upos = words.upos[tokens.begin - 2];
      const std::string lemma =
          upos == Upos::verb ? verb_lemma(word(tokens.begin - 2)) : noun_lemma(word(tokens.begin - 2));
      if (one_of(lemma, "travel", "go", "come", "fly", "return", "arrive", "head", "move", "drive", "march", "back",
                 "leave", "trip", "visit", "flight", "city", "capital", "street", "centre", "center", "outskirt",
                 "suburb", "north", "south", "east", "west", "airport", "mile", "kilometre", "kilometer", "km", "train",
                 "road", "resident", "part", "mayor"))
        return true;
    }
  }
  if (last) return first;
  const std::string_view after = word(tokens.end);
  if (after == "," || after == "(" || after == "-" || after == "—" || after == "–") {  // a dateline, or "Paris, France"
    if (first) return true;
    return tokens.end + 1 < sentence.tokens.end && words.upos[tokens.end + 1] == Upos::propn;
  }
  return false;
}

// What the tree says: it says or wants something, it is spoken with, or by it something is done.
bool acts(std::string_view text, const Words& words, TokenSpan tokens) {
  static const WordSet kCues = WordSet::of_table("cue_verbs");
  std::uint32_t top = tokens.begin;
  while (words.heads[top] >= 0 && tokens.contains(static_cast<std::uint32_t>(words.heads[top])))
    top = static_cast<std::uint32_t>(words.heads[top]);
  std::string_view relation = words.deprels[top];
  if (relation == "conj" && words.heads[top] >= 0) {  // "Moscow and Beijing said"
    top = static_cast<std::uint32_t>(words.heads[top]);
    relation = words.deprels[top];
  }
  const std::int32_t head = words.heads[top];
  if (head < 0) return false;
  if (relation == "nsubj") return words.upos[head] == Upos::verb && kCues.holds(verb_lemma(word_at(text, words, head)));
  if (relation != "obl" && relation != "nmod" && relation != "obl:agent") return false;
  return tokens.begin > 0 && one_of(word_at(text, words, tokens.begin - 1), "by", "with", "against", "between");
}

}  // namespace

bool is_voice(std::string_view text, const Words& words, Span name) {
  const TokenSpan tokens = words.tokens_in(name);
  if (tokens.empty() || reads_as_city(text, words, tokens)) return false;
  return words.heads.size() != words.tokens.size() || acts(text, words, tokens);
}

}  // namespace synoptic
