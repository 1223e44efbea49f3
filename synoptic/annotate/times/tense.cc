#include "synoptic/annotate/times/tense.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "synoptic/annotate/times/time_words.h"
#include "synoptic/base/tables.h"

namespace synoptic {

namespace {

constexpr std::uint32_t kReach = 20;  ///< Tokens looked at on each side; longer clauses tell nothing certain.

std::string lower(std::string_view word) {
  std::string out(word.substr(0, 16));
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  }
  return out;
}

class Clause {
 public:
  Clause(std::string_view text, const Words& words) : text_(text), words_(words) {}

  std::string word(std::uint32_t token) const { return lower(words_.tokens[token].span.in(text_)); }
  Upos tag(std::uint32_t token) const { return token < words_.upos.size() ? words_.upos[token] : Upos::x; }

  TenseWord kind(std::uint32_t token) const {
    const Token& it = words_.tokens[token];
    if (it.kind != TokenClass::word) return TenseWord::none;
    const std::string w = word(token);
    if (w == "may" && token > 0 && text_[it.span.begin] == 'M' && it.span.begin > 0 && text_[it.span.begin - 1] == ' ')
      return TenseWord::none;  // the month
    const TenseWord known = tense_word(w);
    const Upos upos = tag(token);
    const bool tagged = upos != Upos::x;
    if (known == TenseWord::to) return known;
    if (known == TenseWord::future) return known;
    if (known == TenseWord::governs_future && (!tagged || (upos != Upos::noun && upos != Upos::propn))) return known;
    if (tagged && upos != Upos::verb && upos != Upos::aux) return TenseWord::none;
    if (known != TenseWord::none) return known;
    if (w.size() > 3 && w.ends_with("ed") && w != "need" && w != "speed") return TenseWord::past;
    return tagged && upos == Upos::verb ? TenseWord::present : TenseWord::none;
  }

  /// "agreed in June", "had been due Friday" are past; "agreed to meet in June", "is due Friday" are to come.
  TenseHint of_governor(std::uint32_t token, std::uint32_t first, std::uint32_t date) const {
    bool is_being = false;
    for (std::uint32_t back = 1; back <= 3 && token >= first + back; ++back) {
      const std::string before = word(token - back);
      if (before == "had") return TenseHint::past;
      is_being = is_being || before == "is" || before == "are" || before == "be" || before == "was" || before == "were";
    }
    const std::string own = word(token);
    const std::string left = token > first ? word(token - 1) : std::string();
    if (left == "as" || left == "previously" || left == "originally")
      return TenseHint::none;  // "began as planned Friday"
    if (own == "set" || own == "bound") return is_being ? TenseHint::future : TenseHint::past;
    if (!own.ends_with("ed") || is_being || own == "scheduled" || own == "planned" || own == "slated")
      return TenseHint::future;
    for (std::uint32_t i = token + 1; i < date && i < token + 8; ++i) {
      const std::string between = word(i);
      if (between == "to" || between == "for") return TenseHint::future;
    }
    return TenseHint::past;
  }

