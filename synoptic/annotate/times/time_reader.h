// The grammar of time expressions, by hand: each rule looks at the atoms from one place on.
//
// A rule returns what it read, or nothing; the longest reading at a place wins. No rule looks further than a few
// atoms, so reading is linear. Rules stand in sources by what they read: read_dates.cc (the calendar),
// read_years.cc (years and their parts, festivals), read_relative.cc (weekdays, "last year"), read_amounts.cc
// (numbers, durations, sets, "two days ago"), read_clock.cc (times of day) and time_reader.cc (what stands before
// them: "the end of", "nearly").
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "synoptic/annotate/times/atoms.h"
#include "synoptic/annotate/times/unresolved.h"

namespace synoptic {

/// What a rule read: atoms up to `end`.
struct Reading {
  std::size_t end = 0;
  TimeExpression time;
  std::size_t skipped =
      0;  ///< Atoms before it that were looked at but do not belong: "the" of "the third-quarter loss".
};

/// A number of units as words or digits give it.
struct Amount {
  std::size_t end = 0;
  double value = 0;
  bool vague = false;  ///< "several".
  bool in_words = false;
  std::string_view modifier = {};
};

class TimeReader {
 public:
  /// `dotted`: the text heads its entries with "07.10", so that "at 08.25" is a time of day.
  TimeReader(std::string_view text, std::span<const Atom> atoms, bool dotted = false)
      : text_(text), atoms_(atoms), dotted_(dotted) {}

  /// The expression that begins at atom `i`, with what modifies it.
  std::optional<Reading> expression(std::size_t i) const;

 private:
  // Looking at atoms; every index may lie past the end.
  const Atom& at(std::size_t i) const { return i < atoms_.size() ? atoms_[i] : kNone; }
  bool has(std::size_t i, std::uint32_t roles) const { return at(i).has(roles); }
  bool is_mark(std::size_t i, char mark) const { return at(i).mark == mark && at(i).kind == AtomKind::mark; }
  bool is_tight(std::size_t i) const { return i < atoms_.size() && !atoms_[i].spaced; }
  bool is_word(std::size_t i, std::string_view lower) const;
  bool is_any(std::size_t i, std::initializer_list<std::string_view> words) const;
  bool is_upper(std::size_t i) const {
    return i < atoms_.size() && text_[at(i).begin] >= 'A' && text_[at(i).begin] <= 'Z';
  }
  std::string_view letters(std::size_t i) const { return text_.substr(at(i).begin, at(i).end - at(i).begin); }
  /// Past a hyphen or nothing: "third-quarter", "third quarter".
  std::size_t past_hyphen(std::size_t i) const { return is_mark(i, '-') && is_tight(i) ? i + 1 : i; }
  /// Past "'s" or a lone apostrophe; `i` where there is none.
  std::size_t past_possessive(std::size_t i) const;
  bool after_preposition(std::size_t i) const { return i > 0 && has(i - 1, kPreposition); }
  bool begins_sentence(std::size_t i) const;

  std::optional<Reading> core(std::size_t i) const;
  std::optional<Reading> edged(std::size_t i) const;
  std::optional<Reading> bounded(std::size_t i) const;

  // read_dates.cc
  struct YearRead {
    std::size_t end = 0;
    std::int16_t year = kNoYear;
    std::int8_t shift = kNoShift;
    explicit operator bool() const { return end != 0; }
  };
  struct DayRead {
    std::size_t end = 0;
    std::int8_t day = 0;
    explicit operator bool() const { return end != 0; }
  };
  bool is_month(std::size_t i, bool dated) const;
  DayRead day_of_month(std::size_t i, bool words) const;
  YearRead four_digit_year(std::size_t i) const;
  YearRead year_in_words(std::size_t i) const;
  YearRead year_after(std::size_t i) const;
  std::optional<Reading> calendar_date(std::size_t i) const;
  std::optional<Reading> month_first(std::size_t i) const;
  std::optional<Reading> day_first(std::size_t i) const;
  std::optional<Reading> day_of_pair(std::size_t i, const DayRead& day, std::size_t month) const;
  std::optional<Reading> numeric_date(std::size_t i) const;
  std::optional<Reading> day_of_some_month(std::size_t i) const;
  bool is_lone_day(std::size_t article, std::size_t end) const;
  std::optional<Reading> lone_year(std::size_t i) const;
  std::optional<Reading> years_together(std::size_t i) const;
  std::optional<Reading> coded_part(std::size_t i) const;
  std::optional<Reading> part_of_year(std::size_t i) const;
  std::optional<Reading> season(std::size_t i) const;
  bool is_no_season(std::size_t i, std::size_t fall) const;
  std::optional<Reading> festival(std::size_t i) const;

  // read_relative.cc
  std::optional<Reading> weekday(std::size_t i) const;
  std::optional<Reading> day_word(std::size_t i) const;
  bool bounds_day(std::size_t article, std::size_t day) const;
  std::optional<Reading> related_unit(std::size_t i) const;
  std::optional<Reading> year_ago(std::size_t i) const;
  std::optional<Reading> reference(std::size_t i) const;
  std::optional<Reading> week_of(std::size_t i) const;
  std::optional<Reading> lone_part(std::size_t i) const;
  std::optional<Reading> with_time_of_day(std::optional<Reading> date) const;

  // read_amounts.cc
  std::optional<Amount> amount(std::size_t i, bool with_upper = true) const;
  std::optional<Reading> counted_unit(std::size_t i) const;
  std::optional<Reading> distance_from(std::size_t k, TimeUnit unit, const TimeExpression& amount) const;
  std::optional<Reading> bare_units(std::size_t i) const;
  std::optional<Reading> recurring(std::size_t i) const;

  // read_clock.cc
  struct ClockRead {
    std::size_t end = 0;
    ClockTime clock;
    explicit operator bool() const { return end != 0; }
  };
  ClockRead clock_at(std::size_t i) const;
  ClockRead clock_by_quarters(std::size_t i) const;
  std::size_t minutes_of_hour(std::size_t i, int& minutes) const;
  bool ends_clock(std::size_t i) const;
  std::size_t half_of_day(std::size_t i, bool& pm) const;
  ClockRead clock_by_hours(std::size_t i) const;
  ClockRead clock_by_dot(std::size_t i) const;
  ClockRead bare_hour(std::size_t i) const;
  /// Any of them; `with_day`: a day stands beside it, so that "seven" and "7.15" are times of day.
  ClockRead some_clock(std::size_t i, bool with_day) const;
  bool heads_line(std::size_t i) const;
  std::optional<Reading> day_behind(std::size_t i) const;
  std::optional<Reading> clock(std::size_t i) const;
  std::optional<Reading> with_clock(std::optional<Reading> date) const;

  static const Atom kNone;
  std::string_view text_;
  std::span<const Atom> atoms_;
  bool dotted_ = false;
};

}  // namespace synoptic
