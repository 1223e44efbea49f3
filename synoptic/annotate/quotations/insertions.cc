// Two shapes, both bounded: verb and source ("said Ana Roth"), source and verb ("Ana Roth said"). The second is taken
// only where the verb ends its clause, for else what follows is what was said.
#include "synoptic/annotate/quotations/insertions.h"

#include <algorithm>

#include "synoptic/annotate/cue_lexicon.h"
#include "synoptic/text/normalise.h"

namespace synoptic::quotations {

namespace {

// Lengths in tokens, set by judgement.
constexpr std::uint32_t kLongestSource = 9;
constexpr std::uint32_t kLongestClause = 40;

class Finder {
 public:
  Finder(const Document& document, const Words& words, TokenSpan tokens)
      : document_(document), words_(words), tokens_(tokens) {}

  std::optional<Insertion> run() const {
    for (std::uint32_t i = tokens_.begin + 1; i + 2 < tokens_.end; ++i) {
      if (!breaks(i)) continue;
      if (auto found = verb_first(i)) return found;
      if (auto found = source_first(i)) return found;
    }
    return std::nullopt;
  }

 private:
  std::string_view word(std::uint32_t i) const { return document_.words(words_.tokens[i].span); }
  Upos upos(std::uint32_t i) const { return i < tokens_.end ? words_.upos[i] : Upos::punct; }
  bool is_dash(std::uint32_t i) const {
    return i < tokens_.end && (word(i) == "–" || word(i) == "—" || word(i) == "―" || word(i) == "--" || word(i) == "-");
  }
  bool breaks(std::uint32_t i) const {
    const std::string_view mark = word(i);
    return mark == "," || mark == "?" || mark == "!" || is_dash(i);
  }
  bool ends_clause(std::uint32_t i) const {
    if (i >= tokens_.end) return true;
    const std::string_view mark = word(i);
    return mark == "." || mark == "," || mark == ";" || mark == ":" || is_dash(i);
  }
  bool in_source(std::uint32_t i) const {
    switch (upos(i)) {
      case Upos::det:
      case Upos::adj:
      case Upos::noun:
      case Upos::propn:
      case Upos::num: return true;
      case Upos::part: return word(i) == "'s" || word(i) == "’s";
      case Upos::adp: return word(i) == "of" || word(i) == "for" || word(i) == "from" || word(i) == "at";
      default: return false;
    }
  }
  bool is_finite_speech(std::uint32_t i) const {
    return i < tokens_.end && !word(i).ends_with("ing") && (upos(i) == Upos::verb || upos(i) == Upos::aux) &&
           tells_alone(word(i));
  }

  /// "said | Ana Roth, the mayor, on Friday": to the sentence's end, or to a dash.
  std::optional<Insertion> verb_first(std::uint32_t mark) const {
    const std::uint32_t verb = mark + 1;
    if (word(verb).ends_with("ing") || !tells_alone(word(verb)) || !in_source(verb + 1) || upos(verb + 1) == Upos::adp)
      return std::nullopt;
    bool nominal = false;
    for (std::uint32_t i = verb + 1; i < tokens_.end && in_source(i); ++i)
      nominal = nominal || upos(i) == Upos::noun || upos(i) == Upos::propn;
    if (!nominal) return std::nullopt;
    return Insertion{{verb, clause_end(verb + 1, is_dash(mark))}, true, is_dash(mark)};
  }

  /// "the mayor | said": a short phrase, and nothing told behind the verb.
  std::optional<Insertion> source_first(std::uint32_t mark) const {
    std::uint32_t i = mark + 1;
    const std::uint32_t limit = std::min(tokens_.end, i + kLongestSource);
    const bool pronoun = upos(i) == Upos::pron;
    bool nominal = pronoun;
    if (pronoun) ++i;
    for (; !pronoun && i < limit && in_source(i); ++i)
      nominal = nominal || upos(i) == Upos::noun || upos(i) == Upos::propn;
    if (!nominal || !is_finite_speech(i)) return std::nullopt;
    const std::uint32_t after = i + 1;
    const bool closed =
        ends_clause(after) ||
        ((upos(after) == Upos::adp || upos(after) == Upos::adv || upos(after) == Upos::propn || word(after) == "to") &&
         !has_verb(after, clause_end(after, is_dash(mark))));
    if (!closed) return std::nullopt;
    return Insertion{{mark + 1, clause_end(after, is_dash(mark))}, false, is_dash(mark)};
  }

  bool has_verb(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t i = begin; i < end; ++i)
      if (upos(i) == Upos::verb || upos(i) == Upos::aux || upos(i) == Upos::sconj) return true;
    return false;
  }

  std::uint32_t clause_end(std::uint32_t i, bool dashed) const {
    const std::uint32_t limit = std::min(tokens_.end, i + kLongestClause);
    for (; i < limit; ++i) {
      const std::string_view mark = word(i);
      if (mark == "." || mark == "?" || mark == "!" || mark == ":" || (dashed && is_dash(i))) return i;
    }
    return i;
  }

  const Document& document_;
  const Words& words_;
  TokenSpan tokens_;
};

}  // namespace

bool tells_alone(std::string_view word) {
  // Half of all it ends a clause for, as in attributions.
  const CueVerb* cue = find_cue_verb(lowered(word));
  return cue != nullptr && cue->kind == CueKind::speech && cue->share("end") >= 0.5;
}

std::optional<Insertion> insertion_in(const Document& document, const Words& words, TokenSpan tokens) {
  return Finder(document, words, tokens).run();
}

}  // namespace synoptic::quotations