  /// The tense of the verb at `token`, by the auxiliaries before it; none where it must be asked of a verb further
  /// left.
  TenseHint of_verb(std::uint32_t token, std::uint32_t first, std::uint32_t date) const {
    const TenseWord own = kind(token);
    if (own == TenseWord::future) return is_denied_could(token, first) ? TenseHint::past : TenseHint::future;
    if (own == TenseWord::governs_future) {
      // "had been scheduled to expire Friday" is told by the first of the two.
      const bool chained =
          token >= first + 2 && kind(token - 1) == TenseWord::to && kind(token - 2) == TenseWord::governs_future;
      return of_governor(chained ? token - 2 : token, first, date);
    }
    for (std::uint32_t back = 1; back <= 3 && token >= first + back; ++back) {
      const TenseWord before = kind(token - back);
      if (before == TenseWord::future)
        return is_denied_could(token - back, first) ? TenseHint::past : TenseHint::future;
      if (before == TenseWord::to) {
        const bool passive = back > 1 && word(token - back + 1) == "be" &&
                             own == TenseWord::past;  // "guidelines to be published in May"
        if (token - back == first) return passive ? TenseHint::future : TenseHint::none;
        const TenseWord governor = kind(token - back - 1);
        const std::string be = word(token - back - 1);
        if (be == "is" || be == "are") return TenseHint::future;  // "is to resume on Tuesday"
        return passive || governor == TenseWord::governs_future || governor == TenseWord::future ? TenseHint::future
                                                                                                 : TenseHint::none;
      }
      if (before == TenseWord::past) return TenseHint::past;
      if (tag(token - back) != Upos::adv && tag(token - back) != Upos::aux && tag(token - back) != Upos::part) break;
    }
    const std::string left = token > first ? word(token - 1) : std::string();
    // "the case is heard in May" is to come, "is killed in a blast, police said Friday" tells nothing.
    if (own == TenseWord::past && (left == "is" || left == "are"))
      return token < date && date - token <= 3 ? TenseHint::future : TenseHint::none;
    if (own == TenseWord::past) {
      // "to deploy trained troops", "from declassified files": no verb of a clause stands right after these.
      const bool attributive = token > first && word(token).ends_with("ed") &&
                               (tag(token - 1) == Upos::verb || tag(token - 1) == Upos::det ||
                                tag(token - 1) == Upos::adp || tag(token - 1) == Upos::num);
      return attributive ? TenseHint::none : TenseHint::past;
    }
    // "leaders meet Friday": the present with a day right after it is to come; "the paper says Friday" is not.
    const std::string verb = word(token);
    if (verb.ends_with("ing") && token > first && word(token - 1) == "after") return TenseHint::past;
    const char initial = text_[words_.tokens[token].span.begin];
    const bool is_name = initial >= 'A' && initial <= 'Z' && token > first;  // "Dar es Salaam Thursday"
    const bool near = token < date && date - token <= 3 && tag(token) == Upos::verb && verb != "says" &&
                      verb != "say" && !verb.ends_with("ing") && !is_name;
    return near ? TenseHint::future : TenseHint::none;
  }

  /// "notice of a stoppage for 30 April", "her invitation was for Tuesday": what is told of a day with "for" is to
  /// come, as far as it is told of the whole day; but "the figures for Monday's vote", "had been set for Friday".
  bool is_scheduled_for(std::uint32_t token, std::uint32_t after, const Sentence& sentence) const {
    if (after < sentence.tokens.end && words_.tokens[after].span.begin == words_.tokens[after - 1].span.end &&
        word(after).size() <= 4 && word(after).ends_with("s"))
      return false;
    bool has_day = false;
    for (std::uint32_t i = token; i < after; ++i) {
      const TimeWord* known = time_word(words_.tokens[i].span.in(text_));
      has_day = has_day || words_.tokens[i].kind == TokenClass::number || (known && (known->roles & kWeekday) != 0) ||
                word(i) == "weekend";
    }
    for (std::uint32_t back = 2; back <= 4 && token >= sentence.tokens.begin + back; ++back) {
      if (word(token - back) == "had") return false;
    }
    return has_day;
  }

  /// "has slipped by a day, to 22 October", "was moved to Friday"; but "from 3 March to 5 March".
  bool is_put_off_to(std::uint32_t token, const Sentence& sentence) const {
    constexpr std::uint32_t kFar = 8;
    for (std::uint32_t i = token - 1; i > sentence.tokens.begin && token - i <= kFar; --i) {
      const std::string one = word(i - 1);
      if (one == "from" || one == "between") return false;
      if (tense_word(one) == TenseWord::governs_future || one == "slipped" || one == "moved" || one == "brought" ||
          one == "put" || one == "pushed" || one == "shifted" || one == "adjourned")
        return true;
    }
    return false;
  }

  /// "Next bulletin: Tuesday".
  bool announces_next(std::uint32_t colon, std::uint32_t first) const {
    constexpr std::uint32_t kFar = 4;
    for (std::uint32_t i = colon; i > first && colon - i < kFar; --i) {
      if (word(i - 1) == "next") return true;
    }
    return false;
  }

  /// "could not be reached Wednesday", "neither could be found": could tells what was.
  bool is_denied_could(std::uint32_t token, std::uint32_t first) const {
    if (word(token) != "could") return false;
    if (token + 1 < words_.tokens.size()) {
      const std::string next = word(token + 1);
      if (next == "not" || next == "n't" || next == "n’t") return true;
    }
    for (std::uint32_t i = first; i < token; ++i) {
      const std::string before = word(i);
      if (before == "neither" || before == "nobody") return true;
    }
    return false;
  }

