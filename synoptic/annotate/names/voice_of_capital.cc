#include "synoptic/annotate/names/voice_of_capital.h"

#include "synoptic/language/lemma.h"

namespace synoptic {

namespace {

bool one_of(std::string_view word, auto... words) { return ((word == words) || ...); }

}  // namespace

bool is_voice(std::string_view text, const Words& words, Span name) {
  const TokenSpan tokens = words.tokens_in(name);
  if (tokens.empty()) return false;
  const Sentence& sentence = words.sentences[words.sentence_at(name.begin)];
  const auto word = [&](std::uint32_t t) { return words.tokens[t].span.in(text); };
  const bool first = tokens.begin == sentence.tokens.begin, last = tokens.end >= sentence.tokens.end;
  if (!first) {
    const std::string_view before = word(tokens.begin - 1);
    if (one_of(before, "in", "In", "at", "near", "outside", "inside", "around", "through", "across", "into", "downtown",
               "central", "via", "over", "northern", "southern", "eastern", "western", "greater", "visited", "visiting",
               "leaving", "left", "entered", "bombed", "shelled"))
      return false;
    if (one_of(before, "to", "To", "from", "From", "for", "of") && tokens.begin >= sentence.tokens.begin + 2) {
      const Upos upos = words.upos[tokens.begin - 2];
      const std::string lemma =
          upos == Upos::verb ? verb_lemma(word(tokens.begin - 2)) : noun_lemma(word(tokens.begin - 2));
      if (one_of(lemma, "travel", "go", "come", "fly", "return", "arrive", "head", "move", "drive", "march", "back",
                 "leave", "trip", "visit", "flight", "city", "capital", "street", "centre", "center", "outskirt",
                 "suburb", "north", "south", "east", "west", "airport", "mile", "kilometre", "kilometer", "km", "train",
                 "road", "resident", "part", "mayor"))
        return false;
    }
  }
  if (last) return !first;
  const std::string_view after = word(tokens.end);
  if (after == "," || after == "(" || after == "-" || after == "—" || after == "–") {  // a dateline, or "Paris, France"
    if (first) return false;
    return tokens.end + 1 >= sentence.tokens.end || words.upos[tokens.end + 1] != Upos::propn;
  }
  return true;
}

}  // namespace synoptic
