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
  return is_any(i, {"and", "but", "when", "as", "a",  "am", "p",     "pm",   "local", "this",  "that", "the", "to",
                    "he",  "she", "they", "it", "we", "i",  "there", "with", "o",     "sharp", "or",   "for"});
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
    read.clock.half_open = true;
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
  bool known = false, in_half = half != k;
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
    known = in_half = true;
  } else if (is_word(k, "at") && is_word(k + 1, "night") && half == k - (known ? 3 : 0) && hour <= 12) {
    constexpr int kNightBegins = 6;
    if (hour >= kNightBegins) hour = (hour + 12) % 24;
    k += 2;
    known = in_half = true;
  }
  if (!known && !colon) return {};
  if (at(i).kind == AtomKind::word && !known) return {};
  std::int16_t minutes = 0;
  if (at(k).kind == AtomKind::word && zone_of(letters(k), minutes)) {
    clock.has_zone = true;
    clock.zone_minutes = minutes;
    ++k;
  }
  clock.half_open = !in_half && hour < 12 && !(at(i).kind == AtomKind::number && text_[at(i).begin] == '0');
  clock.hour = static_cast<std::int8_t>(hour);
  read.end = k;
  return read;
}

/// "0851 hours", "at 14.50 hours"; "lasted 14.50 hours" is how long.
TimeReader::ClockRead TimeReader::clock_by_hours(std::size_t i) const {
  if (at(i).kind != AtomKind::number || (i > 0 && is_tight(i))) return {};
  const bool joined = at(i).digits == 4;
  const bool parted = at(i).digits == 2 && (is_mark(i + 1, '.') || is_mark(i + 1, ':')) && is_tight(i + 1) &&
                      is_tight(i + 2) && at(i + 2).digits == 2;
  if (!joined && !parted) return {};
  const std::size_t unit = joined ? i + 1 : i + 3;
  if (!is_any(unit, {"hours", "hrs"})) return {};
  const int hour = joined ? at(i).number / 100 : at(i).number, minute = joined ? at(i).number % 100 : at(i + 2).number;
  constexpr int kHours = 24, kMinutes = 60;
  if (hour >= kHours || minute >= kMinutes) return {};
  const bool padded = text_[at(i).begin] == '0';
  const bool asked_when = i > 0 && is_any(i - 1, {"at", "by", "until", "till", "since", "around"});
  if (!padded && !asked_when && !is_mark(i + 1, ':')) return {};
  return {unit + 1, {.hour = static_cast<std::int8_t>(hour), .minute = static_cast<std::int8_t>(minute)}};
}

bool TimeReader::heads_line(std::size_t i) const {
  if (i == 0 || i >= atoms_.size()) return true;
  const std::string_view between = text_.substr(at(i - 1).end, at(i).begin - at(i - 1).end);
  return between.find('\n') != std::string_view::npos;
}

/// "7.15", "08.25": only where it is known that no amount is meant.
TimeReader::ClockRead TimeReader::clock_by_dot(std::size_t i) const {
  if (at(i).kind != AtomKind::number || at(i).digits > 2 || (i > 0 && is_tight(i))) return {};
  if (!is_mark(i + 1, '.') || !is_tight(i + 1) || !is_tight(i + 2) || at(i + 2).digits != 2) return {};
  const int hour = at(i).number, minute = at(i + 2).number;
  constexpr int kHours = 24, kMinutes = 60, kNoon = 12;
  if (hour >= kHours || minute >= kMinutes) return {};
  if (is_mark(i + 3, '.') && is_tight(i + 4) && at(i + 4).kind == AtomKind::number) return {};  // "12.04.2030"
  return {i + 3,
          {.hour = static_cast<std::int8_t>(hour),
           .minute = static_cast<std::int8_t>(minute),
           .half_open = at(i).digits == 1 && hour < kNoon}};
}

