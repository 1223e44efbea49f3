// The verb that a time expression hangs on, found in the tree, and whether it tells of what was or of what is to come.
//
// From the expression's head upwards: nouns are passed ("in a decision in March, a court ordered" is told by
// "ordered"), infinitives ask the verb above them whether it looks ahead ("plans to meet", "agreed to meet", but
// "managed to flee"), participles that describe a noun tell for themselves ("a message posted on Friday"). The
// auxiliaries below the verb decide before its own form does. What the tree leaves open ("says Friday") stays open.
#include <algorithm>
#include <array>
#include <unordered_set>

#include "synoptic/annotate/times/tense.h"
#include "synoptic/annotate/times/time_words.h"
#include "synoptic/base/tables.h"
#include "synoptic/language/lemma.h"

namespace synoptic {

namespace {

constexpr int kMostSteps = 12;

/// Whether a verb, in its dictionary form, tells a whole clause: "says", "shows", and not "opens".
bool tells_something(const std::string& lemma) {
  static const std::unordered_set<std::string_view> kTelling = [] {
    std::unordered_set<std::string_view> telling;
    for (const std::vector<std::string_view>& row : table("cue_verbs")) {
      const bool tells = std::any_of(row.begin() + 1, row.end(), [](std::string_view column) {
        return column.find("that=") != std::string_view::npos;
      });
      if (tells) telling.insert(row[0]);
    }
    return telling;
  }();
  return kTelling.count(lemma) > 0;
}

class Tree {
 public:
  Tree(std::string_view text, const Words& words) : text_(text), words_(words) {}

  /// The token of [first, last) whose head lies outside.
  std::optional<std::uint32_t> top_of(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t i = first; i < last && i < words_.heads.size(); ++i) {
      const std::int32_t head = words_.heads[i];
      if (head < 0 || head < static_cast<std::int32_t>(first) || head >= static_cast<std::int32_t>(last)) return i;
    }
    return std::nullopt;
  }

  std::optional<std::uint32_t> parent(std::uint32_t token) const {
    const std::int32_t head = words_.heads[token];
    return head < 0 || static_cast<std::uint32_t>(head) >= words_.tokens.size()
               ? std::nullopt
               : std::optional(static_cast<std::uint32_t>(head));
  }

  std::string lower(std::uint32_t token) const {
    std::string out(words_.tokens[token].span.in(text_).substr(0, 20));
    for (char& c : out) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
    return out;
  }

  bool is(std::uint32_t token, std::string_view relation) const { return words_.deprels[token].starts_with(relation); }
  Upos tag(std::uint32_t token) const { return token < words_.upos.size() ? words_.upos[token] : Upos::x; }

  /// What stands below a predicate and decides its tense.
  struct Auxiliaries {
    bool past = false, had = false, did = false, future = false, could = false, negated = false, to = false, be = false,
         have = false;
    bool predicate = false;  ///< Has a copula or an auxiliary: a clause of its own, whatever its word class.
  };

  Auxiliaries auxiliaries(std::uint32_t verb, const Sentence& sentence) const {
    Auxiliaries found;
    constexpr std::uint32_t kReach = 12;
    const std::uint32_t first = std::max(sentence.tokens.begin, verb > kReach ? verb - kReach : 0u);
    const std::uint32_t last = std::min(sentence.tokens.end, verb + 4);
    for (std::uint32_t i = first; i < last; ++i) {
      if (words_.heads[i] != static_cast<std::int32_t>(verb)) continue;
      const std::string word = lower(i);
      if (is(i, "mark") && word == "to") found.to = true;
      if (is(i, "advmod") && (word == "not" || word == "n't" || word == "n’t" || word == "never")) found.negated = true;
      if (!is(i, "aux") && !is(i, "cop")) continue;
      found.predicate = true;
      if (word == "not" || word == "n't" || word == "n’t") found.negated = true;
      if (word == "could") found.could = true;
      if (word == "had") found.had = true;
      if (word == "did") found.did = true;
      if (word == "had" || word == "did" || word == "was" || word == "were") found.past = true;
      if (word == "has" || word == "have" || word == "'ve" || word == "’ve") found.have = true;
      if (word == "is" || word == "are" || word == "'s" || word == "’s" || word == "'re" || word == "am")
        found.be = true;
      if (tense_word(word) == TenseWord::future) found.future = true;
    }
    return found;
  }

