// How measures are read and weighed. Exclusions first (unit, happening, countries, parts), then evidence summed.
#include "synoptic/compare/measure.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "synoptic/base/tables.h"
#include "synoptic/language/lemma.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

struct CountedNoun {
  std::string_view noun, happening;
};

const std::unordered_map<std::string_view, CountedNoun>& counted_nouns() {
  static const auto kNouns = [] {
    std::unordered_map<std::string_view, CountedNoun> nouns;
    for (const auto& row : table("counted_nouns")) {
      for (std::size_t column = 2; column < row.size(); ++column) {
        nouns.emplace(row[column], CountedNoun{row[0], row[1] == "-" ? std::string_view() : row[1]});
      }
    }
    return nouns;
  }();
  return kNouns;
}

struct Happening {
  std::string_view name, heading;
  bool grows;
};

struct Happenings {
  std::unordered_map<std::string_view, Happening> by_verb;
  std::unordered_map<std::string_view, Happening> by_name;
};

const Happenings& happenings() {
  static const Happenings kHappenings = [] {
    Happenings all;
    for (const auto& row : table("happenings")) {
      const Happening happening{row[0], row[2], row[1] == "grows"};
      all.by_name.emplace(row[0], happening);
      for (std::size_t column = 3; column < row.size(); ++column) all.by_verb.emplace(row[column], happening);
    }
    return all;
  }();
  return kHappenings;
}

/// Nouns of so wide a use that sharing one tells next to nothing of what is counted.
bool is_wide(std::string_view noun) {
  static constexpr std::string_view kWide[] = {"person", "man",     "woman", "child", "thing",   "case", "group",
                                               "member", "country", "place", "time",  "side",    "part", "point",
                                               "way",    "area",    "city",  "town",  "percent", "year"};
  return std::find(std::begin(kWide), std::end(kWide), noun) != std::end(kWide);
}

/// The happening that a word of the text names, as a verb ("killed") or a noun ("dead", "wounded"); empty: none.
std::string_view happening_at(const Account& account, std::uint32_t token) {
  const std::string word = folded(account.layers.document.words(account.layers.words.tokens[token].span));
  if (const auto found = counted_nouns().find(noun_lemma(word));
      found != counted_nouns().end() && !found->second.happening.empty()) {
    return found->second.happening;
  }
  if (const auto found = counted_nouns().find(word);
      found != counted_nouns().end() && !found->second.happening.empty()) {
    return found->second.happening;
  }
  const auto found = happenings().by_verb.find(verb_lemma(word));
  return found == happenings().by_verb.end() ? std::string_view() : found->second.name;
}

/// Words between a count and what happened that say only how sure it is: "are now confirmed as having died".
bool is_passed_over(const Account& account, std::uint32_t token) {
  static constexpr std::string_view kPassed[] = {
      "confirm", "know",      "believe",    "fear",  "report",    "think",      "say",     "presume",
      "suspect", "initially", "reportedly", "badly", "seriously", "critically", "lightly", "also"};
  const std::string word = folded(account.layers.document.words(account.layers.words.tokens[token].span));
  if (is_function_word(word)) return word != "and" && word != "but" && word != "who" && word != "which";
  const std::string lemma = verb_lemma(word);
  return std::find(std::begin(kPassed), std::end(kPassed), lemma) != std::end(kPassed) ||
         std::find(std::begin(kPassed), std::end(kPassed), word) != std::end(kPassed);
}

/// The token after an insertion that begins at the comma `at` (", including ten children,"); `at` where there is none.
std::uint32_t after_insertion(const Account& account, std::uint32_t at, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 14;
  const Words& words = account.layers.words;
  const auto word_at = [&](std::uint32_t token) { return account.layers.document.words(words.tokens[token].span); };
  if (at + 1 >= end || word_at(at) != "," ||
      (word_at(at + 1) != "including" && word_at(at + 1) != "among" && word_at(at + 1) != "most"))
    return at;
  for (std::uint32_t close = at + 2; close < std::min(at + kLongest, end); ++close) {
    if (word_at(close) == ",") return close + 1;
  }
  return at;
}

