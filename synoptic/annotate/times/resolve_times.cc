// Resolving a document: once for each end of the publication interval, and what both agree on.
#include <algorithm>

#include "synoptic/annotate/times.h"
#include "synoptic/annotate/times/calendar.h"
#include "synoptic/annotate/times/definite_weekday.h"
#include "synoptic/annotate/times/event_distance.h"
#include "synoptic/annotate/times/resolver.h"
#include "synoptic/annotate/times/speech_day.h"
#include "synoptic/base/tables.h"
#include "synoptic/language/countries.h"

namespace synoptic {

namespace {

/// True where the document's first words name a place south of the equator: its dateline, mostly.
bool is_southern(const Document& document, const Words& words) {
  constexpr std::size_t kFirstTokens = 30;
  const std::size_t last = std::min(kFirstTokens, words.tokens.size());
  for (std::size_t i = 0; i < last; ++i) {
    std::string word(document.words(words.tokens[i].span));
    const bool shouted =
        word.size() > 3 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (shouted)
      std::transform(word.begin() + 1, word.end(), word.begin() + 1, [](char c) { return static_cast<char>(c + 32); });
    const std::optional<CountryWord> country = country_word(word);
    if (!country || country->form == CountryForm::government) continue;
    const auto& rows = table("southern_countries");
    return std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row[0] == country->code; });
  }
  return false;
}

/// What two values have in common, to the month or the year: "2024-10-23" and "2024-10-24" are "2024-10".
std::string common_value(const ResolvedTime& a, const ResolvedTime& b) {
  if (a.value == b.value) return a.value;
  const auto shared = [&](std::size_t size) {
    return a.value.size() >= size && b.value.size() >= size && a.value.compare(0, size, b.value, 0, size) == 0;
  };
  if (shared(7) && a.value.size() > 7 && a.value[5] != 'W' && a.value[4] == '-') return a.value.substr(0, 7) + "-XX";
  if (shared(4) && a.value.size() > 4 && a.value[4] == '-')
    return a.value.substr(0, 4) + (a.value.find('W') == 5 ? "-WXX" : "-XX-XX");
  return "XXXX-XX-XX";
}

/// The days that either resolution covers.
DateInterval common_days(const DateInterval& a, const DateInterval& b) {
  if (a == b || !a.earliest || !b.earliest || !a.latest || !b.latest) return a == b ? a : DateInterval{};
  return {a.earliest->first_day() <= b.earliest->first_day() ? a.earliest : b.earliest,
          a.latest->last_day() >= b.latest->last_day() ? a.latest : b.latest};
}

/// "the end of September" is its last day, "early September" its first week, "mid-June" and "late May" the middle and
/// the last ten days; "early 2027" a quarter of it. The value stays the month or the year.
DateInterval edge_of(const DateInterval& when, std::string_view modifier, std::string_view words) {
  if (!when.earliest || !when.latest) return when;
  const Day first = when.earliest->first_day(), last = when.latest->last_day();
  constexpr int kMonth = 27, kLongestMonth = 30, kYear = 366;
  const auto days = (last - first).count();
  if (days < kMonth || days > kYear) return when;
  const bool says_end = words.starts_with("the end") || words.starts_with("end") || words.ends_with("end");
  if (modifier == "END" && says_end) return DateInterval::of(last, last);
  const bool early = modifier == "START" && words.starts_with("early");
  const bool late = modifier == "END" && (words.starts_with("late ") || words.starts_with("late-"));
  if (days > kLongestMonth) {
    if (early) return DateInterval::of(first, plus_months(first, 3) - std::chrono::days{1});
    return late ? DateInterval::of(plus_months(first, 9), last) : when;
  }
  if (early) return DateInterval::of(first, first + std::chrono::days{6});
  if (late) return DateInterval::of(first + std::chrono::days{20}, last);
  const bool middle = modifier == "MID" && words.starts_with("mid");
  return middle ? DateInterval::of(first + std::chrono::days{10}, first + std::chrono::days{19}) : when;
}