 private:
  std::string_view text_;
  const Words& words_;
};

}  // namespace

TenseWord tense_word(const std::string& lower) {
  static const std::unordered_map<std::string_view, TenseWord> kWords = [] {
    std::unordered_map<std::string_view, TenseWord> words;
    for (const std::vector<std::string_view>& row : table("tense_words")) {
      words[row[0]] = row[1] == "past"             ? TenseWord::past
                      : row[1] == "future"         ? TenseWord::future
                      : row[1] == "governs_future" ? TenseWord::governs_future
                      : row[1] == "present"        ? TenseWord::present
                                                   : TenseWord::to;
    }
    // Irregular pasts and participles: what is not the verb itself, its -s or its -ing.
    for (const std::vector<std::string_view>& row : table("irregular_forms")) {
      const std::string_view form = row[0], lemma = row[1];
      if (row[2] != "v" || form == lemma || form.size() < 3 || form[0] == '\'' || form.ends_with("s") ||
          form.ends_with("ing") || lemma == "shall")
        continue;
      words.emplace(form, TenseWord::past);
    }
    return words;
  }();
  const auto found = kWords.find(lower);
  return found == kWords.end() ? TenseWord::none : found->second;
}

TenseHint tense_near(std::string_view text, const Words& words, Span span) {
  if (words.sentences.empty() || words.tokens.empty()) return TenseHint::none;
  const Sentence& sentence = words.sentences[words.sentence_at(span.begin)];
  if (sentence.span.end <= span.begin || sentence.span.begin > span.begin) return TenseHint::none;
  const auto token = static_cast<std::uint32_t>(words.token_at(span.begin));
  const auto after = static_cast<std::uint32_t>(words.token_at(span.end));
  const Clause clause(text, words);
  const std::string before = token > sentence.tokens.begin ? clause.word(token - 1) : std::string();
  if (before == "since" || before == "dated") return TenseHint::past;  // "a letter dated 7 May"
  if (before == "for" && clause.is_scheduled_for(token, after, sentence)) return TenseHint::future;
  if (before == "to" && clause.is_put_off_to(token, sentence)) return TenseHint::future;
  if (before == ":" && clause.announces_next(token - 1, sentence.tokens.begin)) return TenseHint::future;
  if (const std::optional<TenseHint> hint = tense_in_tree(text, words, span)) return *hint;
  // "closed until Friday"; but "Until Friday, he had not".
  if (token > sentence.tokens.begin + 1 && (clause.word(token - 1) == "until" || clause.word(token - 1) == "till"))
    return TenseHint::future;
  if (after < words.tokens.size() && words.tokens[after].span.begin == span.end && clause.word(after).ends_with("s") &&
      clause.word(after).size() <= 4)
    return TenseHint::none;  // "Tuesday's"
  const std::uint32_t first = std::max(sentence.tokens.begin, token > kReach ? token - kReach : 0u);
  // "The ministry on Sunday issued a warning": the verb right behind is the one.
  if (after < sentence.tokens.end && after > token && token > first + 1) {
    const TenseWord kind = clause.kind(after);
    if (kind == TenseWord::past || kind == TenseWord::future) {
      const TenseHint hint = clause.of_verb(after, after, after + 1);
      if (hint != TenseHint::none) return hint;
    }
  }
  for (std::uint32_t i = token; i > first; --i) {
    if (clause.kind(i - 1) == TenseWord::none || clause.kind(i - 1) == TenseWord::to) continue;
    const TenseHint hint = clause.of_verb(i - 1, first, token);
    if (hint != TenseHint::none) return hint;
  }
  const std::uint32_t last = std::min(sentence.tokens.end, after + kReach);
  for (std::uint32_t i = after; i < last; ++i) {
    const TenseWord kind = clause.kind(i);
    if (kind == TenseWord::none || kind == TenseWord::to) continue;
    const TenseHint hint = clause.of_verb(i, after, last);
    if (hint != TenseHint::none) return hint;
  }
  // "a loan to be repaid by February", "loans through January".
  if (token > sentence.tokens.begin && (clause.word(token - 1) == "by" || clause.word(token - 1) == "through"))
    return TenseHint::future;
  return TenseHint::none;
}

}  // namespace synoptic
