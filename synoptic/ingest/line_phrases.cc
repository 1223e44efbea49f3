#include "synoptic/ingest/line_phrases.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

#include "synoptic/base/tables.h"
#include "synoptic/ingest/lines.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

/// Folded, and without signs at either end ("» Read more »" is "read more").
std::string key_of(std::string_view words) {
  std::string key = folded(words);
  std::size_t begin = 0, end = key.size();
  while (begin < end) {
    const CodePoint c = code_point_at(key, begin);
    if (is_letter(c.value) || is_digit(c.value) || c.value == 0xA9 || c.value == '(') break;
    begin += c.size;
  }
  while (end > begin) {
    const CodePoint c = code_point_before(key, end);
    if (is_letter(c.value) || is_digit(c.value)) break;
    end -= c.size;
  }
  return key.substr(begin, end - begin);
}

struct Phrases {
  std::unordered_set<std::string> navigation, related_list, byline, languages;                   // whole lines
  std::vector<std::string> navigation_start, notice_start, related_start, caption_start, byline_start;
  std::vector<std::string> navigation_end, notice_end, caption_end, byline_end;
};

const Phrases& phrases() {
  static const Phrases kPhrases = [] {
    Phrases read;
    for (const auto& row : table("line_phrases")) {
      std::string key = key_of(row[2]);
      const bool line = row[1] == "line", start = row[1] == "start";
      if (row[0] == "navigation" && line) read.navigation.insert(std::move(key));
      else if (row[0] == "related_list") read.related_list.insert(std::move(key));
      else if (row[0] == "byline" && line) read.byline.insert(std::move(key));
      else if (row[0] == "navigation") (start ? read.navigation_start : read.navigation_end).push_back(std::move(key));
      else if (row[0] == "notice") (start ? read.notice_start : read.notice_end).push_back(std::move(key));
      else if (row[0] == "related") read.related_start.push_back(std::move(key));
      else if (row[0] == "caption") (start ? read.caption_start : read.caption_end).push_back(std::move(key));
      else if (row[0] == "byline") (start ? read.byline_start : read.byline_end).push_back(std::move(key));
    }
    for (const auto& row : table("language_names")) read.languages.insert(key_of(row[0]));
    return read;
  }();
  return kPhrases;
}

bool is_word_byte(char c) { return (static_cast<unsigned char>(c) & 0x80) != 0 || is_letter(static_cast<unsigned char>(c)) || is_digit(static_cast<unsigned char>(c)); }

/// The longest phrase that `key` begins with, up to a word's end; 0 where it begins with none.
std::size_t longest_start(const std::string& key, const std::vector<std::string>& starts) {
  std::size_t longest = 0;
  for (const std::string& phrase : starts) {
    if (phrase.size() <= longest || !key.starts_with(phrase)) continue;
    const bool ends_word = key.size() == phrase.size() || !is_word_byte(key[phrase.size()]) || !is_word_byte(phrase.back());
    if (ends_word || is_digit(static_cast<unsigned char>(phrase.back()))) longest = phrase.size();
  }
  return longest;
}

bool ends_in_one(const std::string& key, const std::vector<std::string>& ends) {
  return std::any_of(ends.begin(), ends.end(), [&](const std::string& phrase) {
    return key.ends_with(phrase) && (key.size() == phrase.size() || !is_word_byte(key[key.size() - phrase.size() - 1]));
  });
}

/// "English | Deutsch | 中文": nothing but names of languages and signs.
bool is_language_switch(std::string_view line, const Shape& shape) {
  constexpr std::uint32_t kMost = 40;
  if (shape.words == 0 || shape.words > kMost) return false;
  const Phrases& known = phrases();
  if (known.languages.contains(key_of(line))) return true;
  for (const std::string_view word : words_of_line(line)) {
    const std::string key = key_of(word);
    if (!key.empty() && !known.languages.contains(key)) return false;
  }
  return true;
}

/// "Home | World | Europe", "News › Politics": three and more pieces of at most three words between separators.
bool is_menu(std::string_view line, const Shape& shape) {
  constexpr std::uint32_t kMostWords = 40;
  if (shape.ends_in_stop || shape.words > kMostWords) return false;
  std::size_t pieces = 0, words = 0;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint c = code_point_at(line, at);
    const bool separates = c.value == '|' || c.value == 0x203A || c.value == 0xBB || c.value == 0xB7 || c.value == 0x2022 || c.value == '>';
    const bool ends = at + c.size >= line.size();
    if (is_letter(c.value) && (at == 0 || !is_letter(code_point_before(line, at).value))) ++words;
    if (separates || ends) {
      if (words > 3) return false;
      if (words > 0) ++pieces;
      words = 0;
    }
    at += c.size;
  }
  return pieces >= 3;
}

