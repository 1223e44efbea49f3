// The pieces of a line that may hold a date, and the dates they make: shared by the readers of lines that say when an
// article was published.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synoptic/base/date.h"

namespace synoptic {

/// What data/calendar_words.tsv says a word is.
enum class CalendarWord : std::uint8_t {
  unknown,
  month,
  weekday,
  filler,      ///< Stands beside dates and says nothing: "on", "local", "time".
  published,   ///< "posted".
  modified,    ///< "updated".
  relative,    ///< "yesterday", "ago".
  periodical,  ///< What comes out on a day: "edition", "issue", "digest".
};

struct KnownWord {
  CalendarWord kind = CalendarWord::unknown;
  std::uint8_t number = 0;  ///< Of a month (1 to 12) or a weekday (1 Monday to 7 Sunday).
};

/// Looks `word` up, folded.
KnownWord calendar_word(std::string_view word);

/// A run of letters, a run of digits, or one other character. The ordinal of "second of May" is a number.
struct DatePiece {
  enum class Kind : std::uint8_t { word, number, sign } kind = Kind::sign;
  std::string_view text;
  int value = 0;  ///< Of a number of at most four digits, else -1.
  char32_t sign = 0;
  bool spaced = false;  ///< White space stands before it.
};

/// Cost: linear in `line`, valid UTF-8.
std::vector<DatePiece> date_pieces(std::string_view line);

/// A date that begins at a piece.
struct DateInPieces {
  std::size_t size = 0;  ///< Pieces it takes, 0 where there is none.
  DateInterval when;     ///< No ends where it has no year; both readings of 03/04/2021.
  int year = 0;          ///< 0 where it has none.
  std::uint8_t month = 0, day = 0;
  bool swappable = false;  ///< Month and day may be the other way round.
  bool is_range = false;   ///< "12-18 March 2026": `day` is the last of the days in `when`.
};

/// The date at `at`: "26 October 2024", "Oct. 26", "2024-10-26", "26/10/2024", "2024年10月26日", "October 2024".
DateInPieces date_at(const std::vector<DatePiece>& pieces, std::size_t at);

/// GMT, KST, CEST: letters that stand beside a time of day.
bool is_time_zone(std::string_view word);

}  // namespace synoptic
