// Irregular forms by table, regular ones by their ending. Where an ending may hide an "e" ("hoped", "visited")
// or a doubled letter ("planned"), a list of bases decides, and the look of the stem where the list is silent.
#include "synoptic/language/lemma.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "synoptic/base/tables.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

using Form = std::pair<std::string_view, std::string_view>;

std::vector<Form> read_irregular(std::string_view part) {
  std::vector<Form> forms;
  for (const auto& row : table("irregular_forms")) {
    if (row.size() == 3 && row[2] == part) forms.emplace_back(row[0], row[1]);
  }
  std::stable_sort(forms.begin(), forms.end(), [](const Form& a, const Form& b) { return a.first < b.first; });
  return forms;
}

std::string_view irregular(const std::vector<Form>& forms, std::string_view word) {
  const auto at =
      std::lower_bound(forms.begin(), forms.end(), word, [](const Form& f, std::string_view w) { return f.first < w; });
  return at != forms.end() && at->first == word ? at->second : std::string_view{};
}

bool known_verb(std::string_view word) {
  static const std::vector<std::string_view>& bases = *new std::vector<std::string_view>([] {
    std::vector<std::string_view> read;
    for (const auto& row : table("verb_lemmas")) read.push_back(row[0]);
    std::sort(read.begin(), read.end());
    return read;
  }());
  return std::binary_search(bases.begin(), bases.end(), word);
}

std::string lower(std::string_view word) {
  std::string out;
  for (std::size_t i = 0; i < word.size();) {
    const CodePoint c = code_point_at(word, i);
    if (c.value == 0x2019)
      out.push_back('\'');
    else
      append_utf8(out, to_lower(c.value));
    i += std::max(1u, c.size);
  }
  return out;
}

bool vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }
char last(std::string_view s, std::size_t back = 0) { return s.size() > back ? s[s.size() - 1 - back] : ' '; }
bool letter(char c) { return c >= 'a' && c <= 'z'; }
bool consonant(char c) { return letter(c) && !vowel(c); }

bool has_vowel(std::string_view s) {
  return std::any_of(s.begin(), s.end(), [](char c) { return vowel(c) || c == 'y'; });
}

bool ends_in_any(std::string_view s, auto... endings) { return (s.ends_with(std::string_view(endings)) || ...); }

// "hop" of "hoped": one consonant after one vowel, which "-ed" would double, so an "e" has gone.
bool short_stem(std::string_view s) {
  return consonant(last(s)) && last(s) != 'w' && last(s) != 'x' && last(s) != 'y' && vowel(last(s, 1)) &&
         !vowel(last(s, 2));
}

bool one_syllable(std::string_view s) {
  std::size_t runs = 0;
  for (std::size_t i = 0; i < s.size(); ++i)
    runs += (vowel(s[i]) || s[i] == 'y') && (i == 0 || !(vowel(s[i - 1]) || s[i - 1] == 'y'));
  return runs == 1;
}

// Whether a stem that no list knows has lost an "e".
bool looks_cut(std::string_view s) {
  if (ends_in_any(s, "v", "c", "z", "u", "dg", "rg", "rs", "ns", "ps", "iz")) return true;
  if (last(s) == 's') return last(s, 1) != 's' && !s.ends_with("us");
  if (last(s) == 'l') return consonant(last(s, 1)) && last(s, 1) != 'l' && last(s, 1) != 'r' && last(s, 1) != 'w';
  if (!short_stem(s)) return false;
  return one_syllable(s) ||
         ends_in_any(s, "at", "ut", "id", "ad", "ud", "od", "in", "ur", "ir", "ar", "or", "ok", "ak", "ap", "ag", "um");
}

std::string verb_of_stem(std::string stem) {
  const std::string with_e = stem + "e";
  const bool doubled = last(stem) == last(stem, 1) && consonant(last(stem));
  if (doubled) {
    const std::string single = stem.substr(0, stem.size() - 1);
    if (known_verb(stem)) return stem;
    if (known_verb(single) || !ends_in_any(stem, "ll", "ss", "zz", "ff")) return single;
    return stem;
  }
  if (short_stem(stem) && known_verb(with_e)) return with_e;
  if (known_verb(stem)) return stem;
  if (known_verb(with_e) || looks_cut(stem)) return with_e;
  return stem;
}

std::string without(std::string_view word, std::size_t end) { return std::string(word.substr(0, word.size() - end)); }

// "-s" and "-es" of verbs and nouns alike.
std::string without_s(const std::string& word) {
  if (word.size() < 3 || !word.ends_with("s") || ends_in_any(word, "ss", "us", "is", "'s")) return word;
  if (word.size() > 4 && word.ends_with("ies")) return without(word, 3) + "y";
  if (ends_in_any(word, "sses", "shes", "ches", "xes", "oes", "zzes")) return without(word, 2);
  return without(word, 1);
}

}  // namespace

std::string verb_lemma(std::string_view given) {
  static const std::vector<Form>& forms = *new std::vector<Form>(read_irregular("v"));
  const std::string word = lower(given);
  if (const std::string_view lemma = irregular(forms, word); !lemma.empty()) return std::string(lemma);
  if (word.size() < 4 || known_verb(word)) return word.size() < 4 ? without_s(word) : word;
  if (word.ends_with("ied")) return without(word, 3) + "y";
  if (word.ends_with("eed")) return word;
  if (word.ends_with("ed") && has_vowel(without(word, 2))) return verb_of_stem(without(word, 2));
  if (word.ends_with("ing") && has_vowel(without(word, 3))) return verb_of_stem(without(word, 3));
  if (word.ends_with("es") && known_verb(without(word, 1))) return without(word, 1);
  return without_s(word);
}

std::string noun_lemma(std::string_view given) {
  static const std::vector<Form>& forms = *new std::vector<Form>(read_irregular("n"));
  const std::string word = lower(given);
  if (const std::string_view lemma = irregular(forms, word); !lemma.empty()) return std::string(lemma);
  for (const std::string_view part : {"women", "men", "children", "people"}) {  // "Frenchwomen", "townspeople"
    if (word.size() > part.size() + 2 && word.ends_with(part)) {
      return part == "men" || part == "women" ? without(word, 2) + "an" : part == "children" ? without(word, 3) : word;
    }
  }
  if (word.size() > 6 && word.ends_with("uses") && consonant(last(word, 4)) && last(word, 4) != 'c')
    return without(word, 2);
  return without_s(word);
}

}  // namespace synoptic
