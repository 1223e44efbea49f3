#include "synoptic/ingest/dateline.h"

#include <algorithm>
#include <array>

#include "synoptic/ingest/outlets.h"
#include "synoptic/ingest/published_line.h"
#include "synoptic/ingest/shape.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

/// Where the dash that ends a dateline begins and what follows it begins; nothing where there is none.
struct Dash {
  std::size_t begin = 0, after = 0;
};

std::size_t past_space(std::string_view words, std::size_t at) {
  while (at < words.size() && is_space(code_point_at(words, at).value)) at += code_point_at(words, at).size;
  return at;
}

/// The first em dash, double hyphen, or hyphen or en dash with a space or a bracket before it.
std::optional<Dash> first_dash(std::string_view words) {
  for (std::size_t at = 0; at < words.size();) {
    const CodePoint c = code_point_at(words, at);
    std::size_t after = at + c.size;
    const bool loose = at > 0 && (is_space(code_point_before(words, at).value) || words[at - 1] == ')');
    bool is_dash = c.value == 0x2014 || c.value == 0x2015 || (c.value == 0x2013 && loose);
    if (c.value == '_') is_dash = loose;  // as in AP's own files
    if (c.value == '-') {
      const bool twice = after < words.size() && words[after] == '-';
      while (after < words.size() && words[after] == '-') ++after;
      const bool ends_word = after == words.size() || is_space(code_point_at(words, after).value);
      is_dash = twice || (loose && ends_word);
    }
    if (is_dash) return Dash{at, past_space(words, after)};
    at = after;
  }
  return std::nullopt;
}

bool is_all_capitals(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    if (is_lower(c.value)) return false;
    if (is_letter(c.value)) ++letters;
    at += c.size;
  }
  return letters >= 2;
}

bool is_number(std::string_view word) { return !word.empty() && is_digit(first_letter(word)); }

/// The words between the brackets at the end of `head`, which is cut before them. Empty where there are none.
std::string_view take_brackets(std::string_view& head) {
  const std::size_t close = head.find_last_not_of(' ');
  if (close == std::string_view::npos || head[close] != ')') return {};
  const std::size_t open = head.rfind('(');
  if (open == std::string_view::npos) return {};
  const std::string_view inside = head.substr(open + 1, close - open - 1);
  head = head.substr(0, open);
  return inside;
}

/// "DUSHANBE, October 4. /NIA Khovar/." as agencies of the former Soviet states write: the agency between slashes,
/// which stand in for the dash. Begins where the first slash stands; nothing where there are no two with a name
/// between.
struct Slashes {
  std::size_t begin = 0, after = 0;
  std::string_view inside;
};

std::optional<Slashes> slashes_in(std::string_view words) {
  constexpr std::size_t kLongestAgency = 40;
  std::size_t open = words.find('/');
  // "VILNIUS/MUSCAT, June 18" has a slash of its own.
  while (open != std::string_view::npos && (open == 0 || words[open - 1] != ' ')) open = words.find('/', open + 1);
  if (open == std::string_view::npos) return std::nullopt;
  const std::size_t close = words.find('/', open + 1);
  if (close == std::string_view::npos || close - open > kLongestAgency || words[open + 1] == ' ') return std::nullopt;
  std::size_t after = close + 1;
  while (after < words.size() && (words[after] == '.' || words[after] == ',' || words[after] == '-')) ++after;
  return Slashes{open, past_space(words, after), words.substr(open + 1, close - open - 1)};
}

/// What brackets of a dateline hold: an agency by name, or its abbreviation, or nothing of the kind.
std::optional<std::string> agency_in(std::string_view words) {
  if (const auto outlet = outlet_named(words)) return std::string(outlet->name);
  const bool is_abbreviation =
      words.size() >= 2 && words.size() <= 8 && is_all_capitals(words) && words.find(' ') == std::string_view::npos;
  if (is_abbreviation) return std::string(words);
  const bool is_name = words_of_line(words).size() <= 4 && is_like_outlet(words);
  return is_name ? std::optional(std::string(words)) : std::nullopt;
}

/// The place at the beginning of `head`, up to where a date begins; nothing where `head` is no place and date.
struct PlaceAndDate {
  std::string_view place;
  bool has_date = false;
  bool shouts = false;  ///< The first word is in capitals.
};

