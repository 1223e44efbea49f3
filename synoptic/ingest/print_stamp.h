// The day that the head of an article bears, whole or in part: "The Daily Chronicle, Saturday 14 March 2026",
// "Wed 11 March", "Issue 41, Friday", "Your Monday newsletter", "RIGA, March 10 (Baltline) -".
//
// A line is cut at its bars, commas, stops and dashes. A stamp is a piece that holds a date and nothing but words that
// stand beside dates or name what comes out on a day, so a date inside a sentence is none. What is left out (the
// year, mostly) has to come from elsewhere: the text or the other reports of the story.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "synoptic/document/document.h"
#include "synoptic/ingest/published_line.h"

namespace synoptic {

/// What a stamp gives of its day; 0 where it does not.
struct PrintStamp {
  Span span;  ///< The piece of the line, in the text it was read from.
  DateRole role = DateRole::unsaid;
  std::int16_t year = 0;
  std::uint8_t month = 0, day = 0;
  std::uint8_t weekday = 0;   ///< 1 Monday to 7 Sunday.
  bool weekend = false;       ///< "weekend edition".
  std::uint8_t week = 0;      ///< ISO 8601 week: "week 36".
  bool swappable = false;     ///< "03/04/2026": month and day may be the other way round.
  bool ends_period = false;   ///< "week ending 26 June", "12-18 March 2026": the day ends the week of print.
  bool whole_line = false;    ///< The line holds nothing but stamps and names.
  bool after_names = false;   ///< Nothing but names stands before it, and a stop behind it.
  bool behind_names = false;  ///< Nothing but names stands before it.
  bool heads_line = false;    ///< It begins the line, before a colon, a stop or a dash.
  bool ends_line = false;     ///< A piece of its own that ends the line: "Statement to the press, Sunday, 4 p.m.".
  bool names_issue = false;   ///< It has a word for what comes out or came out: "edition", "posted".

  bool is_day() const { return year != 0 && month != 0 && day != 0 && !swappable && !ends_period; }
  bool operator==(const PrintStamp&) const = default;
};

/// The stamps of one line, in order. Spans count from the line's beginning. Cost: linear; lines over 400 bytes are read
/// up to their first stop only.
std::vector<PrintStamp> print_stamps(std::string_view line);

/// The stamps in the head of `blocks`, which ends with the first paragraph of prose, and its dateline; spans count
/// from the beginning of `text`. At most twelve blocks are looked at.
std::vector<PrintStamp> head_stamps(std::string_view text, const std::vector<Block>& blocks);

/// Full dates with which a letter or a statement is signed ("Lisbon, 21 April 2031"): short lines of names and a day
/// among the last four of `blocks`; spans count from the beginning of `text`.
std::vector<PrintStamp> foot_stamps(std::string_view text, const std::vector<Block>& blocks);

}  // namespace synoptic