/// A credit at the end: "(AP Photo/Ann Roe)", "[Photo: Ann Roe]", "via Reuters", "Ann Roe/AFP".
bool ends_in_credit(std::string_view line, const std::string& key) {
  if (ends_in_one(key, phrases().caption_end)) return true;
  const char last = line.empty() ? '\0' : line.back();
  if (last != ')' && last != ']') return false;
  const std::size_t open = line.rfind(last == ')' ? '(' : '[');
  constexpr std::size_t kLongestCredit = 80;
  if (open == std::string_view::npos || line.size() - open > kLongestCredit) return false;
  const std::string_view inside = line.substr(open + 1, line.size() - open - 2);
  if (shape_of(inside).ends_in_stop) return false;
  const std::string credit = " " + key_of(inside) + " ";
  constexpr std::string_view kSigns[] = {" photo", "photo ", "photo:", "picture:", "picture by", "image:", "getty", " handout", " courtesy of", " credit:", "screengrab"};
  return std::any_of(std::begin(kSigns), std::end(kSigns), [&](std::string_view sign) { return credit.find(sign) != std::string::npos; });
}

bool is_caption(std::string_view line, const std::string& key, const Shape& shape) {
  constexpr std::uint32_t kLongestCaption = 80;
  if (shape.words > kLongestCaption) return false;
  if (const std::size_t size = longest_start(key, phrases().caption_start)) {
    const std::size_t next = key.find_first_not_of(' ', size);
    const char sign = next == std::string::npos ? '\0' : key[next];
    if (sign == ':' || sign == '|' || sign == '/') return true;
    if (sign == '-' && next > size) return true;
    const std::string_view phrase = std::string_view(key).substr(0, size);
    const bool names_somebody = phrase.ends_with(" by") || phrase.ends_with(" courtesy") || phrase.ends_with(" credit");
    if (names_somebody && shape.words <= 12 && !shape.ends_in_stop) return true;
    if (sign == '\0') return true;
  }
  return ends_in_credit(line, key);
}

bool is_credit_of_writers(const std::string& key, const Shape& shape) {
  constexpr std::uint32_t kLongest = 40;
  if (shape.words > kLongest) return false;
  if (phrases().byline.contains(key)) return true;
  if (longest_start(key, phrases().byline_start) > 0) return shape.capitals * 2 >= shape.words;
  return ends_in_one(key, phrases().byline_end) && shape.capitals * 3 >= shape.words;
}

bool is_navigation(std::string_view line, const std::string& key, const Shape& shape) {
  // Longest: "Sign up for our daily newsletter and get the best of our reporting in your inbox" and the like.
  constexpr std::uint32_t kLongestCall = 18, kLongestCount = 6, kLongestNotice = 80;
  const Phrases& known = phrases();
  if (known.navigation.contains(key)) return true;
  const bool quotes = line.find('"') != std::string_view::npos || line.find("\xE2\x80\x9C") != std::string_view::npos;
  if (shape.words <= kLongestCall && !quotes && longest_start(key, known.navigation_start) > 0) return true;
  if (shape.words <= kLongestCount && ends_in_one(key, known.navigation_end)) return true;
  if (shape.words <= kLongestNotice && (longest_start(key, known.notice_start) > 0 || ends_in_one(key, known.notice_end))) return true;
  return is_language_switch(line, shape) || is_menu(line, shape);
}

}  // namespace

PhraseKind phrase_kind(std::string_view line, const Shape& shape) {
  constexpr std::size_t kLongestLine = 800;
  if (line.size() > kLongestLine) return PhraseKind::none;
  line.remove_prefix(bullet_size(line));
  const std::string key = key_of(line);
  if (key.empty()) return PhraseKind::navigation;  // rules, arrows, asterisks
  if (phrases().related_list.contains(key)) return PhraseKind::related_list;
  if (is_navigation(line, key, shape)) return PhraseKind::navigation;
  if (is_credit_of_writers(key, shape)) return PhraseKind::byline;
  if (is_caption(line, key, shape)) return PhraseKind::caption;
  if (related_introduction(line) > 0 && !shape.has_inner_stop && shape.words <= 30) return PhraseKind::related;
  return PhraseKind::none;
}

std::uint32_t related_introduction(std::string_view line) {
  const std::size_t bullet = bullet_size(line);
  const std::size_t end = line.find_first_of(":|", bullet);
  constexpr std::size_t kLongest = 60;
  if (end == std::string_view::npos || end - bullet > kLongest) return 0;
  const std::string key = key_of(line.substr(bullet, end - bullet));
  const Phrases& known = phrases();
  const bool introduces = known.related_list.contains(key) || std::find(known.related_start.begin(), known.related_start.end(), key) != known.related_start.end();
  if (!introduces) return 0;
  std::size_t at = end + 1;
  while (at < line.size() && is_space(code_point_at(line, at).value)) at += code_point_at(line, at).size;
  return at < line.size() ? static_cast<std::uint32_t>(at) : 0;
}

}  // namespace synoptic
