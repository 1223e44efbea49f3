// One event, two dates. Clauses of different reports that share verb, names and most of their content, yet
// bear dates that exclude each other.
#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <unordered_map>

#include "synoptic/compare/conflicts.h"

namespace synoptic {
namespace {

/// Share of the lighter clause that the other must hold: for dates a few days apart, as reports of one event
/// give them, and for dates farther apart, which mostly belong to two events of one kind.
constexpr double kOneEvent = 0.45;
constexpr double kOneEventFar = 0.7;
constexpr int kNearDays = 3;
/// Weight the two must share, in words of one sentence only. Both set on the date conflicts of 33 events of the article
/// set of 2016-2018 with most dates, read by eye (2026-11-22).
constexpr double kTelling = 0.9;
constexpr double kTellingFar = 1.5;
/// Content terms the two must share; with fewer than many, the date must belong to one verb in both.
constexpr std::size_t kSharedTerms = 2;
constexpr std::size_t kManyTerms = 5;
constexpr int kWeek = 7;
/// Dates farther apart than this belong to two events; longer intervals do not exclude a day.
constexpr int kFarApartDays = 45;
constexpr int kLongestDays = 31;
/// A term in more clauses than this is no way to find the few that tell one thing.
constexpr std::size_t kCommonTerm = 300;

int days(Day from, Day to) { return static_cast<int>((to - from).count()); }

/// Days from the end of the earlier to the start of the later.
int days_between(const DateInterval& a, const DateInterval& b) {
  const auto last_a = a.latest->last_day(), last_b = b.latest->last_day();
  return last_a < b.earliest->first_day() ? days(last_a, b.earliest->first_day())
                                          : days(last_b, a.earliest->first_day());
}

int span_days(const DateInterval& when) { return days(when.earliest->first_day(), when.latest->last_day()); }

bool exclude_each_other(const DateInterval& a, const DateInterval& b) {
  if (a.overlaps(b)) return false;
  for (const DateInterval* when : {&a, &b}) {
    if (span_days(*when) > kLongestDays) return false;
  }
  return days_between(a, b) <= kFarApartDays;
}

std::vector<TermId> common(const std::vector<TermId>& a, const std::vector<TermId>& b) {
  std::vector<TermId> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
  return both;
}

/// True where the clauses tell one event: a verb, most of the lighter clause, and rare words enough.
bool is_one_event(const DatedClause& a, const DatedClause& b, const Vocabulary& vocabulary) {
  const std::vector<TermId> shared = common(a.dated, b.dated);
  if (shared.size() < kSharedTerms) return false;
  if (common(a.verbs, b.dated).empty() && common(b.verbs, a.dated).empty()) return false;
  const double lighter = std::min(total_weight(a.dated, vocabulary), total_weight(b.dated, vocabulary));
  const double weight = total_weight(shared, vocabulary);
  if (shared.size() < kManyTerms && a.verb != b.verb) return false;
  const bool near =
      days_between(a.when, b.when) <= kNearDays && span_days(a.when) <= kWeek && span_days(b.when) <= kWeek;
  return weight >= (near ? kOneEvent : kOneEventFar) * lighter && weight >= (near ? kTelling : kTellingFar);
}

bool share_report(const std::set<std::uint32_t>& a, const std::set<std::uint32_t>& b) {
  return std::any_of(a.begin(), a.end(), [&](std::uint32_t document) { return b.contains(document); });
}

/// True where the sentence of one gives the other's date too: then the dates belong to two events.
bool gives_both(const DatedClause& a, const DatedClause& b) {
  const auto holds = [](const DatedClause& clause, const DateInterval& when) {
    return std::any_of(clause.beside.begin(), clause.beside.end(),
                       [&](const DateInterval& other) { return other.overlaps(when); });
  };
  return holds(a, b.when) || holds(b, a.when);
}

}  // namespace

std::vector<Conflict> date_conflicts(const Collation& collation, const Timeline& timeline) {
  const std::vector<DatedClause>& clauses = timeline.clauses;
  std::unordered_map<TermId, std::vector<std::size_t>> index;
  std::set<std::pair<std::string, std::string>> told;
  std::vector<Conflict> conflicts;
  std::map<std::string, std::vector<Place>> places_of;
  std::map<std::string, std::set<std::uint32_t>> reports_of;
  for (const TimelineEntry& entry : timeline.entries) {
    for (const TimelineMention& mention : entry.mentions) {
      if (!mention.dated) continue;
      places_of[entry.id].push_back(mention.place);
      reports_of[entry.id].insert(mention.place.document);
    }
  }
  for (std::size_t at = 0; at < clauses.size(); ++at) {
    std::set<std::size_t> candidates;
    for (const TermId id : clauses[at].dated) {
      std::vector<std::size_t>& postings = index[id];
      if (postings.size() <= kCommonTerm) candidates.insert(postings.begin(), postings.end());
      postings.push_back(at);
    }
    for (const std::size_t other : candidates) {
      const DatedClause& a = clauses[other];
      const DatedClause& b = clauses[at];
      if (a.document == b.document || !a.is_exact || !b.is_exact || !exclude_each_other(a.when, b.when)) continue;
      if (gives_both(a, b) || share_report(reports_of[a.entry], reports_of[b.entry])) continue;
      if (!is_one_event(a, b, collation.vocabulary)) continue;
      if (!told.emplace(std::min(a.entry, b.entry), std::max(a.entry, b.entry)).second) continue;
      Conflict conflict;
      conflict.kind = ConflictKind::date;
      conflict.rule = ConflictRule::dates_apart;
      conflict.members = {a.entry, b.entry};
      for (const DatedClause* clause : {&a, &b}) {
        ConflictSide side;
        side.places = places_of[clause->entry];
        side.when = clause->when;
        side.report = clause->document;
        conflict.sides.push_back(std::move(side));
      }
      conflict.documents = documents_of(conflict.sides);
      for (const TermId id : common(a.dated, b.dated)) conflict.shared.push_back(collation.vocabulary.lemma(id));
      conflicts.push_back(std::move(conflict));
    }
  }
  return conflicts;
}

}  // namespace synoptic