/// "nine", "7", where a day beside it says that an hour is meant: nothing follows that it would count.
TimeReader::ClockRead TimeReader::bare_hour(std::size_t i) const {
  constexpr int kHours = 12;
  const bool digits = at(i).kind == AtomKind::number && at(i).digits <= 2;
  if ((!digits && !has(i, kNumber)) || (i > 0 && is_tight(i))) return {};
  const int hour = digits ? at(i).number : at(i).word->number;
  if (hour < 1 || hour > kHours) return {};
  const std::size_t end = i + 1;
  const Atom& next = at(end);
  if (next.kind == AtomKind::number || is_mark(end, '-') || is_mark(end, '%') || is_mark(end, ':') ||
      is_mark(end, '\'') || is_mark(end, '/'))
    return {};
  if ((is_mark(end, '.') || is_mark(end, ',')) && is_tight(end + 1) && at(end + 1).kind == AtomKind::number) return {};
  if (next.kind == AtomKind::word) {
    if (!is_any(end, {"and", "but", "when", "local", "sharp", "on", "from", "to", "with", "while", "as", "that", "this",
                      "last", "the", "yesterday", "today", "tomorrow", "tonight"}) &&
        !has(end, kWeekday))
      return {};
    const bool counts_on = at(end + 1).kind == AtomKind::number || has(end + 1, kNumber | kMultiplier);
    if (is_any(end, {"and", "to", "from"}) && counts_on) return {};  // "two and three"
  }
  return {end, {.hour = static_cast<std::int8_t>(hour), .minute = 0, .half_open = true}};
}

TimeReader::ClockRead TimeReader::some_clock(std::size_t i, bool with_day) const {
  if (const ClockRead read = clock_by_hours(i)) return read;
  if (const ClockRead read = clock_at(i)) return read;
  if (const ClockRead read = clock_by_quarters(i)) return read;
  const std::size_t asks = i > 1 && is_any(i - 1, {"about", "around"}) ? i - 1 : i;  // "at about nine"
  const bool asked_when =
      asks > 0 && is_any(asks - 1, {"at", "by", "until", "till", "since", "from", "before", "after"});
  if (dotted_ && (heads_line(i) ? at(i + 3).spaced || i + 3 >= atoms_.size() : asked_when && ends_clock(i + 3))) {
    if (const ClockRead read = clock_by_dot(i)) return read;
  }
  if (!with_day || !asked_when) return {};
  // "The share closed at 12.10 on Thursday", "down from 11.85 on Monday": prices.
  const bool priced =
      is_word(asks - 1, "from") ||
      (asks > 1 && is_any(asks - 2, {"closed", "closing", "close", "ended", "opened", "finished", "traded", "trading",
                                     "stood", "priced", "quoted", "hands", "fixed", "settled"}));
  const ClockRead dotted = priced ? ClockRead{} : clock_by_dot(i);
  if (dotted && (ends_clock(dotted.end) || has(dotted.end, kRelation))) return dotted;
  return is_word(asks - 1, "at") ? bare_hour(i) : ClockRead{};
}

namespace {

/// "nine" of an evening is 21:00.
void choose_half(ClockTime& clock, DayPart part) {
  constexpr int kNoon = 12, kNightBegins = 6;
  if (!clock.half_open || clock.hour >= kNoon) return;
  if (part == DayPart::evening || part == DayPart::afternoon || (part == DayPart::night && clock.hour >= kNightBegins))
    clock.hour = static_cast<std::int8_t>(clock.hour + kNoon);
}

/// One day, or a part of one, to which a clock time can belong.
bool is_one_day(const TimeExpression& time) {
  if (time.type != TimexType::date && time.type != TimexType::time) return false;
  if (time.clock.hour >= 0) return false;
  if (time.form == TimeForm::weekday) return true;
  if (time.form == TimeForm::calendar) return time.day != 0 && time.last_day == 0 && time.unit == TimeUnit::none;
  return time.form == TimeForm::shifted && !time.vague && time.unit == TimeUnit::day;
}

}  // namespace

