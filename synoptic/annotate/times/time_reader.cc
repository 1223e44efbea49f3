#include "synoptic/annotate/times/time_reader.h"

namespace synoptic {

const Atom TimeReader::kNone{};

bool TimeReader::is_word(std::size_t i, std::string_view lower) const {
  const Atom& atom = at(i);
  if (atom.kind != AtomKind::word || atom.end - atom.begin != lower.size()) return false;
  for (std::size_t k = 0; k < lower.size(); ++k) {
    const char c = text_[atom.begin + k];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != lower[k]) return false;
  }
  return true;
}

bool TimeReader::is_any(std::size_t i, std::initializer_list<std::string_view> words) const {
  if (at(i).kind != AtomKind::word) return false;
  for (const std::string_view word : words) {
    if (is_word(i, word)) return true;
  }
  return false;
}

std::size_t TimeReader::past_possessive(std::size_t i) const {
  if (!is_mark(i, '\'') || !is_tight(i)) return i;
  return is_word(i + 1, "s") && is_tight(i + 1) ? i + 2 : i + 1;
}

bool TimeReader::begins_sentence(std::size_t i) const {
  if (i == 0) return true;
  const Atom& before = at(i - 1);
  return before.kind == AtomKind::mark &&
         (before.mark == '.' || before.mark == '!' || before.mark == '?' || before.mark == '"' || before.mark == ':' ||
          (before.mark == '\'' && at(i).spaced == false) || before.mark == '`');
}

/// The longest of what the rules read at `i`; the earlier rule where two are as long.
std::optional<Reading> TimeReader::core(std::size_t i) const {
  std::optional<Reading> best;
  const auto consider = [&](std::optional<Reading> read) {
    if (read && (!best || read->end > best->end)) best = std::move(read);
  };
  const Atom& atom = at(i);
  if (atom.kind == AtomKind::mark) {
    if (atom.mark == '\'') consider(years_together(i));
    return best;
  }
  const bool number = atom.kind == AtomKind::number;
  const bool article = has(i, kArticle);
  if (number || has(i, kMonth | kWeekday | kOrdinal | kRelation | kNumber) || article)
    consider(with_time_of_day(calendar_date(i)));
  if (has(i, kFestival | kRelation)) consider(with_time_of_day(festival(i)));
  if (has(i, kWeekday | kRelation) || article) consider(with_time_of_day(weekday(i)));
  if (has(i, kDayWord)) consider(with_time_of_day(day_word(i)));
  if (has(i, kDayPart)) consider(lone_part(i));
  if (number || has(i, kOrdinal) || article) consider(years_together(i));
  if (number || article || has(i, kOrdinal | kRelation | kFiscal | kUnit) ||
      is_any(i, {"q", "h", "its", "their", "final", "last", "year"}))
    consider(part_of_year(i));
  if (article || has(i, kSeason | kRelation)) consider(season(i));
  if (article || has(i, kUnit)) consider(week_of(i));
  if (number || has(i, kClockWord | kNumber) || is_any(i, {"half", "quarter", "a"})) consider(clock(i));
  if (article || has(i, kUnit)) consider(year_ago(i));
  if (article || has(i, kRelation)) consider(related_unit(i));
  if (number || has(i, kArticle | kNumber | kVague | kCouple) || is_word(i, "half")) consider(counted_unit(i));
  if (has(i, kUnits)) consider(bare_units(i));
  if (has(i, kFrequency | kEach | kWeekdays) || is_any(i, {"once", "twice"})) consider(recurring(i));
  if (article || has(i, kReference | kBound) || is_any(i, {"in", "current"})) consider(reference(i));
  if (number || article || has(i, kFiscal | kNumber)) consider(lone_year(i));
  return best;
}

