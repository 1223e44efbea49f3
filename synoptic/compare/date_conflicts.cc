// One happening, two times: days, times of day or years that cannot both hold.
//
// Which two clauses tell one happening was weighed when the timeline was read (date_rivals.h). Here each two
// times are told once, with all places that give them.
#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "synoptic/compare/conflicts.h"
#include "synoptic/compare/date_rivals.h"

namespace synoptic {
namespace {

/// Left out by story .66 of those from .60 on are right, .54 from .45 on (train/conflicts/train_date_rivals.py); on 75
/// stories that nothing was learned from 20 of 41 from .45 on.
constexpr double kDecided = 0.6;

/// What one side of a conflict says: an entry of the timeline and, where the day is not at issue, a time of day.
using Time = std::pair<std::string, int>;

Time time_of(const DatedClause& clause, bool is_of_clock) {
  return {clause.entry, is_of_clock ? clock_minutes(clause.value) : -1};
}

/// A side with the places that give its time: of a day all that date its entry, of a time of day those that name it.
ConflictSide side_of(const Timeline& timeline, const DatedClause& clause, bool is_of_clock) {
  ConflictSide side;
  side.when = clause.when;
  side.report = clause.document;
  if (is_of_clock) {
    side.value = clause.place;
    for (const DatedClause& other : timeline.clauses) {
      if (time_of(other, true) == time_of(clause, true)) side.places.push_back(other.place);
    }
    return side;
  }
  for (const TimelineEntry& entry : timeline.entries) {
    if (entry.id != clause.entry) continue;
    for (const TimelineMention& mention : entry.mentions) {
      if (mention.dated) side.places.push_back(mention.place);
    }
  }
  return side;
}

std::vector<std::string> shared_words(const Collation& collation, const DatedClause& a, const DatedClause& b) {
  std::vector<TermId> both;
  std::set_intersection(a.terms.begin(), a.terms.end(), b.terms.begin(), b.terms.end(), std::back_inserter(both));
  std::vector<std::string> words;
  for (const TermId id : both) words.push_back(collation.vocabulary.lemma(id));
  return words;
}

}  // namespace

std::vector<Conflict> date_conflicts(const Collation& collation, const Timeline& timeline) {
  std::set<std::pair<Time, Time>> told;
  std::vector<Conflict> conflicts;
  for (const auto& [first, second, likelihood] : timeline.rivals) {
    const DatedClause& a = timeline.clauses[std::min(first, second)];
    const DatedClause& b = timeline.clauses[std::max(first, second)];
    const bool is_of_clock = clock_minutes(a.value) >= 0 && clock_minutes(b.value) >= 0;
    const auto [low, high] = std::minmax({time_of(a, is_of_clock), time_of(b, is_of_clock)});
    if (low == high || !told.emplace(low, high).second) continue;
    Conflict conflict;
    conflict.kind = ConflictKind::date;
    conflict.rule = ConflictRule::dates_apart;
    conflict.decided = likelihood >= kDecided;
    conflict.members = {a.entry};
    if (b.entry != a.entry) conflict.members.push_back(b.entry);
    conflict.sides = {side_of(timeline, a, is_of_clock), side_of(timeline, b, is_of_clock)};
    conflict.documents = documents_of(conflict.sides);
    conflict.shared = shared_words(collation, a, b);
    conflicts.push_back(std::move(conflict));
  }
  return conflicts;
}

}  // namespace synoptic
