#include "synoptic/ingest/html/moments.h"

#include <chrono>
#include <vector>

#include "synoptic/ingest/published_line.h"

namespace synoptic {

namespace {

bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// `count` digits at `at` as a number; -1 where there are others.
int number_at(std::string_view text, std::size_t at, std::size_t count) {
  int value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    if (!is_digit_at(text, i)) return -1;
    value = value * 10 + (text[i] - '0');
  }
  return value;
}

std::optional<PartialDate> day_from(int year, int month, int day) {
  constexpr int kFirstYear = 1990, kLastYear = 2099;
  if (year < kFirstYear || year > kLastYear || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
  char iso[] = "0000-00-00";
  const auto put = [&](std::size_t at, int value, std::size_t digits) {
    for (std::size_t i = digits; i-- > 0; value /= 10) iso[at + i] = static_cast<char>('0' + value % 10);
  };
  put(0, year, 4);
  put(5, month, 2);
  put(8, day, 2);
  return PartialDate::parse(iso);
}

/// "T14:32:00.000+0200" as "T14:32:00+02:00"; empty where it is none or bears no zone.
std::string time_of_day(std::string_view text) {
  if (text.empty() || (text[0] != 'T' && text[0] != ' ' && text[0] != 't')) return {};
  const int hour = number_at(text, 1, 2);
  if (hour < 0 || hour > 23 || text.size() < 6 || text[3] != ':') return {};
  const int minute = number_at(text, 4, 2);
  if (minute < 0 || minute > 59) return {};
  std::string out = "T" + std::string(text.substr(1, 5));
  std::size_t at = 6;
  if (at < text.size() && text[at] == ':' && number_at(text, at + 1, 2) >= 0 && number_at(text, at + 1, 2) < 60) {
    out += text.substr(at, 3);
    at += 3;
  } else {
    out += ":00";
  }
  if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
    ++at;
    while (is_digit_at(text, at)) ++at;
  }
  if (at < text.size() && text[at] == ' ') ++at;
  if (at >= text.size()) return {};
  const std::string_view zone = text.substr(at);
  if (zone[0] == 'Z' || zone[0] == 'z' || zone.starts_with("UTC") || zone.starts_with("GMT")) return out + "Z";
  if (zone[0] != '+' && zone[0] != '-') return {};
  const int zone_hour = number_at(zone, 1, 2);
  if (zone_hour < 0 || zone_hour > 14) return {};
  const std::size_t minutes = zone.size() > 3 && zone[3] == ':' ? 4 : 3;
  const int zone_minute = number_at(zone, minutes, 2);
  out += zone.substr(0, 3);
  out += ':';
  out += zone_minute >= 0 && zone_minute < 60 ? std::string(zone.substr(minutes, 2)) : "00";
  return out;
}

std::optional<Moment> iso_moment(std::string_view text) {
  if (number_at(text, 0, 4) < 0) return std::nullopt;
  std::size_t month = 5, day = 8, end = 10;
  if (number_at(text, 0, 8) >= 0 && !is_digit_at(text, 8)) {
    month = 4, day = 6, end = 8;
  } else if (text.size() < 10 || (text[4] != '-' && text[4] != '/' && text[4] != '.') || text[7] != text[4]) {
    return std::nullopt;
  }
  const auto date = day_from(number_at(text, 0, 4), number_at(text, month, 2), number_at(text, day, 2));
  if (!date || is_digit_at(text, end)) return std::nullopt;
  Moment moment{*date, {}};
  if (const std::string time = time_of_day(text.substr(end)); !time.empty()) moment.at = date->to_string() + time;
  return moment;
}

std::optional<Moment> epoch_moment(std::string_view text) {
  if (text.size() != 10 && text.size() != 13) return std::nullopt;
  std::int64_t seconds = 0;
  for (std::size_t i = 0; i < 10; ++i) {
    if (!is_digit_at(text, i)) return std::nullopt;
    seconds = seconds * 10 + (text[i] - '0');
  }
  for (std::size_t i = 10; i < text.size(); ++i) {
    if (!is_digit_at(text, i)) return std::nullopt;
  }
  const PartialDate day = PartialDate::from_day(Day(std::chrono::days(seconds / 86400)));
  if (day.year < 1990 || day.year > 2099) return std::nullopt;
  return Moment{day, {}};
}

/// Days of digits alone, in the order of the language where both could be meant: 1.2.2025, 01/02/2025, 1-2-25.
std::optional<Moment> numeric_moment(std::string_view text, bool day_first) {
  int parts[3] = {0, 0, 0};
  std::size_t at = 0, digits[3] = {0, 0, 0};
  char sign = 0;
  for (int part = 0; part < 3; ++part) {
    while (is_digit_at(text, at) && digits[part] < 5) {
      parts[part] = parts[part] * 10 + (text[at++] - '0');
      ++digits[part];
    }
    if (digits[part] == 0 || digits[part] > 4) return std::nullopt;
    if (part == 2) break;
    if (at >= text.size() || (text[at] != '.' && text[at] != '/' && text[at] != '-') || (sign != 0 && text[at] != sign))
      return std::nullopt;
    sign = text[at++];
    while (at < text.size() && text[at] == ' ') ++at;
  }
  if (digits[0] > 2 || digits[1] > 2 || digits[2] == 3) return std::nullopt;
  const int year = digits[2] == 4 ? parts[2] : 2000 + parts[2];
  if (digits[2] == 2 && parts[2] > 40) return std::nullopt;
  const bool first_is_day = sign == '.' || parts[0] > 12 || (day_first && parts[1] <= 12);
  const auto date = first_is_day ? day_from(year, parts[1], parts[0]) : day_from(year, parts[0], parts[1]);
  if (!date) return std::nullopt;
  return Moment{*date, {}};
}

}  // namespace

