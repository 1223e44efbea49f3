#include "synoptic/annotate/times/counted_lengths.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "synoptic/annotate/times/unresolved.h"

namespace synoptic {

namespace {

/// Days of a unit that tells how long ago a thing was; 0 of another.
int days_in(TimeUnit unit) {
  constexpr int kWeek = 7, kMonth = 30;
  return unit == TimeUnit::day         ? 1
         : unit == TimeUnit::week      ? kWeek
         : unit == TimeUnit::fortnight ? 2 * kWeek
         : unit == TimeUnit::month     ? kMonth
                                       : 0;
}

template <std::size_t N>
bool starts_with_any(std::string_view text, const std::array<std::string_view, N>& known) {
  return std::any_of(known.begin(), known.end(), [text](std::string_view one) { return text.starts_with(one); });
}

/// What follows a length of time that is counted from something: "after", "since", "on,".
bool counts_from(std::string_view behind) {
  static constexpr std::array<std::string_view, 16> kBehind = {
      " after ",       " since ", " to the day", " on,",         " on.",        " on:",
      " on?",          " on\n",   " on from ",   " have passed", " has passed", " today that ",
      " today since ", " after,", " later,",     " have gone by"};
  return starts_with_any(behind, kBehind);
}

}  // namespace

std::int16_t CountedLengths::days_at(std::size_t t) const {
  constexpr double kMostDays = 150;
  const TimeExpression& time = times_.expressions[t];
  const int unit = days_in(time.unit);
  const bool is_ago = time.form == TimeForm::shifted && time.anchor == TimeAnchor::publication && time.count < 0 &&
                      unit > 1 && document_.words(time.span).ends_with("ago");
  if (is_ago && !time.vague && time.unit2 == TimeUnit::none && -time.count * unit <= kMostDays)
    return static_cast<std::int16_t>(-time.count * unit);
  if (time.form != TimeForm::duration || time.vague || unit == 0 || time.count * unit > kMostDays ||
      time.unit2 != TimeUnit::none || time.count * 2 != static_cast<int>(time.count * 2))
    return 0;
  const bool counts = counts_from(std::string_view(document_.text()).substr(time.span.end));
  return counts ? static_cast<std::int16_t>(time.count * unit) : std::int16_t{0};
}

std::int16_t CountedLengths::days_behind(std::size_t t) const {
  constexpr std::uint32_t kClose = 40;
  if (t + 1 >= times_.expressions.size()) return 0;
  const Span here = times_.expressions[t].span, next = times_.expressions[t + 1].span;
  const bool is_close =
      next.begin - here.end <= kClose && words_.sentence_at(here.begin) == words_.sentence_at(next.begin);
  return is_close ? days_at(t + 1) : std::int16_t{0};
}

std::uint8_t CountedLengths::unit_at(std::size_t t) const {
  static constexpr std::array<std::string_view, 5> kExact = {" to the day", " today", " tonight", " this morning",
                                                             " this evening"};
  const std::string_view behind = std::string_view(document_.text()).substr(times_.expressions[t].span.end);
  return starts_with_any(behind, kExact) ? std::uint8_t{1}
                                         : static_cast<std::uint8_t>(days_in(times_.expressions[t].unit));
}

bool CountedLengths::is_bare(std::size_t t) const {
  static constexpr std::array<std::string_view, 5> kOn = {" on,", " on.", " on:", " on?", " on\n"};
  return starts_with_any(std::string_view(document_.text()).substr(times_.expressions[t].span.end), kOn);
}

}  // namespace synoptic
