#include "synoptic/annotate/times/own_day.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "synoptic/annotate/times/calendar.h"
#include "synoptic/ingest/date_pieces.h"
#include "synoptic/ingest/shape.h"
#include "synoptic/text/normalise.h"

namespace synoptic {

namespace {

using Kind = PublicationClue::Kind;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

/// "yesterday, Monday, we asked": the weekday says which day the word before it is.
bool ends_apposition(const std::string& text, std::uint32_t end) {
  constexpr std::string_view kSigns = ",.;:)\n";
  return end >= text.size() || kSigns.find(text[end]) != std::string_view::npos;
}

bool counts_from_writing(const TimeExpression& time, TimeUnit unit) {
  return time.form == TimeForm::shifted && time.unit == unit && time.anchor == TimeAnchor::publication && !time.vague &&
         time.unit2 == TimeUnit::none;
}

bool is_date(const TimeExpression& time) {
  return time.form == TimeForm::calendar && time.month != 0 && time.day != 0 && time.last_day == 0;
}

bool is_plain_weekday(const TimeExpression& time) {
  return time.form == TimeForm::weekday && time.choice == TimeChoice::open && !time.clock.given() &&
         time.anchor == TimeAnchor::publication && time.unit == TimeUnit::none;
}

PublicationClue clue_of(Kind kind, const TimeExpression& word, const TimeExpression& date) {
  PublicationClue clue;
  clue.kind = kind;
  clue.span = {word.span.begin, date.span.end};
  if (date.year != kNoYear) clue.year = date.year;
  clue.month = static_cast<std::uint8_t>(date.month), clue.day = static_cast<std::uint8_t>(date.day);
  return clue;
}

/// "the day after tomorrow, on the 2nd": the day of a month that no word names.
std::optional<PublicationClue> fixed_by_day_of_month(const Document& document, const TimeExpression& word) {
  const std::string_view behind = std::string_view(document.text()).substr(word.span.end);
  constexpr std::array<std::string_view, 3> kJoins = {", on", ",", ""};
  for (const std::string_view join : kJoins) {
    if (!behind.starts_with(join)) continue;
    const std::uint32_t place = word.span.end + static_cast<std::uint32_t>(join.size());
    const std::uint8_t day = day_of_month_behind(document.text(), place);
    if (day == 0) continue;
    PublicationClue clue;
    clue.kind = Kind::fixed_day;
    clue.span = {word.span.begin, place};
    clue.day = day;
    clue.shift = static_cast<std::int16_t>(word.count + word.extra_days);
    return clue;
  }
  return std::nullopt;
}

/// Of a year that is no leap year.
int days_in_month(int month) {
  constexpr int kAYear = 2027;
  const Day first = first_of_month(kAYear, month);
  return static_cast<int>((plus_months(first, 1) - first).count());
}

/// The number that a word gives: "third" or "3rd" as an ordinal, "three" or "3" as a cardinal; 0 of another.
int number_of(std::string_view word, bool is_ordinal) {
  constexpr std::array<std::string_view, 12> kOrdinals = {"first", "second", "third",    "fourth",
                                                          "fifth", "sixth",  "seventh",  "eighth",
                                                          "ninth", "tenth",  "eleventh", "twelfth"};
  constexpr std::array<std::string_view, 12> kCardinals = {"one",   "two",   "three", "four", "five",   "six",
                                                           "seven", "eight", "nine",  "ten",  "eleven", "twelve"};
  const auto& words = is_ordinal ? kOrdinals : kCardinals;
  const auto found = std::find(words.begin(), words.end(), word);
  if (found != words.end()) return static_cast<int>(found - words.begin()) + 1;
  constexpr std::size_t kMostDigits = 2;
  std::size_t digits = 0;
  int value = 0;
  while (digits < word.size() && is_digit(word[digits])) value = value * 10 + (word[digits++] - '0');
  if (digits == 0 || digits > kMostDigits) return 0;
  const std::string_view ending = word.substr(digits);
  const bool fits = is_ordinal ? ending == "st" || ending == "nd" || ending == "rd" || ending == "th" : ending.empty();
  return fits ? value : 0;
}

struct HeadWord {
  std::string text;  ///< Folded, without signs.
  Span span;
  bool ends_part = false;  ///< A sign or the line's end stands behind it.
  bool begins_part = false;
};

/// Words of a line, cut at its signs.
std::vector<HeadWord> head_words(std::string_view line, std::uint32_t place) {
  std::vector<HeadWord> words;
  bool begins = true;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t end = at;
    const auto stands = [&](std::size_t i) {
      return is_letter(line[i]) || is_digit(line[i]) || (static_cast<unsigned char>(line[i]) & 0x80U) != 0;
    };
    while (end < line.size() && stands(end)) ++end;
    if (end == at) {
      // An apostrophe or a stroke between digits ("2028/29") parts nothing.
      const bool joins = line[at] == ' ' || line[at] == '\'' || line[at] == '/';
      if (!joins && !words.empty()) words.back().ends_part = true;
      begins = begins || !joins;
      ++at;
      continue;
    }
    const std::string_view word = line.substr(at, end - at);
    if (word == "\xE2\x80\x94" || word == "\xE2\x80\x93" || word == "\xC2\xB7") {  // dashes and a middle dot
      if (!words.empty()) words.back().ends_part = true;
      begins = true;
      at = end;
      continue;
    }
    words.push_back({folded(word),
                     {place + static_cast<std::uint32_t>(at), place + static_cast<std::uint32_t>(end)},
                     false,
                     begins});
    begins = false;
    at = end;
  }
  if (!words.empty()) words.back().ends_part = true;
  return words;
}

/// "Third day of the truce", "the bus strike, third day", "enters its second day", "Day five.", "briefing, day 4".
std::optional<PublicationClue> counted_day(const std::vector<HeadWord>& words, bool is_prose) {
  constexpr int kMost = 14;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const HeadWord &first = words[i], &second = words[i + 1];
    int count = 0;
    if (second.text == "day" && !first.ends_part) {
      const bool is_of_something = i > 0 && (words[i - 1].text == "its" || words[i - 1].text == "their");
      const bool enters =
          is_of_something && i > 1 && (words[i - 2].text.starts_with("enter") || words[i - 2].text == "into");
      const bool is_part = second.ends_part && (first.begins_part || (i > 0 && words[i - 1].begins_part));
      const bool begins = first.begins_part && i + 2 < words.size() && words[i + 2].text == "of";
      if (enters || (!is_prose && (is_part || begins))) count = number_of(first.text, true);
    } else if (first.text == "day" && first.begins_part && second.ends_part) {
      count = number_of(second.text, false);
    }
    if (count < 2 || count > kMost) continue;
    PublicationClue clue;
    clue.kind = Kind::counted_day;
    clue.span = {first.span.begin, second.span.end};
    clue.after = static_cast<std::int16_t>(count - 1);
    return clue;
  }
  return std::nullopt;
}

