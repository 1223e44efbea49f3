#include "synoptic/ingest/byline.h"

#include <algorithm>
#include <array>
#include <vector>

#include "synoptic/ingest/outlets.h"
#include "synoptic/ingest/published_line.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::uint32_t kLongestByline = 22;

/// The word of a line that is somebody's e-mail address; empty where there is none.
std::string_view address_in(const std::vector<std::string_view>& words) {
  for (std::string_view word : words) {
    while (!word.empty() && (word.front() == '(' || word.front() == '<' || word.front() == '[')) word.remove_prefix(1);
    while (!word.empty() &&
           (word.back() == ')' || word.back() == '>' || word.back() == ']' || word.back() == '.' || word.back() == ','))
      word.remove_suffix(1);
    const std::size_t at = word.find('@');
    if (at != std::string_view::npos && at > 0 && word.find('.', at) != std::string_view::npos &&
        word.find('@', at + 1) == std::string_view::npos)
      return word;
  }
  return {};
}

bool is_connector(std::string_view word) {
  constexpr std::array<std::string_view, 22> kConnectors = {"and", "with", "for", "in", "of", "the", "de",  "von",
                                                            "van", "der",  "den", "al", "el", "la",  "bin", "di",
                                                            "da",  "at",   "und", "et", "|",  "&"};
  while (!word.empty() && (word.back() == ',' || word.back() == ';')) word.remove_suffix(1);
  return std::find(kConnectors.begin(), kConnectors.end(), word) != kConnectors.end();
}

/// Words that tell what somebody does at an outlet, in small letters in many bylines.
bool is_role(std::string_view word) {
  constexpr std::array<std::string_view, 16> kRoles = {
      "correspondent", "reporter", "editor",     "staff",    "writer", "columnist",   "bureau",  "chief",
      "political",     "foreign",  "diplomatic", "security", "senior", "contributor", "special", "defence"};
  const std::string key = folded(word);
  return std::any_of(kRoles.begin(), kRoles.end(), [&](std::string_view role) { return key.starts_with(role); });
}

bool is_name(std::string_view word) { return is_upper(first_letter(word)); }

/// True where all words are names, their connectors and roles.
bool is_of_names(const std::vector<std::string_view>& words, std::size_t first) {
  std::size_t names = 0;
  for (std::size_t i = first; i < words.size(); ++i) {
    if (is_name(words[i]))
      ++names;
    else if (!is_connector(words[i]) && !is_role(words[i]))
      return false;
  }
  return names > 0;
}

std::string in_capitals(std::string_view word) {
  std::string capitals(word);
  for (char& c : capitals) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return capitals;
}

std::string_view trimmed_signs(std::string_view words) {
  const std::string_view signs = " ,;|-/.";
  const std::size_t begin = words.find_first_not_of(signs);
  if (begin == std::string_view::npos) return {};
  return words.substr(begin, words.find_last_not_of(" ,;|-/") - begin + 1);
}

/// Cuts the names at the first comma, bar or "in" after which an outlet, an agency or a role stands.
void read_names(std::string_view names, Byline& byline) {
  std::size_t end = names.size();
  for (std::size_t at = names.find_first_of(",|(/"); at != std::string_view::npos;
       at = names.find_first_of(",|(/", at + 1)) {
    std::string_view rest = trimmed_signs(names.substr(at + 1));
    if (rest.ends_with(')')) rest.remove_suffix(1);
    const std::string_view piece = trimmed_signs(rest.substr(0, rest.find_first_of(",|(")));
    const auto outlet = outlet_named(piece);
    if (outlet && outlet->kind == Outlet::Kind::agency) byline.agency = std::string(outlet->name);
    if (outlet && outlet->kind == Outlet::Kind::outlet) byline.outlet = std::string(outlet->name);
    const auto words = words_of_line(piece);
    const bool names_nobody = outlet || is_like_outlet(piece) || std::any_of(words.begin(), words.end(), is_role);
    if (names_nobody) end = std::min(end, at);
  }
  std::string_view author = names.substr(0, end);
  if (const std::size_t place = author.find(" in "); place != std::string_view::npos) author = author.substr(0, place);
  author = trimmed_signs(author);
  const auto outlet = outlet_named(author);
  if (outlet && outlet->kind == Outlet::Kind::agency)
    byline.agency = std::string(outlet->name);
  else if (outlet)
    byline.outlet = std::string(outlet->name);
  else if (!author.empty())
    byline.author = std::string(author);
}

/// "By Jane Doe | 24 October 2024": the names end where words begin that only a date has.
std::string_view without_date(std::string_view names) {
  for (std::size_t at = 1; at < names.size(); ++at) {
    const bool begins_word = names[at - 1] == ' ' || names[at - 1] == '|' || names[at - 1] == ',';
    if (begins_word && read_published_line(names.substr(at)).is_whole) return trimmed_signs(names.substr(0, at));
  }
  return names;
}

