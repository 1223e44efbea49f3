// Words that say what kind of body or place it is go first ("Co", "News Agency", "region"), then the people before it.
// A name that would be left as a mere place, people or kind keeps its words: "London Police" is not "London".
#include "synoptic/annotate/names/short_forms.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/language/countries.h"

namespace synoptic {

namespace {

std::vector<std::string> split(const std::string& name) {
  std::vector<std::string> words(1);
  for (const char c : name) {
    if (c == ' ' || c == '-')
      words.emplace_back();
    else
      words.back().push_back(c);
  }
  return words;
}

}  // namespace

std::string key_of(const std::vector<std::string>& words, std::size_t begin, std::size_t end) {
  std::string key;
  for (std::size_t i = begin; i < end; ++i) key += words[i] + " ";
  return key;
}

std::string short_form(const std::string& name, const std::vector<std::string>& words, EntityKind kind) {
  const std::vector<std::string> written = split(name);
  if (written.size() != words.size()) return {};
  std::size_t end = written.size();
  if (kind == EntityKind::place) {
    constexpr std::string_view kParts[] = {"region", "oblast", "province", "district", "governorate", "county"};
    const bool part = std::find(std::begin(kParts), std::end(kParts), words.back()) != std::end(kParts);
    return part ? key_of(words, 0, end - 1) : std::string{};
  }
  while (end > 1 && (look_up(std::string_view(written[end - 1])) & kOrganizationWord)) --end;
  constexpr std::uint32_t kKeeps = kCity | kRegion | kPeople | kCountry | kCapital | kOrganizationWord;
  if (end < written.size() && !(look_up(std::string_view(written[0])) & kKeeps)) return key_of(words, 0, end);
  const bool of_country = country_word(written[0]).has_value() && words.size() > 2;
  return of_country ? key_of(words, 1, words.size()) : std::string{};
}

}  // namespace synoptic
