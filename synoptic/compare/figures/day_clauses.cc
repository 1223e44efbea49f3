#include "synoptic/compare/figures/day_clauses.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

/// The tense of the verb at `verb`, or of the copula beside it.
Tense tense_of(const Words& words, const Document& document, std::uint32_t verb, TokenSpan sentence) {
  using enum Tense;
  const auto text = [&](std::uint32_t at) { return folded(document.words(words.tokens[at].span)); };
  Tense of_auxiliary = unknown;
  for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
    if (words.heads[at] != static_cast<std::int32_t>(verb)) continue;
    if (!words.deprels[at].starts_with("aux") && words.deprels[at] != "cop") continue;
    const std::string word = text(at);
    Tense tense = unknown;
    if (word == "has" || word == "have" || word == "'ve") tense = perfect;
    if (word == "had") tense = pluperfect;
    if (word == "is" || word == "are" || word == "am" || word == "'s" || word == "'re") tense = present;
    if (word == "was" || word == "were") tense = past;
    if (word == "will" || word == "would" || word == "may" || word == "might" || word == "could" || word == "should" ||
        word == "must" || word == "can" || word == "'ll")
      tense = future;
    of_auxiliary = std::max(of_auxiliary, tense);
  }
  if (of_auxiliary != unknown) return of_auxiliary;
  if (words.upos[verb] != Upos::verb && words.upos[verb] != Upos::aux) return no_verb;
  const std::string word = text(verb);
  if (word.ends_with("ing")) return no_verb;
  return word == verb_lemma(word) || (word.ends_with('s') && !word.ends_with("ss")) ? present : past;
}

constexpr std::size_t kClimbed = 12;  // heads above a number or a date; beyond, a clause says little of it

/// The token and its heads, from below.
std::vector<std::uint32_t> heads_above(const Words& words, std::uint32_t token) {
  std::vector<std::uint32_t> path{token};
  while (path.size() < kClimbed) {
    const std::int32_t head = words.heads[path.back()];
    if (head < 0 || static_cast<std::size_t>(head) >= words.tokens.size()) break;
    path.push_back(static_cast<std::uint32_t>(head));
  }
  return path;
}

Attachment::Word word_of(const Account& account, std::uint32_t token, TokenSpan sentence) {
  const Words& words = account.layers.words;
  constexpr std::uint32_t kBefore = 4;  // tokens: "after last Thursday"
  for (std::uint32_t at = token; at > sentence.begin && token - at < kBefore;) {
    --at;
    if (words.heads[at] != static_cast<std::int32_t>(token) || words.deprels[at] != "case") continue;
    const std::string word = folded(account.layers.document.words(words.tokens[at].span));
    for (const std::string_view one : {"after", "since", "following", "from"})
      if (word == one) return Attachment::after;
    for (const std::string_view one : {"before", "until", "till", "by", "to"})
      if (word == one) return Attachment::before;
    return Attachment::other;
  }
  return Attachment::none;
}

}  // namespace

Tenses tenses_of(const Account& account, const FigureItem& item) {
  const Words& words = account.layers.words;
  if (words.heads.empty()) return {};
  const TokenSpan sentence = words.sentences[item.sentence].tokens;
  Tenses out;
  std::uint32_t at = item.token;
  for (int step = 0; step < 12; ++step) {
    const std::int32_t head = words.heads[at];
    const bool is_clause = words.upos[at] == Upos::verb || head < 0;
    if (is_clause && out.own == Tense::unknown)
      out.own = tense_of(words, account.layers.document, at, sentence);
    else if (is_clause && out.teller == Tense::unknown)
      out.teller = tense_of(words, account.layers.document, at, sentence);
    if (head < 0 || static_cast<std::uint32_t>(head) >= words.tokens.size()) break;
    at = static_cast<std::uint32_t>(head);
  }
  return out;
}

/// Of the dates of the sentence that mean `when`, the nearest to the amount.
Attachment attachment_of(const Account& account, const FigureItem& item, const DateInterval& when) {
  const Words& words = account.layers.words;
  Attachment found;
  if (words.heads.empty()) return found;
  const Sentence& sentence = words.sentences[item.sentence];
  const Layer<Timex>& times = account.layers.times;
  const auto is_verb = [&](std::uint32_t at) { return words.upos[at] == Upos::verb; };
  const std::vector<std::uint32_t> path = heads_above(words, item.token);
  const auto clause = std::find_if(path.begin(), path.end(), is_verb);
  for (std::size_t at = times.first_from(sentence.span.begin); at < times.size(); ++at) {
    if (times[at].span.begin >= sentence.span.end) break;
    if (times[at].when != when) continue;
    const auto last = static_cast<std::uint32_t>(words.token_at(times[at].span.end - 1));
    const double tokens = static_cast<double>(last) - item.token;
    if (found.at != Attachment::nowhere && std::abs(tokens) >= std::abs(found.tokens)) continue;
    found = {};
    found.at = Attachment::teller;
    found.tokens = std::clamp(tokens, -60.0, 60.0);
    for (const std::uint32_t step : heads_above(words, last)) {
      const auto met = std::find(path.begin(), path.end(), step);
      if (met != path.end()) {
        found.at = met < clause ? Attachment::own_phrase : met == clause ? Attachment::own_clause : Attachment::teller;
        break;
      }
      if (step == last || words.heads[last] == static_cast<std::int32_t>(step)) {
        if (const auto word = word_of(account, step, sentence.tokens); word != Attachment::none)
          found.preposition = word;
      }
      if (step != last)
        found.way = is_verb(step) || found.way == Attachment::verb ? Attachment::verb : Attachment::noun;
    }
  }
  return found;
}

}  // namespace synoptic
