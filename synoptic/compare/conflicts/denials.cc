#include "synoptic/compare/conflicts/denials.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "synoptic/base/word_set.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

/// How far back a denial that points back reaches, in statements.
constexpr std::uint32_t kBack = 3;
constexpr std::uint32_t kNone = static_cast<std::uint32_t>(-1);

std::string lower_token(const Account& account, std::uint32_t token) {
  return lowered(account.layers.document.words(account.layers.words.tokens[token].span));
}

bool points_back(std::string_view word) {
  static const WordSet kPronouns = {"this", "that", "it", "these", "those", "them"};
  return kPronouns.holds(word);
}

bool is_negation(std::string_view word) {
  static const WordSet kWords = {"not", "n't", "never", "without", "neither", "nor", "hardly", "no"};
  return kWords.holds(word);
}

/// The child of `head` with a relation of that name; kNone where it has none.
std::uint32_t child(const Words& words, TokenSpan sentence, std::uint32_t head, std::string_view relation) {
  for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
    if (words.heads[at] == static_cast<std::int32_t>(head) && words.deprels[at].starts_with(relation)) return at;
  }
  return kNone;
}

bool is_below(const Words& words, std::uint32_t token, std::uint32_t top) {
  for (std::uint32_t steps = 0; steps < 60; ++steps) {
    if (token == top) return true;
    if (words.heads[token] < 0) return false;
    token = static_cast<std::uint32_t>(words.heads[token]);
  }
  return false;
}

bool is_negated(const Account& account, TokenSpan sentence, std::uint32_t verb) {
  const Words& words = account.layers.words;
  for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
    if (words.heads[at] == static_cast<std::int32_t>(verb) && at < verb && is_negation(lower_token(account, at)))
      return true;
  }
  return false;
}

/// True for a noun that tells nothing of its own: "the accusation", not "suggestions that exports had a part".
bool is_bare_said_noun(const Account& account, TokenSpan sentence, std::uint32_t noun) {
  static const WordSet kSaid = WordSet::of_table("denial_words", {"said"});
  if (!kSaid.holds(noun_lemma(lower_token(account, noun)))) return false;
  const Words& words = account.layers.words;
  for (const std::string_view relation : {"acl", "nmod", "ccomp", "compound", "amod"}) {
    const std::uint32_t below = child(words, sentence, noun, relation);
    if (below != kNone && !words.deprels[below].starts_with("nmod:poss")) return false;
  }
  return true;
}

/// "hit back", "tells it differently": a verb that answers what stands before, by the word that belongs to it.
bool answers(const Account& account, TokenSpan sentence, std::uint32_t verb, std::string_view lemma) {
  static const WordSet kWithBack = WordSet::of_table("denial_words", {"back"});
  static const WordSet kTells = WordSet::of_table("denial_words", {"tell"});
  static const WordSet kReplies = WordSet::of_table("denial_words", {"reply"});
  const Words& words = account.layers.words;
  if (kWithBack.holds(lemma)) return verb + 1 < sentence.end && lower_token(account, verb + 1) == "back";
  if (!kTells.holds(lemma)) return false;
  for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
    if (words.heads[at] == static_cast<std::int32_t>(verb) && kReplies.holds(lower_token(account, at))) return true;
  }
  return false;
}

/// "That is not true", "The claim is nonsense": what stands before is called untrue.
bool is_called_untrue(const Account& account, TokenSpan sentence, std::uint32_t predicate) {
  static const WordSet kTrue = WordSet::of_table("denial_words", {"true"});
  static const WordSet kFalse = WordSet::of_table("contrast_words", {"falsity"});
  const Words& words = account.layers.words;
  if (child(words, sentence, predicate, "cop") == kNone) return false;
  const std::uint32_t subject = child(words, sentence, predicate, "nsubj");
  if (subject == kNone) return false;
  if (!points_back(lower_token(account, subject)) && !is_bare_said_noun(account, sentence, subject)) return false;
  const bool negated = is_negated(account, sentence, predicate);
  if (kTrue.holds(lower_token(account, predicate))) return negated;
  return !negated && kFalse.holds(noun_lemma(lower_token(account, predicate)));
}

