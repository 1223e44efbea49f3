#include "synoptic/annotate/names/gazetteer.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "synoptic/base/tables.h"

namespace synoptic {

namespace {

constexpr std::size_t kLongest = 8;  // words of a listed name that are looked at

struct Gazetteer {
  std::unordered_map<std::string_view, std::uint32_t> words;    // names of one word
  std::unordered_map<std::string_view, std::uint32_t> phrases;  // names of several, words joined by one space
  std::unordered_map<std::string_view, std::uint32_t> first;    // words that begin a phrase, with its greatest length

  void add(std::string_view name, std::uint32_t bit) {
    if (name.empty()) return;
    if (name.find(' ') == std::string_view::npos) words[name] |= bit;
    const std::size_t end = name.find_first_of(" -");
    if (end == std::string_view::npos || end == 0) return;
    phrases[name] |= bit;
    std::uint32_t length = 1;  // in words as they are cut: a hyphen is one, and so is "'s"
    for (std::size_t i = 0; i < name.size(); ++i)
      length += name[i] == '-' ? 2 : name[i] == ' ' || name.substr(i, 2) == "'s";
    std::uint32_t& longest = first[name.substr(0, end)];
    longest = std::max(longest, length);
  }

  void add_list(std::string_view names, std::uint32_t bit) {
    while (!names.empty()) {
      const std::size_t stop = std::min(names.find(';'), names.size());
      add(names.substr(0, stop), bit);
      names.remove_prefix(std::min(stop + 1, names.size()));
    }
  }
};

std::uint32_t bit_of_kind(std::string_view kind) {
  if (kind == "title") return kTitle;
  if (kind == "organization") return kOrganizationWord;
  if (kind == "place") return kPlaceWord;
  if (kind == "calendar") return kCalendar;
  if (kind == "body") return kOrganization;
  return kRole;
}

const Gazetteer& gazetteer() {
  static const Gazetteer& read = *new Gazetteer([] {
    Gazetteer g;
    constexpr std::uint32_t kCountryBits[] = {kCountry, kPeople, kCapital, kGovernment};
    for (const auto& row : table("country_words")) {
      for (std::size_t column = 1; column < row.size() && column <= 4; ++column)
        g.add_list(row[column], kCountryBits[column - 1]);
    }
    for (const auto& row : table("cities")) g.add(row[0], kCity);
    for (const auto& row : table("regions")) g.add(row[0], kRegion);
    for (const auto& row : table("given_names")) g.add(row[0], kGivenName);
    for (const auto& row : table("surnames")) g.add(row[0], kSurname);
    for (const auto& row : table("outlets")) g.add(row[0], kOutlet);
    for (const auto& row : table("name_words")) g.add(row[0], bit_of_kind(row[1]));
    return g;
  }());
  return read;
}

std::uint32_t found(const std::unordered_map<std::string_view, std::uint32_t>& map, std::string_view key) {
  const auto at = map.find(key);
  return at == map.end() ? 0 : at->second;
}

// The lists are written with straight apostrophes.
std::string straight(std::string_view word) {
  std::string out(word);
  for (std::size_t at; (at = out.find("\u2019")) != std::string::npos;) out.replace(at, 3, "'");
  return out;
}

std::uint32_t found_straight(const std::unordered_map<std::string_view, std::uint32_t>& map, std::string_view word) {
  if (word.find("\u2019") == std::string_view::npos) return found(map, word);
  const std::string plain = straight(word);
  return found(map, plain);
}

}  // namespace

std::uint32_t look_up(std::string_view word) { return found_straight(gazetteer().words, word); }

std::vector<ListedName> listed_names(std::span<const std::string_view> words) {
  const Gazetteer& g = gazetteer();
  std::vector<ListedName> names;
  std::string joined;
  for (std::uint32_t i = 0; i < words.size();) {
    const std::size_t longest = std::min<std::size_t>({found_straight(g.first, words[i]), kLongest, words.size() - i});
    ListedName best{i, i, 0};
    joined = straight(words[i]);
    for (std::uint32_t n = 2; n <= longest; ++n) {
      const std::string next = straight(words[i + n - 1]);
      if (next != "'s" && next != "-" && joined.back() != '-') joined.push_back(' ');
      joined += next;
      if (const std::uint32_t lists = found(g.phrases, joined)) best = {i, i + n, lists};
    }
    if (best.end > best.begin) names.push_back(best);
    i = std::max(best.end, i + 1);
  }
  return names;
}

std::vector<std::uint32_t> look_up(std::span<const std::string_view> words) {
  std::vector<std::uint32_t> masks(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) masks[i] = look_up(words[i]);
  for (const ListedName& name : listed_names(words)) {
    for (std::uint32_t i = name.begin; i < name.end; ++i)
      masks[i] |= i > name.begin ? name.lists | kContinuation : name.lists;
  }
  return masks;
}

std::uint32_t look_up_name(std::string_view name) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    words.push_back(name.substr(at, end - at));
    at = end + 1;
  }
  std::uint32_t whole = ~0u;
  for (const std::uint32_t mask : look_up(words)) whole &= mask;
  return whole;
}

}  // namespace synoptic
