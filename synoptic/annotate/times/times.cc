// Reading: the grammar is tried at every atom that can begin an expression, block by block.
//
// Then what one expression lends another is filled in (a year that stands once, a second day of the same month), and
// the verb is asked only where its tense decides. Nothing is resolved here.
#include <algorithm>
#include <cstdlib>

#include "synoptic/annotate/times.h"
#include "synoptic/annotate/times/atoms.h"
#include "synoptic/annotate/times/entries.h"
#include "synoptic/annotate/times/tense.h"
#include "synoptic/annotate/times/time_reader.h"
#include "synoptic/annotate/times/unresolved.h"

namespace synoptic {

namespace {

/// True where which day or year is meant hangs on whether it is past or to come.
bool needs_tense(const TimeExpression& time) {
  switch (time.form) {
    case TimeForm::calendar: return time.month != 0 || time.unit == TimeUnit::month;
    case TimeForm::weekday:
    case TimeForm::part_of_year:
    case TimeForm::festival: return time.choice == TimeChoice::open || time.choice == TimeChoice::current;
    case TimeForm::shifted:
      return is_bare_clock(time) ||
             (time.unit == TimeUnit::weekend && time.count == 0 && time.choice == TimeChoice::open);
    default: return false;
  }
}

/// "between March and June 2014", "from Oct. 30 to Nov. 2, 1999": the year stands once, at the end.
void share_year(std::string_view text, std::vector<TimeExpression>& times) {
  for (std::size_t i = times.size(); i-- > 1;) {
    TimeExpression& first = times[i - 1];
    const TimeExpression& second = times[i];
    if (first.form != TimeForm::calendar || second.form != TimeForm::calendar || first.month == 0 || second.month == 0)
      continue;
    if (first.year != kNoYear || second.year == kNoYear) continue;
    const std::string_view between = text.substr(first.span.end, second.span.begin - first.span.end);
    if (between != " and " && between != " to " && between != "-" && between != " through " && between != " until " &&
        between != "–" && between != " or " && between != ", ")
      continue;
    first.year = static_cast<std::int16_t>(first.month <= second.month ? second.year : second.year - 1);
  }
}

/// "sent between May and September", "from May 14 to Sept. 3 last year": what bounds one stretch is told in one tense,
/// and of one year.
void share_tense(std::string_view text, std::vector<TimeExpression>& times) {
  for (std::size_t i = 1; i < times.size(); ++i) {
    TimeExpression& first = times[i - 1];
    TimeExpression& second = times[i];
    if (first.form != TimeForm::calendar || second.form != TimeForm::calendar || first.month == 0 || second.month == 0)
      continue;
    if (first.year != kNoYear || second.year != kNoYear) continue;
    const std::string_view between = text.substr(first.span.end, second.span.begin - first.span.end);
    const std::string_view before =
        text.substr(first.span.begin > 8 ? first.span.begin - 8 : 0, first.span.begin > 8 ? 8 : first.span.begin);
    const bool bounds =
        (between == " and " && before.ends_with("between ")) || (between == " to " && before.ends_with("from "));
    if (!bounds) continue;
    if (second.year_shift != kNoShift && first.year_shift == kNoShift && first.month <= second.month)
      first.year_shift = second.year_shift;
    else if (first.tense != TenseHint::none)
      second.tense = first.tense;
    else
      first.tense = second.tense;
  }
}

/// "Tomorrow, Monday": the weekday is that day.
void share_day_word(const TimeExpression& word, TimeExpression& weekday) {
  const bool is_day_word = word.form == TimeForm::shifted && word.unit == TimeUnit::day && std::abs(word.count) <= 1 &&
                           word.anchor == TimeAnchor::publication && word.type == TimexType::date;
  if (!is_day_word || weekday.form != TimeForm::weekday || weekday.choice != TimeChoice::open) return;
  if (word.count != 0) weekday.tense = word.count > 0 ? TenseHint::future : TenseHint::past;
}

/// "Next Friday, 17 April", "last Monday (3 March)": the date is to come or past, as the weekday is.
void share_choice(std::string_view text, std::vector<TimeExpression>& times) {
  for (std::size_t i = 1; i < times.size(); ++i) {
    const TimeExpression& day = times[i - 1];
    TimeExpression& date = times[i];
    if (text.substr(day.span.end, date.span.begin - day.span.end) == ", ") share_day_word(day, date);
    if (day.form != TimeForm::weekday || date.form != TimeForm::calendar || date.day == 0 || date.year != kNoYear)
      continue;
    const std::string_view between = text.substr(day.span.end, date.span.begin - day.span.end);
    if (between != ", " && between != " (" && between != " " && between != ", on ") continue;
    if (date.weekday == 0) date.weekday = day.weekday;
    if (day.choice == TimeChoice::next) date.tense = TenseHint::future;
    if (day.choice == TimeChoice::last) date.tense = TenseHint::past;
    if (day.choice == TimeChoice::open && date.tense == TenseHint::none) date.tense = day.tense;
  }
}

/// "Feb. 6 and 7": the second number is a day of the same month.
std::optional<TimeExpression> day_that_follows(const TimeExpression& time, std::span<const Atom> atoms,
                                               std::size_t& next) {
  if (time.form != TimeForm::calendar || time.day == 0 || time.last_day != 0 || time.year != kNoYear ||
      time.clock.given())
    return std::nullopt;
  const auto follows = [&](std::size_t i) {
    return i < atoms.size() && atoms[i].kind == AtomKind::number && atoms[i].digits <= 2 &&
           atoms[i].number > time.day && atoms[i].number <= 31;
  };
  if (next + 1 >= atoms.size() || atoms[next].kind != AtomKind::word || atoms[next].end - atoms[next].begin != 3 ||
      !follows(next + 1))
    return std::nullopt;
  if (next + 2 < atoms.size() && atoms[next + 2].has(kMonth)) return std::nullopt;  // "9 and 16 July"
  if (next + 2 < atoms.size() &&
      (atoms[next + 2].kind != AtomKind::mark ||
       (!atoms[next + 2].spaced && atoms[next + 2].mark != ',' && atoms[next + 2].mark != '.')))
    return std::nullopt;
  TimeExpression other = time;
  other.day = static_cast<std::int8_t>(atoms[next + 1].number);
  other.weekday = 0;
  other.span = {atoms[next + 1].begin, atoms[next + 1].end};
  next += 2;
  return other;
}

/// "11pm (Thursday evening)": a clock time that a part of a day follows in brackets belongs to that day. Where the two
/// stand together they are read as one time.
void lend_days(std::string_view text, std::vector<TimeExpression>& times) {
  for (std::size_t i = 0; i + 1 < times.size(); ++i) {
    TimeExpression& clock = times[i];
    const TimeExpression& day = times[i + 1];
    const bool is_day = day.form == TimeForm::weekday ||
                        (day.form == TimeForm::calendar && day.day != 0 && day.last_day == 0) ||
                        (day.form == TimeForm::shifted && day.anchor == TimeAnchor::publication && !day.vague &&
                         (day.unit == TimeUnit::day || day.unit == TimeUnit::night));
    if (!is_bare_clock(clock) || !is_day || day.clock.part == DayPart::none ||
        (day.type != TimexType::date && day.type != TimexType::time))
      continue;
    const std::string_view between = text.substr(clock.span.end, day.span.begin - clock.span.end);
    if (between != " (" && between != ", on ") continue;
    TimeExpression joined = day;
    joined.span = clock.span;
    joined.clock = clock.clock;
    joined.modifier = clock.modifier;
    joined.type = clock.type;
    joined.lent_day = true;
    clock = joined;
  }
}

/// "the early hours of Friday", "early on Friday": told of the night that began the day before.
bool is_after_midnight(std::string_view text, const TimeExpression& time) {
  if (time.form != TimeForm::weekday && time.form != TimeForm::calendar) return false;
  const std::string_view before = text.substr(0, time.span.begin);
  return before.ends_with(" hours of ") || before.ends_with("arly on ") ||
         text.substr(time.span.begin, time.span.size()).starts_with("early ");
}

/// "11pm", "an hour before midnight"; not "shortly after midnight".
bool is_before_midnight(std::string_view text, const TimeExpression& time) {
  constexpr int kEvening = 18;
  if (!is_bare_clock(time)) return false;
  const bool is_midnight = time.clock.hour % 24 == 0 && time.clock.minute == 0;
  return is_midnight ? text.substr(0, time.span.begin).ends_with("before ") : time.clock.hour >= kEvening;
}

/// "Recent", "current" alone say when only as adjectives: "the recent rulings", and no "current of the river".
bool is_no_adjective(const Words& words, const TimeExpression& time) {
  if (!time.is_adjective || words.upos.empty()) return false;
  const std::size_t token = words.token_at(time.span.begin);
  return token < words.upos.size() && words.upos[token] != Upos::adj && words.tokens[token].span == time.span;
}

}  // namespace

UnresolvedTimes read_times(const Document& document, const Words& words) {
  UnresolvedTimes read;
  const std::string& text = document.text();
  const bool dotted = heads_entries_with_dots(document);
  std::vector<Atom> atoms;
  for (const Block& block : document.blocks()) {
    atoms.clear();
    cut_atoms(text, block.span.begin, block.span.end, atoms);
    const TimeReader reader(text, atoms, dotted);
    for (std::size_t i = 0; i < atoms.size();) {
      const Atom& atom = atoms[i];
      if (atom.kind == AtomKind::word ? !atom.word && atom.end - atom.begin > 1
                                      : atom.kind == AtomKind::mark && atom.mark != '\'') {
        ++i;
        continue;
      }
      std::optional<Reading> one = reader.expression(i);
      if (!one || one->end <= i) {
        ++i;
        continue;
      }
      one->time.span = {atoms[i + one->skipped].begin, atoms[one->end - 1].end};
      if (is_no_adjective(words, one->time)) {
        i = one->end;
        continue;
      }
      read.expressions.push_back(one->time);
      i = one->end;
      const std::string_view joint = i < atoms.size() ? std::string_view(text).substr(atoms[i].begin, 3) : "";
      if (joint == "and") {
        if (const std::optional<TimeExpression> other = day_that_follows(one->time, atoms, i))
          read.expressions.push_back(*other);
      }
    }
  }
  share_year(text, read.expressions);
  for (TimeExpression& time : read.expressions) {
    const Block* at = is_bare_clock(time) ? document.block_at(time.span.begin) : nullptr;
    const bool heads_entry = at && at->span.begin == time.span.begin;  // "11:04 The exchange has halted ..."
    if (needs_tense(time) && !heads_entry) time.tense = tense_near(text, words, time.span);
    if (time.is_term && time.tense == TenseHint::none) time.tense = TenseHint::future;
    // "FRI 22.40 A man calls": an entry of a log tells what was.
    const Block* block = time.form == TimeForm::weekday ? document.block_at(time.span.begin) : nullptr;
    constexpr std::uint32_t kAbbreviated = 5;
    if (block && block->span.begin == time.span.begin && time.span.size() <= kAbbreviated) time.tense = TenseHint::past;
    if (time.form == TimeForm::weekday && time.span.begin >= 6)
      time.since = std::string_view(text).substr(time.span.begin - 6, 6) == "since ";
  }
  find_entries(document, read.expressions);
  share_tense(text, read.expressions);
  share_choice(text, read.expressions);
  lend_days(text, read.expressions);
  for (TimeExpression& time : read.expressions) {
    time.after_midnight = is_after_midnight(text, time);
    time.before_midnight = is_before_midnight(text, time);
  }
  return read;
}

}  // namespace synoptic