/// The day from which a report that was brought up to date counts: that of its last change where it tells, as past, of
/// a weekday between the two ("Posted Tuesday, updated Thursday": "said on Thursday"), else that of its publication.
DatedBasis day_it_stands(const Document& document, const UnresolvedTimes& times, const DatedBasis& published) {
  const std::optional<DatedBasis>& modified = document.metadata().modified;
  const DateInterval& when = published.when;
  if (!modified || !modified->when.earliest || modified->when.earliest != modified->when.latest || !when.earliest ||
      when.earliest != when.latest || modified->when.earliest->day == 0)
    return published;
  const Day first = when.earliest->first_day(), last = modified->when.earliest->first_day();
  constexpr int kMostDays = 6;  // a weekday names one day of a week
  if (last <= first || (last - first).count() > kMostDays) return published;
  for (const TimeExpression& time : times.expressions) {
    if (time.form != TimeForm::weekday || time.tense != TenseHint::past || time.choice != TimeChoice::open) continue;
    for (Day day = first + std::chrono::days{1}; day <= last; day += std::chrono::days{1}) {
      if (iso_weekday(day) == time.weekday) return *modified;
    }
  }
  return published;
}

std::string anchor_words(const Document& document, const ResolvedTime& resolved, const DatedBasis& published) {
  if (resolved.from_mention) {
    return "'" + std::string(document.words(*resolved.from_mention)) + "' (" +
           PartialDate::from_day(*resolved.from_day).to_string() + ")";
  }
  if (!resolved.from_publication) return {};
  const PartialDate first = PartialDate::from_day(published.when.earliest->first_day());
  const PartialDate last = PartialDate::from_day(published.when.latest->last_day());
  return "publication " + first.to_string() + (first == last ? "" : " to " + last.to_string());
}

/// Resolves `time` again as said on the day of `speech`.
void count_from(const TimeExpression& time, const Timex& speech, const Document& document, bool southern,
                Timex& timex) {
  const Day day = speech.when.earliest->first_day();
  const ResolvedTime resolved = TimeResolver(day, southern).resolve(time);
  timex.value = resolved.value;
  timex.when = resolved.when;
  timex.anchor = "'" + std::string(document.words(speech.span)) + "' (" + PartialDate::from_day(day).to_string() + ")";
  timex.rule = std::string(resolved.rule);
}

}  // namespace

Layer<Timex> resolve_times(const Document& document, const Words& words, const UnresolvedTimes& times,
                           const DatedBasis& publication, std::optional<Day> event) {
  const DatedBasis published = day_it_stands(document, times, publication);
  std::optional<Day> first, last;
  if (published.when.earliest && published.when.latest) {
    // A year or a month alone places nothing: "yesterday" of 2024 is any day.
    constexpr int kMostDays = 31;
    first = published.when.earliest->first_day();
    last = published.when.latest->last_day();
    if ((*last - *first).count() >= kMostDays) first.reset(), last.reset();
  }
  const bool southern = is_southern(document, words);
  TimeResolver from_first(first, southern), from_last(last, southern);
  std::vector<Timex> resolved;
  resolved.reserve(times.expressions.size());
  for (const TimeExpression& time : times.expressions) {
    const ResolvedTime one = from_first.resolve(time);
    Timex timex{.span = time.span,
                .type = time.type,
                .value = one.value,
                .modifier = std::string(time.modifier),
                .when = one.when,
                .anchor = anchor_words(document, one, published),
                .rule = std::string(one.rule)};
    if (first != last) {
      const ResolvedTime other = from_last.resolve(time);
      timex.value = common_value(one, other);
      timex.when = common_days(one.when, other.when);
    }
    timex.when = edge_of(timex.when, timex.modifier, document.words(time.span));
    resolved.push_back(std::move(timex));
  }
  if (event && first) date_definite_weekdays(document, words, times, *event, *first, resolved);
  if (event && first && first == last) date_weekday_after_event(times, *event, *first, resolved);
  const std::vector<std::optional<std::uint32_t>> spoken = days_of_speech(document, words, times, resolved);
  for (std::size_t t = 0; t < spoken.size(); ++t) {
    if (spoken[t]) count_from(times.expressions[t], resolved[*spoken[t]], document, southern, resolved[t]);
  }
  resolve_event_distances(document, words, resolved);
  return Layer<Timex>(std::move(resolved));
}

}  // namespace synoptic