struct Months {
  std::uint8_t first = 0, count = 0;
};

Months months_of(std::string_view word) {
  const KnownWord known = calendar_word(word);
  if (known.kind == CalendarWord::month) return {known.number, 1};
  constexpr std::uint8_t kSpring = 3, kSummer = 6, kAutumn = 9, kWinter = 12, kSeason = 3;
  if (word == "spring") return {kSpring, kSeason};
  if (word == "summer") return {kSummer, kSeason};
  if (word == "autumn" || word == "fall") return {kAutumn, kSeason};
  if (word == "winter") return {kWinter, kSeason};
  return {};
}

bool names_issue(std::string_view word) {
  return word == "number" || word == "issue" || word == "edition" || word == "newsletter" || word == "bulletin" ||
         word == "letter";
}

/// "June number", "winter 2028/29", "Number 18, October": the month or the season of which it is the issue.
std::optional<PublicationClue> month_of_issue(const std::vector<HeadWord>& words) {
  const auto is_year = [](const HeadWord& word) {
    constexpr std::size_t kDigits = 4;
    return word.text.size() >= 2 && word.text.size() <= kDigits &&
           std::all_of(word.text.begin(), word.text.end(), is_digit) && word.text.size() != 3;
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Months months = months_of(words[i].text);
    if (months.count == 0) continue;
    const bool is_issue = i + 1 < words.size() && !words[i].ends_part && names_issue(words[i + 1].text);
    std::size_t last = i;
    while (last + 1 < words.size() && !words[last].ends_part && is_year(words[last + 1])) ++last;
    const bool is_part = words[i].begins_part && words[last].ends_part;
    if (!is_issue && !is_part) continue;
    PublicationClue clue;
    clue.kind = Kind::issue_month;
    clue.span = words[i].span;
    clue.month = months.first;
    clue.shift = months.count;
    return clue;
  }
  return std::nullopt;
}

}  // namespace

std::uint8_t day_of_month_behind(std::string_view text, std::uint32_t place) {
  constexpr std::string_view kThe = " the ";
  constexpr int kLastDay = 31;
  std::string_view behind = text.substr(std::min<std::size_t>(place, text.size()));
  if (!behind.starts_with(kThe)) return 0;
  behind.remove_prefix(kThe.size());
  std::size_t end = 0;
  while (end < behind.size() && (is_digit(behind[end]) || is_letter(behind[end]))) ++end;
  const int day = number_of(behind.substr(0, end), true);
  const std::string_view rest = behind.substr(end);
  const bool is_day = is_digit(behind.empty() ? ' ' : behind[0]);
  return is_day && day >= 1 && day <= kLastDay && !rest.starts_with(" of ") ? static_cast<std::uint8_t>(day) : 0;
}

