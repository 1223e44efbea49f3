// Which words the lists know: countries, cities, regions, given names, surnames, outlets, titles, and the words
// that organisations and places are called by.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace synoptic {

/// A list, as one bit of a mask. What a name consists of several words for is marked on all of them.
enum GazetteerBit : std::uint32_t {
  kCountry = 1u << 0,
  kPeople = 1u << 1,  ///< "Norwegian", "South Koreans".
  kCapital = 1u << 2,
  kGovernment = 1u << 3,
  kCity = 1u << 4,
  kRegion = 1u << 5,
  kGivenName = 1u << 6,
  kSurname = 1u << 7,
  kOutlet = 1u << 8,
  kTitle = 1u << 9,              ///< "President", "Mr": stands before a person's name.
  kOrganizationWord = 1u << 10,  ///< "Ministry", "Inc".
  kPlaceWord = 1u << 11,         ///< "River", "Oblast".
  kCalendar = 1u << 12,          ///< Months and days of the week.
  kRole = 1u << 13,              ///< "spokesperson": a person by what they do, in small letters.
  kContinuation = 1u << 14,      ///< Not the first word of a listed name.
  kOrganization = 1u << 15,      ///< A body known by its whole name: "European Union", "NATO".
};

/// A listed name of several words: words [begin, end) of those given.
struct ListedName {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t lists = 0;
};

/// The listed names of several words, the longest at each place, without overlap, in order. Linear in the words.
std::vector<ListedName> listed_names(std::span<const std::string_view> words);

/// The mask of each word, alone and as part of a listed name. Linear in the words.
std::vector<std::uint32_t> look_up(std::span<const std::string_view> words);

/// The mask of one word alone.
std::uint32_t look_up(std::string_view word);

/// The lists that hold every word of a name, its words one space apart: "New York" as a city.
std::uint32_t look_up_name(std::string_view name);

}  // namespace synoptic