/// The first date in digits within a line.
std::optional<Moment> numeric_inside(std::string_view line, bool day_first) {
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (!is_digit_at(line, at) ||
        (at > 0 && (is_digit_at(line, at - 1) || line[at - 1] == '/' || line[at - 1] == '.' || line[at - 1] == '-')))
      continue;
    if (auto moment = iso_moment(line.substr(at))) return moment;
    if (auto moment = numeric_moment(line.substr(at), day_first)) return moment;
  }
  return std::nullopt;
}

namespace {

/// A run of letters or digits of a line.
struct Word {
  std::string_view text;
  int number = -1;  ///< Of one to four digits.
};

std::vector<Word> words_of(std::string_view line) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < line.size();) {
    const auto is_letter_at = [&](std::size_t i) {
      return static_cast<unsigned char>(line[i]) >= 0x80 || (line[i] >= 'a' && line[i] <= 'z') ||
             (line[i] >= 'A' && line[i] <= 'Z');
    };
    std::size_t end = at;
    if (is_digit_at(line, at)) {
      while (is_digit_at(line, end)) ++end;
      words.push_back({line.substr(at, end - at), end - at <= 4 ? number_at(line, at, end - at) : -1});
    } else if (is_letter_at(at)) {
      while (end < line.size() && is_letter_at(end)) ++end;
      words.push_back({line.substr(at, end - at), -1});
    } else {
      end = at + 1;
    }
    at = end;
  }
  return words;
}

}  // namespace

/// The first full date with a month's name within a line, whatever else it holds: "on Saturday, 3. Dezember 2011 at",
/// "November 22, 2011", "14 de enero de 2020".
std::optional<Moment> named_inside(std::string_view line) {
  const std::vector<Word> words = words_of(line);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].number >= 0 || words[i].text.size() < 3) continue;
    const int month = month_of(words[i].text);
    if (month == 0) continue;
    const auto passes = [&](std::size_t at) {
      const std::string_view word = words[at].text;
      return word == "de" || word == "of" || word == "th" || word == "st" || word == "nd" || word == "rd" ||
             word == "del";
    };
    std::size_t after = i + 1;
    while (after < words.size() && passes(after)) ++after;
    std::size_t before = i;
    while (before > 0 && passes(before - 1)) --before;
    const int next = after < words.size() ? words[after].number : -1;
    if (before > 0 && words[before - 1].number >= 1 && words[before - 1].number <= 31 && next > 1900) {
      if (const auto day = day_from(next, month, words[before - 1].number)) return Moment{*day, {}};
    }
    if (next >= 1 && next <= 31) {
      std::size_t year = after + 1;
      while (year < words.size() && passes(year)) ++year;
      if (year < words.size() && words[year].number > 1900) {
        if (const auto day = day_from(words[year].number, month, next)) return Moment{*day, {}};
      }
    }
  }
  return std::nullopt;
}