/// What the words beside a figure say happened: "23 were missing", "killing at least 40", "the toll rose to 11".
std::string_view happening_beside(const Account& account, const Figure& figure) {
  constexpr std::uint32_t kAfter = 9, kBefore = 3;
  const Words& words = account.layers.words;
  const auto index = sentence_index(account, figure.span);
  if (!index) return {};
  const TokenSpan sentence = words.sentences[*index].tokens;
  std::uint32_t at = static_cast<std::uint32_t>(words.token_at(figure.span.end));
  if (at < sentence.end) at = after_insertion(account, at, sentence.end);
  for (const std::uint32_t last = std::min(at + kAfter, sentence.end); at < last; ++at) {
    if (words.tokens[at].kind != TokenClass::word) break;
    if (const std::string_view found = happening_at(account, at); !found.empty()) return found;
    const std::string word = folded(account.layers.document.words(words.tokens[at].span));
    if (verb_lemma(word) == "lose" && at + 2 < sentence.end &&
        noun_lemma(folded(account.layers.document.words(words.tokens[at + 2].span))) == "life")
      return "die";
    if (!is_passed_over(account, at)) break;
  }
  const std::uint32_t first = static_cast<std::uint32_t>(words.token_at(figure.span.begin));
  for (at = first; at > sentence.begin && at + kBefore > first;) {
    --at;
    if (words.tokens[at].kind != TokenClass::word || (!words.upos.empty() && words.upos[at] == Upos::cconj)) break;
    if (const std::string_view found = happening_at(account, at); !found.empty()) return found;
  }
  if (!figure.head.empty()) return {};
  // "The death toll rose to 11": what changed stands before the verb.
  const std::string_view before =
      first > sentence.begin ? account.layers.document.words(words.tokens[first - 1].span) : std::string_view();
  if (before != "to" && before != "at") return {};
  for (at = first; at > sentence.begin;) {
    --at;
    if (words.tokens[at].kind == TokenClass::number) break;
    if (const std::string_view found = happening_at(account, at); !found.empty()) return found;
  }
  return {};
}

/// "two of the dead": a part of what is named after "of".
bool is_partitive(const Account& account, const Figure& figure) {
  const Words& words = account.layers.words;
  const std::size_t of = words.token_at(figure.amount.end);
  if (of + 1 >= words.tokens.size() || words.tokens[of].span.begin > figure.amount.end + 1) return false;
  if (account.layers.document.words(words.tokens[of].span) != "of") return false;
  static constexpr std::string_view kDefinite[] = {"the",   "them", "those", "these", "its",
                                                   "their", "his",  "her",   "whom",  "which"};
  const std::string next = folded(account.layers.document.words(words.tokens[of + 1].span));
  return std::find(std::begin(kDefinite), std::end(kDefinite), next) != std::end(kDefinite);
}

bool shares_any(const std::vector<TermId>& a, const std::vector<TermId>& b) {
  for (const TermId id : a) {
    if (std::binary_search(b.begin(), b.end(), id)) return true;
  }
  return false;
}

std::vector<TermId> minus(const std::vector<TermId>& a, const std::vector<TermId>& b) {
  std::vector<TermId> rest;
  std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(rest));
  return rest;
}

/// What the owners of two subjects say. Negative: they exclude each other.
double weigh_owners(const Measure& a, const Measure& b) {
  if (a.owners.empty() && b.owners.empty()) return 0;
  if (!a.owners.empty() && !b.owners.empty()) return shares_any(a.owners, b.owners) ? 0.25 : -1;
  const Measure& restricted = a.owners.empty() ? b : a;
  const Measure& bare = a.owners.empty() ? a : b;
  return shares_any(restricted.owners, bare.surroundings) ? 0.15 : -0.1;
}

/// Two measurements of one unit this near each other are seldom of two things.
constexpr double kNear = 0.85;

/// Below this, amounts differ twentyfold and seldom count one thing.
constexpr double kFar = 0.05;
/// Share of the words around two figures that tells of one event.
constexpr double kSomeContext = 0.12;

double weigh_modifiers(const Measure& a, const Measure& b, bool same_value) {
  if (a.modifiers.empty() && b.modifiers.empty()) return 0;
  if (shares_any(a.modifiers, b.modifiers)) return 0.2;
  if (same_value) return 0;
  return a.modifiers.empty() || b.modifiers.empty() ? -0.1 : -0.35;
}

double weigh_nouns(const Measure& a, const Measure& b) {
  if (a.is_people_of != b.is_people_of) {
    const std::string& noun = a.is_people_of ? b.noun : a.noun;
    return noun == "forces" || noun == "person" || noun == "worker" ? 0.4 : -1;
  }
  if (a.is_people_of) return 0.4;
  if (a.noun.empty() && b.noun.empty()) return 0.1;
  if (a.noun.empty() || b.noun.empty()) return a.kind == FigureKind::count ? -1 : 0.1;
  return a.noun == b.noun ? 0.45 : (a.kind == FigureKind::count ? -1 : 0);
}

/// True for a number that is itself a figure; a year is none.
bool is_amount(const Account& account, Span number) {
  const Layer<Figure>& figures = account.layers.figures;
  const std::size_t next = figures.first_from(number.end);
  for (std::size_t at = next > 3 ? next - 3 : 0; at < next; ++at) {
    if (figures[at].amount.overlaps(number)) return true;
  }
  return false;
}

}  // namespace

