// Years, decades, centuries, quarters, halves, seasons, festivals.
//
// Four digits are a year only where the words by them do not count something; a half only with its year, for halves
// are of games too. Festivals are rows of data/festivals.tsv.
#include <algorithm>
#include <string>
#include <vector>

#include "synoptic/annotate/times/time_reader.h"
#include "synoptic/base/tables.h"

namespace synoptic {

namespace {

TimeExpression of_form(TimeForm form) {
  TimeExpression time;
  time.form = form;
  return time;
}

TimeChoice choice_of(TimeRelation relation) {
  switch (relation) {
    case TimeRelation::last: return TimeChoice::last;
    case TimeRelation::next: return TimeChoice::next;
    case TimeRelation::current: return TimeChoice::current;
    default: return TimeChoice::open;
  }
}

}  // namespace

/// A number that is a year. Four digits alone may count something, so the words by it decide.
std::optional<Reading> TimeReader::lone_year(std::size_t i) const {
  Reading read{0, of_form(TimeForm::calendar)};
  std::size_t k = is_word(i, "the") ? i + 1 : i;
  const bool fiscal = has(k, kFiscal);
  if (fiscal) ++k;
  const bool named = is_word(k, "year") || (fiscal && k != i);
  if (is_word(k, "year")) ++k;
  if (!named && k != i && !fiscal) return std::nullopt;
  read.time.fiscal = fiscal;
  YearRead year = four_digit_year(k);
  if (!year) {
    year = year_in_words(k);
    if (!year || (year.year == 2000 && !named && !is_word(i - 1, "in"))) return std::nullopt;
  } else if (!named && !fiscal) {
    const bool likely = year.year >= 1900 && year.year <= 2050;
    const bool counted =
        at(k + 1).kind == AtomKind::word && !is_upper(k + 1) && !has(k + 1, kPreposition) &&
        at(k + 1).end - at(k + 1).begin > 3 && text_[at(k + 1).end - 1] == 's' &&
        !is_any(k + 1, {"was", "has", "does", "this", "across", "elections", "olympics", "budgets", "games"});
    const bool placed = after_preposition(i) && !is_any(i - 1, {"than", "at", "over", "within", "about"});
    if (is_any(k + 1, {"feet",  "meters",  "metres",     "miles",      "pounds", "people", "men",
                       "women", "dollars", "euros",      "tons",       "tonnes", "troops", "soldiers",
                       "jobs",  "acres",   "kilometers", "kilometres", "km",     "meter"}))
      return std::nullopt;
    if (has(k + 1, kUnits)) return std::nullopt;
    if (is_mark(k - 1, '-') && is_tight(k) && k >= 2 && at(k - 2).kind == AtomKind::number) return std::nullopt;
    if (!placed && (!likely || counted)) return std::nullopt;
    if (counted && placed && !is_any(i - 1, {"in", "since", "of"})) return std::nullopt;
    if (!likely && !is_any(i - 1, {"in", "since", "until", "from", "of", "by", "before", "after", "between"}))
      return std::nullopt;
  }
  read.end = year.end;
  read.time.year = year.year;
  if (is_word(year.end, "or") && is_word(year.end + 1, "later"))
    read.end = year.end + 2, read.time.modifier = "ON_OR_AFTER";
  if (is_word(year.end, "and") && is_word(year.end + 1, "beyond"))
    read.end = year.end + 2, read.time.modifier = "ON_OR_AFTER";
  // "1914-18", "2014-2018".
  if (is_mark(read.end, '-') && is_tight(read.end) && is_tight(read.end + 1) &&
      at(read.end + 1).kind == AtomKind::number) {
    const Atom& last = at(read.end + 1);
    const int whole = last.digits == 4 ? last.number : last.digits == 2 ? year.year / 100 * 100 + last.number : 0;
    if (whole > year.year && whole <= 2199 && whole - year.year <= 200 && !is_mark(read.end + 2, '-'))
      read.time.last_year = static_cast<std::int16_t>(whole), read.end += 2;
  }
  return read;
}

/// Decades and centuries: "the 1990s", "the '80s", "the nineties", "the 20th century".
std::optional<Reading> TimeReader::years_together(std::size_t i) const {
  Reading read{0, of_form(TimeForm::span_of_years)};
  std::size_t k = is_word(i, "the") ? i + 1 : i;
  if (has(k, kEdge) && k > i) {  // "the early 1990s", "the mid-1990s"
    read.time.modifier = at(k).word->edge;
    k = past_hyphen(k + 1);
  }
  read.time.unit = TimeUnit::decade;
  const Atom& atom = at(k);
  const std::size_t plural = is_mark(k + 1, '\'') && is_tight(k + 1) && is_tight(k + 2) ? k + 2 : k + 1;
  if (atom.kind == AtomKind::number && is_word(plural, "s") && is_tight(plural)) {
    if (atom.digits == 4 && atom.number % 10 == 0 && atom.number >= 1000 && atom.number <= 2190) {
      read.time.year = static_cast<std::int16_t>(atom.number);
    } else if (atom.digits == 2 && atom.number % 10 == 0 && (k > i || (i > 0 && is_mark(i - 1, '\'')))) {
      read.time.year = static_cast<std::int16_t>((atom.number < 30 ? 2000 : 1900) + atom.number);
    } else {
      return std::nullopt;
    }
    read.end = plural + 1;
    return read;
  }
  if (is_mark(k, '\'') && is_tight(k + 1) && at(k + 1).digits == 2 && at(k + 1).number % 10 == 0 &&
      is_word(k + 2, "s") && is_tight(k + 2)) {
    read.time.year = static_cast<std::int16_t>((at(k + 1).number < 30 ? 2000 : 1900) + at(k + 1).number);
    read.end = k + 3;
    return read;
  }
  if (has(k, kDecadeWord) && k > i) {
    read.time.year = static_cast<std::int16_t>(1900 + at(k).word->number);
    read.end = k + 1;
    return read;
  }
  const DayRead ordinal = day_of_month(k, true);
  if (!ordinal || ordinal.day > 25) return std::nullopt;
  const std::size_t noun = past_hyphen(ordinal.end);
  if (!is_word(noun, "century") || (at(k).kind == AtomKind::number && ordinal.end == k + 1)) return std::nullopt;
  read.time.unit = TimeUnit::century;
  read.time.year = static_cast<std::int16_t>((ordinal.day - 1) * 100);
  read.end = noun + 1;
  return read;
}

/// "Q3 2024", "3Q", "H1".
std::optional<Reading> TimeReader::coded_part(std::size_t i) const {
  const bool letter_first = at(i).kind == AtomKind::word;
  const std::size_t letter = letter_first ? i : i + 1;
  const std::size_t digit = letter_first ? i + 1 : i;
  if (!is_tight(i + 1) || at(letter).end - at(letter).begin != 1 || at(digit).kind != AtomKind::number ||
      at(digit).digits != 1)
    return std::nullopt;
  const char code = text_[at(letter).begin];
  const int most = code == 'Q' ? 4 : code == 'H' ? 2 : 0;
  if (at(digit).number < 1 || at(digit).number > most) return std::nullopt;
  Reading read{i + 2, of_form(TimeForm::part_of_year)};
  read.time.unit = code == 'Q' ? TimeUnit::quarter : TimeUnit::half;
  read.time.ordinal = static_cast<std::int16_t>(at(digit).number);
  if (const YearRead year = year_after(read.end)) {
    read.time.year = year.year;
    read.time.year_shift = year.shift;
    read.end = year.end;
  }
  return read;
}

/// "the third quarter of 1998", "third-quarter", "Q3 2024", "the first half", "this year's second quarter".
std::optional<Reading> TimeReader::part_of_year(std::size_t i) const {
  Reading read{0, of_form(TimeForm::part_of_year)};
  TimeExpression& time = read.time;
  std::size_t k = i;
  if (std::optional<Reading> coded = coded_part(i)) return coded;
  if (is_word(k, "the") || is_any(k, {"its", "their"})) ++k;
  if (has(k, kRelation) && is_word(k + 1, "year") && past_possessive(k + 2) != k + 2) {  // "this year's second quarter"
    const TimeRelation relation = at(k).word->relation;
    time.year_shift = static_cast<std::int8_t>(relation == TimeRelation::last   ? -1
                                               : relation == TimeRelation::next ? 1
                                                                                : 0);
    k = past_possessive(k + 2);
  } else if (is_word(k, "year") && is_any(past_hyphen(k + 1), {"ago", "earlier"})) {  // "the year-ago third quarter"
    time.year_shift = -1;
    time.anchor = TimeAnchor::mentioned;
    k = past_hyphen(k + 1) + 1;
  } else if (const YearRead year = four_digit_year(k); year && k > i) {  // "the 1989 third quarter"
    time.year = year.year;
    k = year.end;
  }
  if (time.year != kNoYear && is_any(k, {"quarter", "period"})) {  // "the 1988 period": the quarter spoken of
    time.unit = TimeUnit::quarter;
    time.anchor = TimeAnchor::mentioned;
    read.end = k + 1;
    return read;
  }
  const std::size_t fiscal_at = k;
  if (has(k, kFiscal)) time.fiscal = true, k = past_hyphen(k + 1);
  const DayRead ordinal = day_of_month(k, true);
  if (!ordinal || ordinal.day > 4 || (at(k).kind == AtomKind::number && ordinal.end == k + 1)) {
    if (!is_word(k, "final") && !is_word(k, "last")) return std::nullopt;
    const std::size_t unit = past_hyphen(k + 1);
    if (is_word(unit, "quarter") && is_word(k, "final"))
      time.unit = TimeUnit::quarter, time.ordinal = 4;
    else if (is_word(unit, "half"))
      time.unit = TimeUnit::half, time.ordinal = 2;
    else
      return std::nullopt;
    read.end = unit + 1;
  } else {
    std::size_t unit = past_hyphen(ordinal.end);
    if (has(unit, kFiscal)) time.fiscal = true, unit = past_hyphen(unit + 1);
    time.ordinal = ordinal.day;
    if (unit != ordinal.end && fiscal_at == i + 1 && is_word(i, "the")) read.skipped = 1;  // "the third-quarter loss"
    if (is_any(unit, {"quarter", "quarters"}))
      time.unit = TimeUnit::quarter;
    else if (is_word(unit, "half") && ordinal.day <= 2)
      time.unit = TimeUnit::half;
    else
      return std::nullopt;
    read.end = unit + 1;
  }
  if (time.year == kNoYear && time.year_shift == kNoShift) {
    if (const YearRead year = year_after(read.end)) {
      time.year = year.year;
      time.year_shift = year.shift;
      read.end = year.end;
    } else if (is_word(read.end, "of") && is_word(read.end + 1, "the") && is_word(read.end + 2, "year")) {
      time.year_shift = 0;
      read.end += 3;
    }
  }
  // A half is of anything ("the first half of the game"): without a year or a fiscal one it is none.
  if (time.unit == TimeUnit::half && time.year == kNoYear && time.year_shift == kNoShift && !time.fiscal)
    return std::nullopt;
  return read;
}

/// "was hurt in the fall", "survived the fall": somebody fell, as the words before say.
bool TimeReader::is_no_season(std::size_t i, std::size_t fall) const {
  if (is_any(fall + 1, {"of", "from", "and", "itself"})) return true;
  constexpr std::size_t kReach = 60;
  for (std::size_t back = 1; back <= std::min(i, kReach); ++back) {
    const std::size_t k = i - back;
    if (is_any(k, {"fell", "fallen", "falling", "plunged", "tumbled", "slipped"})) return true;
    if (back <= 8 && is_any(k, {"died", "killed", "injured", "hurt", "broke", "broken", "fractured", "injuries",
                                "wounds", "bruised", "survived", "damaged"}))
      return true;
  }
  return false;
}

/// "this summer", "last fall", "the winter of 1994", "summer 2013".
std::optional<Reading> TimeReader::season(std::size_t i) const {
  Reading read{0, of_form(TimeForm::part_of_year)};
  TimeExpression& time = read.time;
  time.unit = TimeUnit::season;
  std::size_t k = i;
  const bool article = is_word(k, "the");
  if (article) ++k;
  bool edged = false;
  if (has(k, kEdge) && k > i) time.modifier = at(k).word->edge, k = past_hyphen(k + 1), edged = true;
  bool related = false;
  while (has(k, kRelation) && k < i + 4) {  // "this past spring"
    time.choice = choice_of(at(k).word->relation);
    if (at(k).word->relation == TimeRelation::that) time.anchor = TimeAnchor::mentioned;
    related = true;
    ++k;
  }
  if (!has(k, kSeason)) return std::nullopt;
  time.ordinal = at(k).word->season;
  read.end = k + 1;
  if (const YearRead year = year_after(k + 1)) {
    time.year = year.year;
    time.year_shift = year.shift;
    read.end = year.end;
    return read;
  }
  const bool unambiguous = is_any(k, {"summer", "winter", "autumn"});
  const bool placed = i > 0 && is_any(i - 1, {"in", "during", "by", "since", "until", "throughout", "over", "through"});
  if (related || edged) return read;
  if (article && is_word(k, "fall") && is_no_season(i, k)) return std::nullopt;
  if (article && (unambiguous || placed) && !has(k + 1, kUnit)) return read;
  if (unambiguous && placed && !is_upper(k + 1)) return read;
  return std::nullopt;
}

namespace {

struct Festival {
  std::vector<std::string_view> words;
  std::int16_t row = 0;
};

std::vector<Festival> read_festivals() {
  std::vector<Festival> festivals;
  std::int16_t row = 0;
  for (const std::vector<std::string_view>& columns : table("festivals")) {
    Festival festival{.words = {}, .row = row++};
    std::size_t begin = 0;
    for (std::size_t k = 0; k <= columns[0].size(); ++k) {
      const bool letter = k < columns[0].size() && columns[0][k] >= 'a' && columns[0][k] <= 'z';
      if (letter) continue;
      if (k > begin) festival.words.push_back(columns[0].substr(begin, k - begin));
      begin = k + 1;
    }
    festivals.push_back(std::move(festival));
  }
  // Longer names first, so that "Easter Monday" is not Easter.
  std::stable_sort(festivals.begin(), festivals.end(),
                   [](const Festival& a, const Festival& b) { return a.words.size() > b.words.size(); });
  return festivals;
}

}  // namespace

/// "last Thanksgiving", "Easter Monday", "Christmas 2019".
std::optional<Reading> TimeReader::festival(std::size_t i) const {
  static const std::vector<Festival> kFestivals = read_festivals();
  Reading read{0, of_form(TimeForm::festival)};
  std::size_t k = i;
  if (has(k, kRelation) && has(k + 1, kFestival)) {
    read.time.choice = choice_of(at(k).word->relation);
    ++k;
  }
  if (!has(k, kFestival) || (!is_upper(k) && has(k, kRelation | kMonth | kOrdinal | kDayPart))) return std::nullopt;
  for (const Festival& one : kFestivals) {
    std::size_t end = k;
    bool same = true;
    for (const std::string_view word : one.words) {
      while (end > k && (is_mark(end, '\'') || is_mark(end, '.')) && is_tight(end)) ++end;
      if (!is_word(end, word)) {
        same = false;
        break;
      }
      ++end;
    }
    if (!same || (!is_upper(k) && one.words.size() == 1 && letters(k).size() < 5)) continue;
    read.time.ordinal = one.row;
    read.end = end;
    if (const YearRead year = year_after(end)) {
      read.time.year = year.year;
      read.time.year_shift = year.shift;
      read.end = year.end;
    } else if (is_mark(end, ',')) {  // "Independence Day, 6 March 2030"
      if (std::optional<Reading> date = calendar_date(end + 1); date && date->time.day != 0) return date;
    }
    return read;
  }
  return std::nullopt;
}

}  // namespace synoptic
