#include "synoptic/annotate/names/gazetteer.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>

#include "synoptic/base/tables.h"

namespace synoptic {

namespace {

constexpr std::size_t kLongest = 6;  // words of a listed name that are looked at

struct Gazetteer {
  std::unordered_map<std::string_view, std::uint32_t> words;    // names of one word
  std::unordered_map<std::string_view, std::uint32_t> phrases;  // names of several, words joined by one space
  std::unordered_map<std::string_view, std::uint32_t> first;    // words that begin a phrase, with its greatest length

  void add(std::string_view name, std::uint32_t bit) {
    if (name.empty()) return;
    const std::size_t space = name.find(' ');
    if (space == std::string_view::npos) {
      words[name] |= bit;
      return;
    }
    phrases[name] |= bit;
    std::uint32_t& longest = first[name.substr(0, space)];
    longest = std::max(longest, static_cast<std::uint32_t>(std::count(name.begin(), name.end(), ' ') + 1));
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
      for (std::size_t column = 1; column < row.size() && column <= 4; ++column) g.add_list(row[column], kCountryBits[column - 1]);
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

}  // namespace

std::uint32_t look_up(std::string_view word) { return found(gazetteer().words, word); }

std::vector<ListedName> listed_names(std::span<const std::string_view> words) {
  const Gazetteer& g = gazetteer();
  std::vector<ListedName> names;
  std::string joined;
  for (std::uint32_t i = 0; i < words.size();) {
    const std::size_t longest = std::min<std::size_t>({found(g.first, words[i]), kLongest, words.size() - i});
    ListedName best{i, i, 0};
    joined.assign(words[i]);
    for (std::uint32_t n = 2; n <= longest; ++n) {
      if (words[i + n - 1] != "'s" && words[i + n - 1] != "-") joined.push_back(' ');
      joined.append(words[i + n - 1]);
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
    for (std::uint32_t i = name.begin; i < name.end; ++i) masks[i] |= i > name.begin ? name.lists | kContinuation : name.lists;
  }
  return masks;
}

}  // namespace synoptic
