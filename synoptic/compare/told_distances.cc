#include "synoptic/compare/told_distances.h"

#include <algorithm>
#include <cmath>

namespace synoptic {

namespace {

using Kind = PublicationClue::Kind;

/// Whether a length of time stands where a report says what it is about.
bool is_at_head(const PublicationClue& clue) {
  constexpr std::uint32_t kHead = 400;
  return clue.kind == Kind::since_event && clue.span.begin < kHead;
}

/// The day from which "eleven days after the march on 14 May" counts: the date that follows, else the story's day.
std::optional<Day> counted_from(const PublicationEvidence& evidence, const PublicationClue& distance, Day day,
                                const DatedDays& dated) {
  constexpr std::uint32_t kClose = 80;
  for (const PublicationClue& date : evidence.clues) {
    if (date.kind != Kind::past_date || date.day == 0 || date.sentence != distance.sentence) continue;
    if (date.span.begin < distance.span.end || date.span.begin - distance.span.end > kClose) continue;
    const std::optional<DayRange> told = days_told(date, day);
    if (told) return told->first;
  }
  return dated.event;
}

/// Days by which `day` is not so long after `from` as is told. What is counted in weeks or months may be some days more
/// or fewer.
long days_off(const PublicationClue& distance, Day from, Day day) {
  const long off = (day - from).count() - distance.after;
  const long early = distance.unit == 1 ? 0 : distance.unit <= 14 ? 2 : 7;
  const long late = distance.unit == 1 ? 0 : distance.unit <= 14 ? 5 : 20;
  return off < 0 ? std::max(0L, -off - early) : std::max(0L, off - late);
}

}  // namespace

bool tells_its_distance(const PublicationEvidence& evidence) {
  return std::any_of(evidence.clues.begin(), evidence.clues.end(), is_at_head);
}

void add_distances(const PublicationEvidence& evidence, Day day, const DatedDays& dated, DayFeatures& features) {
  constexpr double kMost = 2;
  double head = 0, heads = 0, told = 0, all = 0;
  for (const PublicationClue& clue : evidence.clues) {
    if (clue.kind != Kind::since_event) continue;
    const std::optional<Day> from = counted_from(evidence, clue, day, dated);
    if (!from) continue;
    const double off = -std::log1p(static_cast<double>(days_off(clue, *from, day)));
    (is_at_head(clue) ? head : told) += off;
    ++(is_at_head(clue) ? heads : all);
  }
  if (heads > 0) at(features, DayFeature::head_distance) = head / heads * std::min(heads, kMost);
  if (all > 0) at(features, DayFeature::told_distance) = told / all * std::min(all, kMost);
}

}  // namespace synoptic
