// The words of which time expressions are made, looked up without copying or allocating.
//
// Nearly every word of a report is none of them, so the answer "no" has to cost a few nanoseconds: a word of at
// most 16 ASCII letters is two 64-bit keys in a small open table, built once from data/time_words.tsv.
#pragma once

#include <cstdint>
#include <string_view>

#include "synoptic/annotate/times/unresolved.h"

namespace synoptic {

/// What a word can be in a time expression; a word may be several.
enum TimeRole : std::uint32_t {
  kMonth = 1u << 0,         ///< "October", "Oct".
  kWeekday = 1u << 1,       ///< "Friday".
  kWeekdays = 1u << 2,      ///< "Fridays".
  kUnit = 1u << 3,          ///< "week".
  kUnits = 1u << 4,         ///< "weeks".
  kNumber = 1u << 5,        ///< "twenty".
  kMultiplier = 1u << 6,    ///< "hundred".
  kOrdinal = 1u << 7,       ///< "third".
  kDecadeWord = 1u << 8,    ///< "nineties".
  kSeason = 1u << 9,        ///< "summer".
  kSeasons = 1u << 10,      ///< "summers".
  kDayPart = 1u << 11,      ///< "morning".
  kClockWord = 1u << 12,    ///< "noon".
  kDayWord = 1u << 13,      ///< "yesterday".
  kReference = 1u << 14,    ///< "recently".
  kRelation = 1u << 15,     ///< "last".
  kVague = 1u << 16,        ///< "several".
  kCouple = 1u << 17,       ///< "couple".
  kArticle = 1u << 18,      ///< "the".
  kEdge = 1u << 19,         ///< "early", "end".
  kFrequency = 1u << 20,    ///< "daily".
  kEach = 1u << 21,         ///< "every".
  kAgo = 1u << 22,          ///< "ago".
  kFiscal = 1u << 23,       ///< "fiscal".
  kBound = 1u << 24,        ///< Begins a phrase that bounds an amount: "about", "more" than, "at" least.
  kFestival = 1u << 25,     ///< The first word of a row of data/festivals.tsv.
  kFiller = 1u << 26,       ///< Stands between a number and its unit: "two more weeks".
  kPreposition = 1u << 27,  ///< "in", "since": what a date stands after.
};

/// How a relation chooses: "last", "this", "next", "that", "latest".
enum class TimeRelation : std::uint8_t { none, last, current, next, that, latest };

struct TimeWord {
  std::uint32_t roles = 0;
  std::int8_t month = 0;
  std::int8_t weekday = 0;
  TimeUnit unit = TimeUnit::none;
  std::int16_t number = 0;  ///< Of a number, a multiplier, a decade word, a clock word, a day word.
  std::int8_t ordinal = 0;
  std::int8_t season = 0;     ///< 1 spring to 4 winter.
  std::int8_t reference = 0;  ///< -1 past, 0 present, 1 future.
  bool night = false;         ///< "tonight".
  DayPart part = DayPart::none;
  TimeRelation relation = TimeRelation::none;
  std::string_view edge = {};  ///< "START", "MID", "END", "EARLIER", "LATER".
  TimeUnit frequency = TimeUnit::none;
  std::int8_t frequency_count = 1;
};

/// Roles that can begin an expression.
inline constexpr std::uint32_t kBeginners = ~(kAgo | kFiller | kPreposition | kUnits | kMultiplier | kSeasons);

/// The word's roles, letters compared without case; nullptr where it has none. Static storage.
const TimeWord* time_word(std::string_view word);

}  // namespace synoptic
