// Words that say what kind of body or place it is go first ("Co", "News Agency", "region"), then the people before it.
// A name that would be left as a mere place, people or kind keeps its words: "London Police" is not "London".
#include "synoptic/annotate/names/short_forms.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "synoptic/annotate/names/gazetteer.h"
#include "synoptic/annotate/names/name_keys.h"
#include "synoptic/base/word_set.h"
#include "synoptic/language/countries.h"
#include "synoptic/text/normalise.h"

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

constexpr std::uint32_t kNamesNobodyAlone = kCountry | kPeople | kCapital | kGovernment | kCity | kRegion | kOutlet |
                                            kTitle | kCalendar | kRole | kOrganizationWord | kPlaceWord | kOrganization;

bool is_small(std::string_view word) {
  return word == "of" || word == "the" || word == "for" || word == "and" || word == "in" || word == "on" ||
         word == "to" || word == "&" || word == "at" || word == "de" || word == "di" || word == "da";
}

// "Ltd", "Pte. Ltd", "A/S": what kind of company it is in law (data/company_forms.tsv).
bool is_company_form(std::string_view word) {
  static const WordSet kForms = WordSet::of_table("company_forms");
  return kForms.holds(word);
}

// Folded words without "the" and without forms of companies behind them, and the words as written.
struct Parted {
  explicit Parted(std::string_view name) : words(name_words(name)) {
    while (words.size() > 1 && is_company_form(words.back())) words.pop_back();
    written = split(std::string(name));
    std::erase(written, std::string());
    if (!written.empty() && (written[0] == "the" || written[0] == "The" || written[0] == "THE"))
      written.erase(written.begin());
  }
  std::string_view written_first() const { return written.empty() ? std::string_view{} : written.front(); }

  std::vector<std::string> words, written;
};

// A word that by itself can stand for a body: no people, town, title or kind of body.
bool tells_alone(const Parted& name) {
  std::string word(name.written_first());
  const bool capitals = std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (word.size() < 3 || is_small(name.words[0])) return false;
  if ((look_up(std::string_view(word)) & kNamesNobodyAlone) != 0) return false;
  if (!capitals) return true;
  word = word.substr(0, 1) + lowered(word.substr(1));
  return (look_up(std::string_view(word)) & kNamesNobodyAlone) == 0;
}

// "island", "Village", "hut": words beside a place's name, which name no other place.
bool only_says_kind_of_place(const Parted& longer, std::size_t from, std::size_t to) {
  static const WordSet kKinds = WordSet::of_table("place_kinds");
  for (std::size_t at = from; at < to; ++at)
    if (!kKinds.holds(longer.words[at])) return false;
  return true;
}

}  // namespace

bool shortens(std::string_view shorter_name, EntityKind shorter_kind, std::string_view longer_name,
              EntityKind longer_kind) {
  const Parted shorter(shorter_name), longer(longer_name);
  if (shorter.words.empty() || shorter.words.size() > longer.words.size()) return false;
  const std::size_t size = shorter.words.size(), rest = longer.words.size() - size;
  const bool at_front = std::equal(shorter.words.begin(), shorter.words.end(), longer.words.begin());
  const bool at_back = std::equal(shorter.words.begin(), shorter.words.end(), longer.words.begin() + rest);
  if (rest == 0) return at_front;
  if (shorter_kind == EntityKind::place || longer_kind == EntityKind::place) {
    if (shorter_kind != longer_kind) return false;
    return (at_front && only_says_kind_of_place(longer, size, longer.words.size())) ||
           (at_back && only_says_kind_of_place(longer, 0, rest));
  }
  if (at_front)
    return !is_small(shorter.words.back()) && (size > 1 || (tells_alone(shorter) && !is_small(longer.words[1])));
  return at_back && !is_small(longer.words[rest - 1]) && !is_small(shorter.words[0]) &&
         (size > 1 || tells_alone(shorter));
}

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
