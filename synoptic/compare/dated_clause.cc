// A date and the words that it stands with: its clause, and of it what belongs to what is told or to the telling.
#include "synoptic/compare/dated_clause.h"

#include <algorithm>

#include "synoptic/annotate/times/event_distance.h"
#include "synoptic/compare/time_ranges.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

/// Longer stretches than this are no date of an event, unless they name their years ("1987-88", "the 1980s").
constexpr int kLongestDays = 366, kLongestOfYears = 3660;

/// "Updated: 2016-07-15 06:50": the day of the report, not of an event. The word begins its line; in "a message
/// posted on Thursday" it tells what happened.
bool dates_the_report(const Account& account, Span time) {
  const Words& words = account.layers.words;
  const std::size_t at = words.token_at(time.begin);
  if (words.sentences.empty()) return false;
  const std::size_t first = words.sentences[words.sentence_at(time.begin)].tokens.begin;
  for (std::size_t before = at > 2 ? at - 2 : 0; before < std::min(at, words.tokens.size()); ++before) {
    const std::string word = folded(account.layers.document.words(words.tokens[before].span));
    if ((word == "updated" || word == "published" || word == "posted") && before <= first + 1) return true;
  }
  return false;
}

bool dates_an_event(const Account& account, const Timex& time) {
  const bool is_distance = time.rule == kEventDistance;  // "two days after the blast"
  if (time.type != TimexType::date && time.type != TimexType::time && !is_distance) return false;
  if (!time.when.earliest || !time.when.latest || !is_read_for_claims(account, time.span)) return false;
  if (dates_the_report(account, time.span)) return false;
  const bool names_years = time.rule == "calendar" || time.rule == "years";
  return (time.when.latest->last_day() - time.when.earliest->first_day()).count() <
         (names_years ? kLongestOfYears : kLongestDays);
}

bool is_verb_at(const Account& account, Span span) {
  const Words& words = account.layers.words;
  const std::size_t token = words.token_at(span.begin);
  return token < words.upos.size() && words.upos[token] == Upos::verb;
}

/// The innermost telling whose words the place belongs to, as content or as the frame around it.
struct Telling {
  const Attribution* attribution = nullptr;
  bool in_content = false;
};

bool holds(const std::vector<Span>& pieces, Span place) {
  return std::any_of(pieces.begin(), pieces.end(), [place](const Span& piece) { return piece.contains(place); });
}

/// Whether a date stands in what is told ("said troops arrived on Tuesday") or with the telling ("said on Tuesday").
Telling telling_at(const Account& account, Span clause, Span time) {
  Telling best;
  std::uint32_t least = UINT32_MAX;
  const Layer<Attribution>& attributions = account.layers.attributions;
  const auto sentence = sentence_index(account, time);
  const std::uint32_t from = sentence ? account.layers.words.sentences[*sentence].span.begin : clause.begin;
  for (std::size_t at = attributions.first_from(from);
       at < attributions.size() && attributions[at].span.begin < clause.end; ++at) {
    const Attribution& attribution = attributions[at];
    const bool inside = holds(attribution.content, time);
    if (!inside && !attribution.span.overlaps(clause)) continue;
    if (best.in_content && !inside) continue;
    if (inside == best.in_content && attribution.span.size() >= least) continue;
    best = {&attribution, inside};
    least = attribution.span.size();
  }
  return best;
}

/// True where a time of day comes with a word in capitals, such as a weekday or a month.
bool names_day(std::string_view time) {
  for (std::size_t at = 0; at + 2 < time.size(); ++at) {
    const bool word = time[at] >= 'A' && time[at] <= 'Z' && time[at + 1] >= 'a' && time[at + 1] <= 'z';
    if (word && time[at + 2] >= 'a' && time[at + 2] <= 'z') return true;
  }
  return false;
}

DatedClause clause_of(const Account& account, std::uint32_t document, const Timex& time, const Vocabulary& vocabulary) {
  DatedClause dated;
  dated.document = document;
  dated.when = time.when;
  dated.clause = clause_around(account, time.span);
  dated.place = {document, time.span};
  dated.anchor = time.anchor;
  dated.rule = time.rule;
  dated.value = time.value;
  const Telling telling = telling_at(account, dated.clause, time.span);
  dated.is_exact = time.type == TimexType::date || names_day(account.layers.document.words(time.span));
  if (const auto sentence = sentence_index(account, time.span)) {
    dated.sentence = static_cast<std::uint32_t>(*sentence);
    for (const Timex& other : account.layers.times.beginning_in(account.layers.words.sentences[*sentence].span)) {
      if (other.span != time.span && other.when.earliest && other.when.latest) dated.beside.push_back(other.when);
    }
  }
  std::uint32_t nearest = UINT32_MAX;
  std::vector<Term> rest, stands_with, verbs;
  for (const Term& term : terms_in(account, dated.clause)) {
    if (time.span.overlaps(term.span)) continue;
    const std::string& form = vocabulary.form(term.id);
    if (form == "~say" || form == "~report") continue;
    rest.push_back(term);
    if (telling.attribution != nullptr && holds(telling.attribution->content, term.span) != telling.in_content)
      continue;
    stands_with.push_back(term);
    if (!is_verb_at(account, term.span)) continue;
    verbs.push_back(term);
    const std::uint32_t distance =
        term.span.begin > time.span.begin ? term.span.begin - time.span.end : time.span.begin - term.span.end;
    if (distance >= nearest) continue;
    nearest = distance;
    dated.verb = term.id;
  }
  dated.dated = term_set(stands_with);
  dated.terms = term_set(rest);
  dated.verbs = term_set(verbs);
  return dated;
}

}  // namespace

std::vector<DatedClause> dated_clauses(const Collation& collation, std::uint32_t document) {
  const Account& account = collation.accounts[document];
  std::vector<DatedClause> clauses;
  for (const Timex& time : joined_ranges(account.layers.document, account.layers.words, account.layers.times)) {
    if (dates_an_event(account, time) && sentence_index(account, time.span))
      clauses.push_back(clause_of(account, document, time, collation.vocabulary));
  }
  return clauses;
}

}  // namespace synoptic