/// "Reuters - Ap - Afp", "AP, Reuters and AFP": agencies alone, two or more; the first one. Names that the others stand
/// beside may have letters of another case.
std::optional<Outlet> first_of_agencies(std::string_view line) {
  constexpr std::size_t kLongest = 120;
  if (line.size() > kLongest) return std::nullopt;
  std::optional<Outlet> first;
  std::size_t agencies = 0;
  std::string piece;
  const auto close = [&] {
    if (piece.empty()) return true;
    std::optional<Outlet> outlet = outlet_named(piece);
    if (!outlet) outlet = outlet_named(in_capitals(piece));
    piece.clear();
    if (!outlet || outlet->kind != Outlet::Kind::agency) return false;
    if (!first) first = outlet;
    ++agencies;
    return true;
  };
  for (const std::string_view word : words_of_line(line)) {
    const bool divides = word == "and" || word == "&" || first_letter(word) == 0;
    if (divides && !close()) return std::nullopt;
    if (divides) continue;
    for (std::size_t begin = 0; begin <= word.size();) {
      const std::size_t end = std::min(word.find_first_of("/,;|", begin), word.size());
      if (end > begin) piece += (piece.empty() ? "" : " ") + std::string(word.substr(begin, end - begin));
      if (end < word.size() && !close()) return std::nullopt;
      begin = end + 1;
    }
  }
  return close() && agencies >= 2 ? first : std::nullopt;
}

}  // namespace

bool is_name_of_author(std::string_view line) {
  const std::vector<std::string_view> words = words_of_line(line);
  return words.size() >= 2 && words.size() <= 3 && std::all_of(words.begin(), words.end(), [](std::string_view word) {
           return is_name(word) && !is_role(word) && word.find_first_of("0123456789,:;!?\"") == std::string_view::npos;
         });
}

std::optional<Byline> read_byline(std::string_view line, const Shape& shape) {
  if (shape.words == 0 || shape.words > kLongestByline) return std::nullopt;
  const std::vector<std::string_view> words = words_of_line(line);
  Byline byline;
  if (const auto agency = first_of_agencies(line)) {
    byline.agency = std::string(agency->name);
    return byline;
  }
  if (const std::string_view address = address_in(words); !address.empty()) {
    std::vector<std::string_view> rest;
    std::copy_if(words.begin(), words.end(), std::back_inserter(rest), [](std::string_view word) {
      return word.find('@') == std::string_view::npos && folded(word) != "by" && first_letter(word) != 0;
    });
    constexpr std::size_t kMostNames = 12;
    if (rest.size() > kMostNames || (!rest.empty() && !is_of_names(rest, 0))) return std::nullopt;
    if (!rest.empty()) {
      const std::size_t begin = static_cast<std::size_t>(rest.front().data() - line.data());
      const std::size_t end =
          std::max(begin, std::min(static_cast<std::size_t>(address.data() - line.data()), line.size()));
      read_names(line.substr(begin, end - begin), byline);
    }
    if (!byline.outlet) byline.outlet = outlet_of_domain(address.substr(address.find('@') + 1));
    return byline;
  }
  const bool says_by = folded(words[0]) == "by" || folded(words[0]) == "by:";
  if (says_by && words.size() >= 2 && !shape.ends_in_stop) {
    const std::string_view names = without_date(line.substr(static_cast<std::size_t>(words[1].data() - line.data())));
    if (!is_of_names(words_of_line(names), 0) || !is_name(words[1]) || month_of(words[1]) > 0) return std::nullopt;
    read_names(names, byline);
    return byline;
  }
  // "Jane Doe, Diplomatic Editor", "Jane Doe, BBC News": a name of two or three words, then what only bylines name.
  const std::size_t comma = line.find_first_of(",|");
  if (comma == std::string_view::npos || shape.ends_in_stop || shape.words > 10) return std::nullopt;
  const std::vector<std::string_view> name = words_of_line(line.substr(0, comma));
  const std::string_view rest = trimmed_signs(line.substr(comma + 1));
  const std::vector<std::string_view> after = words_of_line(rest);
  const bool is_person = name.size() >= 2 && name.size() <= 3 && is_of_names(name, 0);
  const bool says_what =
      outlet_named(rest.substr(0, rest.find(','))) || std::any_of(after.begin(), after.end(), is_role);
  if (!is_person || !says_what || !is_of_names(after, 0)) return std::nullopt;
  read_names(line, byline);
  return byline;
}

}  // namespace synoptic