  /// Whether the tokens of [first, last) hold a weekday: "Friday", "on Friday night".
  bool names_weekday(std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t i = first; i < last && i < words_.tokens.size(); ++i) {
      const TimeWord* known = time_word(words_.tokens[i].span.in(text_));
      if (known && (known->roles & kWeekday) != 0) return true;
    }
    return false;
  }

  /// "The inquest opens in the town on Monday", "there is a service on Sunday": the present close before a weekday is
  /// to come, but for what tells of a telling or of a knowing ("the paper says on Monday"). Only the third person is
  /// sure: "set", "put" may be past.
  bool is_scheduled(std::uint32_t verb, std::uint32_t date) const {
    constexpr std::uint32_t kClose = 8;
    if (verb >= date || date - verb > kClose || (tag(verb) != Upos::verb && tag(verb) != Upos::aux)) return false;
    for (std::uint32_t i = verb + 1; i < date; ++i) {
      const bool breaks = words_.tokens[i].kind == TokenClass::punctuation && lower(i) != "-";
      if (breaks || tag(i) == Upos::verb || tag(i) == Upos::aux) return false;
    }
    const std::string word = lower(verb);
    return (word.ends_with("s") || word == "are") && tense_word(word) != TenseWord::past && word != "has" &&
           !tells_something(verb_lemma(word));
  }

  /// Past by its own form: "met", "killed".
  bool is_past_form(const std::string& word) const {
    return tense_word(word) == TenseWord::past || (word.size() > 3 && word.ends_with("ed") && word != "need");
  }

 private:
  std::string_view text_;
  const Words& words_;
};

bool looks_ahead(const std::string& word) {
  return tense_word(word) == TenseWord::governs_future || tense_word(word) == TenseWord::future;
}

}  // namespace

namespace {

/// "gave them until Friday", "closed its schools until Monday".
bool sets_end(std::string_view word) {
  const auto& rows = table("end_setting_verbs");
  return std::any_of(rows.begin(), rows.end(), [word](const auto& row) { return row[0] == word; });
}

}  // namespace

