#include "synoptic/compare/time_ranges.h"

#include <string>
#include <string_view>

#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

bool has_days(const Timex& time) {
  return (time.type == TimexType::date || time.type == TimexType::time) && time.when.earliest && time.when.latest;
}

/// The last word before `place`, in small letters.
std::string word_before(const Document& document, std::uint32_t place) {
  const std::string_view text = document.text();
  std::uint32_t end = place;
  while (end > 0 && text[end - 1] == ' ') --end;
  std::uint32_t begin = end;
  constexpr std::uint32_t kLongest = 12;
  while (begin > 0 && end - begin < kLongest && text[begin - 1] != ' ' && text[begin - 1] != '\n') --begin;
  return folded(text.substr(begin, end - begin));
}

/// "Between Friday and Sunday", said on a Friday: the Friday before that Sunday. The last day that the first covers.
Day first_day_of_stretch(const Timex& first, const Timex& second) {
  const Day day = first.when.latest->last_day();
  const bool both_weekdays = first.rule.starts_with("weekday.") && second.rule.starts_with("weekday.");
  return both_weekdays && day > second.when.earliest->first_day() ? day - std::chrono::days{7} : day;
}

bool bound_one_stretch(const Document& document, const Timex& first, const Timex& second) {
  if (!has_days(first) || !has_days(second) || second.span.begin <= first.span.end) return false;
  if (first_day_of_stretch(first, second) >= second.when.earliest->first_day()) return false;
  const std::string between = folded(document.text().substr(first.span.end, second.span.begin - first.span.end));
  const std::string before = word_before(document, first.span.begin);
  const bool adjacent = second.when.earliest->first_day() - first_day_of_stretch(first, second) == std::chrono::days{1};
  if (between == " and ") return before == "between" || adjacent;
  if (between == " to " || between == " until " || between == " till " || between == " through ")
    return before == "from" || between == " through " || adjacent;
  return between == "-" || between == "\xE2\x80\x93" || between == " \xE2\x80\x93 ";
}

}  // namespace

std::vector<Timex> joined_ranges(const Document& document, const Words& words, const Layer<Timex>& times) {
  std::vector<Timex> joined;
  joined.reserve(times.size());
  for (const Timex& time : times) {
    const bool same_sentence = !joined.empty() && !words.sentences.empty() &&
                               words.sentence_at(joined.back().span.begin) == words.sentence_at(time.span.begin);
    if (!same_sentence || !bound_one_stretch(document, joined.back(), time)) {
      joined.push_back(time);
      continue;
    }
    Timex& whole = joined.back();
    if (const Day first = first_day_of_stretch(whole, time); first < whole.when.earliest->first_day())
      whole.when.earliest = PartialDate::from_day(first);
    whole.span.end = time.span.end;
    whole.when.latest = time.when.latest;
    whole.type = TimexType::date;
  }
  return joined;
}

}  // namespace synoptic
