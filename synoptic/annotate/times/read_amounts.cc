// Amounts of time: durations, what counts back or forward by them, and what recurs.
//
// Ages ("37 years old", "the 6-year-old") and rates ("$3 a year") are not times and are left to the figures.
#include "synoptic/annotate/times/time_reader.h"

namespace synoptic {

/// A count of units: digits, words, "a few", "several", "two to three", "two and a half". Not the article alone.
std::optional<Amount> TimeReader::amount(std::size_t i, bool with_upper) const {
  Amount read;
  std::size_t k = i;
  if (has(k, kArticle) && (has(k + 1, kVague | kCouple | kMultiplier) || is_any(k + 1, {"dozen", "half"}))) ++k;
  if (has(k, kVague)) {
    if (is_word(k, "some") && (has(k + 1, kNumber) || at(k + 1).kind == AtomKind::number)) {
      if (std::optional<Amount> rest = amount(k + 1)) return rest->modifier = "APPROX", rest;
      return std::nullopt;
    }
    return Amount{.end = k + 1, .vague = true};
  }
  if (has(k, kCouple))
    return Amount{.end = is_word(k + 1, "of") ? k + 2 : k + 1, .value = 2, .in_words = true, .modifier = "APPROX"};
  if (k == i + 1 && has(k, kMultiplier)) {
    read = {.end = k + 1, .value = static_cast<double>(at(k).word->number), .in_words = true};
  } else if (at(k).kind == AtomKind::number) {
    if (at(k).digits > 6) return std::nullopt;
    if (k > 0 && is_tight(k) &&
        (is_mark(k - 1, '$') || is_mark(k - 1, '.') || is_mark(k - 1, ',') || is_mark(k - 1, '/') ||
         is_mark(k - 1, ':')))
      return std::nullopt;
    read = {.end = k + 1, .value = static_cast<double>(at(k).number)};
    if (is_mark(k + 1, ',') && is_tight(k + 1) && is_tight(k + 2) && at(k + 2).digits == 3) {
      read.value = read.value * 1000 + at(k + 2).number;
      read.end = k + 3;
    } else if (is_mark(k + 1, '.') && is_tight(k + 1) && is_tight(k + 2) && at(k + 2).kind == AtomKind::number &&
               at(k + 2).digits <= 3) {
      double scale = 1;
      for (int d = 0; d < at(k + 2).digits; ++d) scale *= 10;
      read.value += at(k + 2).number / scale;
      read.end = k + 3;
    } else if (const std::size_t f = past_hyphen(k + 1);
               at(f).digits == 1 && is_mark(f + 1, '/') && at(f + 2).digits == 1 && at(f + 2).number > 0) {
      read.value += static_cast<double>(at(f).number) / at(f + 2).number;  // "5 1/2"
      read.end = f + 3;
    } else if (is_mark(k + 1, 'h')) {
      read.value += 0.5, read.end = k + 2;
    } else if (is_mark(k + 1, 'q') || is_mark(k + 1, 'Q')) {
      read.value += is_mark(k + 1, 'q') ? 0.25 : 0.75, read.end = k + 2;
    }
  } else if (has(k, kNumber)) {
    read = {.end = k + 1, .value = static_cast<double>(at(k).word->number), .in_words = true};
    const std::size_t next = past_hyphen(k + 1);
    if (read.value >= 20 && has(next, kNumber) && at(next).word->number >= 1 && at(next).word->number <= 9) {
      read.value += at(next).word->number;
      read.end = next + 1;
    }
    if (has(read.end, kMultiplier)) read.value *= at(read.end).word->number, ++read.end;
  } else {
    return std::nullopt;
  }
  if (is_word(read.end, "and") && is_word(read.end + 1, "a") && is_word(read.end + 2, "half"))
    read.value += 0.5, read.end += 3;
  // "two to three weeks", "10-12 days": the least, and a bound.
  const bool joined =
      is_any(read.end, {"to", "or"}) || (is_mark(read.end, '-') && at(read.end + 1).kind == AtomKind::number);
  if (with_upper && joined && (at(read.end + 1).kind == AtomKind::number || has(read.end + 1, kNumber))) {
    const std::optional<Amount> upper = amount(read.end + 1, false);
    if (upper && !upper->vague && upper->value > read.value && (has(past_hyphen(upper->end), kUnit | kUnits))) {
      read.end = upper->end;
      read.modifier = "EQUAL_OR_MORE";
    }
  }
  return read;
}

/// "three days", "10-year", "a year ago", "two weeks later", "a minute and a half", "two years and six months".
/// "three days before yesterday", "two weeks from today", "two days after Monday's blast": one day, by another.
std::optional<Reading> TimeReader::distance_from(std::size_t k, TimeUnit unit, const TimeExpression& amount) const {
  const int days = unit == TimeUnit::day ? 1 : unit == TimeUnit::week ? 7 : unit == TimeUnit::fortnight ? 14 : 0;
  constexpr double kMostDays = 120;
  const double count = amount.count * days;
  if (days == 0 || amount.vague || amount.unit2 != TimeUnit::none || count != static_cast<int>(count) ||
      count > kMostDays)
    return std::nullopt;
  if (k >= 2 && has(k - 2, kFiller)) return std::nullopt;  // "eight trading days after" are no eight days
  const bool from = is_word(k, "from");
  if (!from && !is_any(k, {"before", "after"})) return std::nullopt;
  std::optional<Reading> read = day_word(k + 1);
  if (!read && !from) read = calendar_date(k + 1);
  if (!read && !from) read = weekday(k + 1);
  if (!read || read->time.type != TimexType::date) return std::nullopt;
  const TimeExpression& base = read->time;
  if (base.form == TimeForm::calendar && (base.day == 0 || base.last_day != 0)) return std::nullopt;
  read->time.extra_days = static_cast<std::int8_t>(is_word(k, "before") ? -count : count);
  return read;
}

std::optional<Reading> TimeReader::counted_unit(std::size_t i) const {
  std::optional<Amount> count = amount(i);
  std::size_t unit = count ? count->end : i;
  const bool article = !count && (has(i, kArticle) && !is_word(i, "the"));
  bool half = false;
  if (!count) {
    if (!article && !is_word(i, "half")) return std::nullopt;
    count = Amount{.end = i + 1, .value = 1};
    unit = i + 1;
    if (is_word(i, "half") && has(i + 1, kArticle))
      half = true, unit = i + 2;
    else if (is_word(i, "half") && !is_any(past_hyphen(i + 1), {"hour", "century", "decade"}))
      return std::nullopt;
    else if (is_word(i, "half"))
      half = true, unit = past_hyphen(i + 1);
    else if (is_word(unit, "half") && is_mark(unit + 1, '-'))
      half = true, unit += 2;
    if (half) count->value = 0.5;
  }
  const bool hyphen = is_mark(unit, '-') && (is_tight(unit) || at(unit + 1).spaced == false);
  if (hyphen) ++unit;
  if (is_mark(unit, '\'') && has(unit + 1, kUnit)) return std::nullopt;
  for (int fillers = 0; fillers < 2 && has(unit, kFiller) && !has(unit, kUnit | kUnits); ++fillers) ++unit;
  if (is_word(unit, "of") && count->vague) return std::nullopt;
  if (!has(unit, kUnit | kUnits)) return std::nullopt;
  if (is_upper(unit) && letters(unit).size() > 1 && text_[at(unit).begin + 1] >= 'a')
    return std::nullopt;  // "60 Minutes", a name
  const TimeUnit kind = at(unit).word->unit;
  const bool plural = has(unit, kUnits);
  if (kind == TimeUnit::half || (kind == TimeUnit::quarter && (!plural || hyphen || is_word(unit + 1, "of"))))
    return std::nullopt;
  if (!plural && !hyphen && !article && !half && count->value != 1 && !is_mark(unit + 1, '-') &&
      at(i).kind != AtomKind::number && !count->in_words)
    return std::nullopt;
  if (kind == TimeUnit::second && !plural && !hyphen) return std::nullopt;

  Reading read{unit + 1, {}};
  TimeExpression& time = read.time;
  time.form = TimeForm::duration;
  time.type = TimexType::duration;
  time.unit = kind;
  time.count = count->value;
  time.vague = count->vague;
  time.modifier = count->modifier;

  std::size_t k = read.end;
  if (is_mark(k, '-') && is_tight(k) && is_word(k + 1, "old")) return std::nullopt;  // an age
  if (is_word(k, "old") || (is_word(k, "of") && is_word(k + 1, "age"))) return std::nullopt;
  if (!article && !hyphen && is_any(k, {"younger", "older"})) return std::nullopt;
  if (is_word(k, "and") && is_word(k + 1, "a") && is_word(k + 2, "half") &&
      !has(k + 3, kUnit)) {  // "a minute and a half"
    time.count += 0.5;
    read.end = k = k + 3;
  } else if (is_word(k, "and") || is_mark(k, ',') || at(k).kind == AtomKind::number) {  // "two years and six months"
    const std::size_t second = is_word(k, "and") || is_mark(k, ',') ? k + 1 : k;
    const std::optional<Amount> more = amount(second);
    if (more && !more->vague && has(more->end, kUnit | kUnits) && at(more->end).word->unit < kind && !count->vague &&
        (!is_mark(k, ',') || is_any(more->end + 1, {"ago", "earlier", "later", "and"}))) {
      time.unit2 = at(more->end).word->unit;
      time.count2 = more->value;
      read.end = k = more->end + 1;
    }
  } else if (is_word(k, "or") && is_word(k + 1, "so")) {
    time.modifier = "APPROX";
    read.end = k = k + 2;
  } else if (article && is_word(k, "or") && is_word(k + 1, "two")) {
    time.vague = true;
    read.end = k = k + 2;
  }

  const auto counted_from = [&](std::size_t end, double direction, TimeAnchor anchor) {
    time.form = TimeForm::shifted;
    time.type = kind <= TimeUnit::hour ? TimexType::time : TimexType::date;
    time.count2 *= direction;
    if (kind == TimeUnit::decade || kind == TimeUnit::century)
      time.unit = TimeUnit::year, time.count *= kind == TimeUnit::decade ? 10 : 100;
    time.count = time.vague ? direction : time.count * direction;
    time.anchor = anchor;
    time.choice = direction < 0 ? TimeChoice::last : TimeChoice::next;  // told from "last year", which is not counted
    read.end = end;
  };
  if (const std::optional<Reading> distance = distance_from(k, kind, time)) return distance;
  const std::size_t word = past_hyphen(k);
  if (is_word(word, "ago"))
    counted_from(word + 1, -1, TimeAnchor::publication);
  else if (is_word(word, "earlier") ||
           (is_word(k, "before") && (at(k + 1).kind == AtomKind::mark || k + 1 >= atoms_.size())))
    counted_from(word + 1, -1, TimeAnchor::mentioned);
  else if (is_word(k, "later") || (is_word(k, "after") && at(k + 1).kind == AtomKind::mark))
    counted_from(k + 1, 1, TimeAnchor::mentioned);
  else if (is_word(k, "from") && is_any(k + 1, {"now", "today"}))
    counted_from(k + 2, 1, TimeAnchor::publication);
  else if (is_word(k, "hence"))
    counted_from(k + 1, 1, TimeAnchor::publication);
  if (time.form == TimeForm::shifted) return read;

  if (hyphen && has(i, kArticle) && !is_any(read.end, {"period", "term"})) read.skipped = 1;  // "a several-year tenure"
  if (hyphen && is_word(read.end, "period") && has(i, kArticle)) ++read.end;
  if (article) {
    // "$3 a year", "40 miles an hour" is a rate; "a day" may be any day: only where the words before ask how long.
    const bool asked =
        i > 0 && is_any(i - 1, {"for",   "in",     "within", "after", "over",   "about", "nearly", "almost", "than",
                                "least", "around", "under",  "every", "lasted", "lasts", "last",   "took",   "take",
                                "takes", "spent",  "just",   "only",  "up",     "to",    "of"});
    // "A month after the ship went down": no rate can begin a sentence or stand behind a comma.
    const bool apart = i == 0 || begins_sentence(i) || is_mark(i - 1, ',');
    const bool is_distance = apart && kind >= TimeUnit::day && is_any(k, {"after", "since"});
    const bool told = kind == TimeUnit::hour && i > 0 && is_any(i - 1, {"say", "says", "said"}) &&
                      (k >= atoms_.size() || at(k).kind == AtomKind::mark);  // "the neighbours say an hour"
    if (!asked && !told && !is_distance && !half && time.count == 1) return std::nullopt;
    if (i > 1 && is_any(i - 1, {"of", "in", "up", "to", "just", "only"}) &&
        (at(i - 2).kind == AtomKind::number || is_mark(i - 2, '%')))
      return std::nullopt;
    if (kind == TimeUnit::night || kind == TimeUnit::weekend ||
        (kind == TimeUnit::day && i > 0 && is_any(i - 1, {"of", "to", "for"})))
      return std::nullopt;
  }
  return read;
}

/// "for weeks", "in years": units without a number, after a word that asks how long.
std::optional<Reading> TimeReader::bare_units(std::size_t i) const {
  if (!has(i, kUnits) || i == 0) return std::nullopt;
  const TimeUnit unit = at(i).word->unit;
  if (unit == TimeUnit::half || unit == TimeUnit::quarter || unit == TimeUnit::second) return std::nullopt;
  const bool ago = is_any(i + 1, {"ago", "earlier", "later"});
  if (!ago && !is_any(i - 1, {"for", "in", "within", "over", "after", "lasting", "lasted", "took", "take", "takes"}))
    return std::nullopt;
  Reading read{i + 1, {}};
  if (ago && is_word(i + 1, "ago")) {
    read.time.form = TimeForm::reference;
    read.time.ordinal = -1;
    read.end = i + 2;
    return read;
  }
  read.time.form = TimeForm::duration;
  read.time.type = TimexType::duration;
  read.time.unit = unit;
  read.time.vague = true;
  if (is_any(i + 1, {"or", "and"}) && has(i + 2, kUnits)) read.end = i + 3;
  return read;
}

/// "daily", "every Monday", "each July", "every two weeks", "Fridays".
std::optional<Reading> TimeReader::recurring(std::size_t i) const {
  Reading read{i + 1, {}};
  TimeExpression& time = read.time;
  time.form = TimeForm::set;
  time.type = TimexType::set;
  if (has(i, kFrequency)) {
    if (is_upper(i) && !begins_sentence(i)) return std::nullopt;       // "The Daily Telegraph"
    if (is_word(i, "quarterly")) return std::nullopt;                  // of results and dividends, which are no times
    if (is_upper(i + 1) && !is_mark(i + 1, '.')) return std::nullopt;  // "the party daily Granma"
    // "10,000 units annually", "rose 20% annually": a rate, as "$3 a year" is.
    for (std::size_t back = 1; back <= 2 && back <= i && is_word(i, "annually"); ++back) {
      if (at(i - back).kind == AtomKind::number || has(i - back, kNumber | kMultiplier) || is_mark(i - back, '%') ||
          is_any(i - back, {"percent", "million", "billion", "trillion"}))
        return std::nullopt;
    }
    time.unit = at(i).word->frequency;
    time.count = at(i).word->frequency_count;
    return read;
  }
  if (has(i, kWeekdays) && is_upper(i) && !is_mark(i + 1, '\'')) {
    time.weekday = at(i).word->weekday;
    if (has(i + 1, kDayPart)) time.clock.part = at(i + 1).word->part, read.end = i + 2;
    return read;
  }
  if (is_any(i, {"once", "twice"})) {  // "twice a week"
    if (!is_any(i + 1, {"a", "every", "each"}) || !has(i + 2, kUnit)) return std::nullopt;
    time.unit = at(i + 2).word->unit;
    time.count = 1;
    read.end = i + 3;
    return read;
  }
  if (!has(i, kEach)) return std::nullopt;
  std::size_t k = i + 1;
  time.count = at(i).word->number;
  if (is_word(k, "other") || is_word(k, "second"))
    time.count = 2, ++k;
  else if (const std::optional<Amount> count = amount(k); count && !count->vague && has(count->end, kUnits))
    time.count = count->value, k = count->end;
  else if (is_word(k, "single"))
    ++k;
  read.end = k + 1;
  if (has(k, kUnit | kUnits)) {
    time.unit = at(k).word->unit;
    if (time.unit == TimeUnit::half) return std::nullopt;
    return read;
  }
  if (has(k, kWeekday | kWeekdays)) {
    time.weekday = at(k).word->weekday;
    if (has(k + 1, kDayPart)) time.clock.part = at(k + 1).word->part, read.end = k + 2;
    return read;
  }
  if (has(k, kMonth) && is_upper(k)) return time.month = at(k).word->month, read;
  if (has(k, kSeason)) return time.unit = TimeUnit::season, time.ordinal = at(k).word->season, read;
  if (has(k, kDayPart)) return time.clock.part = at(k).word->part, read;
  return std::nullopt;
}

}  // namespace synoptic