std::optional<PlaceAndDate> place_and_date(std::string_view head, bool may_lack_place = false) {
  constexpr std::size_t kMostWords = 9;
  const std::vector<std::string_view> words = words_of_line(head);
  if (words.size() > kMostWords) return std::nullopt;
  PlaceAndDate read;
  std::size_t place_end = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i];
    std::string_view bare = word;
    while (!bare.empty() && (bare.back() == ',' || bare.back() == '.')) bare.remove_suffix(1);
    const bool is_month = month_of(bare) > 0;
    const bool is_whole_date = is_number(word) && !read_published_line(bare).dates.empty();  // "04.10.2026"
    if (is_month || is_number(word)) {
      read.has_date = read.has_date || is_month || is_whole_date;
      if (i == 0 && !may_lack_place) return std::nullopt;
      continue;
    }
    if (read.has_date) return std::nullopt;
    constexpr std::array<std::string_view, 8> kSmall = {"and", "of", "de", "del", "the", "en", "am", "al"};
    const bool is_name =
        is_upper(first_letter(word)) || (i > 0 && std::find(kSmall.begin(), kSmall.end(), word) != kSmall.end());
    if (!is_name) return std::nullopt;
    if (i == 0) read.shouts = is_all_capitals(bare) && bare.size() >= 3;
    place_end = static_cast<std::size_t>(word.data() + word.size() - head.data());
  }
  read.place = head.substr(0, place_end);
  while (!read.place.empty() && (read.place.back() == ',' || read.place.back() == ' ')) read.place.remove_suffix(1);
  return read;
}

bool is_short_name(std::string_view words) {
  constexpr std::size_t kMostWords = 4;
  const std::vector<std::string_view> parts = words_of_line(words);
  return !parts.empty() && parts.size() <= kMostWords &&
         std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
           return is_upper(first_letter(part)) || part == "of" || part == "and" || part == "the";
         });
}

/// "Oslo, Mar 12 (NTG) A bridge fell": the words begin right behind the abbreviation of an agency.
bool begins_words(std::string_view inside, std::string_view behind) {
  if (behind.size() < 2 || behind[0] != ' ') return false;
  const auto outlet = outlet_named(inside);
  const bool is_agency = (outlet && outlet->kind == Outlet::Kind::agency) ||
                         (inside.find(' ') == std::string_view::npos && inside.size() <= 8 && is_all_capitals(inside));
  const char32_t next = code_point_at(behind, 1).value;
  return is_agency && (is_upper(next) || next == '"' || next == 0x201C);
}

/// "OSLO, 20 October 2028 (Nordisk Telegram). The painting ...": a stop behind the agency's brackets stands in for the
/// dash, where a place and a day stand before them.
std::optional<Dash> stop_behind_agency(std::string_view words) {
  const std::size_t open = words.find('('), close = words.find(')');
  if (open == std::string_view::npos || close == std::string_view::npos || open > close) return std::nullopt;
  if (close + 1 >= words.size()) return std::nullopt;
  const bool has_stop = words[close + 1] == '.' || words[close + 1] == ':';
  if (!has_stop && !begins_words(words.substr(open + 1, close - open - 1), words.substr(close + 1)))
    return std::nullopt;
  const std::optional<PlaceAndDate> before = place_and_date(words.substr(0, open));
  if (!before || !before->has_date || before->place.empty()) return std::nullopt;
  return Dash{close + 1, past_space(words, close + (has_stop ? 2 : 1))};
}

}  // namespace

