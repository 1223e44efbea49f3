#include "synoptic/ingest/outlets.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "synoptic/base/tables.h"
#include "synoptic/base/word_set.h"
#include "synoptic/ingest/shape.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

struct Outlets {
  std::map<std::string, Outlet, std::less<>> by_name;  // folded; names of up to three letters as they are
  std::map<std::string, Outlet, std::less<>> by_domain;
};

constexpr std::size_t kShortName = 3;

std::string key_of(std::string_view name) { return name.size() <= kShortName ? std::string(name) : folded(name); }

/// Rows are name, kind, host; several names of one outlet are several rows, the usual one first.
const Outlets& outlets() {
  static const Outlets kOutlets = [] {
    Outlets read;
    for (const auto& row : table("outlets")) {
      Outlet outlet{row[1] == "agency" ? Outlet::Kind::agency : Outlet::Kind::outlet, row[0]};
      if (row.size() > 2 && !row[2].empty()) outlet.name = read.by_domain.emplace(row[2], outlet).first->second.name;
      read.by_name.emplace(key_of(row[0]), outlet);
    }
    return read;
  }();
  return kOutlets;
}

std::string_view without_signs(std::string_view name) {
  const auto is_sign = [](char32_t c) { return !is_letter(c) && !is_digit(c); };
  while (!name.empty() && is_sign(code_point_at(name, 0).value)) name.remove_prefix(code_point_at(name, 0).size);
  while (!name.empty() && is_sign(code_point_before(name, name.size()).value))
    name.remove_suffix(code_point_before(name, name.size()).size);
  return name;
}

/// "donga.com" of "english.donga.com", "bbc.co.uk" of "www.bbc.co.uk": two labels, three where the last but one
/// is a registry's.
std::string registered_domain(std::string_view host) {
  constexpr std::array<std::string_view, 8> kRegistries = {"co", "com", "org", "net", "gov", "ac", "or", "gob"};
  const std::size_t last = host.rfind('.');
  if (last == std::string_view::npos || last == 0) return {};
  std::size_t begin = host.rfind('.', last - 1);
  begin = begin == std::string_view::npos ? 0 : begin + 1;
  const bool of_registry = host.size() - last <= 3 && std::find(kRegistries.begin(), kRegistries.end(),
                                                                host.substr(begin, last - begin)) != kRegistries.end();
  if (of_registry && begin > 1) {
    const std::size_t before = host.rfind('.', begin - 2);
    begin = before == std::string_view::npos ? 0 : before + 1;
  }
  return std::string(host.substr(begin));
}

}  // namespace

std::optional<Outlet> outlet_named(std::string_view name) {
  constexpr std::size_t kLongest = 60;
  name = without_signs(name);
  if (name.empty() || name.size() > kLongest) return std::nullopt;
  const auto found = outlets().by_name.find(key_of(name));
  if (found == outlets().by_name.end()) return std::nullopt;
  return found->second;
}

std::optional<std::string> outlet_of_domain(std::string_view host) {
  constexpr std::string_view kPrivateMail[] = {
      "gmail.com", "googlemail.com", "yahoo.com",      "hotmail.com", "outlook.com", "icloud.com",
      "aol.com",   "proton.me",      "protonmail.com", "mail.ru",     "yandex.ru",   "gmx.de",
      "gmx.net",   "web.de",         "naver.com",      "qq.com",      "163.com"};
  const std::string domain = registered_domain(folded(host));
  if (domain.empty() || std::find(std::begin(kPrivateMail), std::end(kPrivateMail), domain) != std::end(kPrivateMail))
    return std::nullopt;
  const auto found = outlets().by_domain.find(domain);
  return found == outlets().by_domain.end() ? domain : std::string(found->second.name);
}

bool is_like_outlet(std::string_view name) {
  static const std::set<std::string, std::less<>> kSigns = {
      "times",     "post",     "news",        "herald",  "tribune",  "gazette",  "journal", "telegraph", "observer",
      "chronicle", "guardian", "independent", "mirror",  "examiner", "inquirer", "daily",   "weekly",    "press",
      "radio",     "tv",       "television",  "agency",  "newswire", "magazine", "review",  "mail",      "star",
      "express",   "bulletin", "dispatch",    "courier", "sentinel", "zeitung",  "pravda",  "ilbo",      "shimbun"};
  if (outlet_named(name)) return true;
  const auto words = words_of_line(name);
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return kSigns.contains(folded(without_signs(word))); });
}

bool is_masthead(std::string_view line) {
  constexpr std::size_t kMostWords = 5;
  const auto words = words_of_line(line);
  const bool all_capital = std::all_of(words.begin(), words.end(), [](std::string_view word) {
    return is_upper(first_letter(word)) || word == "of" || word == "the" || word == "and" || word == "&";
  });
  if (!all_capital || words.empty() || words.size() > kMostWords) return false;
  static const WordSet kLastWords = WordSet::of_table("outlet_words");
  return is_like_outlet(line) || (words.size() > 1 && kLastWords.holds(folded(without_signs(words.back()))));
}

}  // namespace synoptic
