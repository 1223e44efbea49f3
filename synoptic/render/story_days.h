// Which entries of the timeline are the story's own days, and which are its background.
//
// A story tells of last Tuesday and of 1931. Its own days lie about the days on which its reports were published, as
// far back as days follow each other without a gap of more than two weeks; what lies before, and what names no day but
// a month or a year, is background and told in a line. A report published years later moves no day: the span begins
// with the first publication.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// One event with those that are dated otherwise: entries that a conflict of dates joins stand in one row.
struct StoryRow {
  std::uint32_t entry = 0;               ///< Index into Dossier::timeline.
  std::vector<std::uint32_t> elsewhere;  ///< Entries that date it otherwise.
  std::string conflict;                  ///< Id of the conflict between them; empty: none.
};

struct StoryDays {
  std::vector<StoryRow> rows;             ///< By day.
  std::vector<std::uint32_t> background;  ///< Indices into Dossier::timeline, in its order.
};

/// Cost: n log n in the entries.
StoryDays story_days(const Dossier& dossier);

/// First and last day of an interval; a missing end is taken as the known one. Precondition: known().
struct DaySpan {
  Day first, last;
};
DaySpan day_span(const DateInterval& when);

/// True where the words of a time expression tell a time of day: "4:10 a.m.", "ten past four", "before dawn".
bool tells_time_of_day(std::string_view words);

}  // namespace synoptic
