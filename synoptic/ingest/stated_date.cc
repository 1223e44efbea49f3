#include "synoptic/ingest/stated_date.h"

#include <cstdint>
#include <cstdio>
#include <vector>

namespace synoptic {

namespace {

/// How months begin, in the languages of Europe's larger news feeds; where two months begin alike, the longer stands
/// first.
struct Month {
  std::string_view beginning;
  int number;
};
constexpr Month kMonths[] = {
    {"jan", 1},      {"j\u00e4n", 1},  {"ene", 1},      {"gen", 1},  {"sty", 1},  {"feb", 2},  {"fev", 2},
    {"f\u00e9v", 2}, {"mar", 3},       {"m\u00e4r", 3}, {"mrt", 3},  {"maa", 3},  {"apr", 4},  {"abr", 4},
    {"avr", 4},      {"kwi", 4},       {"may", 5},      {"mai", 5},  {"maj", 5},  {"mag", 5},  {"mei", 5},
    {"jun", 6},      {"juin", 6},      {"giu", 6},      {"jul", 7},  {"juil", 7}, {"lug", 7},  {"aug", 8},
    {"ago", 8},      {"ao\u00fb", 8},  {"aou", 8},      {"sie", 8},  {"sep", 9},  {"set", 9},  {"oct", 10},
    {"okt", 10},     {"out", 10},      {"ott", 10},     {"nov", 11}, {"dec", 12}, {"dez", 12}, {"dic", 12},
    {"des", 12},     {"d\u00e9c", 12}, {"grudz", 12},
};

/// Zones by name, with minutes from Greenwich (RFC 822, 5; and Europe's, which feeds use).
struct Zone {
  std::string_view name;
  int minutes;
};
constexpr Zone kZones[] = {{"z", 0},      {"ut", 0},     {"utc", 0},    {"gmt", 0},    {"est", -300}, {"edt", -240},
                           {"cst", -360}, {"cdt", -300}, {"mst", -420}, {"mdt", -360}, {"pst", -480}, {"pdt", -420},
                           {"wet", 0},    {"west", 60},  {"bst", 60},   {"cet", 60},   {"cest", 120}, {"mez", 60},
                           {"mesz", 120}, {"eet", 120},  {"eest", 180}, {"msk", 180},  {"jst", 540},  {"kst", 540},
                           {"hkt", 480},  {"sgt", 480},  {"aest", 600}, {"aedt", 660}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// A run of digits, a run of letters in lower case, or a sign.
struct Piece {
  std::string text;
  std::size_t at = 0;
  bool number() const { return is_digit(text[0]); }
  bool word() const { return is_letter(text[0]); }
  int value() const {
    int value = 0;
    for (const char c : text.substr(0, 9)) {
      if (!is_digit(c)) break;
      value = value * 10 + (c - '0');
    }
    return value;
  }
};

std::vector<Piece> pieces_of(std::string_view words) {
  std::vector<Piece> pieces;
  for (std::size_t at = 0; at < words.size();) {
    const char first = words[at];
    const bool digits = is_digit(first), letters = is_letter(first);
    std::size_t end = at + 1;
    while (end < words.size() && ((digits && is_digit(words[end])) || (letters && is_letter(words[end])))) ++end;
    if (digits || letters || first == ':' || first == '+' || first == '-' || first == '/' || first == '.') {
      Piece piece{std::string(words.substr(at, end - at)), at};
      for (char& c : piece.text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
      }
      pieces.push_back(std::move(piece));
    }
    at = end;
  }
  return pieces;
}

int month_named(std::string_view word) {
  for (const Month& month : kMonths) {
    if (word.starts_with(month.beginning)) return month.number;
  }
  return 0;
}

std::optional<PartialDate> day_of(int year, int month, int day) {
  char text[16];
  std::snprintf(text, sizeof text, "%04d-%02d-%02d", year % 10000, month % 100, day % 100);
  return PartialDate::parse(text);
}

/// RFC 2822, 4.3: two digits are of this century below 50.
int whole_year(const Piece& piece) {
  const int value = piece.value();
  if (piece.text.size() == 2) return value < 50 ? 2000 + value : 1900 + value;
  return value;
}

/// The time of day from piece `i` on, and its zone: "17:05:00.123 +0100". Empty where either is missing.
std::string time_and_zone(const std::vector<Piece>& pieces, std::size_t i) {
  const auto is = [&](std::size_t k, std::string_view text) { return k < pieces.size() && pieces[k].text == text; };
  const auto two = [&](std::size_t k) { return k < pieces.size() && pieces[k].number() && pieces[k].text.size() <= 2; };
  if (!two(i) || !is(i + 1, ":") || !two(i + 2)) return {};
  int hour = pieces[i].value();
  const int minute = pieces[i + 2].value();
  int second = 0;
  i += 3;
  if (is(i, ":") && two(i + 1)) {
    second = pieces[i + 1].value();
    i += 2;
  }
  if (is(i, ".") && i + 1 < pieces.size() && pieces[i + 1].number()) i += 2;
  if (is(i, "pm") && hour < 12) hour += 12;
  if (is(i, "am") && hour == 12) hour = 0;
  if (is(i, "am") || is(i, "pm")) ++i;
  if (hour > 23 || minute > 59 || second > 60) return {};
  std::optional<int> zone;
  if (is(i, "utc") || is(i, "gmt")) {
    zone = 0;
    if (is(i + 1, "+") || is(i + 1, "-")) ++i;
  }
  if ((is(i, "+") || is(i, "-")) && i + 1 < pieces.size() && pieces[i + 1].number()) {
    const int sign = pieces[i].text == "+" ? 1 : -1;
    const Piece& digits = pieces[i + 1];
    if (digits.text.size() == 4)
      zone = sign * (digits.value() / 100 * 60 + digits.value() % 100);
    else if (digits.text.size() <= 2)
      zone = sign * (digits.value() * 60 + (is(i + 2, ":") && two(i + 3) ? pieces[i + 3].value() : 0));
  } else if (!zone && i < pieces.size() && pieces[i].word()) {
    for (const Zone& named : kZones) {
      if (pieces[i].text == named.name) zone = named.minutes;
    }
  }
  if (!zone || *zone <= -24 * 60 || *zone >= 24 * 60) return {};
  char text[32];
  if (*zone == 0) {
    std::snprintf(text, sizeof text, "T%02d:%02d:%02dZ", hour, minute, second);
  } else {
    const int minutes = *zone < 0 ? -*zone : *zone;
    std::snprintf(text, sizeof text, "T%02d:%02d:%02d%c%02d:%02d", hour, minute, second, *zone < 0 ? '-' : '+',
                  minutes / 60, minutes % 60);
  }
  return text;
}

std::optional<StatedDate> with_time(std::optional<PartialDate> date, const std::vector<Piece>& pieces,
                                    std::size_t from) {
  if (!date) return std::nullopt;
  std::string at;
  for (std::size_t i = from; at.empty() && i + 2 < pieces.size(); ++i) at = time_and_zone(pieces, i);
  if (date->day == 0) at.clear();
  return StatedDate{*date, at.empty() ? at : date->to_string() + at};
}

std::optional<StatedDate> from_count(std::string_view digits) {
  std::int64_t count = 0;
  for (const char c : digits) count = count * 10 + (c - '0');
  if (digits.size() >= 12) count /= 1000;  // milliseconds
  const std::int64_t days = count / 86400, rest = count % 86400;
  const PartialDate date = PartialDate::from_day(Day(std::chrono::days(days)));
  char text[16];
  std::snprintf(text, sizeof text, "T%02d:%02d:%02dZ", static_cast<int>(rest / 3600), static_cast<int>(rest / 60 % 60),
                static_cast<int>(rest % 60));
  return StatedDate{date, date.to_string() + text};
}

/// "20250304" and "20250304T170500Z".
std::optional<StatedDate> from_compact(const std::vector<Piece>& pieces) {
  const std::string& digits = pieces[0].text;
  const auto part = [](const std::string& text, std::size_t at, std::size_t size) {
    return Piece{text.substr(at, size), 0}.value();
  };
  const auto date = day_of(part(digits, 0, 4), part(digits, 4, 2), part(digits, 6, 2));
  if (!date) return std::nullopt;
  if (pieces.size() < 4 || pieces[1].text != "t" || pieces[2].text.size() != 6) return StatedDate{*date, {}};
  std::vector<Piece> spread = {
      {pieces[2].text.substr(0, 2)}, {":"}, {pieces[2].text.substr(2, 2)}, {":"}, {pieces[2].text.substr(4, 2)}};
  spread.insert(spread.end(), pieces.begin() + 3, pieces.end());
  return with_time(date, spread, 0);
}

/// "4 March 2025", "March 4, 2025", "4-Mar-25", "Tue Mar 4 17:05:00 GMT 2025".
std::optional<StatedDate> from_words(const std::vector<Piece>& pieces) {
  for (std::size_t m = 0; m < pieces.size(); ++m) {
    const int month = pieces[m].word() && pieces[m].text.size() >= 3 ? month_named(pieces[m].text) : 0;
    if (month == 0) continue;
    const auto number_at = [&](std::size_t i) {
      return i < pieces.size() && pieces[i].number() && (i + 1 >= pieces.size() || pieces[i + 1].text != ":");
    };
    // What stands between ("4-Mar-2025", "4 de marzo") is passed over.
    std::size_t before = m;
    const auto is_joint = [](const Piece& piece) {
      return (!piece.number() && !piece.word()) || piece.text == "de" || piece.text == "of" || piece.text == "di";
    };
    while (before > 0 && is_joint(pieces[before - 1])) --before;
    std::size_t behind = m + 1;
    while (behind < pieces.size() && !pieces[behind].number()) ++behind;
    if (before > 0 && pieces[before - 1].number() && pieces[before - 1].text.size() <= 2 && number_at(behind))
      return with_time(day_of(whole_year(pieces[behind]), month, pieces[before - 1].value()), pieces, behind + 1);
    if (!number_at(behind) || pieces[behind].text.size() > 2) continue;
    // "mar, 05 ago 2025", "maandag 4 augustus 2025": the first is a weekday, which begins like a month.
    std::size_t next = behind + 1;
    while (next < pieces.size() && !pieces[next].number() && !pieces[next].word()) ++next;
    if (next < pieces.size() && pieces[next].word() && month_named(pieces[next].text) != 0) continue;
    for (std::size_t i = behind + 1; i < pieces.size(); ++i) {
      if (pieces[i].number() && pieces[i].text.size() == 4 && pieces[i - 1].text != "+" && pieces[i - 1].text != "-")
        return with_time(day_of(pieces[i].value(), month, pieces[behind].value()), pieces, behind + 1);
    }
  }
  return std::nullopt;
}

/// "3/14/2025" and "14.3.2025": the number above 12 is the day.
std::optional<StatedDate> from_strokes(const std::vector<Piece>& pieces) {
  if (pieces.size() < 5 || pieces[1].text != pieces[3].text || (pieces[1].text != "/" && pieces[1].text != "."))
    return std::nullopt;
  if (!pieces[0].number() || !pieces[2].number() || !pieces[4].number()) return std::nullopt;
  if (pieces[0].text.size() == 4)
    return with_time(day_of(pieces[0].value(), pieces[2].value(), pieces[4].value()), pieces, 5);
  if (pieces[4].text.size() != 4) return std::nullopt;
  const int first = pieces[0].value(), second = pieces[2].value(), year = pieces[4].value();
  if (first > 12 || first == second) return with_time(day_of(year, second, first), pieces, 5);
  if (second > 12) return with_time(day_of(year, first, second), pieces, 5);
  if (pieces[1].text == ".") return with_time(day_of(year, second, first), pieces, 5);  // stops: the day comes first
  return std::nullopt;
}

}  // namespace

std::optional<StatedDate> stated_date(std::string_view words) {
  if (words.size() > 200) return std::nullopt;
  const std::vector<Piece> pieces = pieces_of(words);
  if (pieces.empty()) return std::nullopt;
  const Piece& first = pieces[0];
  if (first.number() && first.text.size() >= 9 && first.text.size() <= 13 &&
      (pieces.size() == 1 || pieces[1].text == "."))
    return from_count(first.text);
  if (first.number() && first.text.size() == 8 && (pieces.size() == 1 || pieces[1].text == "t"))
    return from_compact(pieces);
  if (first.number() && first.text.size() == 4) {
    if (const auto date = PartialDate::parse(words.substr(first.at))) return with_time(date, pieces, 5);
    if (pieces.size() >= 5 && pieces[1].text == "-" && pieces[3].text == "-" && pieces[2].number() &&
        pieces[4].number())  // "2025-3-4"
      return with_time(day_of(first.value(), pieces[2].value(), pieces[4].value()), pieces, 5);
  }
  if (auto date = from_words(pieces)) return date;
  return from_strokes(pieces);
}

std::optional<DatedBasis> stated_day(std::string_view words, std::string_view where) {
  const std::optional<StatedDate> stated = stated_date(words);
  if (!stated) return std::nullopt;
  DatedBasis day;
  day.when = DateInterval::of(stated->date);
  day.basis = Basis::stated;
  day.why = where;
  day.at = stated->at;
  return day;
}

}  // namespace synoptic