/// The day that stands behind a clock time: "Tuesday", "on Thursday evening", "this morning", "3 May".
std::optional<Reading> TimeReader::day_behind(std::size_t i) const {
  if (heads_line(i)) return std::nullopt;
  const std::size_t k = is_any(i, {"on", "of"}) ? i + 1 : i;
  std::optional<Reading> date = calendar_date(k);
  if (date && date->time.day == 0) date.reset();
  if (!date) date = weekday(k);
  if (!date && k == i) date = day_word(k);
  if (!date && k == i && (has(k, kRelation) || (is_word(k, "the") && has(k + 1, kRelation)))) date = related_unit(k);
  if (!date || !is_one_day(date->time)) return std::nullopt;
  const std::size_t part = past_hyphen(date->end);
  const bool has_part = date->time.clock.part != DayPart::none;
  if (!has_part && has(part, kDayPart) && text_[at(part).end - 1] != 's') {
    date->time.clock.part = at(part).word->part;
    date->end = part + 1;
  }
  return date;
}

/// A time of day, with the day that follows it: "9 a.m. EST Tuesday", "noon Thursday", "8 p.m., Nov. 9", "ten to one on
/// Saturday", "1:20 p.m. local time yesterday", "a quarter past eight this evening".
std::optional<Reading> TimeReader::clock(std::size_t i) const {
  ClockRead clock = some_clock(i, false);
  const bool needs_day = !clock;
  if (!clock) clock = some_clock(i, true);
  if (!clock) return std::nullopt;
  std::size_t k = clock.end;
  if (is_word(k, "local") && is_word(k + 1, "time")) k += 2;
  const bool comma = is_mark(k, ',');
  std::optional<Reading> date = day_behind(comma ? k + 1 : k);
  if (date && (!comma || date->time.form == TimeForm::calendar)) {
    choose_half(clock.clock, date->time.clock.part);
    date->time.clock = clock.clock;
    date->time.type = TimexType::time;
    return date;
  }
  if (needs_day) return std::nullopt;
  Reading read{clock.end, {}};
  read.time.form = TimeForm::shifted;
  read.time.unit = TimeUnit::day;
  read.time.anchor = TimeAnchor::mentioned;
  read.time.type = TimexType::time;
  read.time.clock = clock.clock;
  return read;
}

/// Adds the clock time that follows a day: "Tuesday, 9 p.m.", "10 March at 08:15", "Saturday evening at eight".
std::optional<Reading> TimeReader::with_clock(std::optional<Reading> date) const {
  if (!date || !is_one_day(date->time) || heads_line(date->end)) return date;
  const bool stopped = is_mark(date->end, '.') && is_tight(date->end) && at(date->end + 1).digits == 2 &&
                       is_mark(date->end + 2, ':');  // "11.03.2027. 18:30"
  std::size_t k = is_mark(date->end, ',') || stopped ? date->end + 1 : date->end;
  const bool comma = k != date->end;
  const bool asked_when = is_word(k, "at");
  if (asked_when) ++k;
  std::string_view modifier = {};
  if (asked_when && is_any(k, {"about", "around"})) modifier = "APPROX", ++k;
  if (!asked_when && has(k, kClockWord)) return date;
  ClockRead clock = asked_when || comma ? some_clock(k, asked_when) : clock_at(k);
  if (!clock && dotted_ && !asked_when && !comma) clock = clock_by_dot(k);  // "Sat 19.12 Calls from the harbour"
  if (!clock || (comma && !asked_when && clock.clock.minute < 0)) return date;
  if (date->time.clock.part != DayPart::none && !asked_when) return date;
  const DayPart part = date->time.clock.part;
  date->time.clock = clock.clock;
  choose_half(date->time.clock, part);
  date->time.type = TimexType::time;
  if (!modifier.empty()) date->time.modifier = modifier;
  date->end = clock.end;
  return date;
}

}  // namespace synoptic
