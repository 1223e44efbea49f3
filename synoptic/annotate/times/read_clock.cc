// Times of day: "07:51", "9 a.m. EST Tuesday", "noon", "9 in the morning", "1600 GMT", "ten past four".
//
// A number alone is no hour. Zones are those of data/time_zones.tsv, in capitals right behind the clock.
#include <string_view>
#include <vector>

#include "synoptic/annotate/times/time_reader.h"
#include "synoptic/base/tables.h"

namespace synoptic {

namespace {

/// Minutes east of UTC; false where the letters are no zone's.
bool zone_of(std::string_view letters, std::int16_t& minutes) {
  if (letters.size() < 2 || letters.size() > 4) return false;
  static const std::vector<std::vector<std::string_view>>& zones = table("time_zones");
  for (const std::vector<std::string_view>& row : zones) {
    if (row[0] != letters) continue;
    int value = 0;
    for (const char c : row[1]) {
      if (c != '-') value = value * 10 + (c - '0');
    }
    minutes = static_cast<std::int16_t>(row[1][0] == '-' ? -value : value);
    return true;
  }
  return false;
}

}  // namespace

/// Past "am", "p.m.", "p. m."; `i` where there is none. A stop that ends the sentence too stays outside.
std::size_t TimeReader::half_of_day(std::size_t i, bool& pm) const {
  if (is_any(i, {"am", "pm"})) {
    pm = is_word(i, "pm");
    return i + 1;
  }
  if (!is_any(i, {"a", "p"}) || !is_mark(i + 1, '.') || !is_tight(i + 1) || !is_word(i + 2, "m")) return i;
  pm = is_word(i, "p");
  if (!is_mark(i + 3, '.') || !is_tight(i + 3)) return i + 3;
  return i + 4;
}

/// Past "ten", "25", "twenty-five" and their "minutes"; 0 where they are no minutes before or after an hour.
std::size_t TimeReader::minutes_of_hour(std::size_t i, int& minutes) const {
  if (i > 0 && is_tight(i) && at(i - 1).kind == AtomKind::mark) return 0;
  const std::optional<Amount> count = amount(i, false);
  if (!count || count->vague || count->value < 1 || count->value > 29 || count->value != static_cast<int>(count->value))
    return 0;
  minutes = static_cast<int>(count->value);
  return is_any(count->end, {"minute", "minutes"}) ? count->end + 1 : count->end;
}

/// An hour ends its phrase: no noun follows that it would count ("walked ten past four houses").
bool TimeReader::ends_clock(std::size_t i) const {
  if (at(i).kind == AtomKind::number || is_mark(i, '-') || is_mark(i, '%') || is_mark(i, ':')) return false;
  if (is_mark(i, '.') && is_tight(i + 1) && at(i + 1).kind == AtomKind::number) return false;
  if (at(i).kind != AtomKind::word || has(i, kPreposition | kWeekday | kDayWord | kClockWord)) return true;
  return is_any(i, {"and", "but", "when", "as",  "a",    "am", "p",    "pm", "local", "this", "that",
                    "the", "to",  "he",   "she", "they", "it", "with", "o",  "sharp", "or",   "for"});
}

/// "half past nine", "a quarter to ten", "ten past four", "five minutes to six".
TimeReader::ClockRead TimeReader::clock_by_quarters(std::size_t i) const {
  std::size_t k = is_word(i, "a") ? i + 1 : i;
  int minutes = is_word(k, "half") ? 30 : is_word(k, "quarter") ? 15 : 0;
  const bool named = minutes != 0;
  const std::size_t side = named ? k + 1 : k == i ? minutes_of_hour(i, minutes) : 0;
  if (side == 0) return {};
  const bool past = is_word(side, "past");
  if (!past && (minutes == 30 || !is_word(side, "to"))) return {};
  // "ten to six" alone is a range or a score.
  const bool said_of_clock = named || past || has(side - 1, kUnits) ||
                             (i > 0 && is_any(i - 1, {"at", "by", "until", "till", "before", "after", "since"}));
  if (!said_of_clock) return {};
  ClockRead read = clock_at(side + 1);
  int hour = read.clock.hour;
  if (!read) {
    const std::size_t at_hour = side + 1;
    if (at(at_hour).kind == AtomKind::number && at(at_hour).digits <= 2)
      hour = at(at_hour).number;
    else if (has(at_hour, kNumber))
      hour = at(at_hour).word->number;
    if (hour < 1 || hour > 12 || has(at_hour + 1, kUnit | kUnits)) return {};
    if (!named && !ends_clock(at_hour + 1)) return {};
    read.end = at_hour + 1;
  }
  if (read.clock.minute > 0) return {};
  read.clock.hour = static_cast<std::int8_t>(past ? hour : (hour + 23) % 24);
  read.clock.minute = static_cast<std::int8_t>(past ? minutes : 60 - minutes);
  return read;
}

TimeReader::ClockRead TimeReader::clock_at(std::size_t i) const {
  ClockRead read;
  ClockTime& clock = read.clock;
  if (has(i, kClockWord)) {
    clock.hour = static_cast<std::int8_t>(at(i).word->number);
    clock.minute = 0;
    return read.end = i + 1, read;
  }
  int hour = -1;
  std::size_t k = i + 1;
  if (at(i).kind == AtomKind::number && at(i).digits <= 4)
    hour = at(i).number;
  else if (has(i, kNumber) && at(i).word->number <= 12)
    hour = at(i).word->number;
  if (hour < 0) return {};
  if (i > 0 && is_tight(i) && at(i - 1).kind == AtomKind::mark && !is_mark(i - 1, '(') && !is_mark(i - 1, '-') &&
      !is_mark(i - 1, '?') && !is_mark(i - 1, '"') && !is_mark(i - 1, '\'') && !is_mark(i - 1, '['))
    return {};
  bool colon = false, pm = false;
  if (at(i).kind == AtomKind::number && at(i).digits == 4) {  // "1600 GMT"
    std::int16_t minutes = 0;
    if (hour % 100 > 59 || hour > 2400 || at(k).kind != AtomKind::word || !zone_of(letters(k), minutes)) return {};
    return {k + 1,
            {.hour = static_cast<std::int8_t>(hour / 100),
             .minute = static_cast<std::int8_t>(hour % 100),
             .has_zone = true,
             .zone_minutes = minutes}};
  }
  if (hour > 24) return {};
  if ((is_mark(k, ':') || is_mark(k, '.')) && is_tight(k) && is_tight(k + 1) && at(k + 1).digits == 2 &&
      at(k + 1).number < 60) {
    colon = is_mark(k, ':');
    const std::size_t after = k + 2;
    bool ignored = false;
    if (!colon && half_of_day(after, ignored) == after) return {};
    clock.minute = static_cast<std::int8_t>(at(k + 1).number);
    k = after;
    if (colon && is_mark(k, ':') && is_tight(k) && is_tight(k + 1) && at(k + 1).digits == 2 && at(k + 1).number < 60) {
      clock.second = static_cast<std::int8_t>(at(k + 1).number);
      k += 2;
    }
    if (is_mark(k, ':') && is_tight(k) && at(k + 1).kind == AtomKind::number) return {};
    if (is_mark(k, '.') && is_tight(k) && is_tight(k + 1) && at(k + 1).kind == AtomKind::number) return {};
  }
  const std::size_t half = half_of_day(k, pm);
  bool known = false;
  if (half != k) {
    if (hour > 12 && clock.minute < 0) return {};
    if (hour < 12 && pm)
      hour += 12;
    else if (hour == 12 && !pm)
      hour = 0;
    k = half;
    known = true;
  } else if (is_word(k, "o") && is_mark(k + 1, '\'') && is_word(k + 2, "clock")) {
    k += 3;
    known = true;
  }
  if (is_word(k, "in") && is_word(k + 1, "the") && is_any(k + 2, {"morning", "afternoon", "evening"}) &&
      half == k - (known ? 3 : 0) && hour <= 12) {
    if (!is_word(k + 2, "morning") && hour < 12) hour += 12;
    k += 3;
    known = true;
  }
  if (!known && !colon) return {};
  if (at(i).kind == AtomKind::word && !known) return {};
  std::int16_t minutes = 0;
  if (at(k).kind == AtomKind::word && zone_of(letters(k), minutes)) {
    clock.has_zone = true;
    clock.zone_minutes = minutes;
    ++k;
  }
  clock.hour = static_cast<std::int8_t>(hour);
  read.end = k;
  return read;
}

/// A time of day, with the day that follows it: "9 a.m. EST Tuesday", "noon Thursday", "8 p.m., Nov. 9".
std::optional<Reading> TimeReader::clock(std::size_t i) const {
  std::size_t part_end = i;
  ClockRead clock = clock_at(i);
  if (!clock) clock = clock_by_quarters(i);
  if (!clock) return std::nullopt;
  part_end = clock.end;
  const bool alone_is_clock = clock.clock.minute >= 0 || clock.clock.hour >= 0;
  if (!alone_is_clock) return std::nullopt;
  std::size_t k = is_mark(part_end, ',') ? part_end + 1 : part_end;
  std::optional<Reading> date = calendar_date(k);
  if (date && date->time.day == 0) date.reset();
  if (!date) date = weekday(k);
  if (!date) date = day_word(k);
  if (date && (k == part_end || date->time.form == TimeForm::calendar)) {
    date->time.clock = clock.clock;
    date->time.type = TimexType::time;
    return date;
  }
  Reading read{part_end, {}};
  read.time.form = TimeForm::shifted;
  read.time.unit = TimeUnit::day;
  read.time.anchor = TimeAnchor::mentioned;
  read.time.type = TimexType::time;
  read.time.clock = clock.clock;
  return read;
}

}  // namespace synoptic
