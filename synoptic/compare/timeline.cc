// How dated clauses become entries: by equal interval first, then by what their clauses share.
#include "synoptic/compare/timeline.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "synoptic/base/hash.h"
#include "synoptic/compare/time_ranges.h"
#include "synoptic/text/normalise.h"

namespace synoptic {
namespace {

/// Shared weight over the lighter clause's, from which two clauses of one day tell one thing. Chosen by hand;
/// timelines of ten events read by eye (2026-11-22).
constexpr double kSameHappening = 0.4;
/// Longer stretches than this are no date of a happening, unless they name their years ("1987-88", "the 1980s").
constexpr int kLongestDays = 366, kLongestOfYears = 3660;
/// Characters of `what`.
constexpr std::size_t kWhat = 160;
/// Clauses of an entry that a new one is compared with.
constexpr std::size_t kComparedClauses = 24;

/// "Updated: 2016-07-15 06:50": the day of the report, not of a happening. The word begins its line; in "a message
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

bool dates_a_happening(const Account& account, const Timex& time) {
  if (time.type != TimexType::date && time.type != TimexType::time) return false;
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
  const Telling telling = telling_at(account, dated.clause, time.span);
  dated.is_exact = time.type == TimexType::date || names_day(account.layers.document.words(time.span));
  if (const auto sentence = sentence_index(account, time.span)) {
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

double share(const DatedClause& a, const DatedClause& b, const Vocabulary& vocabulary) {
  const double lighter = std::min(total_weight(a.terms, vocabulary), total_weight(b.terms, vocabulary));
  return lighter > 0 ? shared_weight(a.terms, b.terms, vocabulary) / lighter : 0;
}

std::string interval_key(const DateInterval& when) {
  return when.earliest->to_string() + "/" + when.latest->to_string();
}

struct Draft {
  TimelineEntry entry;
  std::vector<std::size_t> clauses;
};

std::string what_of(const Draft& draft, const Timeline& timeline, const Collation& collation) {
  // The clause of middle length says most without saying too much.
  std::vector<std::tuple<std::size_t, std::size_t>> sizes;
  for (const std::size_t at : draft.clauses) sizes.emplace_back(timeline.clauses[at].clause.size(), at);
  std::sort(sizes.begin(), sizes.end());
  const DatedClause& chosen = timeline.clauses[std::get<1>(sizes[sizes.size() / 2])];
  return shortened(collation.accounts[chosen.document].layers.document.words(chosen.clause), kWhat);
}

}  // namespace

Timeline read_timeline(const Collation& collation) {
  Timeline timeline;
  std::vector<Draft> drafts;
  std::map<std::string, std::vector<std::size_t>> by_interval;
  std::map<std::uint64_t, std::size_t> copies;  // sentence and interval -> draft
  for (std::uint32_t document = 0; document < collation.accounts.size(); ++document) {
    const Account& account = collation.accounts[document];
    for (const Timex& time : joined_ranges(account.layers.document, account.layers.words, account.layers.times)) {
      if (!dates_a_happening(account, time)) continue;
      const auto index = sentence_index(account, time.span);
      if (!index) continue;
      const Span sentence = account.layers.words.sentences[*index].span;
      const TimelineMention mention{{document, time.span}, time.when, sentence, time.anchor, time.rule};
      const std::string interval = interval_key(time.when);
      const std::uint64_t copy = hash64(std::string(account.layers.document.words(sentence)) + interval +
                                        std::to_string(time.span.begin - sentence.begin));
      if (const auto found = copies.find(copy); found != copies.end()) {
        drafts[found->second].entry.mentions.push_back(mention);
        continue;
      }
      DatedClause clause = clause_of(account, document, time, collation.vocabulary);
      std::size_t home = drafts.size();
      double best = kSameHappening;
      for (const std::size_t draft : by_interval[interval]) {
        for (std::size_t at = 0; at < std::min(drafts[draft].clauses.size(), kComparedClauses); ++at) {
          const double score = share(clause, timeline.clauses[drafts[draft].clauses[at]], collation.vocabulary);
          if (score < best || (score == best && home != drafts.size())) continue;
          best = score;
          home = draft;
        }
      }
      if (home == drafts.size()) {
        drafts.push_back({{"", time.when, "", {}}, {}});
        by_interval[interval].push_back(home);
      }
      drafts[home].entry.mentions.push_back(mention);
      drafts[home].clauses.push_back(timeline.clauses.size());
      timeline.clauses.push_back(std::move(clause));
      copies.emplace(copy, home);
    }
  }
  for (Draft& draft : drafts) draft.entry.what = what_of(draft, timeline, collation);
  std::vector<std::size_t> order(drafts.size());
  for (std::size_t at = 0; at < order.size(); ++at) order[at] = at;
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const TimelineEntry& x = drafts[a].entry;
    const TimelineEntry& y = drafts[b].entry;
    return std::tuple(x.when.earliest->first_day(), x.when.latest->last_day(), x.mentions.front().place) <
           std::tuple(y.when.earliest->first_day(), y.when.latest->last_day(), y.mentions.front().place);
  });
  for (const std::size_t at : order) {
    Draft& draft = drafts[at];
    draft.entry.id = "t" + std::to_string(timeline.entries.size() + 1);
    for (const std::size_t clause : draft.clauses) timeline.clauses[clause].entry = draft.entry.id;
    std::sort(draft.entry.mentions.begin(), draft.entry.mentions.end(),
              [](const TimelineMention& a, const TimelineMention& b) { return a.place < b.place; });
    timeline.entries.push_back(std::move(draft.entry));
  }
  return timeline;
}

}  // namespace synoptic
