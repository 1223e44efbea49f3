// From what was read to a TIMEX3 value and the days it covers, for one day of publication.
//
// The resolver goes through the expressions in the order of the text and keeps what the text is speaking of: "the
// previous day" counts from the last day mentioned, "a year earlier" from the last quarter where figures by quarter
// are told. Without a day of publication, what hangs on it stays open: XXXX-10-23, XXXX-WXX-3.
#pragma once

#include <optional>
#include <string>

#include "synoptic/annotate/times/unresolved.h"
#include "synoptic/base/date.h"

namespace synoptic {

/// A value with its days and how it was found.
struct ResolvedTime {
  std::string value = {};
  DateInterval when = {};
  std::string_view rule = {};                       ///< Static storage.
  bool from_publication = false;                    ///< Counted from the day of publication.
  std::optional<Span> from_mention = std::nullopt;  ///< Counted from the expression at this place.
  std::optional<Day> from_day = std::nullopt;       ///< The day it was counted from.
};

class TimeResolver {
 public:
  /// `southern`: seasons as they fall south of the equator.
  TimeResolver(std::optional<Day> published, bool southern) : published_(published), southern_(southern) {}

  /// The next expression of the text.
  ResolvedTime resolve(const TimeExpression& time);

 private:
  struct Mention {
    Span span;
    Day day;
    bool fiscal = false;          ///< A quarter of a firm's year: which one of the calendar's it is stays open.
    bool after_midnight = false;  ///< "the early hours of Friday".
    int minutes = -1;             ///< Of a clock time: since midnight.
  };

  ResolvedTime dispatch(const TimeExpression& time);
  ResolvedTime calendar(const TimeExpression& time);
  ResolvedTime day_of_some_month(const TimeExpression& time) const;
  ResolvedTime weekday(const TimeExpression& time);
  ResolvedTime shifted(const TimeExpression& time);
  ResolvedTime part_of_year(const TimeExpression& time);
  ResolvedTime festival(const TimeExpression& time);
  /// The day to count from: the mentioned one where the form asks for it and there is one, else the publication's.
  std::optional<Day> anchor_of(const TimeExpression& time, ResolvedTime& resolved) const;
  /// The day of a clock time that stands without one.
  ResolvedTime clock_of_day(const TimeExpression& time);
  /// "half an hour ago" in an entry of a running report, "twenty minutes later": the clock time, where one is known.
  std::optional<ResolvedTime> clock_by_distance(const TimeExpression& time) const;
  void remember(const TimeExpression& time, const ResolvedTime& resolved);

  std::optional<Day> published_;
  bool southern_ = false;
  std::optional<Mention> day_;      ///< The last day that was mentioned.
  std::optional<Mention> told_;     ///< The last that is not to come: what is told as past happened on it.
  std::optional<Mention> entry_;    ///< The stamp of the entry that is read; nothing behind the heading of a section.
  std::optional<Mention> period_;   ///< The last month or year that was mentioned.
  std::optional<Mention> quarter_;  ///< The last quarter, where it is the latest period spoken of.
};

/// Values that hang on no day: "P3M", "P1Y", "XXXX-WXX-5", "PAST_REF", "199".
std::string duration_value(const TimeExpression& time);
std::string set_value(const TimeExpression& time);
/// "T09:00", "TNI", or empty.
std::string clock_value(const ClockTime& clock);

}  // namespace synoptic
