#include "synoptic/ingest/shape.h"

#include <algorithm>
#include <array>

#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

bool is_stop(char32_t c) {
  return c == '.' || c == '!' || c == '?' || c == ':' || c == 0x2026 || c == 0x3002 || c == 0xFF01 || c == 0xFF1F;
}

bool is_closing_mark(char32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x2019 || c == 0x201D || c == 0xBB || c == 0x203A;
}

/// The last character that is no closing mark; 0 where there is none.
char32_t last_character(std::string_view words) {
  std::size_t at = words.size();
  while (at > 0) {
    const CodePoint c = code_point_before(words, at);
    if (!is_closing_mark(c.value)) return c.value;
    at -= c.size;
  }
  return 0;
}

bool is_past_auxiliary(std::string_view word) {
  constexpr std::array<std::string_view, 8> kWords = {"said", "was", "were", "had", "has", "have", "been", "told"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

std::uint32_t letters_of(std::string_view word) {
  std::uint32_t letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    if (is_letter(c.value)) ++letters;
    at += c.size;
  }
  return letters;
}

}  // namespace

bool Shape::is_like_prose() const {
  // A sentence has a stop and four words; what has no stop and is longer than this is a paragraph cut short.
  // The longest of PolNeAR's 924 headlines has 25 words, one in a hundred more than 19 (November 2026).
  constexpr std::uint32_t kLongestHeadline = 25;
  return words > kLongestHeadline || (ends_in_stop && words >= 4);
}

char32_t first_letter(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    if (is_letter(c.value) || is_digit(c.value)) return c.value;
    at += c.size;
  }
  return 0;
}

std::vector<std::string_view> words_of_line(std::string_view line) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= line.size();) {
    const CodePoint c = at == line.size() ? CodePoint{' ', 1} : code_point_at(line, at);
    if (is_space(c.value)) {
      if (at > begin) words.push_back(line.substr(begin, at - begin));
      begin = at + c.size;
    }
    at += c.size;
  }
  return words;
}

Shape shape_of(std::string_view line) {
  Shape shape;
  bool after_stop = false;
  for (const std::string_view word : words_of_line(line)) {
    const char32_t first = first_letter(word);
    if (first == 0) continue;
    const bool is_first = shape.words == 0;
    ++shape.words;
    if (is_upper(first)) {
      ++shape.capitals;
      if (after_stop) shape.has_inner_stop = true;
    } else if (is_lower(first)) {
      ++shape.small;
      if (is_first) shape.begins_small = true;
      if (letters_of(word) >= 4) ++shape.small_long;
      if (word == "a" || word == "an" || word == "the") ++shape.articles;
      if (is_past_auxiliary(word)) shape.tells_of_past = true;
    }
    // "Gen." and "N." are abbreviations: capitals, and short. "it." is none.
    const bool is_abbreviation = is_upper(first) && letters_of(word) <= 4;
    after_stop = is_stop(last_character(word)) && last_character(word) != ':' && !is_abbreviation;
  }
  const char32_t last = last_character(line);
  shape.ends_in_stop = is_stop(last);
  shape.ends_open = last == ',' || last == ';' || last == '-' || (last >= 0x2010 && last <= 0x2015);
  return shape;
}

}  // namespace synoptic
