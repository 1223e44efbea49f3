#include "synoptic/annotate/names/name_keys.h"

#include <algorithm>

#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

bool small_word(std::string_view word) {
  return word == "of" || word == "the" || word == "for" || word == "and" || word == "in" || word == "on" ||
         word == "to" || word == "&";
}

}  // namespace

std::string normal_name(std::string_view words) {
  std::string out;
  for (std::size_t i = 0; i < words.size();) {
    const CodePoint c = code_point_at(words, i);
    if (c.value == 0x2019 || c.value == 0x2018) {
      out.push_back('\'');
    } else if (is_space(c.value)) {
      if (!out.empty() && out.back() != ' ') out.push_back(' ');
    } else {
      out.append(words.substr(i, c.size));
    }
    i += std::max(1u, c.size);
  }
  if (out.size() > 2 && out.ends_with("'s")) out.resize(out.size() - 2);
  return out;
}

std::vector<std::string> name_words(std::string_view name) {
  std::vector<std::string> words(1);
  for (const char c : folded(name)) {
    if (c == ' ' || c == '-') {
      if (!words.back().empty()) words.emplace_back();
    } else if (c != '.') {
      words.back().push_back(c);
    }
  }
  if (words.back().empty()) words.pop_back();
  if (words.size() > 1 && words.front() == "the") words.erase(words.begin());
  return words;
}

std::string name_key(std::string_view name) {
  std::string key;
  for (const std::string& word : name_words(name)) {
    if (!key.empty()) key.push_back(' ');
    key += word;
  }
  return key;
}

std::string initials(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) {
    if (!small_word(word)) out += word.substr(0, code_point_at(word, 0).size);
  }
  return out;
}

bool is_acronym(std::string_view name) {
  std::size_t capitals = 0;
  for (std::size_t i = 0; i < name.size();) {
    const CodePoint c = code_point_at(name, i);
    if (is_upper(c.value))
      ++capitals;
    else if (c.value != '.' && c.value != '&' && !(is_digit(c.value) && i > 0))
      return false;
    i += std::max(1u, c.size);
  }
  return capitals >= 2 && capitals <= 8;
}

std::string acronym_letters(std::string_view name) {
  std::string letters;
  for (const char c : folded(name)) {
    if (c != '.' && c != '&' && c != ' ') letters.push_back(c);
  }
  return letters;
}

std::vector<std::string> person_words(std::string_view name) {
  std::vector<std::string> words = name_words(name);
  constexpr std::string_view kSuffixes[] = {"jr", "sr", "ii", "iii", "iv"};
  while (words.size() > 1 && std::find(std::begin(kSuffixes), std::end(kSuffixes), words.back()) != std::end(kSuffixes))
    words.pop_back();
  return words;
}

}  // namespace synoptic