std::optional<PublicationClue> fixed_by_date(const Document& document, const UnresolvedTimes& times, std::size_t t) {
  const TimeExpression& word = times.expressions[t];
  const std::string& text = document.text();
  const bool is_day = counts_from_writing(word, TimeUnit::day);
  if (is_day) {
    if (std::optional<PublicationClue> fixed = fixed_by_day_of_month(document, word)) return fixed;
  }
  if (t + 1 == times.expressions.size()) return std::nullopt;
  const TimeExpression& date = times.expressions[t + 1];
  const std::string_view between = std::string_view(text).substr(word.span.end, date.span.begin - word.span.end);
  const bool joins = between == ", " || between == " (" || between == ", on ";
  if (is_day && date.form == TimeForm::calendar && date.month != 0 && date.day == 0 && date.unit == TimeUnit::none &&
      (between == ", on the last of " || between == ", the last of ")) {
    PublicationClue clue = clue_of(Kind::fixed_day, word, date);
    clue.day = static_cast<std::uint8_t>(days_in_month(date.month));
    clue.shift = static_cast<std::int16_t>(word.count + word.extra_days);
    return clue;
  }
  if (is_date(date) && counts_from_writing(word, TimeUnit::month) && word.count <= 0 && joins) {
    PublicationClue clue = clue_of(Kind::fixed_month, word, date);
    clue.shift = static_cast<std::int16_t>(word.count);
    return clue;
  }
  if (is_date(word) && counts_from_writing(date, TimeUnit::month) && between == ", ") {
    PublicationClue clue = clue_of(Kind::fixed_month, date, word);
    clue.span = {word.span.begin, date.span.end};
    clue.shift = static_cast<std::int16_t>(date.count);
    return clue;
  }
  const bool is_this_week = (counts_from_writing(word, TimeUnit::week) && word.count == 0) ||
                            (word.form == TimeForm::weekday && word.count == 0 &&
                             (word.choice == TimeChoice::current || word.unit == TimeUnit::week));
  if (is_date(date) && word.anchor == TimeAnchor::publication && is_this_week && joins)
    return clue_of(Kind::fixed_week, word, date);
  const bool is_last = word.form == TimeForm::weekday && word.choice == TimeChoice::last && !word.clock.given();
  if (is_date(date) && word.anchor == TimeAnchor::publication && is_last && joins)
    return clue_of(Kind::fixed_soon, word, date);
  if (!is_day && !counts_from_writing(word, TimeUnit::night)) return std::nullopt;
  const bool is_weekday = is_plain_weekday(date);
  if (!(is_date(date) && is_day) && !is_weekday) return std::nullopt;
  if (!joins && (between != " " || is_weekday)) return std::nullopt;
  if (is_weekday && !ends_apposition(text, date.span.end)) return std::nullopt;
  PublicationClue clue = clue_of(Kind::fixed_day, word, date);
  if (is_weekday) clue.weekday = static_cast<std::uint8_t>(date.weekday);
  clue.shift = static_cast<std::int16_t>(word.count + word.extra_days);
  return clue;
}

std::optional<PublicationClue> day_named(const Document& document, const TimeExpression& time) {
  if (!is_plain_weekday(time) || !ends_apposition(document.text(), time.span.end)) return std::nullopt;
  static constexpr std::array<std::string_view, 6> kBefore = {"It is ", "it is ",    "It's ",
                                                              "it's ",  "Today is ", "today is "};
  const std::string_view before = std::string_view(document.text()).substr(0, time.span.begin);
  if (std::none_of(kBefore.begin(), kBefore.end(), [before](std::string_view one) { return before.ends_with(one); }))
    return std::nullopt;
  PublicationClue clue;
  clue.kind = Kind::fixed_day;
  clue.span = time.span;
  clue.weekday = static_cast<std::uint8_t>(time.weekday);
  return clue;
}

std::vector<PublicationClue> head_days(const Document& document) {
  constexpr std::size_t kBlocks = 6, kMostWords = 16;
  constexpr std::uint32_t kHead = 600;  // bytes
  std::vector<PublicationClue> found;
  bool has_month = false, has_count = false;
  std::size_t seen = 0;
  for (const Block& block : document.blocks()) {
    if (++seen > kBlocks || block.span.begin > kHead) break;
    if (block.kind == BlockKind::related || block.kind == BlockKind::caption) continue;
    const std::string_view text = document.words(block.span);
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      const std::string_view line = text.substr(begin, end - begin);
      const auto place = block.span.begin + static_cast<std::uint32_t>(begin);
      begin = end + 1;
      const bool is_prose = shape_of(line).words > kMostWords;
      const std::vector<HeadWord> words = head_words(line, place);
      if (std::optional<PublicationClue> count = has_count ? std::nullopt : counted_day(words, is_prose)) {
        has_count = true;
        found.push_back(std::move(*count));
      }
      if (is_prose || has_month) continue;
      if (std::optional<PublicationClue> month = month_of_issue(words)) {
        has_month = true;
        found.push_back(std::move(*month));
      }
    }
  }
  return found;
}

}  // namespace synoptic