std::optional<TenseHint> tense_in_tree(std::string_view text, const Words& words, Span span) {
  if (words.sentences.empty()) return std::nullopt;
  if (words.heads.size() != words.tokens.size() || words.deprels.size() != words.tokens.size()) return std::nullopt;
  const Sentence& sentence = words.sentences[words.sentence_at(span.begin)];
  const auto first = static_cast<std::uint32_t>(words.token_at(span.begin));
  const auto last = std::max(first + 1, static_cast<std::uint32_t>(words.token_at(span.end)));
  const Tree tree(text, words);
  const std::optional<std::uint32_t> top = tree.top_of(first, last);
  if (!top) return std::nullopt;
  if (first > sentence.tokens.begin && looks_ahead(tree.lower(first - 1))) return std::nullopt;  // "effective Feb. 1"
  const std::optional<std::uint32_t> head = tree.parent(*top);
  if (head && *head > *top && tree.tag(*head) != Upos::verb && (tree.is(*top, "compound") || tree.is(*top, "nmod")))
    return std::nullopt;  // "the Tuesday deadline", "Wednesday's ruling"
  const bool is_weekday = tree.names_weekday(first, last);
  // "The funerals are on Saturday": the day itself is what is said of them.
  if (const Tree::Auxiliaries own = tree.auxiliaries(*top, sentence);
      is_weekday && own.predicate && own.be && !own.past && !own.have && !own.future)
    return TenseHint::future;
  const bool until =
      first > sentence.tokens.begin && (tree.lower(first - 1) == "until" || tree.lower(first - 1) == "till");
  std::optional<std::uint32_t> at = head;
  bool infinitive = false, passed_noun = false;
  // "Cleaning will cost 14 million, the firm told investors on Monday": a past verb nearer than the governor wins.
  constexpr std::uint32_t kNear = 5;
  const std::uint32_t from = std::max(sentence.tokens.begin, first > kNear ? first - kNear : 0u);
  for (std::uint32_t i = first; i > from && at && i - 1 > *at && *at < first; --i) {
    const std::string word = tree.lower(i - 1);
    // Whatever the tree makes of "told" and "said" behind what they tell.
    const bool tells = word == "said" || word == "told" || tree.is(i - 1, "parataxis");
    if (tree.tag(i - 1) == Upos::verb && tree.is_past_form(word) && !looks_ahead(word) && tells) return TenseHint::past;
  }
  for (int step = 0; at && step < kMostSteps; ++step, at = tree.parent(*at)) {
    const std::string word = tree.lower(*at);
    const Tree::Auxiliaries aux = tree.auxiliaries(*at, sentence);
    // "was due to open", "were set to be sold": however the tree hangs "due" and "was".
    const std::uint32_t to = *at > 0 && tree.lower(*at - 1) == "be" ? *at - 1 : *at;
    if (to >= sentence.tokens.begin + 2 && !passed_noun && tree.lower(to - 1) == "to" &&
        looks_ahead(tree.lower(to - 2)))
      return aux.had ? TenseHint::none : TenseHint::future;
    const bool is_verb = tree.tag(*at) == Upos::verb || tree.tag(*at) == Upos::aux;
    if (!is_verb && !aux.predicate) {
      // "its plan for May", "the deadline on Friday", "a bridge due to open in May".
      if (looks_ahead(word)) return TenseHint::future;
      passed_noun = true;
      continue;
    }
    if (infinitive && looks_ahead(word)) {
      // "had been scheduled to expire Friday" tells of the past as well as of what is to come after it.
      return aux.had ? TenseHint::none : TenseHint::future;
    }
    if (infinitive && aux.be) return TenseHint::future;
    if (aux.could) return aux.negated ? std::optional(TenseHint::past) : std::nullopt;
    // "may have been caused by the blast on Thursday", "will discuss the vote on Thursday": whose day it is stays open.
    if (aux.future && aux.have) return TenseHint::past;
    if (aux.future) return passed_noun ? std::nullopt : std::optional(TenseHint::future);
    if (aux.to) {
      if (passed_noun) return std::nullopt;  // "to sell itself, under a June agreement"
      // "eight million euros, to be paid by Sunday"
      const bool is_due = tree.is(*at, "acl") && tree.is_past_form(word) && tree.lower(*at - 1) == "be";
      if (is_due && !aux.have) return TenseHint::future;
      infinitive = true;
      continue;
    }
    const bool told = aux.past || aux.have || tree.is_past_form(word);
    // "did not sail until Sunday"; but "was extended until Tuesday", "has given them until Tuesday".
    // "It was in use until Friday", "nobody picked up the phone until Sunday": told of what is over.
    if (until) {
      const bool was = !is_verb && aux.predicate && aux.past && !aux.had && !aux.have;
      const bool did = is_verb && tree.is_past_form(word) && !aux.past && !aux.have && !aux.be && !sets_end(word);
      const bool over = !passed_noun && !infinitive && (was || did);
      return over || (told && aux.negated) ? TenseHint::past : TenseHint::future;
    }
    if (aux.have && looks_ahead(word)) return std::nullopt;
    const bool passive = aux.past && !aux.had && !aux.did && looks_ahead(word) && first > *at;
    if (passive) return TenseHint::future;  // "was due in December", "were scheduled for Friday"
    if (aux.past || aux.have) return TenseHint::past;
    const bool gerund = word.ends_with("ing");
    if (aux.be) {
      if (gerund) return TenseHint::future;  // "is leaving on Friday"
      if (looks_ahead(word)) return TenseHint::future;
      const bool close = first > *at && first - *at <= 3;
      return tree.is_past_form(word) && close && !passed_noun ? TenseHint::future : TenseHint::none;
    }
    if (tree.is_past_form(word)) {
      // "agreed on Friday", "planned for Friday"; but "in March, a court ordered".
      if (looks_ahead(word) && !tree.is(*at, "acl") && first > *at) return std::nullopt;
      return TenseHint::past;
    }
    if (gerund) continue;  // "leaving on Friday": the clause above tells
    if (step == 0 && is_weekday && tree.is_scheduled(*at, first)) return TenseHint::future;
    return std::nullopt;  // the present: left to the words beside it
  }
  return std::nullopt;
}

}  // namespace synoptic
