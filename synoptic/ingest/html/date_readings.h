// Every day that a page gives for its article's publication or change, with the place that gives it. Which of them is
// to be believed, page_dates decides.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synoptic/ingest/html/moments.h"
#include "synoptic/ingest/html/page_head.h"

namespace synoptic {

/// Where a day stands. A mark is an element that <time>, itemprop or its class makes one of a date; a line is a block
/// of text.
enum class DatePlace : std::uint8_t {
  linked,           ///< JSON-LD datePublished.
  meta_published,   ///< A meta name of publication that nearly all systems agree upon.
  meta_other,       ///< Another one.
  meta_date,        ///< meta "date", which may be today's.
  itemprop,         ///< itemprop="datePublished".
  mark_published,   ///< A mark of publication above the prose.
  time_element,     ///< <time> above the prose.
  mark,             ///< Another mark above the prose.
  line_published,   ///< A line at the title that says "published".
  line,             ///< A line at the title.
  address,          ///< The page's address.
  created,          ///< JSON-LD dateCreated, meta created.
  late_published,   ///< A mark of publication below the beginning of the prose.
  late_mark,        ///< Another one.
  far_published,    ///< A line elsewhere that says "published".
  far_line,         ///< A line elsewhere.
  sentence,         ///< A sentence that is not the article's.
  script,           ///< A key of publication in a script.
  description,      ///< The page's description.
  linked_modified,  ///< JSON-LD dateModified.
  meta_modified,    ///< A meta name of change.
  mark_modified,    ///< A mark of change.
  line_modified,    ///< A line that says "updated".
};
inline constexpr std::size_t kDatePlaces = 23;

inline bool is_change(DatePlace place) { return place >= DatePlace::linked_modified; }

struct DateReading {
  DatePlace place;
  Moment moment;
  std::string where;  ///< "meta article:published_time", "the line 'Posted 3 May 2021'".
  std::string as_written;
  std::size_t block;  ///< Of a line; the number of blocks where it is none.
};

struct DateReadings {
  std::vector<DateReading> all;  ///< In the order of their places, and in each in the page's order.
  bool day_first = false;        ///< 01/02/2025 is the first of February.
};

/// All readings. Far from the title a line must say "published" where a day is stated elsewhere; scripts and the
/// description are looked at only where nothing gives one. Needs all of the evidence. Cost: linear in marks and in at
/// most 400 lines.
DateReadings date_readings(const PageEvidence& evidence, std::string_view language);

}  // namespace synoptic
