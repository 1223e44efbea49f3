#include "synoptic/annotate/times/definite_weekday.h"

#include <string_view>

#include "synoptic/annotate/times/calendar.h"

namespace synoptic {

namespace {

using chrono_days = std::chrono::days;

/// The words right behind the expression.
std::string_view behind(const Document& document, const TimeExpression& time) {
  return std::string_view(document.text()).substr(time.span.end);
}

/// Of the days about the event the one with the weekday: two days before it to four after, since what is told of it
/// goes on; but "the Friday before" and "the Friday after".
Day weekday_near(Day event, int weekday, std::string_view words_behind) {
  constexpr int kWeek = 7;
  const int from = words_behind.starts_with(" before") ? -kWeek : words_behind.starts_with(" after") ? 1 : -2;
  const Day first = event + chrono_days{from};
  return first + chrono_days{(weekday - iso_weekday(first) + kWeek) % kWeek};
}

}  // namespace

bool is_definite_weekday(const Document& document, const Words& words, const TimeExpression& time) {
  if (time.form != TimeForm::weekday || time.choice != TimeChoice::open || time.anchor != TimeAnchor::publication ||
      time.unit != TimeUnit::none)
    return false;
  const std::string_view before = std::string_view(document.text()).substr(0, time.span.begin);
  if (!before.ends_with(" the ") && !before.ends_with("The ")) return false;
  const std::string_view after = behind(document, time);
  if (after.empty() || after[0] != ' ') return !after.starts_with("'") && !after.starts_with("\u2019");
  if (after.starts_with(" before") || after.starts_with(" after")) return true;
  const std::size_t next = words.token_at(time.span.end + 1);
  return next >= words.upos.size() || (words.upos[next] != Upos::noun && words.upos[next] != Upos::propn);
}

void date_definite_weekdays(const Document& document, const Words& words, const UnresolvedTimes& times, Day event,
                            Day published, std::vector<Timex>& resolved) {
  constexpr chrono_days kWeek{7};
  if (published - event < kWeek) return;
  for (std::size_t t = 0; t < resolved.size(); ++t) {
    const TimeExpression& time = times.expressions[t];
    if (!is_definite_weekday(document, words, time)) continue;
    const Day day = weekday_near(event, time.weekday, behind(document, time));
    Timex& timex = resolved[t];
    const std::size_t clock = timex.value.find('T');
    timex.value = PartialDate::from_day(day).to_string() +
                  (clock == std::string::npos ? std::string() : timex.value.substr(clock));
    timex.when = DateInterval::of(day, day);
    timex.rule = "weekday.of_event";
    timex.anchor = "what the story tells of " + PartialDate::from_day(event).to_string();
  }
}

void date_weekday_after_event(const UnresolvedTimes& times, Day event, Day published, std::vector<Timex>& resolved) {
  constexpr chrono_days kDay{1}, kWeek{7};
  if (published != event) return;
  const Day after = event + kDay;
  bool tells_event = false;
  for (std::size_t t = 0; t < resolved.size(); ++t) {
    const TimeExpression& time = times.expressions[t];
    Timex& timex = resolved[t];
    const bool is_told = time.form == TimeForm::weekday && time.choice == TimeChoice::open && !time.since &&
                         time.anchor == TimeAnchor::publication && time.unit == TimeUnit::none &&
                         time.tense == TenseHint::past;
    if (!is_told) continue;
    tells_event = tells_event || timex.when == DateInterval::of(event, event);
    const Day before = after - kWeek;
    if (!tells_event || timex.when != DateInterval::of(before, before)) continue;
    const std::size_t clock = timex.value.find('T');
    timex.value = PartialDate::from_day(after).to_string() +
                  (clock == std::string::npos ? std::string() : timex.value.substr(clock));
    timex.when = DateInterval::of(after, after);
    timex.rule = "weekday.after_event";
    timex.anchor = "what the story tells of " + PartialDate::from_day(event).to_string();
  }
}

}  // namespace synoptic