Measure measure_of(const Account& account, std::size_t index, Vocabulary& vocabulary) {
  const Figure& figure = account.layers.figures[index];
  Measure measure;
  measure.kind = figure.kind;
  measure.unit = figure.unit.value_or("");
  measure.scope = folded(figure.scope);
  measure.is_share = is_partitive(account, figure);
  measure.is_part = figure.part_of.has_value() || measure.is_share;
  measure.addition = figure.addition;
  measure.is_change = figure.direction != Direction::none;

  const std::vector<Term> subject = terms_of_phrase(figure.subject, vocabulary);
  const std::vector<Term> head = terms_of_phrase(figure.head, vocabulary);
  bool has_content = false;
  for (const Term& term : subject) {
    const bool is_head = !head.empty() && term.id == head.back().id;
    const bool is_name =
        term.kind == TermClass::content && is_upper(code_point_at(figure.subject, term.span.begin).value);
    if (term.kind == TermClass::country || (is_name && !is_head))
      measure.owners.push_back(term.id);
    else if (term.kind == TermClass::content && !is_head)
      measure.modifiers.push_back(term.id);
    has_content |= term.kind == TermClass::content;
  }
  for (auto* ids : {&measure.owners, &measure.modifiers}) {
    std::sort(ids->begin(), ids->end());
    ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
  }
  measure.is_people_of = !measure.owners.empty() && !has_content;
  if (!measure.is_people_of) measure.noun = figure.head;
  if (const auto found = counted_nouns().find(figure.head); found != counted_nouns().end()) {
    measure.noun = found->second.noun;
    measure.happening = found->second.happening;
  }
  if (const auto found = happenings().by_verb.find(verb_lemma(figure.head));
      measure.happening.empty() && found != happenings().by_verb.end()) {
    measure.noun = "person";  // "27 hurt"
    measure.happening = found->second.name;
  }
  if (const auto found = happenings().by_verb.find(figure.predicate);
      measure.happening.empty() && found != happenings().by_verb.end()) {
    measure.happening = found->second.name;
  }
  if (measure.happening.empty() && figure.kind == FigureKind::count)
    measure.happening = happening_beside(account, figure);
  if (measure.noun.empty() && !measure.happening.empty()) measure.noun = "person";
  if (const auto sentence = sentence_index(account, figure.span)) {
    std::vector<Term> around;
    for (const Term& term : account.terms[*sentence]) {
      if (figure.span.overlaps(term.span)) continue;
      if (term.kind != TermClass::number || !is_amount(account, term.span)) around.push_back(term);
    }
    measure.surroundings = minus(term_set(around), measure.modifiers);
  }
  return measure;
}

double same_measure(const Measure& a, const Measure& b, double closeness, const Vocabulary& vocabulary) {
  const bool same_value = closeness == 1;
  if (a.kind != b.kind || a.unit != b.unit || a.happening != b.happening) return 0;
  if (a.addition != b.addition || a.is_change != b.is_change) return 0;
  if ((a.is_part != b.is_part || a.is_share || b.is_share) && !same_value) return 0;
  const double nouns = weigh_nouns(a, b);
  const double owners = weigh_owners(a, b);
  if (nouns < 0 || owners < -0.5) return 0;
  double score = nouns + owners + weigh_modifiers(a, b, same_value);
  if (!a.happening.empty()) score += 0.15;
  const double least = std::min(total_weight(a.surroundings, vocabulary), total_weight(b.surroundings, vocabulary));
  const double around = least > 0 ? shared_weight(a.surroundings, b.surroundings, vocabulary) / least : 0;
  score += 0.5 * around;
  if (same_value)
    score += 0.15;
  else if (closeness > kNear && a.kind == FigureKind::measure)
    score += 0.3;
  // The killed of one day and of another place are both people killed: without an owner the words around decide.
  if (!a.happening.empty() && is_wide(a.noun) && !same_value && around < kSomeContext && closeness < kNear)
    score -= 0.3;
  if (closeness < kFar && a.kind == FigureKind::count) score -= 0.2;
  const bool is_restricted = shares_any(a.owners, b.owners) || shares_any(a.modifiers, b.modifiers);
  if (a.happening.empty() && !is_restricted && !same_value) score -= is_wide(a.noun) ? 0.25 : 0.05;
  if (!a.scope.empty() && !b.scope.empty() && a.scope != b.scope && !same_value) score -= 0.1;
  return std::max(score, 0.0);
}

std::string_view heading_of(std::string_view happening) {
  const auto found = happenings().by_name.find(happening);
  return found == happenings().by_name.end() ? std::string_view() : found->second.heading;
}

}  // namespace synoptic
