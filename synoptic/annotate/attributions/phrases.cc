// Shallow and linear: each phrase is walked once, token by token, with a few tags of look-behind.
#include "synoptic/annotate/attributions/phrases.h"

#include <array>

#include "synoptic/annotate/cue_lexicon.h"

namespace synoptic::attributions {

namespace {

constexpr std::uint32_t kLongestPhrase = 80;      // Keeps the cost linear on input that is no prose.
constexpr std::uint32_t kLongestApposition = 24;  // Words. Set by judgement, not measured.

bool is_be(const std::string& word) {
  constexpr std::array<std::string_view, 10> kForms = {"is",   "are",   "was", "were", "be",
                                                       "been", "being", "'s",  "'re",  "am"};
  for (std::string_view form : kForms)
    if (word == form) return true;
  return false;
}

bool is_modal(const std::string& word) { return word == "may" || word == "might" || word == "could"; }

bool is_hedge(const std::string& word) {
  constexpr std::array<std::string_view, 8> kHedges = {"reportedly", "allegedly",  "apparently", "purportedly",
                                                       "seemingly",  "supposedly", "possibly",   "probably"};
  for (std::string_view hedge : kHedges)
    if (word == hedge) return true;
  return false;
}

bool is_subject_pronoun(const std::string& word) {
  constexpr std::array<std::string_view, 24> kPronouns = {
      "he",     "she",     "it",       "they",    "we",  "i",      "you",     "who",  "which", "that", "some", "many",
      "others", "several", "everyone", "someone", "one", "nobody", "neither", "both", "all",   "most", "few",  "those"};
  for (std::string_view pronoun : kPronouns)
    if (word == pronoun) return true;
  return false;
}

bool can_hold(Upos upos) {
  return upos == Upos::noun || upos == Upos::propn || upos == Upos::adj || upos == Upos::num || upos == Upos::det ||
         upos == Upos::sym;
}

bool links_noun(const std::string& word) {
  constexpr std::array<std::string_view, 14> kLinks = {"of", "for", "from",  "in",   "at",      "to",     "with",
                                                       "on", "by",  "about", "near", "against", "behind", "under"};
  for (std::string_view link : kLinks)
    if (word == link) return true;
  return false;
}

bool ends_phrase(const Reading& r, std::uint32_t i) {
  return r.is_nominal(i) || r.upos(i) == Upos::num || r.upos(i) == Upos::pron || r.is(i, "'s") || r.is(i, "'") ||
         r.upos(i) == Upos::adj || r.is(i, ")");
}

/// True where the preposition at `i` follows "and" or "or" and stands a few words before that too.
bool repeats(const Reading& r, std::uint32_t i, std::uint32_t begin) {
  constexpr std::uint32_t kFarthest = 8;
  if (!(r.is(i - 1, "and") || r.is(i - 1, "or")) || !ends_phrase(r, i - 2)) return false;
  for (std::uint32_t k = i - 2; k > begin && i - k <= kFarthest; --k) {
    if (r.is(k, r.lower(i))) return ends_phrase(r, k - 1);
    if (r.is_punct(k) || r.upos(k) == Upos::verb || r.upos(k) == Upos::aux) return false;
  }
  return false;
}

/// Walks back from `end` over one phrase without outer commas (a list's commas aside).
std::uint32_t walk_back(const Reading& r, std::uint32_t begin, std::uint32_t end) {
  std::uint32_t at = end;
  bool list = false;
  while (at > begin && end - at < kLongestPhrase) {
    const std::uint32_t i = at - 1;
    if (r.quotation(i) >= 0 && (at == end || r.quotation(at) != r.quotation(i))) break;
    const std::string& word = r.lower(i);
    const Upos upos = r.upos(i);
    const bool after_determiner = at < end && (r.upos(at) == Upos::det || (r.upos(at) == Upos::pron && at + 1 < end));
    if (upos == Upos::cconj && (word == "and" || word == "or" || word == "&")) {
      if (at == end || i == begin || !(ends_phrase(r, i - 1) || r.is(i - 1, ","))) break;
      if (r.is(i - 1, ",")) list = true;
    } else if (word == "," && list) {
      if (i == begin || !ends_phrase(r, i - 1)) break;
    } else if (word == "by" && at != end && i > begin + 1 && r.upos(i - 1) == Upos::verb && r.is_nominal(i - 2) &&
               !r.lower(i - 1).ends_with("ing")) {
      at = i - 1;  // "a report seen by | the Courier": the participle belongs to the noun.
      continue;
    } else if (upos == Upos::adp && at != end && i > begin + 1 && repeats(r, i, begin)) {
      // "reports from the coast and | from the islands": one more of the same.
    } else if (upos == Upos::adp || word == "to") {
      if (at == end || !links_noun(word) || i == begin || !ends_phrase(r, i - 1)) {
        if (at != end && links_noun(word)) --at;  // A leading adverbial; trimmed by the caller.
        break;
      }
    } else if (word == "'s" || word == "'") {
      if (at == end) break;
    } else if (upos == Upos::pron) {
      if (at != end && !(word.size() >= 2 && (word == "his" || word == "her" || word == "its" || word == "their" ||
                                              word == "our" || word == "my" || word == "your")))
        break;
    } else if (!can_hold(upos)) {
      const bool adverb =
          upos == Upos::adv && word != "how" && at != end && (r.upos(at) == Upos::adj || r.upos(at) == Upos::num);
      const bool participle =
          upos == Upos::verb && at != end && i > begin && (r.upos(i - 1) == Upos::det || r.upos(i - 1) == Upos::adj);
      const bool bracket = word == ")" || word == "(" || word == "-" || word == "/";
      if (!adverb && !participle && !bracket) break;
    } else if (after_determiner && upos != Upos::det && upos != Upos::num) {
      break;  // "told reporters | the minister"
    }
    at = i;
    if (upos == Upos::pron && word.size() >= 1 && is_subject_pronoun(word) && at + 1 == end) break;
  }
  // "visited Moscow and | Putin said": an object is not joined to the subject that follows.
  if (at > begin && at < end && (r.upos(at - 1) == Upos::verb || r.upos(at - 1) == Upos::adp)) {
    for (std::uint32_t i = end; i-- > at;)
      if (r.upos(i) == Upos::cconj) return i + 1;
  }
  return at;
}

bool has_nominal(const Reading& r, TokenSpan phrase) {
  for (std::uint32_t i = phrase.begin; i < phrase.end; ++i)
    if (r.is_nominal(i) || r.upos(i) == Upos::pron || (r.upos(i) == Upos::num && phrase.size() <= 2) ||
        r.upos(i) == Upos::det || is_subject_pronoun(r.lower(i)))
      return true;
  return false;
}

bool is_time(const Reading& r, TokenSpan phrase) {
  for (std::uint32_t i = phrase.begin; i < phrase.end; ++i)
    if (!r.is_time_word(i)) return false;
  return true;
}

/// Drops "On Friday" and the like from the front, and times from the back ("officials Wednesday").
TokenSpan without_adverbials(const Reading& r, TokenSpan phrase) {
  while (!phrase.empty() && (r.upos(phrase.begin) == Upos::punct || r.upos(phrase.begin) == Upos::cconj))
    ++phrase.begin;
  if (!phrase.empty() && (r.upos(phrase.begin) == Upos::adp || r.is(phrase.begin, "to"))) {
    std::uint32_t i = phrase.begin + 1;
    while (i < phrase.end && !r.is_nominal(i)) ++i;
    while (i < phrase.end && (r.upos(i) == Upos::noun || r.is_time_word(i) || r.upos(i) == Upos::num)) ++i;
    phrase.begin = i;
  }
  while (!phrase.empty() && (r.is_time_word(phrase.begin) || r.is(phrase.begin, "this")) && phrase.size() > 1 &&
         (r.is_time_word(phrase.begin) || r.is_time_word(phrase.begin + 1)))
    ++phrase.begin;
  while (phrase.size() > 1 && r.is_time_word(phrase.end - 1) &&
         (r.is_capitalised(phrase.end - 1) || r.is_time_word(phrase.end - 2) || r.is(phrase.end - 2, "this")))
    --phrase.end;
  if (phrase.size() > 1 &&
      (r.is(phrase.end - 1, "this") || r.is(phrase.end - 1, "last") || r.is(phrase.end - 1, "earlier")))
    --phrase.end;
  return phrase;
}

}  // namespace

VerbGroup verb_group(const Reading& r, std::uint32_t verb, std::uint32_t begin) {
  VerbGroup group;
  group.verb = verb;
  std::uint32_t at = verb;
  bool auxiliary = false;
  while (at > begin) {
    const std::uint32_t i = at - 1;
    const std::string& word = r.lower(i);
    const Upos upos = r.upos(i);
    const bool negation = word == "not" || word == "n't" || word == "never" || word == "neither" || word == "nor";
    if ((word == "nor" || word == "or") && i > begin && at == verb && find_cue_verb(r.lower(i - 1)) != nullptr) {
      group.negated = group.negated || word == "nor";
      at = i - 1;  // "neither confirmed nor denied": both verbs are one cue.
      continue;
    } else if (negation) {
      group.negated = true;
    } else if (upos == Upos::aux || (word == "'s" && upos != Upos::part)) {
      auxiliary = true;
      if (is_be(word)) group.passive = true;
      group.modal = group.modal || is_modal(word);
    } else if (upos == Upos::adv) {
      group.hedged = group.hedged || is_hedge(word);
      // An adverb that opens the sentence or follows a comma is not the verb's.
      if (i == begin || r.is(i - 1, ",")) break;
    } else if (word == "to" && upos == Upos::part && at == verb) {
      group.infinitive = true;
    } else if (word == "on" && group.infinitive && i > begin &&
               (r.lower(i - 1) == "went" || r.lower(i - 1) == "goes" || r.lower(i - 1) == "going")) {
      group.infinitive = false;  // "went on to say": a finite verb.
      at = i - 1;
      continue;
    } else if (word == "going" && group.infinitive) {
    } else {
      break;
    }
    at = i;
  }
  const bool ing = r.lower(verb).ends_with("ing");
  group.participle = ing && !auxiliary;
  if (ing) group.passive = false;
  if (!(r.lower(verb).ends_with("ed") || r.lower(verb).ends_with("n") || r.lower(verb) == "said" ||
        r.lower(verb) == "told" || r.lower(verb) == "thought" || r.lower(verb) == "found"))
    group.passive = false;
  group.tokens = {at, verb + 1};
  return group;
}

TokenSpan noun_phrase_before(const Reading& r, std::uint32_t begin, std::uint32_t end) {
  if (end <= begin) return {end, end};
  std::uint32_t core_end = end;
  const bool closed = r.is(end - 1, ",") || r.is(end - 1, "\xE2\x80\x94") || r.is(end - 1, "\xE2\x80\x93") ||
                      r.is(end - 1, ")") || r.is(end - 1, "--");
  if (closed && end - begin >= 3) {
    // "NAME, a doctor, said": back over the apposition to the comma that opens it.
    const std::string& mark = r.lower(end - 1);
    const std::string opener = mark == ")" ? "(" : mark;
    std::uint32_t i = end - 1;
    while (i > begin && end - i <= kLongestApposition && !r.is(i - 1, opener) &&
           r.quotation(i - 1) == r.quotation(end - 1))
      --i;
    if (i <= begin + 1 || !r.is(i - 1, opener)) return {end, end};
    core_end = i - 1;
    // "NAME, 52, a baker, said": an age between.
    if (core_end > begin + 2 && r.upos(core_end - 1) == Upos::num && r.is(core_end - 2, ",")) core_end -= 2;
    if (!ends_phrase(r, core_end - 1) || r.is_time_word(core_end - 1)) return {end, end};
    // A list before it ("A, B, and C, said") or one more apposition is left as it is.
  }
  std::uint32_t at = walk_back(r, begin, core_end);
  TokenSpan phrase = without_adverbials(r, {at, core_end});
  if ((phrase.empty() || is_time(r, phrase)) && at > begin + 1 && r.upos(at - 1) == Upos::verb &&
      r.lower(at - 1).ends_with("ed") && r.is_nominal(at - 2)) {
    // "a document filed Thursday": a participle and its time belong to the phrase.
    phrase = {without_adverbials(r, {walk_back(r, begin, at - 1), at - 1}).begin, core_end};
  }
  if (phrase.empty() || !has_nominal(r, phrase) || is_time(r, phrase)) return {end, end};
  if (closed && core_end != end && r.upos(core_end + 1) == Upos::adp) return phrase;  // "NAME, in Moscow, said"
  return {phrase.begin, closed && core_end != end ? end - 1 + (r.is(end - 1, ")") ? 1 : 0) : phrase.end};
}

TokenSpan noun_phrase_from(const Reading& r, std::uint32_t begin, std::uint32_t end) {
  std::uint32_t at = begin;
  bool nominal = false;
  while (at < end && at - begin < kLongestPhrase && r.quotation(at) < 0) {
    const std::string& word = r.lower(at);
    const Upos upos = r.upos(at);
    const bool more = at + 1 < end;
    if (r.is_time_word(at) && nominal && upos != Upos::adj) break;
    if (can_hold(upos) && !(nominal && upos == Upos::det)) {
      nominal = nominal || r.is_nominal(at) || upos == Upos::num;
    } else if (upos == Upos::pron) {
      if (nominal) break;
      const bool possessive =
          word == "his" || word == "her" || word == "its" || word == "their" || word == "our" || word == "my";
      if (!possessive || !more || !(can_hold(r.upos(at + 1)))) return {begin, at + 1};
    } else if (word == "'s" || word == "'") {
      nominal = false;
    } else if (upos == Upos::cconj && (word == "and" || word == "or" || word == "&")) {
      if (!nominal || !more || !(can_hold(r.upos(at + 1)))) break;
      nominal = false;
    } else if (upos == Upos::adp || word == "to") {
      if (!nominal || !more || !links_noun(word) || word == "on" || word == "to" || word == "about" || word == "by" ||
          !(can_hold(r.upos(at + 1)) || r.upos(at + 1) == Upos::pron))
        break;
      if (r.is_time_word(at + 1) || (more && at + 2 < end && r.is_time_word(at + 2))) break;
      nominal = false;
    } else if (word == "," && nominal && more) {
      // An apposition: "NAME, the head of X" and "the head of X, NAME", up to its own comma or the end; a list.
      const bool name = r.upos(at + 1) == Upos::propn && r.upos(head_of(r, {begin, at})) == Upos::noun;
      if (!(r.upos(at + 1) == Upos::det || r.upos(at + 1) == Upos::noun || r.upos(at + 1) == Upos::adj || name ||
            r.is(at + 1, "who")))
        break;
      std::uint32_t close = at + 1;
      bool verb = false;
      while (close < end && close - at < kLongestApposition && !r.is_punct(close) && r.quotation(close) < 0) {
        verb = verb || (r.upos(close) == Upos::verb || r.upos(close) == Upos::aux);
        ++close;
      }
      if (verb && !r.is(at + 1, "who")) break;
      return {begin, close};
    } else if (word == "(" && nominal) {
      std::uint32_t close = at + 1;
      while (close < end && close - at < 8 && !r.is(close, ")")) ++close;
      if (!r.is(close, ")")) break;
      at = close;
    } else if (word == "-" || word == "/" || (upos == Upos::verb && !nominal && at > begin)) {
      // "NBC-owned", "a leaked document"
    } else {
      break;
    }
    ++at;
  }
  while (at > begin &&
         (r.is_punct(at - 1) || r.upos(at - 1) == Upos::adp || r.upos(at - 1) == Upos::cconj ||
          r.upos(at - 1) == Upos::det) &&
         !r.is(at - 1, ")") && at - begin > 1)
    --at;
  const TokenSpan phrase{begin, at};
  return at > begin && has_nominal(r, phrase) ? phrase : TokenSpan{begin, begin};
}

std::uint32_t head_of(const Reading& r, TokenSpan phrase) {
  std::uint32_t head = phrase.begin;
  bool seen = false;
  for (std::uint32_t i = phrase.begin; i < phrase.end; ++i) {
    if (r.is_nominal(i) || r.upos(i) == Upos::pron || r.upos(i) == Upos::num) {
      head = i;
      seen = true;
      if (i + 1 < phrase.end && (r.is(i + 1, "'s") || r.is(i + 1, "'"))) seen = false;
    } else if (seen && !r.is(i, "-") && !r.is(i - 1, "-") &&  // "the Karstad-based firm"
               (r.upos(i) == Upos::adp || r.is(i, "to") || r.is_punct(i) || r.upos(i) == Upos::cconj ||
                r.upos(i) == Upos::verb)) {
      break;
    }
  }
  return head;
}

bool is_shouted(const Reading& r, TokenSpan label) {
  if (label.empty() || label.size() > 4) return false;
  for (std::uint32_t k = label.begin; k < label.end; ++k)
    for (const char c : r.word(k))
      if (c >= 'a' && c <= 'z') return false;
  return r.word(label.begin).size() > 1;
}

bool is_dateline(const Reading& r, std::size_t unit, TokenSpan label) {
  constexpr std::uint32_t kProse = 8;  // tokens of the shortest sentence that is told
  constexpr std::uint32_t kLongestLabel = 6;
  const TokenSpan told = r.units()[unit].tokens;
  if (!is_shouted(r, label) || label.begin != told.begin || told.size() < kProse || !r.is(told.end - 1, "."))
    return false;
  if (r.quotation(label.end + 1) >= 0) return false;
  for (std::size_t other = 0; other < r.units().size(); ++other) {
    const TokenSpan tokens = r.units()[other].tokens;
    if (other < unit && tokens.size() >= kProse && r.is(tokens.end - 1, ".")) return false;
    if (other == unit) continue;
    for (std::uint32_t k = tokens.begin + 1; k < std::min(tokens.end, tokens.begin + kLongestLabel); ++k)
      if (r.is(k, ":") && is_shouted(r, {tokens.begin, k})) return false;
  }
  return true;
}

}  // namespace synoptic::attributions