/// The terms of the sentence at or below a token, without names and numbers.
std::vector<TermId> terms_below(const Account& account, const Statement& statement, std::uint32_t top,
                                std::uint32_t without) {
  const Words& words = account.layers.words;
  std::vector<TermId> ids;
  for (const Term& term : account.terms[statement.sentence]) {
    const auto token = static_cast<std::uint32_t>(words.token_at(term.span.begin));
    if (token >= words.heads.size() || token == top || !is_below(words, token, top)) continue;
    if (without != kNone && is_below(words, token, without)) continue;
    if (std::binary_search(statement.terms.begin(), statement.terms.end(), term.id)) ids.push_back(term.id);
  }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

/// What a sentence denies, as far as it tells itself.
struct Read {
  bool denies = false, refers = false;
  std::vector<TermId> matter;
};

Read read_verbs(const Account& account, const Statement& statement) {
  static const WordSet kVerbs = WordSet::of_table("denial_words", {"verb"});
  static const WordSet kAlone = WordSet::of_table("denial_words", {"alone"});
  static const WordSet kCalls = WordSet::of_table("denial_words", {"call"});
  const Words& words = account.layers.words;
  const TokenSpan sentence = words.sentences[statement.sentence].tokens;
  Read read;
  for (std::uint32_t at = sentence.begin; at < sentence.end && !read.denies; ++at) {
    if (words.upos[at] == Upos::adj || words.upos[at] == Upos::noun)
      read.denies = read.refers = is_called_untrue(account, sentence, at);
    if (words.upos[at] != Upos::verb) continue;
    const std::string lemma = verb_lemma(lower_token(account, at));
    const std::uint32_t object = child(words, sentence, at, "obj");
    const std::uint32_t subject = child(words, sentence, at, "nsubj");
    const bool back =
        object != kNone && (points_back(lower_token(account, object)) || is_bare_said_noun(account, sentence, object));
    if (is_negated(account, sentence, at)) continue;
    if (kVerbs.holds(lemma)) {
      read.denies = true;
      read.refers = back;
      if (!back) read.matter = terms_below(account, statement, at, subject);
      if (!back && read.matter.empty()) read.denies = false;
    } else if (kAlone.holds(lemma) && subject != kNone && object == kNone) {
      read.denies = read.refers = true;
    } else if (kCalls.holds(lemma) && back && statement.counts[static_cast<std::size_t>(ContrastClass::falsity)] > 0) {
      read.denies = read.refers = true;
    } else if (subject != kNone && answers(account, sentence, at, lemma)) {
      read.denies = read.refers = true;
    }
  }
  return read;
}

bool share_voice(const Statement& a, const Statement& b) {
  std::vector<std::string> both;
  std::set_intersection(a.voices.begin(), a.voices.end(), b.voices.begin(), b.voices.end(), std::back_inserter(both));
  return !both.empty();
}

/// The statement before `at` in its report that another voice makes.
std::optional<std::uint32_t> before(const std::vector<Statement>& statements, std::uint32_t at) {
  for (std::uint32_t steps = 1; steps <= std::min(kBack, at); ++steps) {
    const Statement& other = statements[at - steps];
    if (other.place.document != statements[at].place.document || other.is_headline) return std::nullopt;
    if (statements[at].sentence - other.sentence > kBack) return std::nullopt;
    if (share_voice(other, statements[at]) || other.terms.empty()) continue;
    return at - steps;
  }
  return std::nullopt;
}

}  // namespace

std::vector<Denial> find_denials(const Collation& collation, const std::vector<Statement>& statements) {
  std::vector<Denial> denials;
  for (std::uint32_t at = 0; at < statements.size(); ++at) {
    const Statement& statement = statements[at];
    const Account& account = collation.accounts[statement.place.document];
    if (account.layers.words.heads.empty() || statement.is_headline || statement.is_question) continue;
    Read read = read_verbs(account, statement);
    if (!read.denies) continue;
    Denial denial;
    denial.statement = at;
    denial.voice = statement.voice;
    if (read.refers) {
      denial.denied = before(statements, at);
      if (!denial.denied) continue;
      denial.matter = statements[*denial.denied].terms;
    } else {
      denial.matter = std::move(read.matter);
    }
    denials.push_back(std::move(denial));
  }
  return denials;
}

}  // namespace synoptic