namespace {

/// "(ANSA) - MILAN, 6 MAY - ...": the bytes of the agency in front, with its dash; 0 where there is none. `any_name`:
/// of agencies that no table holds too, as behind a place and a dash.
std::size_t agency_in_front(std::string_view words, std::optional<std::string>& agency, bool any_name = false) {
  constexpr std::size_t kLongestAgency = 30;
  const std::size_t close = words.starts_with('(') ? words.find(')') : std::string_view::npos;
  if (close == std::string_view::npos || close > kLongestAgency) return 0;
  const std::optional<Dash> dash = first_dash(words.substr(0, std::min(words.size(), close + 6)));
  if (!dash || past_space(words, close + 1) != dash->begin) return 0;
  const std::string_view inside = words.substr(1, close - 1);
  agency = agency_in(inside);
  if (!agency && any_name && is_short_name(inside)) agency = std::string(inside);
  return agency ? dash->after : 0;
}

std::optional<Dateline> dateline_of(std::string_view words) {
  constexpr std::size_t kLongest = 160;
  std::size_t limit = std::min(words.size(), kLongest);
  while (limit < words.size() && limit > 0 && (static_cast<unsigned char>(words[limit]) & 0xC0) == 0x80) --limit;
  const std::string_view start = words.substr(0, limit);
  std::optional<Dash> dash = first_dash(start);
  if (const std::optional<Dash> stop = stop_behind_agency(start); stop && (!dash || stop->begin < dash->begin))
    dash = stop;
  const std::optional<Slashes> slashes = slashes_in(start);
  const bool by_slashes = slashes && (!dash || slashes->begin < dash->begin);
  if (by_slashes) dash = Dash{slashes->begin, slashes->after};
  const bool alone = words.size() == start.size() && words_of_line(words).size() <= 8;
  if (!dash && !alone) return std::nullopt;

  std::string_view head = start.substr(0, dash ? dash->begin : start.size());
  Dateline dateline;
  dateline.size = static_cast<std::uint32_t>(dash ? dash->after : words.size());
  if (by_slashes) {
    dateline.agency = std::string(slashes->inside);
    while (!head.empty() && (head.back() == ' ' || head.back() == '.')) head.remove_suffix(1);
  } else if (const std::string_view inside = take_brackets(head); !inside.empty()) {
    dateline.agency = agency_in(inside);
    // An agency that no table holds, where a place and a day stand before it: "LISBON, March 12 (Tagus Dispatch) -".
    if (!dateline.agency && dash && is_short_name(inside)) {
      const std::optional<PlaceAndDate> before = place_and_date(head);
      if (before && before->has_date) dateline.agency = std::string(inside);
    }
    if (!dateline.agency) return std::nullopt;
  } else if (const auto outlet = outlet_named(head); outlet && outlet->kind == Outlet::Kind::agency && dash) {
    dateline.agency = std::string(outlet->name);  // "Reuters - ..."
    return dateline;
  }
  // "Oct. 14 (UPI) --": a day alone before a known agency.
  const std::optional<PlaceAndDate> read = place_and_date(head, dateline.agency && outlet_named(*dateline.agency));
  if (!read || (read->place.empty() && !words_of_line(head).empty() && !read->has_date)) return std::nullopt;
  if (by_slashes && !read->has_date) return std::nullopt;
  // One sign of a dateline must be there: an agency, a date, or a place in capitals before a dash.
  const bool has_sign = dateline.agency || (read->has_date && (dash || read->shouts)) || (read->shouts && dash);
  if (!has_sign || (read->place.empty() && (!dateline.agency || !dash))) return std::nullopt;
  dateline.place = read->place;
  for (const DatedRole& dated : read_published_line(head.substr(std::min(read->place.size(), head.size()))).dates) {
    if (dated.when.earliest && dated.when.earliest == dated.when.latest && dated.when.earliest->day > 0)
      dateline.day = dated.when.earliest;
  }
  return dateline;
}

}  // namespace

namespace {

/// "OSLO--(NEWSWIRE)--March 12, 2026-- A bridge fell", "Oslo (NTG) - 12 March 2026, 18:40 CET - A bridge fell": the
/// agency, and the day, may stand behind a dash of their own.
void read_behind(std::string_view words, Dateline& dateline) {
  if (!dateline.agency) {
    const std::size_t size = agency_in_front(words.substr(dateline.size), dateline.agency, true);
    dateline.size += static_cast<std::uint32_t>(size);
  }
  if (dateline.day) return;
  constexpr std::size_t kLongestDay = 60;
  const std::string_view rest = words.substr(dateline.size, std::min(kLongestDay, words.size() - dateline.size));
  const std::optional<Dash> dash = first_dash(rest);
  if (!dash && words.size() - dateline.size > rest.size()) return;
  const PublishedLine line = read_published_line(rest.substr(0, dash ? dash->begin : rest.size()));
  if (!line.is_whole || line.dates.size() != 1 || line.dates[0].role == DateRole::modified) return;
  const DateInterval& when = line.dates[0].when;
  if (when.earliest != when.latest || when.earliest->day == 0) return;
  dateline.day = when.earliest;
  dateline.size += static_cast<std::uint32_t>(dash ? dash->after : rest.size());
}

}  // namespace

std::optional<Dateline> dateline_at_start(std::string_view words) {
  std::optional<std::string> agency;
  const std::size_t front = agency_in_front(words, agency);
  std::optional<Dateline> dateline = dateline_of(words.substr(front));
  if (!dateline) return dateline;
  dateline->size += static_cast<std::uint32_t>(front);
  read_behind(words, *dateline);
  if (front == 0) return dateline;
  if (!dateline->agency) dateline->agency = std::move(agency);
  return dateline;
}

}  // namespace synoptic
