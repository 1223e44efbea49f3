#include "synoptic/render/story_days.h"

#include <algorithm>
#include <map>
#include <set>

#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

// Two weeks without a dated event end a story towards its past; a stretch longer than a week names no day of it.
// Set by eye on the invented stories that may be read (2026-11), not by a score.
constexpr long kGap = 14, kLongest = 7;

/// A leap back to before the story began: the earliest day that is joined to the first publication by short gaps.
Day story_begin(const std::vector<Day>& days, Day first_published) {
  Day begin = first_published;
  for (auto at = days.rbegin(); at != days.rend(); ++at) {
    if (*at >= begin) continue;
    if ((begin - *at).count() > kGap) break;
    begin = *at;
  }
  return begin;
}

bool is_short(const DaySpan& span) { return (span.last - span.first).count() <= kLongest; }

}  // namespace

DaySpan day_span(const DateInterval& when) {
  const PartialDate from = when.earliest ? *when.earliest : *when.latest,
                    to = when.latest ? *when.latest : *when.earliest;
  return {from.first_day(), std::max(from.first_day(), to.last_day())};
}

StoryDays story_days(const Dossier& dossier) {
  StoryDays story;
  std::vector<Day> days;
  for (const TimelineEntry& entry : dossier.timeline) {
    if (entry.when.known() && is_short(day_span(entry.when))) days.push_back(day_span(entry.when).first);
  }
  std::sort(days.begin(), days.end());
  std::optional<Day> published;
  for (const Report& report : dossier.reports) {
    if (!report.published.when.known()) continue;
    const Day day = day_span(report.published.when).last;
    published = published ? std::min(*published, day) : day;
  }
  // Without any day of publication the last named day stands for it.
  if (!published && !days.empty()) published = days.back();
  const bool has_days = published.has_value();
  const Day begin = story_begin(days, published.value_or(Day{}));

  std::map<std::string, std::uint32_t> by_id;
  for (std::uint32_t i = 0; i < dossier.timeline.size(); ++i) by_id.emplace(dossier.timeline[i].id, i);
  std::map<std::uint32_t, const Conflict*> parted;
  for (const Conflict& conflict : dossier.conflicts) {
    if (!conflict.decided || conflict.kind != ConflictKind::date) continue;
    for (const std::string& member : conflict.members) {
      if (const auto found = by_id.find(member); found != by_id.end()) parted.emplace(found->second, &conflict);
    }
  }
  std::set<std::uint32_t> placed;
  for (std::uint32_t i = 0; i < dossier.timeline.size(); ++i) {
    const TimelineEntry& entry = dossier.timeline[i];
    if (placed.contains(i)) continue;
    const bool is_story =
        entry.when.known() && has_days && is_short(day_span(entry.when)) && day_span(entry.when).last >= begin;
    if (!is_story) {
      story.background.push_back(i);
      continue;
    }
    StoryRow row{i, {}, {}};
    if (const auto found = parted.find(i); found != parted.end()) {
      row.conflict = found->second->id;
      for (const std::string& member : found->second->members) {
        const auto other = by_id.find(member);
        // An event that other conflicts also name keeps a row of its own.
        if (other == by_id.end() || other->second <= i || parted[other->second] != found->second) continue;
        if (placed.insert(other->second).second) row.elsewhere.push_back(other->second);
      }
    }
    story.rows.push_back(std::move(row));
  }
  return story;
}

bool tells_time_of_day(std::string_view words) {
  static const std::set<std::string, std::less<>> kTimes = {
      "dawn",    "noon",   "midday",    "midnight", "morning", "afternoon", "evening", "night", "dusk",
      "sunrise", "sunset", "overnight", "tonight",  "oclock",  "o'clock",   "a.m.",    "p.m.",  "a.m",
      "p.m",     "am",     "pm",        "past",     "half",    "gmt",       "utc"};
  const std::string lower = lowered(words);
  const auto is_digit = [&](std::size_t at) { return at < lower.size() && lower[at] >= '0' && lower[at] <= '9'; };
  const auto is_stop = [&](std::size_t at) { return at < lower.size() && (lower[at] == '.' || lower[at] == ':'); };
  for (std::size_t at = 1; at < lower.size(); ++at) {
    if (!is_stop(at) || !is_digit(at - 1) || !is_digit(at + 1) || !is_digit(at + 2)) continue;
    // "04.10.2026" is a day: more digits or another stop follow, or one stands before.
    const std::size_t begin = at >= 2 && is_digit(at - 2) ? at - 2 : at - 1;
    if (!is_digit(at + 3) && !(is_stop(at + 3) && is_digit(at + 4)) && !(begin > 0 && is_stop(begin - 1))) return true;
  }
  for (std::size_t begin = 0; begin < lower.size();) {
    const std::size_t end = std::min(lower.find_first_of(" ,-", begin), lower.size());
    if (kTimes.contains(std::string_view(lower).substr(begin, end - begin))) return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace synoptic
