// Reads time expressions, and resolves them against a publication date that may have to be inferred.
//
// Three steps, because the publication day is inferred from the expressions themselves and, when several
// reports are compared, from those of the others:
//     read_times -> publication_evidence -> infer_publication (one report) or narrow_publication (a story)
//                -> resolve_times
#pragma once

#include <optional>
#include <vector>

#include "synoptic/annotate/times/told_counts.h"
#include "synoptic/annotate/timex.h"
#include "synoptic/base/date.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"

namespace synoptic {

struct UnresolvedTimes;  // The expressions of one document as read; see annotate/times/unresolved.h.

/// Every TIMEX3 in `words`, ascending. Cost: linear. Never fails: what cannot be read is not there.
UnresolvedTimes read_times(const Document& document, const Words& words);

/// What a sentence speaks of, for setting it beside those of other reports: hashes of its content words and numbers,
/// ascending, without its words of time.
using SentenceTerms = std::vector<std::uint64_t>;

/// One thing that a text tells of the day it was written.
struct PublicationClue {
  enum class Kind : std::uint8_t {
    past_date,       ///< "On October 23 ... was recorded": written on that day or after it.
    future_date,     ///< "is planning to deploy ... on 27 October": written on that day or before it.
    past_weekday,    ///< "said on Wednesday": written on that weekday or in the six days after it.
    future_weekday,  ///< "will meet on Wednesday": written in the six days before it, or on it.
    shifted_day,     ///< "yesterday", "last night", "two days ago": `shift` days from the day it was written.
    shifted_week,    ///< "last week": `shift` weeks from the week in which it was written; "Monday of last week".
    stamp,           ///< "KYIV, Oct. 23 -", "Saturday edition", "week 36": written on that day, as far as it is given.
    modified,        ///< "Updated Oct. 23": written on that day or before it.
    named_year,      ///< "2011", past or to come: dates without a year are hardly of an earlier one.
    named_month,     ///< "in December": the last one or the next, as `tense` says.
    fixed_day,       ///< "today, 6 March", "this morning, Thursday": `shift` days before that day it was written.
    since_event,     ///< "three weeks after the exchange", "five weeks on": `after` days after what happened, or later.
    fixed_week,      ///< "on Tuesday of this week, 9 June": written in the week of that day, on it or after it.
    fixed_month,     ///< "last month, on 12 July": written `shift` months before that month, that is, after it.
    fixed_soon,      ///< "last Monday, 31 August": written in the week after that day.
    counted_day,     ///< "third day of the strike": written `after` days after the day on which that began.
    issue_month,     ///< "June number", "winter issue": out in `shift` months from `month` on, or shortly before.
    last_weekday,    ///< "last Friday": the Friday before the day it was written, or the one before that.
  };
  Kind kind = Kind::past_date;
  Span span;                         ///< The words it rests on.
  std::optional<std::int16_t> year;  ///< Absent: the text gives none.
  std::uint8_t month = 0, day = 0;   ///< 0: not given. Of a weekday: "Monday the 12th", `month` 0.
  std::uint8_t weekday = 0;          ///< 1 Monday to 7 Sunday, 0 none.
  std::int16_t shift = 0;
  std::int16_t year_shift = 0;  ///< "21 August last year": -1, counted from the year it was written in.
  bool open = false;            ///< Of a past date: no verb says that it is past.
  std::int8_t tense = 0;        ///< Of a named month: -1 told as past, 1 as to come, 0 neither.
  std::uint8_t week = 0;        ///< Of a stamp: ISO 8601 week.
  bool weekend = false;      ///< Of a stamp: "weekend edition", on Saturday or Sunday. Of a shifted week: its weekend.
  bool late = false;         ///< Of a weekday: "on Friday night", told the next day mostly.
  bool earlier = false;      ///< Of a weekday: "earlier on Friday", told on that day mostly.
  bool swappable = false;    ///< Of a stamp: "03/04/2026" may be the 3rd of April or the 4th of March.
  bool ends_period = false;  ///< Of a stamp: "week ending 26 June".
  std::int16_t after = 0;    ///< "on Thursday, eight days after the event": 8, told of what the clue tells; 0: nothing.
  std::uint8_t unit = 1;     ///< Of `after`: counted in units of 1, 7, 14 or 30 days.
  bool bare = false;         ///< Of `after`: "six days on" counts from what the story is about.
  std::uint32_t sentence = 0;  ///< Index of the sentence it stands in.
  SentenceTerms terms = {};    ///< Of the sentence it stands in; empty for a stamp.

  bool operator==(const PublicationClue&) const = default;
};

/// What one document tells of its publication day.
struct PublicationEvidence {
  std::optional<DatedBasis> stated;    ///< Metadata, a sidecar, or a line "Posted ..."; it wins.
  std::vector<PublicationClue> clues;  ///< In the order of the text, at most 64.
  std::vector<std::string> wording;    ///< The words of each clue, for the trail.
  /// Of the sentences without a clue, at most 64: what the report knows, and so was written after.
  std::vector<SentenceTerms> untimed = {};
  std::vector<ToldCount> counts = {};     ///< How many dead, hurt, missing it knows of; ascending, each once.
  bool is_live = false;                   ///< Its paragraphs begin with clock times: it tells of its own day.
  bool says_yesterday = false;            ///< It has the word outside quotation marks: "on Friday" is then older.
  bool says_today = false;                ///< It has "today", "this morning": "on Friday" is then another day.
  bool periodical = false;                ///< Its head says that it comes out by the week or later, or looks back.
  std::string outlet = {}, agency = {};   ///< By which others may cite it; empty where not known.
  std::vector<std::uint64_t> cited = {};  ///< Hashes of runs of one to four capitalised words, ascending.

  bool operator==(const PublicationEvidence&) const = default;
};

PublicationEvidence publication_evidence(const Document& document, const Words& words, const UnresolvedTimes& times);

/// The publication day, or days: stated wins; else the days on which all clues can hold, and of these those to which
/// the weekdays named lie closest. `when` has no ends where nothing tells. `near`, where it is known, holds the days
/// on which the other reports of the story were published; it supplies the year that a document leaves out.
DatedBasis infer_publication(const PublicationEvidence& evidence, const DateInterval& near = {});

/// The expressions with values, intervals and the trail of how. Where `published` is more than one day, a value is
/// given as far as all its days agree. `event` is the day that the document's story is about, where it is known: "the
/// Saturday" of a late report is counted from it. Cost: linear.
Layer<Timex> resolve_times(const Document& document, const Words& words, const UnresolvedTimes& times,
                           const DatedBasis& published, std::optional<Day> event = std::nullopt);

}  // namespace synoptic
