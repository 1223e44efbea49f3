#include "synoptic/ingest/date_pieces.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <string>

#include "synoptic/base/tables.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

const std::map<std::string, KnownWord, std::less<>>& known_words() {
  static const auto kWords = [] {
    std::map<std::string, KnownWord, std::less<>> words;
    for (const auto& row : table("calendar_words")) {
      KnownWord word;
      word.kind = row[1] == "month"        ? CalendarWord::month
                  : row[1] == "weekday"    ? CalendarWord::weekday
                  : row[1] == "published"  ? CalendarWord::published
                  : row[1] == "modified"   ? CalendarWord::modified
                  : row[1] == "relative"   ? CalendarWord::relative
                  : row[1] == "periodical" ? CalendarWord::periodical
                                           : CalendarWord::filler;
      if (row.size() > 2) std::from_chars(row[2].data(), row[2].data() + row[2].size(), word.number);
      words.emplace(folded(row[0]), word);  // the first row of a word wins
    }
    return words;
  }();
  return kWords;
}

std::optional<PartialDate> day_of(int year, int month, int day) {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return PartialDate{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

std::uint8_t month_of_piece(std::string_view word) {
  const KnownWord known = calendar_word(word);
  return known.kind == CalendarWord::month ? known.number : std::uint8_t{0};
}

class DateReading {
 public:
  explicit DateReading(const std::vector<DatePiece>& pieces) : pieces_(pieces) {}

  DateInPieces date_at(std::size_t at) const {
    if (DateInPieces found = east_asian(at); found.size > 0) return found;
    if (DateInPieces found = range(at); found.size > 0) return found;
    if (DateInPieces found = numeric(at); found.size > 0) return found;
    if (DateInPieces found = day_and_month(at); found.size > 0) return found;
    if (DateInPieces found = day_first(at); found.size > 0) return found;
    return month_first(at);
  }

 private:
  bool is_number(std::size_t at) const {
    return at < pieces_.size() && pieces_[at].kind == DatePiece::Kind::number && pieces_[at].value >= 0;
  }
  int number(std::size_t at) const { return pieces_[at].value; }
  char32_t sign(std::size_t at) const { return at < pieces_.size() ? pieces_[at].sign : 0; }
  bool is_word(std::size_t at, std::string_view word) const { return at < pieces_.size() && pieces_[at].text == word; }
  int month(std::size_t at) const {
    return at < pieces_.size() && pieces_[at].kind == DatePiece::Kind::word ? month_of_piece(pieces_[at].text) : 0;
  }
  bool is_year(std::size_t at) const {
    return is_number(at) && pieces_[at].text.size() == 4 && number(at) >= 1800 && number(at) < 2200;
  }
  bool is_day(std::size_t at) const {
    const bool is_worded = is_number(at) && !is_digit(static_cast<unsigned char>(pieces_[at].text[0]));
    return is_number(at) && (pieces_[at].text.size() <= 2 || is_worded) && number(at) >= 1 && number(at) <= 31;
  }
  bool has_two_digits(std::size_t at) const { return is_number(at) && pieces_[at].text.size() == 2; }
  /// Passes over "." and "," between the parts.
  std::size_t past_signs(std::size_t at) const {
    while (sign(at) == '.' || sign(at) == ',') ++at;
    return at;
  }
  std::size_t past_ordinal(std::size_t at) const {
    for (const std::string_view ending : {"st", "nd", "rd", "th", "er", "de", "of", "day"}) {
      if (is_word(at, ending)) return past_ordinal(at + 1);
    }
    return at;
  }

  static DateInPieces found(std::size_t size, std::optional<PartialDate> day) {
    if (!day) return {};
    return {size, DateInterval::of(*day), day->year, day->month, day->day};
  }
  static DateInPieces without_year(std::size_t size, int month, int day) {
    return {size, {}, 0, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
  }

  /// 2024-10-26, 2024/10/26, 26.10.2024, 26/10/2024, 10/26/2024.
  DateInPieces numeric(std::size_t at) const {
    const char32_t separator = sign(at + 1);
    const bool has_shape = is_number(at) && is_number(at + 2) && is_number(at + 4) && sign(at + 3) == separator &&
                           (separator == '-' || separator == '/' || separator == '.');
    if (!has_shape) return {};
    if (is_year(at)) {
      // "2024-10-26T07:51": the T is a word of its own and passed over with the time.
      return found(5, day_of(number(at), number(at + 2), number(at + 4)));
    }
    // "12/03/26": a year of two digits, where day and month have two as well.
    const bool is_short = separator != '-' && has_two_digits(at) && has_two_digits(at + 2) && has_two_digits(at + 4) &&
                          sign(at + 5) != separator;
    if (!is_year(at + 4) && !is_short) return {};
    constexpr int kCentury = 2000;
    const int year = is_short ? kCentury + number(at + 4) : number(at + 4);
    const auto day_month = day_of(year, number(at + 2), number(at));
    const auto month_day = separator == '.' ? std::nullopt : day_of(year, number(at), number(at + 2));
    if (day_month && month_day) {
      DateInPieces both = found(5, day_month);
      both.when = {std::min(*day_month, *month_day), std::max(*day_month, *month_day)};
      both.swappable = *day_month != *month_day;
      return both;
    }
    return found(5, day_month ? day_month : month_day);
  }

  /// "12/03 1840 hrs", "12/03 18:40": day and month of two digits before a time of day.
  DateInPieces day_and_month(std::size_t at) const {
    if (!has_two_digits(at) || sign(at + 1) != '/' || !has_two_digits(at + 2) || !is_number(at + 3)) return {};
    const bool by_hours = pieces_[at + 3].text.size() == 4 && at + 4 < pieces_.size() &&
                          (is_word(at + 4, "hrs") || is_word(at + 4, "hours") || is_word(at + 4, "h") ||
                           is_time_zone(pieces_[at + 4].text));
    const bool by_colon = sign(at + 4) == ':' && is_number(at + 5);
    if (!pieces_[at + 3].spaced || (!by_hours && !by_colon)) return {};
    constexpr int kLeapYear = 2000;
    const bool day_month = day_of(kLeapYear, number(at + 2), number(at)).has_value();
    const bool month_day = day_of(kLeapYear, number(at), number(at + 2)).has_value();
    if (!day_month && !month_day) return {};
    DateInPieces read =
        day_month ? without_year(3, number(at + 2), number(at)) : without_year(3, number(at), number(at + 2));
    read.swappable = day_month && month_day && number(at) != number(at + 2);
    return read;
  }

  /// 12-18 March 2026, 28 February - 6 March 2026, March 12-18, 2026: the days of what comes out by the week.
  DateInPieces range(std::size_t at) const {
    DateInPieces first = day_first(at);
    if (first.size == 0) first = month_first(at);
    const bool bare = first.size == 0 && is_day(at);
    if (!bare && (first.size == 0 || first.year != 0)) return {};
    const std::size_t dash = at + (bare ? 1 : first.size);
    if (sign(dash) != '-' && sign(dash) != 0x2013 && sign(dash) != 0x2014) return {};
    DateInPieces last = day_first(dash + 1);
    if (last.size == 0 && !bare) last = month_first(dash + 1);
    if (last.size == 0 && !bare && is_day(dash + 1)) {  // "March 12-18, 2026"
      const std::size_t year = past_signs(dash + 2);
      if (is_year(year)) last = found(year - dash, day_of(number(year), first.month, number(dash + 1)));
    }
    if (last.size == 0 || last.year == 0 || last.day == 0) return {};
    const int month = bare ? last.month : first.month;
    const auto begin = day_of(last.year - (month > last.month ? 1 : 0), month, bare ? number(at) : first.day);
    constexpr std::chrono::days kLongest{31};
    if (!begin || begin->first_day() >= last.when.latest->last_day() ||
        last.when.latest->last_day() - begin->first_day() > kLongest)
      return {};
    last.when.earliest = begin;
    last.size += dash + 1 - at;
    last.is_range = true;
    return last;
  }

  /// 26 October 2024, 26th of Oct., 2024, 26-Oct-2024, 26 October.
  DateInPieces day_first(std::size_t at) const {
    if (!is_day(at) || sign(at + 1) == ',') return {};  // "No. 7, July"
    std::size_t next = past_ordinal(past_signs(at + 1));
    if (sign(next) == '-') ++next;
    const int named = month(next);
    if (named == 0) return {};
    const std::size_t after = next + 1;
    std::size_t year = past_ordinal(past_signs(after));
    if (sign(year) == '-') ++year;
    if (is_year(year)) return found(year + 1 - at, day_of(number(year), named, number(at)));
    return without_year(after - at, named, number(at));
  }

  /// October 26, 2024; Oct. 26 2024; October 2024; October 26.
  DateInPieces month_first(std::size_t at) const {
    const int named = month(at);
    if (named == 0) return {};
    const std::size_t next = past_signs(at + 1);
    if (is_year(next)) {
      return found(next + 1 - at,
                   PartialDate{static_cast<std::int16_t>(number(next)), static_cast<std::uint8_t>(named), 0});
    }
    if (!is_day(next)) return {};
    const std::size_t after = past_ordinal(next + 1);
    const std::size_t year = past_signs(after);
    if (is_year(year)) return found(year + 1 - at, day_of(number(year), named, number(next)));
    return without_year(after - at, named, number(next));
  }

  /// 2024年10月26日, 2024년 10월 26일.
  DateInPieces east_asian(std::size_t at) const {
    const bool has_shape = is_year(at) && (is_word(at + 1, "年") || is_word(at + 1, "년")) && is_number(at + 2) &&
                           (is_word(at + 3, "月") || is_word(at + 3, "월")) && is_number(at + 4) &&
                           (is_word(at + 5, "日") || is_word(at + 5, "일"));
    return has_shape ? found(6, day_of(number(at), number(at + 2), number(at + 4))) : DateInPieces{};
  }

  const std::vector<DatePiece>& pieces_;
};

}  // namespace

KnownWord calendar_word(std::string_view word) {
  const auto found = known_words().find(folded(word));
  if (found == known_words().end()) return {};
  // "may" and "mar" in small letters are more often something else, and so are "sat" and "sun".
  const bool short_and_small = word.size() <= 3 && !is_upper(code_point_at(word, 0).value);
  const bool is_name = found->second.kind == CalendarWord::month || found->second.kind == CalendarWord::weekday;
  return is_name && short_and_small ? KnownWord{} : found->second;
}

namespace {

/// "second" of "second of May": the number of a day told in a word; 0 of another.
int ordinal_of(std::string_view word) {
  static const auto kOrdinals = [] {
    std::map<std::string, int, std::less<>> ordinals;
    for (const auto& row : table("number_words")) {
      int value = 0;
      if (row.size() > 2 && row[1] == "ordinal") std::from_chars(row[2].data(), row[2].data() + row[2].size(), value);
      if (value >= 1 && value <= 31 && !row[0].ends_with('s')) ordinals.emplace(row[0], value);
    }
    return ordinals;
  }();
  const auto found = kOrdinals.find(folded(word));
  return found == kOrdinals.end() ? 0 : found->second;
}

/// Makes numbers of the ordinals before "of" and a month.
void read_ordinals(std::vector<DatePiece>& pieces) {
  for (std::size_t i = 0; i + 2 < pieces.size(); ++i) {
    if (pieces[i].kind != DatePiece::Kind::word || pieces[i + 1].text != "of") continue;
    const int value = month_of_piece(pieces[i + 2].text) != 0 ? ordinal_of(pieces[i].text) : 0;
    if (value == 0) continue;
    pieces[i].kind = DatePiece::Kind::number;
    pieces[i].value = value;
  }
}

}  // namespace

std::vector<DatePiece> date_pieces(std::string_view line) {
  std::vector<DatePiece> pieces;
  bool spaced = false;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint c = code_point_at(line, at);
    const std::size_t begin = at;
    at += c.size;
    if (is_space(c.value)) {
      spaced = true;
      continue;
    }
    DatePiece piece;
    piece.spaced = spaced;
    spaced = false;
    if (is_digit(c.value)) {
      while (at < line.size() && is_digit(static_cast<unsigned char>(line[at]))) ++at;
      piece.kind = DatePiece::Kind::number;
      piece.value = -1;
      if (at - begin <= 4) std::from_chars(line.data() + begin, line.data() + at, piece.value);
    } else if (is_letter(c.value)) {
      // A letter of East Asia is a word of its own (2024年10月26日).
      while (c.value < 0x3000 && at < line.size() && is_letter(code_point_at(line, at).value))
        at += code_point_at(line, at).size;
      piece.kind = DatePiece::Kind::word;
    } else {
      piece.sign = c.value;
    }
    piece.text = line.substr(begin, at - begin);
    pieces.push_back(piece);
  }
  read_ordinals(pieces);
  return pieces;
}

DateInPieces date_at(const std::vector<DatePiece>& pieces, std::size_t at) { return DateReading(pieces).date_at(at); }

bool is_time_zone(std::string_view word) {
  return word.size() <= 5 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace synoptic
