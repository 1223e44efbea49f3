// What is told by its place relative to another day: weekdays, "yesterday", "last year", "recently".
//
// From which day it counts is noted, not applied: "last week" from the day of publication, "the previous day" from
// the one the text speaks of. Spans are TimeML's: with "the", without a preposition.
#include "synoptic/annotate/times/time_reader.h"

namespace synoptic {

namespace {

TimeChoice choice_of(TimeRelation relation) {
  switch (relation) {
    case TimeRelation::last: return TimeChoice::last;
    case TimeRelation::next: return TimeChoice::next;
    case TimeRelation::current: return TimeChoice::current;
    default: return TimeChoice::open;
  }
}

int steps_of(TimeRelation relation) {
  return relation == TimeRelation::last ? -1 : relation == TimeRelation::next ? 1 : 0;
}

TimeExpression shifted(TimeUnit unit, double count, TimeAnchor anchor = TimeAnchor::publication) {
  TimeExpression time;
  time.form = TimeForm::shifted;
  time.unit = unit;
  time.count = count;
  time.anchor = anchor;
  return time;
}

}  // namespace

/// Adds "morning", "night", ", 9 p.m." to a day.
std::optional<Reading> TimeReader::with_time_of_day(std::optional<Reading> date) const {
  if (!date) return date;
  std::size_t k = date->end;
  std::string_view edge = {};
  if (has(k, kEdge) && has(k + 1, kDayPart) && is_any(k, {"early", "late", "mid"})) edge = at(k).word->edge, ++k;
  k = past_hyphen(k);
  if (has(k, kDayPart) && !is_word(k + 1, "live")) {
    const bool plural = text_[at(k).end - 1] == 's';
    date->time.clock.part = at(k).word->part;
    date->time.type = plural ? TimexType::set : TimexType::time;
    if (plural && date->time.form == TimeForm::weekday) date->time.form = TimeForm::set;
    if (!edge.empty()) date->time.modifier = edge;
    date->end = k + 1;
    return plural ? date : with_clock(date);
  }
  return with_clock(date);
}

/// "Friday", "last Friday", "the previous Friday", "this coming Sunday", "Monday of last week".
std::optional<Reading> TimeReader::weekday(std::size_t i) const {
  Reading read;
  TimeExpression& time = read.time;
  time.form = TimeForm::weekday;
  std::size_t k = is_word(i, "the") ? i + 1 : i;
  const bool article = k != i;
  bool related = false;
  while (has(k, kRelation) && k < i + 3) {
    time.choice = choice_of(at(k).word->relation);
    if (is_any(k, {"previous", "preceding", "following", "that", "same"})) time.anchor = TimeAnchor::mentioned;
    related = true;
    ++k;
  }
  if (article && !related) return std::nullopt;
  // "next week on Friday", "this week Friday".
  if (related && is_word(k, "week") && time.anchor == TimeAnchor::publication) {
    const std::size_t day = is_word(k + 1, "on") ? k + 2 : k + 1;
    if (has(day, kWeekday) && letters(day).size() > 5) {
      time.unit = TimeUnit::week;
      time.count = time.choice == TimeChoice::last ? -1 : time.choice == TimeChoice::next ? 1 : 0;
      time.choice = TimeChoice::open;
      time.weekday = at(day).word->weekday;
      read.end = day + 1;
      return read;
    }
  }
  if (!has(k, kWeekday)) return std::nullopt;
  time.weekday = at(k).word->weekday;
  read.end = k + 1;
  // "The Saturday Review", "the Sunday Times": a name.
  const bool names_thing = at(k + 1).kind == AtomKind::word && is_upper(k + 1) && is_upper(k) && !at(k + 1).word;
  if (!related && i > 0 && is_word(i - 1, "the") && names_thing) return std::nullopt;
  if (letters(k).size() <= 5) {
    // "Fri. night"; "SAT 05.20 Second call" at the head of an entry.
    const bool shouts = is_upper(k) && letters(k)[1] >= 'A' && letters(k)[1] <= 'Z';
    const bool heads_entry = k == 0 && is_upper(k) && (shouts || clock_at(k + 1) || (dotted_ && clock_by_dot(k + 1)));
    if (!heads_entry && (!is_upper(k) || !is_mark(k + 1, '.') || !is_tight(k + 1))) return std::nullopt;
    if (!heads_entry) read.end = k + 2;
  }
  // "Monday of last week", "Friday next week".
  std::size_t week = is_word(read.end, "of") ? read.end + 1 : read.end;
  if (!related && has(week, kRelation) && is_word(week + 1, "week")) {
    time.unit = TimeUnit::week;
    time.count = steps_of(at(week).word->relation);
    read.end = week + 2;
  }
  return read;
}

/// "yesterday", "today", "tomorrow", "tonight".
std::optional<Reading> TimeReader::day_word(std::size_t i) const {
  if (!has(i, kDayWord)) return std::nullopt;
  Reading read{i + 1, shifted(TimeUnit::day, at(i).word->number)};
  if (at(i).word->night) {
    read.time.clock.part = DayPart::night;
    read.time.type = TimexType::time;
  }
  // "USA Today", "VOA Today": a name.
  if (is_word(i, "today") && is_upper(i) && i > 0 && at(i - 1).kind == AtomKind::word && is_upper(i - 1) &&
      at(i).spaced)
    return std::nullopt;
  return read;
}

/// "to end the day at 7,114", "at the start of the day": one day, and no "news of the day".
bool TimeReader::bounds_day(std::size_t article, std::size_t day) const {
  if (is_any(day + 1, {"of", "before", "after", "that", "he", "she", "they", "it", "we", "i"})) return false;
  const std::size_t back = article > 0 && is_word(article - 1, "of") ? 2 : 1;
  return article >= back && is_any(article - back, {"end", "ends", "ended", "ending", "start", "starts", "started",
                                                    "begin", "began", "beginning", "close", "closed", "closing",
                                                    "finish", "finished", "finishing", "open", "opened"});
}

/// "last week", "the previous day", "this quarter", "the past three months", "last night", "the week".
std::optional<Reading> TimeReader::related_unit(std::size_t i) const {
  std::size_t k = is_word(i, "the") ? i + 1 : i;
  const bool article = k != i;
  TimeRelation relation = TimeRelation::none;
  bool to_mentioned = false, previous = false;
  std::size_t relations = 0;
  while (has(k, kRelation) && relations < 2) {
    if (relations == 1 && relation == TimeRelation::that && !is_word(k, "same"))
      return std::nullopt;  // "said that last week"
    relation = at(k).word->relation;
    to_mentioned = to_mentioned || is_any(k, {"previous", "preceding", "following", "that", "same"});
    previous = previous || is_any(k, {"past", "coming", "upcoming"});
    ++relations;
    k = past_hyphen(k + 1);
  }
  if (!article && relations == 0) return std::nullopt;
  const std::size_t filler = has(k, kFiscal) || is_any(k, {"full", "trading", "business", "calendar"}) ? 1 : 0;
  const bool fiscal = has(k, kFiscal);

  if (relations > 0) {
    if (const std::optional<Amount> count = amount(k); count && count->end > k) {  // "the past three months"
      std::size_t unit = count->end;
      if (has(unit, kFiller) && has(unit + 1, kUnit | kUnits)) ++unit;
      if (has(unit, kUnits) || (has(unit, kUnit) && count->value == 1 && !count->vague)) {
        if (relation == TimeRelation::that) return std::nullopt;
        Reading read{unit + 1, {}};
        read.time.form = TimeForm::duration;
        read.time.type = TimexType::duration;
        read.time.unit = at(unit).word->unit;
        read.time.count = count->value;
        read.time.vague = count->vague;
        if (is_word(read.end, "or") && is_word(read.end + 1, "so")) read.end += 2, read.time.modifier = "APPROX";
        return read;
      }
    }
    if (has(k, kUnits) && relation != TimeRelation::that) {  // "coming months", "past years"
      if (!previous && relation != TimeRelation::next) return std::nullopt;
      Reading read{k + 1, {}};
      read.time.form = TimeForm::reference;
      read.time.ordinal = -1;
      if (relation == TimeRelation::next) {
        read.time.form = TimeForm::duration;
        read.time.type = TimexType::duration;
        read.time.unit = at(k).word->unit;
        read.time.vague = true;
      }
      return read;
    }
  }

  if (article && relations == 0) {  // "the nine months", "the first two years"
    const std::size_t count_at = is_any(k, {"first", "initial", "final"}) ? k + 1 : k;
    const std::optional<Amount> count = amount(count_at);
    if (count && !count->vague && has(count->end, kUnits) && at(count->end).word->unit != TimeUnit::quarter &&
        at(count->end).word->unit != TimeUnit::half) {
      Reading read{count->end + 1, {}};
      read.time.form = TimeForm::duration;
      read.time.type = TimexType::duration;
      read.time.unit = at(count->end).word->unit;
      read.time.count = count->value;
      return read;
    }
  }

  k += filler;
  if (has(k, kDayPart) && text_[at(k).end - 1] != 's') {  // "last night", "this morning", "the next morning"
    if (relations == 0 && !is_any(k, {"morning", "afternoon", "evening"})) return std::nullopt;
    if (relations == 0 && i > 0 && is_word(i - 1, "in") && at(i - 2).kind == AtomKind::number) return std::nullopt;
    const bool anaphoric = to_mentioned || article;
    Reading read{
        k + 1, shifted(TimeUnit::day, steps_of(relation), anaphoric ? TimeAnchor::mentioned : TimeAnchor::publication)};
    if (is_word(k, "night") && relation == TimeRelation::last)
      read.time.count = -1;
    else if (relation == TimeRelation::latest)
      return std::nullopt;
    read.time.type = TimexType::time;
    read.time.clock.part = at(k).word->part;
    return read;
  }
  if (is_word(k, "period") &&
      (relation == TimeRelation::latest || (relation == TimeRelation::that && is_word(k - 1, "same")))) {
    if (relation == TimeRelation::that) return std::nullopt;
    return Reading{k + 1, shifted(TimeUnit::quarter, 0, TimeAnchor::mentioned)};
  }
  if (!has(k, kUnit) || (is_upper(k) && !is_upper(i))) return std::nullopt;
  if (is_upper(k) && is_upper(i) && letters(k).size() > 1 && text_[at(k).begin + 1] >= 'a')
    return std::nullopt;  // "This Week", a name
  const TimeUnit unit = at(k).word->unit;
  if (unit == TimeUnit::second || unit == TimeUnit::half || unit == TimeUnit::minute || unit == TimeUnit::night)
    return std::nullopt;
  if (is_mark(k + 1, '-') && is_tight(k + 1) && at(k + 2).kind == AtomKind::word && !has(k + 2, kEdge))
    return std::nullopt;
  Reading read{k + 1, shifted(unit, steps_of(relation))};
  read.time.fiscal = fiscal;
  // "over the past decade" is ten years up to now, and not the decade before this one.
  const bool long_unit = unit == TimeUnit::decade || unit == TimeUnit::century;
  if (long_unit && relations == 1 && is_word(k - 1, "past")) {
    read.time.form = TimeForm::duration;
    read.time.type = TimexType::duration;
    read.time.unit = TimeUnit::year;
    read.time.count = unit == TimeUnit::decade ? 10 : 100;
    return read;
  }
  if (relations == 0 && is_any(k + 1, {"before", "after"}) && k + 2 < atoms_.size() &&
      (is_mark(k + 2, ',') || is_mark(k + 2, '.')) && unit != TimeUnit::hour && unit <= TimeUnit::year) {
    Reading other{k + 2, shifted(unit, is_word(k + 1, "before") ? -1 : 1, TimeAnchor::mentioned)};  // "the day before,"
    return other;
  }
  if (relations == 0) {
    if (unit == TimeUnit::day && bounds_day(i, k)) return read.time.anchor = TimeAnchor::mentioned, read;
    if (unit == TimeUnit::day || unit == TimeUnit::hour || unit == TimeUnit::decade || unit == TimeUnit::century ||
        unit == TimeUnit::millennium || unit == TimeUnit::fortnight)
      return std::nullopt;
    if (is_word(k + 1, "of") || has(k + 1, kNumber) || at(k + 1).kind == AtomKind::number) return std::nullopt;
    if (is_any(k + 1, {"before", "after", "earlier", "later", "ago", "when", "that"})) return std::nullopt;
    if (unit == TimeUnit::quarter) {
      read.time.anchor = TimeAnchor::mentioned;
      if (is_word(k + 1, "a") && is_word(k + 2, "year") && is_any(k + 3, {"ago", "earlier"}))
        read.end = k + 4, read.time.unit = TimeUnit::year, read.time.count = -1;
    }
    if (is_any(k + 1, {"ended", "ending"}) && unit != TimeUnit::quarter) {
      read.time.form = TimeForm::duration;
      read.time.type = TimexType::duration;
      read.time.count = 1;
    }
    return read;
  }
  if (unit == TimeUnit::hour) return std::nullopt;
  if (to_mentioned || relation == TimeRelation::that || relation == TimeRelation::latest ||
      (article && relation == TimeRelation::next && unit == TimeUnit::day)) {
    read.time.anchor = TimeAnchor::mentioned;
  }
  if (relation == TimeRelation::current && unit == TimeUnit::day) return std::nullopt;
  return read;
}

/// "the year-earlier quarter", "year-ago period", "year-earlier".
std::optional<Reading> TimeReader::year_ago(std::size_t i) const {
  std::size_t k = has(i, kArticle) ? i + 1 : i;
  if (is_any(k, {"comparable", "corresponding"})) ++k;
  if (!is_word(k, "year") || !is_mark(k + 1, '-') || !is_any(k + 2, {"ago", "earlier"})) return std::nullopt;
  const std::size_t bare = k;
  k += 3;
  if (is_any(k, {"quarter", "period"})) return Reading{k + 1, shifted(TimeUnit::year, -1, TimeAnchor::mentioned)};
  return Reading{k, shifted(TimeUnit::year, -1, TimeAnchor::mentioned), bare - i};
}

/// "now", "recently", "recent years", "the future", "overnight", "these days", "the past".
std::optional<Reading> TimeReader::reference(std::size_t i) const {
  Reading read;
  read.time.form = TimeForm::reference;
  if (is_word(i, "right") && is_word(i + 1, "now")) return read.end = i + 2, read;
  if (is_word(i, "these") && is_word(i + 1, "days")) return read.end = i + 2, read;
  if (is_word(i, "the") || is_word(i, "in")) {
    const std::size_t k = i + 1;
    if (is_any(k, {"near", "foreseeable", "immediate", "distant"}) && is_any(k + 1, {"future", "term"}) &&
        is_word(i, "the")) {
      if (is_word(k + 1, "term") && !is_word(k, "near")) return std::nullopt;
      return read.end = k + 2, read.time.ordinal = 1, read;
    }
    if (is_word(i, "in")) return std::nullopt;
    if (is_any(k, {"future", "past"})) {
      if (at(k + 1).kind == AtomKind::word &&
          !is_any(k + 1, {"and", "of", "but", "is", "was", "will", "when", "as", "to", "he", "she", "they", "it", "for",
                          "with", "that", "if"}))
        return std::nullopt;
      if (is_word(k, "past") && !after_preposition(i)) return std::nullopt;
      read.end = k + 1;
      read.time.ordinal = is_word(k, "future") ? 1 : -1;
      return read;
    }
    return std::nullopt;
  }
  if (is_word(i, "current") && at(i + 1).kind == AtomKind::word)
    return read.end = i + 1, read.time.is_adjective = true, read;
  if (!has(i, kReference)) return std::nullopt;
  const int kind = at(i).word->reference;
  read.end = i + 1;
  if (kind == -2) {  // "recent years", "the recent rulings"
    read.time.ordinal = -1;
    read.time.is_adjective = !has(i + 1, kUnits);
    if (read.time.is_adjective) return read;
    read.end = i + 2;
    if (is_word(i + 2, "and") && has(i + 3, kUnits)) read.end = i + 4;
    return read;
  }
  if (kind == 2) {
    if (i == 0 || !is_word(i - 1, "in") || at(i + 1).kind == AtomKind::word) return std::nullopt;
    read.time.ordinal = 1;
    return read;
  }
  if (kind == 3) {
    read.time = shifted(TimeUnit::day, 0);
    read.time.type = TimexType::time;
    read.time.clock.part = DayPart::night;
    return read;
  }
  if (is_word(i, "now") && begins_sentence(i) && is_upper(i) && (is_mark(i + 1, ',') || is_word(i + 1, "for")))
    return std::nullopt;
  read.time.ordinal = static_cast<std::int16_t>(kind);
  return read;
}

/// "By evening", "until morning": of the day that the text speaks of. "By night" is how.
std::optional<Reading> TimeReader::lone_part(std::size_t i) const {
  if (i == 0 || !is_any(i - 1, {"by", "until", "till", "towards", "toward"}) || text_[at(i).end - 1] == 's')
    return std::nullopt;
  if (is_word(i, "night") || (at(i + 1).kind == AtomKind::mark && at(i + 1).mark == '-')) return std::nullopt;
  Reading read{i + 1, shifted(TimeUnit::day, 0, TimeAnchor::mentioned)};
  read.time.type = TimexType::time;
  read.time.clock.part = at(i).word->part;
  read.time.is_lone_part = true;
  return read;
}

/// "the week of March 6".
std::optional<Reading> TimeReader::week_of(std::size_t i) const {
  const std::size_t k = is_word(i, "the") ? i + 1 : i;
  // "the first week of September", "the last week of this month".
  if (k != i && is_word(k + 1, "week") && is_any(k + 2, {"of", "in"}) && (has(k, kOrdinal) || is_word(k, "last"))) {
    const int nth = is_word(k, "last") ? -1 : at(k).word->ordinal;
    constexpr int kMostWeeks = 5;
    std::optional<Reading> month = calendar_date(k + 3);
    if (!month) month = related_unit(k + 3);
    if (month && nth <= kMostWeeks && nth != 0) {
      const TimeExpression& read = month->time;
      const bool is_month = (read.form == TimeForm::calendar && read.month != 0 && read.day == 0) ||
                            (read.form == TimeForm::shifted && read.unit == TimeUnit::month);
      if (is_month && read.type == TimexType::date) {
        month->time.week_of_month = static_cast<std::int8_t>(nth);
        return month;
      }
    }
  }
  if (!is_word(k, "week") || !is_any(k + 1, {"of", "ending", "beginning", "starting"})) return std::nullopt;
  std::optional<Reading> date = calendar_date(k + 2);
  if (!date || date->time.day == 0) return std::nullopt;
  date->time.unit = TimeUnit::week;
  return date;
}

}  // namespace synoptic