std::optional<PartialDate> single_day(const DateInterval& when) {
  if (!when.earliest || !when.latest || *when.earliest != *when.latest || when.earliest->day == 0) return std::nullopt;
  if (when.earliest->year < 1990 || when.earliest->year > 2099) return std::nullopt;
  return when.earliest;
}

/// "/2025/08/15/", "/2025/aug/15/", "-2025-08-15", "/20250815".
std::optional<PartialDate> day_in_address(std::string_view url) {
  for (std::size_t at = 1; at + 8 <= url.size(); ++at) {
    if (!is_digit_at(url, at) || is_digit_at(url, at - 1)) continue;
    const char before = url[at - 1];
    if (before != '/' && before != '-' && before != '_' && before != '=' && before != '.') continue;
    if (number_at(url, at, 4) < 0) continue;
    if (at + 10 <= url.size() && (url[at + 4] == '/' || url[at + 4] == '-' || url[at + 4] == '_') &&
        url[at + 7] == url[at + 4] && !is_digit_at(url, at + 10)) {
      if (const auto day = day_from(number_at(url, at, 4), number_at(url, at + 5, 2), number_at(url, at + 8, 2)))
        return day;
    }
    // A month in letters, as the Guardian's addresses have it: /2020/oct/02/
    if (url[at + 4] == '/') {
      const std::size_t end = std::min(url.find('/', at + 5), url.size());
      const std::size_t month_size = end - at - 5, day_end = std::min(url.find('/', end + 1), url.size());
      if (month_size >= 3 && month_size <= 9 && end < url.size() && day_end - end - 1 >= 1 && day_end - end - 1 <= 2) {
        std::string month(url.substr(at + 5, month_size));  // a short name counts as one with a capital only
        if (month[0] >= 'a' && month[0] <= 'z') month[0] = static_cast<char>(month[0] - 'a' + 'A');
        if (const auto day =
                day_from(number_at(url, at, 4), month_of(month), number_at(url, end + 1, day_end - end - 1)))
          return day;
      }
    }
    // One digit for a month or day: /2010/5/6/
    if (url[at + 4] == '/') {
      std::size_t month_end = at + 5;
      while (is_digit_at(url, month_end)) ++month_end;
      std::size_t day_end = month_end + 1;
      while (is_digit_at(url, day_end)) ++day_end;
      const std::size_t month_size = month_end - at - 5,
                        day_size = day_end > month_end + 1 ? day_end - month_end - 1 : 0;
      if (month_size >= 1 && month_size <= 2 && day_size >= 1 && day_size <= 2 && url[month_end] == '/' &&
          (day_end >= url.size() || url[day_end] == '/')) {
        if (const auto day = day_from(number_at(url, at, 4), number_at(url, at + 5, month_size),
                                      number_at(url, month_end + 1, day_size)))
          return day;
      }
    }
    if (number_at(url, at, 8) >= 0 && !is_digit_at(url, at + 8)) {
      if (const auto day = day_from(number_at(url, at, 4), number_at(url, at + 4, 2), number_at(url, at + 6, 2)))
        return day;
    }
  }
  return std::nullopt;
}

std::optional<Moment> read_moment(std::string_view text, bool day_first) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  if (text.empty() || text.size() > 120) return std::nullopt;
  if (auto moment = iso_moment(text)) return moment;
  if (auto moment = epoch_moment(text)) return moment;
  if (auto moment = numeric_moment(text, day_first)) return moment;
  for (const DatedRole& dated : read_published_line(text).dates) {
    if (const auto day = single_day(dated.when)) return Moment{*day, {}};
  }
  return std::nullopt;
}

}  // namespace synoptic
