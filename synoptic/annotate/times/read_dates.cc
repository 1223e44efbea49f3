// Days and months of the calendar, in words and in digits.
//
// Months that are other words too (May, March, April) need a day, a year or a preposition by them. Dates in digits
// need a year: "4/22" may be anything. What is out of the calendar's bounds is no date.
#include <algorithm>

#include "synoptic/annotate/times/time_reader.h"

namespace synoptic {

namespace {

TimeExpression calendar() {
  TimeExpression time;
  time.form = TimeForm::calendar;
  return time;
}

/// Years that a text of two digits means: the window that POSIX gives strptime's %y.
std::int16_t year_of_two_digits(int year) { return static_cast<std::int16_t>(year < 69 ? 2000 + year : 1900 + year); }

}  // namespace

/// True where atom `i` names a month. Some months are other words too; `dated` says that a day or a year stands by.
bool TimeReader::is_month(std::size_t i, bool dated) const {
  if (!has(i, kMonth)) return false;
  const std::string_view word = letters(i);
  const bool short_form = word.size() <= 4 && !is_any(i, {"may", "june", "july"});
  const bool ambiguous = is_any(i, {"may", "march", "mar", "sep", "dec", "jan", "august", "april", "june"});
  if (dated) return is_upper(i) || !is_any(i, {"may", "march", "mar", "august"}) || after_preposition(i);
  if (short_form) return is_upper(i) && is_mark(i + 1, '.') && is_tight(i + 1);
  if (!is_upper(i)) return !ambiguous && word.size() > 4;
  if (!ambiguous) return true;
  // "and June Tordal", "by April Hesse": a person; "in April Prime Minister Hesse" is none.
  const bool before_name = is_upper(i + 1) && at(i + 1).kind == AtomKind::word && !has(i + 1, kWeekday | kMonth);
  const bool in_time = i > 0 && is_any(i - 1, {"in", "since", "until", "till", "during", "through", "throughout",
                                               "between", "before", "after", "on"});
  if (before_name && !in_time && !(i > 0 && has(i - 1, kRelation | kEdge | kEach))) return false;
  if (after_preposition(i) || (i > 0 && has(i - 1, kRelation | kEdge | kEach))) return true;
  if (i > 0 && is_mark(i - 1, '-') && is_tight(i)) return true;
  // "April Smith", "May said": a name or a verb; alone after a comma or another month it is a month.
  if (is_upper(i + 1) && at(i + 1).kind == AtomKind::word && !has(i + 1, kWeekday | kMonth)) return false;
  return !begins_sentence(i) && (!is_any(i, {"may", "june", "april"}) || has(i - 1, kArticle));
}

/// 1 to 31, with "st", "nd", "rd", "th" or not; not the beginning of a longer number.
TimeReader::DayRead TimeReader::day_of_month(std::size_t i, bool words) const {
  const Atom& atom = at(i);
  if (atom.kind == AtomKind::number) {
    if (atom.digits > 2 || atom.number < 1 || atom.number > 31) return {};
    const auto day = static_cast<std::int8_t>(atom.number);
    if (is_tight(i + 1) && at(i + 1).kind == AtomKind::word) {
      return is_any(i + 1, {"st", "nd", "rd", "th"}) ? DayRead{i + 2, day} : DayRead{};
    }
    if (is_tight(i + 1) && is_tight(i + 2) && at(i + 2).kind == AtomKind::number &&
        (is_mark(i + 1, '.') || is_mark(i + 1, ':') || (is_mark(i + 1, ',') && at(i + 2).digits == 3)))
      return {};
    if (is_mark(i + 1, '%') || is_any(i + 1, {"percent", "million", "billion"})) return {};
    return {i + 1, day};
  }
  if (!words) return {};
  if (has(i, kOrdinal) && at(i).word->ordinal <= 30) return {i + 1, at(i).word->ordinal};
  if (has(i, kNumber) && at(i).word->number >= 20 && at(i).word->number <= 30) {
    const std::size_t next = past_hyphen(i + 1);
    if (has(next, kOrdinal) && at(next).word->ordinal < 10) {
      const int day = at(i).word->number + at(next).word->ordinal;
      if (day <= 31) return {next + 1, static_cast<std::int8_t>(day)};
    }
  }
  return {};
}

TimeReader::YearRead TimeReader::four_digit_year(std::size_t i) const {
  const Atom& atom = at(i);
  if (atom.kind != AtomKind::number || atom.digits != 4 || atom.number < 1000 || atom.number > 2199) return {};
  if (i > 0 && is_tight(i) &&
      (is_mark(i - 1, '$') || is_mark(i - 1, '#') || is_mark(i - 1, '.') || is_mark(i - 1, '?')))
    return {};
  if (is_tight(i + 1) && is_tight(i + 2) && at(i + 2).kind == AtomKind::number &&
      (is_mark(i + 1, ',') || is_mark(i + 1, '.') || is_mark(i + 1, ':')))
    return {};
  if (is_mark(i + 1, '%') || (is_tight(i + 1) && at(i + 1).kind == AtomKind::word)) return {};
  return {i + 1, static_cast<std::int16_t>(atom.number)};
}

/// "nineteen ninety-six", "nineteen oh five", "two thousand and four", "twenty twenty-four".
TimeReader::YearRead TimeReader::year_in_words(std::size_t i) const {
  if (!has(i, kNumber)) return {};
  const auto below_hundred = [&](std::size_t k) -> std::pair<std::size_t, int> {
    if (!has(k, kNumber)) return {0, 0};
    const int tens = at(k).word->number;
    const std::size_t next = past_hyphen(k + 1);
    if (tens >= 20 && has(next, kNumber) && at(next).word->number >= 1 && at(next).word->number <= 9) {
      return {next + 1, tens + at(next).word->number};
    }
    return {k + 1, tens};
  };
  const int first = at(i).word->number;
  if (first == 2 && is_word(i + 1, "thousand")) {
    const std::size_t after = is_word(i + 2, "and") ? i + 3 : i + 2;
    const auto [end, rest] = below_hundred(after);
    if (end && rest >= 1 && rest <= 99) return {end, static_cast<std::int16_t>(2000 + rest)};
    return {i + 2, 2000};
  }
  if ((first < 15 || first > 20) || !has(past_hyphen(i + 1), kNumber)) return {};
  const auto [end, rest] = below_hundred(past_hyphen(i + 1));
  if (!end || rest < 10) return {};
  return {end, static_cast<std::int16_t>(first * 100 + rest)};
}

/// A year that stands after a month or a quarter: ", 2024", "of 2014", "last year", "of this year".
TimeReader::YearRead TimeReader::year_after(std::size_t i) const {
  std::size_t k = i;
  if (is_mark(k, ',') && is_tight(k)) ++k;
  if (is_word(k, "of") || is_word(k, "in")) ++k;
  if (is_word(k, "the") && is_word(k + 1, "year")) k += 2;
  if (has(k, kFiscal)) ++k;
  if (const YearRead year = four_digit_year(k)) return year;
  if (const YearRead year = year_in_words(k)) return year;
  if (is_mark(k, '\'') && is_tight(k + 1) && at(k + 1).digits == 2 && !is_word(k + 2, "s")) {
    return {k + 2, year_of_two_digits(at(k + 1).number)};
  }
  if (is_word(k, "the") || is_word(k, "that")) return {};
  if (has(k, kRelation) && is_word(k + 1, "year") && !is_mark(past_possessive(k + 2), '-')) {
    const TimeRelation relation = at(k).word->relation;
    if (relation == TimeRelation::that || relation == TimeRelation::latest) return {};
    return {k + 2, kNoYear,
            static_cast<std::int8_t>(relation == TimeRelation::last   ? -1
                                     : relation == TimeRelation::next ? 1
                                                                      : 0)};
  }
  return {};
}

/// "October 23", "Oct. 23-25, 2024", "October 2024", "June last year", "in August".
std::optional<Reading> TimeReader::month_first(std::size_t i) const {
  if (!has(i, kMonth)) return std::nullopt;
  Reading read{i + 1, calendar()};
  TimeExpression& time = read.time;
  time.month = at(i).word->month;
  const bool stop = is_mark(i + 1, '.') && is_tight(i + 1);
  // A stop behind a whole name ends the sentence ("in December. 15 people"), but for a date line ("October. 26, 2024").
  const bool ended = stop && !is_tight(i + 2) && (letters(i).size() > 4 || is_any(i, {"may", "june", "july"}));
  const std::size_t after = stop ? i + 2 : i + 1;
  std::size_t day_at = is_word(after, "the") && !(stop && is_upper(after)) ? after + 1 : after;
  if (is_mark(after, '-') || is_mark(after, '/')) day_at = after + 1;
  if (const DayRead day = day_of_month(day_at, true);
      day && is_month(i, true) && (!ended || year_after(day.end).year != kNoYear)) {
    time.day = day.day;
    read.end = day.end;
    if (is_mark(day.end, '-')) {
      const DayRead last = day_of_month(day.end + 1, false);
      if (last && last.day > day.day) time.last_day = last.day, read.end = last.end;
    }
    if (const YearRead year = year_after(read.end)) {
      time.year = year.year;
      time.year_shift = year.shift;
      read.end = year.end;
    }
    return read;
  }
  if (const YearRead year = year_after(after); year && !ended && is_month(i, true)) {
    time.year = year.year;
    time.year_shift = year.shift;
    read.end = year.end;
    return read;
  }
  if (!is_month(i, false)) return std::nullopt;
  if (stop && letters(i).size() <= 4 && !is_any(i, {"may", "june", "july"})) read.end = i + 2;
  return read;
}

/// The first of "9 and 16 July": its month stands behind the second, which is read by itself.
std::optional<Reading> TimeReader::day_of_pair(std::size_t i, const DayRead& day, std::size_t month) const {
  if (is_word(month, "of")) ++month;
  if (is_word(i, "the") || !has(month, kMonth) || !is_month(month, true) || !is_upper(month)) return std::nullopt;
  Reading read{day.end, calendar()};
  read.time.month = at(month).word->month;
  read.time.day = day.day;
  if (const YearRead year = year_after(month + 1)) {
    read.time.year = year.year;
    read.time.year_shift = year.shift;
  }
  return read;
}

/// "23 October 2024", "27-28 October", "the 23rd of October".
std::optional<Reading> TimeReader::day_first(std::size_t i) const {
  std::size_t k = is_word(i, "the") ? i + 1 : i;
  const DayRead day = day_of_month(k, true);
  if (!day) return std::nullopt;
  if (k == i && at(k).kind == AtomKind::word && !(is_word(day.end, "of") && has(day.end + 1, kMonth)))
    return std::nullopt;
  std::size_t month = day.end;
  std::int8_t last_day = 0;
  if (is_mark(month, '-') || is_any(month, {"to", "and", "or"})) {
    // "9 and 16 July" are two days; "5 and 6 July" may be read as a stretch.
    const bool apart = is_word(month, "and") || is_word(month, "or");
    if (const DayRead last = day_of_month(month + 1, false); last && last.day > day.day) {
      if (apart && last.day > day.day + 1) return day_of_pair(i, day, last.end);
      last_day = last.day, month = last.end;
    }
  }
  if (is_word(month, "of"))
    ++month;
  else if (is_mark(month, '-') || is_mark(month, '/') || (is_mark(month, '.') && is_tight(month)))
    ++month;
  if (!has(month, kMonth) || !is_month(month, true)) return std::nullopt;
  if (!is_upper(month) && is_word(month, "may") && !has(month - 1, kPreposition)) return std::nullopt;
  Reading read{month + 1, calendar()};
  read.time.month = at(month).word->month;
  read.time.day = day.day;
  read.time.last_day = last_day;
  std::size_t after = month + 1;
  if (is_mark(after, '.') && is_tight(after) && letters(month).size() <= 4 && !is_any(month, {"may", "june", "july"}))
    ++after;
  else if ((is_mark(after, '-') || is_mark(after, '/')) && four_digit_year(after + 1))
    ++after;
  if (const YearRead year = year_after(after)) {
    read.time.year = year.year;
    read.time.year_shift = year.shift;
    read.end = year.end;
  } else if (after > month + 1 && is_mark(month + 1, '.') && !is_upper(after)) {
    read.end = after;
  }
  return read;
}

/// "shown to them on the 10th", "on the ninth we cooked": an ordinal after a preposition, and no noun behind it. "On
/// the fourth floor" has one; "on the third" is hardly a day.
bool TimeReader::is_lone_day(std::size_t article, std::size_t end) const {
  if (!is_word(article, "the") || article == 0) return false;
  const bool number = at(article + 1).kind == AtomKind::number;
  const bool asked = is_word(article - 1, "on") ||
                     (number && is_any(article - 1, {"since", "until", "till", "by", "before", "from", "to", "dated"}));
  constexpr int kLeastInWords = 4;
  if (!asked || (!number && day_of_month(article + 1, true).day < kLeastInWords)) return false;
  if (is_any(end, {"of", "in"}) || is_mark(end, '-')) return false;
  return end >= atoms_.size() || at(end).kind == AtomKind::mark || has(end, kPreposition) ||
         is_any(end, {"we", "he", "she", "they", "it", "i", "there", "somebody", "nobody", "was", "were", "had", "when",
                      "nor", "but", "that", "this"});
}

/// "the first Tuesday of November", "the last Friday in May 2021", "the 20th of next month".
std::optional<Reading> TimeReader::day_of_some_month(std::size_t i) const {
  std::size_t k = is_word(i, "the") ? i + 1 : i;
  const DayRead ordinal = day_of_month(k, true);
  const bool last = is_word(k, "last");
  if ((!ordinal || ordinal.end == k + 1) && !last && !has(k, kOrdinal)) return std::nullopt;
  Reading read{0, calendar()};
  TimeExpression& time = read.time;
  k = last ? k + 1 : ordinal.end;
  if (has(k, kWeekday) && letters(k).size() > 5 && (last || ordinal.day <= 5)) {
    time.nth = last ? std::int8_t{-1} : ordinal.day;
    time.weekday = at(k).word->weekday;
    ++k;
  } else if (last) {
    return std::nullopt;
  } else {
    time.day = ordinal.day;
  }
  if (!is_any(k, {"of", "in"})) {
    if (time.nth != 0 || !is_lone_day(i, k)) return std::nullopt;
    time.unit = TimeUnit::month;
    read.end = k;
    return read;
  }
  ++k;
  if (time.nth != 0 && has(k, kMonth) && is_month(k, true)) {
    time.month = at(k).word->month;
    read.end = is_mark(k + 1, '.') && is_tight(k + 1) && letters(k).size() <= 4 ? k + 2 : k + 1;
    if (const YearRead year = year_after(read.end)) {
      time.year = year.year;
      time.year_shift = year.shift;
      read.end = year.end;
    }
    return read;
  }
  if (!has(k, kRelation) || !is_word(k + 1, "month") || is_any(k, {"past", "current", "same"})) return std::nullopt;
  const TimeRelation relation = at(k).word->relation;
  if (relation == TimeRelation::that || relation == TimeRelation::latest) return std::nullopt;
  time.unit = TimeUnit::month;
  time.count = relation == TimeRelation::last ? -1 : relation == TimeRelation::next ? 1 : 0;
  read.end = k + 2;
  return read;
}

/// A date of the calendar, with its weekday before it: "Friday, Oct. 27, 2000".
std::optional<Reading> TimeReader::calendar_date(std::size_t i) const {
  std::size_t k = i;
  std::int8_t weekday = 0;
  if (has(i, kWeekday)) {
    weekday = at(i).word->weekday;
    k = i + 1;
    if (is_mark(k, '.') && letters(i).size() <= 5) ++k;
    if (is_mark(k, ',')) ++k;
    if (is_word(k, "on") || is_word(k, "the")) ++k;
  }
  if (weekday == 0 && has(i, kRelation) && has(i + 1, kMonth)) {  // "last October"
    std::optional<Reading> whole = month_first(i + 1);
    const TimeRelation relation = at(i).word->relation;
    if (relation == TimeRelation::that || relation == TimeRelation::latest || !whole) return std::nullopt;
    Reading read = *whole;
    if (read.time.year != kNoYear) return std::nullopt;
    read.time.choice = relation == TimeRelation::last   ? TimeChoice::last
                       : relation == TimeRelation::next ? TimeChoice::next
                                                        : TimeChoice::current;
    return read;
  }
  std::optional<Reading> read = month_first(k);
  if (!read) read = day_first(k);
  if (!read && weekday == 0) read = numeric_date(k);
  if (!read && weekday != 0 && is_word(k - 1, "the") && !is_mark(i + 1, ',')) {  // "Friday the 13th"
    if (const DayRead day = day_of_month(k, false); day && day.end == k + 2) {
      read = Reading{day.end, calendar()};
      read->time.day = day.day;
      read->time.unit = TimeUnit::month;
    }
  }
  if (!read && weekday == 0) read = day_of_some_month(k);
  if (!read) return std::nullopt;
  if (read->time.nth != 0) return read;
  if (weekday != 0 && read->time.day == 0) return std::nullopt;
  read->time.weekday = weekday;
  return read;
}

/// "2024-10-23", "2024-10", "10/23/2024", "23.10.2024". Two numbers with a slash and no more are not a date.
std::optional<Reading> TimeReader::numeric_date(std::size_t i) const {
  if (at(i).kind != AtomKind::number || at(i).digits > 4) return std::nullopt;
  if (i > 0 && is_tight(i) && at(i - 1).kind == AtomKind::mark &&
      (is_mark(i - 1, '-') || is_mark(i - 1, '/') || is_mark(i - 1, '.') || is_mark(i - 1, '$')))
    return std::nullopt;
  const char mark = at(i + 1).mark;
  if (at(i + 1).kind != AtomKind::mark || (mark != '-' && mark != '/' && mark != '.') || !is_tight(i + 1) ||
      !is_tight(i + 2))
    return std::nullopt;
  if (at(i + 2).kind != AtomKind::number || at(i + 2).digits > 4) return std::nullopt;
  const bool third = is_mark(i + 3, mark) && is_tight(i + 3) && is_tight(i + 4) && at(i + 4).kind == AtomKind::number;
  const int a = at(i).number, b = at(i + 2).number, c = third ? at(i + 4).number : 0;
  Reading read{i + 3, calendar()};
  TimeExpression& time = read.time;
  const auto set = [&](int year, int month, int day) {
    if (month < 1 || month > 12 || day < 0 || day > 31) return false;
    time.year = static_cast<std::int16_t>(year);
    time.month = static_cast<std::int8_t>(month);
    time.day = static_cast<std::int8_t>(day);
    return true;
  };
  if (!third) {
    if (at(i).digits == 4 && at(i + 2).digits == 2 && mark == '-' && a >= 1000 && a <= 2199 && b <= 12 && set(a, b, 0))
      return read;
    if (at(i + 2).digits == 4 && at(i).digits <= 2 && mark == '/' && b >= 1000 && b <= 2199 && set(b, a, 0))
      return read;
    return std::nullopt;
  }
  read.end = i + 5;
  if (is_tight(i + 5) && (at(i + 5).kind == AtomKind::number ||
                          (is_mark(i + 5, mark) && is_tight(i + 6) && at(i + 6).kind == AtomKind::number)))
    return std::nullopt;
  if (at(i).digits == 4) return a >= 1000 && a <= 2199 && c > 0 && set(a, b, c) ? std::optional(read) : std::nullopt;
  if (at(i).digits > 2 || at(i + 2).digits > 2 || (at(i + 4).digits != 4 && at(i + 4).digits != 2)) return std::nullopt;
  if (at(i + 4).digits == 2 && mark != '/') return std::nullopt;
  if (at(i + 4).digits == 4 && (c < 1000 || c > 2199)) return std::nullopt;
  const int year = at(i + 4).digits == 2 ? year_of_two_digits(c) : c;
  if (a == 0 || b == 0) return std::nullopt;
  // English-language news writes the month first with slashes and dashes, the day first with stops.
  const bool day_leads = mark == '.' ? b <= 12 : a > 12;
  return set(year, day_leads ? b : a, day_leads ? a : b) ? std::optional(read) : std::nullopt;
}

}  // namespace synoptic
