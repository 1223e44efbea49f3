// Reads time expressions, and resolves them against a publication date that may have to be inferred.
//
// Three steps, because the publication day is inferred from the expressions themselves and, when several
// reports are compared, from those of the others:
//     read_times -> publication_evidence -> infer_publication (one report) or narrow_publication (a story)
//                -> resolve_times
#pragma once

#include <optional>
#include <vector>

#include "synoptic/annotate/timex.h"
#include "synoptic/base/date.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"

namespace synoptic {

struct UnresolvedTimes;  // The expressions of one document as read; see annotate/times/unresolved.h.

/// Every TIMEX3 in `words`, ascending. Cost: linear. Never fails: what cannot be read is not there.
UnresolvedTimes read_times(const Document& document, const Words& words);

/// One thing that a text tells of the day it was written.
struct PublicationClue {
  enum class Kind : std::uint8_t {
    past_date,     ///< "On October 23 ... was recorded": written on that day or after it.
    future_date,   ///< "is planning to deploy ... on 27 October": written on that day or before it.
    past_weekday,  ///< "said on Wednesday": written on that weekday or in the six days after it.
    dateline,      ///< "KYIV, Oct. 23 -": written on that day.
    named_year,    ///< "2011", past or to come: dates without a year are hardly of an earlier one.
  };
  Kind kind = Kind::past_date;
  Span span;                         ///< The words it rests on.
  std::optional<std::int16_t> year;  ///< Absent: the text gives none.
  std::uint8_t month = 0, day = 0;   ///< 0: not given.
  std::uint8_t weekday = 0;          ///< 1 Monday to 7 Sunday, 0 none.

  bool operator==(const PublicationClue&) const = default;
};

/// What one document tells of its publication day.
struct PublicationEvidence {
  std::optional<DatedBasis> stated;    ///< Metadata, a sidecar, or a line "Posted ..."; it wins.
  std::vector<PublicationClue> clues;  ///< In the order of the text.
  std::vector<std::string> wording;    ///< The words of each clue, for the trail.

  bool operator==(const PublicationEvidence&) const = default;
};

PublicationEvidence publication_evidence(const Document& document, const Words& words, const UnresolvedTimes& times);

/// The publication day, or days: stated wins; else the days on which all clues can hold, and of these those to which
/// the weekdays named lie closest. `when` has no ends where nothing tells. `near`, where it is known, holds the days
/// on which the other reports of the story were published; it supplies the year that a document leaves out.
DatedBasis infer_publication(const PublicationEvidence& evidence, const DateInterval& near = {});

/// The expressions with values, intervals and the trail of how. Where `published` is more than one day, a value is
/// given as far as all its days agree. Cost: linear.
Layer<Timex> resolve_times(const Document& document, const Words& words, const UnresolvedTimes& times,
                           const DatedBasis& published);

}  // namespace synoptic