/// "early next week", "the end of 1990", "mid-November", "later this month", "earlier in the year", "year-end".
std::optional<Reading> TimeReader::edged(std::size_t i) const {
  std::size_t k = is_word(i, "the") ? i + 1 : i;
  if (is_word(k, "year") && is_any(past_hyphen(past_possessive(k + 1)), {"end"})) {  // "year-end", "the year's end"
    Reading read{past_hyphen(past_possessive(k + 1)) + 1, {}};
    read.time.form = TimeForm::shifted;
    read.time.unit = TimeUnit::year;
    read.time.modifier = "END";
    if (const YearRead year = year_after(read.end); year && year.year != kNoYear) {
      read.time.form = TimeForm::calendar;
      read.time.year = year.year;
      read.end = year.end;
    }
    return read;
  }
  if (is_word(k, "day") && is_any(k + 1, {"before", "after"})) {  // "the day before yesterday"
    std::optional<Reading> read = core(k + 2);
    if (!read || (read->time.form != TimeForm::weekday && !has(k + 2, kDayWord) && read->time.day == 0))
      return std::nullopt;
    read->time.extra_days = is_word(k + 1, "before") ? -1 : 1;
    return read;
  }
  if (!has(k, kEdge)) return std::nullopt;
  const std::string_view edge = at(k).word->edge;
  const bool compared = edge == "EARLIER" || edge == "LATER";
  const bool noun = is_any(k, {"middle", "beginning", "start", "end", "close"});
  if (noun != is_word(k + 1, "of")) {
    if (!(compared && is_any(k + 1, {"in", "on"}))) return std::nullopt;
  }
  if (k != i && !noun) return std::nullopt;
  if (compared && has(k + 1, kWeekday)) return std::nullopt;  // "Earlier Friday" is the verb's: Friday is no shorter
  std::size_t next = noun || (compared && is_word(k + 1, "in")) ? k + 2 : past_hyphen(k + 1);
  if (compared && is_word(k + 1, "on")) return std::nullopt;
  std::optional<Reading> read = core(next);
  if (!read && has(next, kDayPart) && !noun && !compared) {  // "early morning", "mid afternoon"
    Reading part{next + 1, {}};
    part.time.form = TimeForm::shifted;
    part.time.unit = TimeUnit::day;
    part.time.anchor = TimeAnchor::mentioned;
    part.time.type = TimexType::time;
    part.time.clock.part = at(next).word->part;
    read = with_time_of_day(part);
    for (const std::size_t day = read->end; read->end == day;) {
      std::optional<Reading> date = weekday(day);
      if (!date) date = day_word(day);
      if (!date) break;
      date->time.clock = read->time.clock;
      date->time.type = TimexType::time;
      read = date;
    }
  }
  if (!read) return std::nullopt;
  const TimeExpression& time = read->time;
  if (time.form == TimeForm::duration || time.form == TimeForm::set || time.form == TimeForm::reference)
    return std::nullopt;
  if (compared && time.form == TimeForm::calendar && time.year != kNoYear && !is_word(k + 1, "in")) return std::nullopt;
  read->skipped = 0;
  read->time.is_term = edge == "END" && noun && i > 0 && is_any(i - 1, {"by", "before", "until", "till"});
  read->time.modifier = edge == "EARLIER" ? "START" : edge == "LATER" ? "END" : edge;
  return read;
}

/// "about two years ago", "more than four hours", "at least 20 more years", "around Nov. 9".
std::optional<Reading> TimeReader::bounded(std::size_t i) const {
  if (!has(i, kBound)) return std::nullopt;
  std::size_t k = i;
  std::string_view modifier = {};
  if (is_word(k, "just")) ++k;
  if (is_any(k, {"about", "around", "approximately", "roughly"}))
    modifier = "APPROX", ++k;
  else if (is_any(k, {"nearly", "almost"}))
    modifier = "LESS_THAN", ++k;
  else if (is_word(k, "close") && is_word(k + 1, "to"))
    modifier = "APPROX", k += 2;
  else if (is_word(k, "more") && is_word(k + 1, "than"))
    modifier = "MORE_THAN", k += 2;
  else if (is_any(k, {"less", "fewer"}) && is_word(k + 1, "than"))
    modifier = "LESS_THAN", k += 2;
  else if (is_word(k, "over"))
    modifier = "MORE_THAN", ++k;
  else if (is_word(k, "under"))
    modifier = "LESS_THAN", ++k;
  else if (is_word(k, "at") && is_word(k + 1, "least"))
    modifier = "EQUAL_OR_MORE", k += 2;
  else if (is_word(k, "at") && is_word(k + 1, "most"))
    modifier = "EQUAL_OR_LESS", k += 2;
  else if (is_word(k, "up") && is_word(k + 1, "to"))
    modifier = "EQUAL_OR_LESS", k += 2;
  else if (is_word(k, "no") && is_any(k + 1, {"more", "later"}) && is_word(k + 2, "than"))
    modifier = "EQUAL_OR_LESS", k += 3;
  else if (is_word(k, "no") && is_any(k + 1, {"less", "fewer"}) && is_word(k + 2, "than"))
    modifier = "EQUAL_OR_MORE", k += 3;
  else
    return std::nullopt;
  std::optional<Reading> read = core(k);
  if (!read) return std::nullopt;
  const bool amount_led =
      at(k).kind == AtomKind::number || has(k, kNumber | kVague | kCouple) || (has(k, kArticle) && !is_word(k, "the"));
  const bool counted = read->time.form == TimeForm::duration ||
                       (read->time.form == TimeForm::shifted && read->time.type != TimexType::time);
  const bool about_when = modifier == "APPROX" && (read->time.clock.hour >= 0 ||
                                                   (is_word(i, "around") && read->time.form == TimeForm::calendar));
  if (!about_when && !(counted && (amount_led || modifier == "EQUAL_OR_MORE"))) return std::nullopt;
  if (read->time.form == TimeForm::duration && is_word(i, "over") && is_word(k, "the")) return std::nullopt;
  if (read->skipped > 0) return std::nullopt;
  read->time.modifier = modifier;
  return read;
}

std::optional<Reading> TimeReader::expression(std::size_t i) const {
  const Atom& atom = at(i);
  if (atom.kind == AtomKind::word && (!atom.word || !(atom.word->roles & (kBeginners | kUnits)))) {
    if (is_any(i, {"q", "h"})) return coded_part(i);
    return std::nullopt;
  }
  if (atom.kind == AtomKind::mark && atom.mark != '\'') return std::nullopt;
  if (std::optional<Reading> read = bounded(i)) return read;
  std::optional<Reading> edge = edged(i);
  std::optional<Reading> read = core(i);
  if (edge && (!read || edge->end >= read->end)) return edge;
  return read;
}

}  // namespace synoptic
