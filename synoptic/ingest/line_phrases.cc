#include "synoptic/ingest/line_phrases.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

#include "synoptic/base/tables.h"
#include "synoptic/ingest/lines.h"
#include "synoptic/ingest/outlets.h"
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
    if (is_letter(c.value) || is_digit(c.value) || c.value == 0xA9 || key.compare(begin, 3, "(c)") == 0) break;
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
  std::unordered_set<std::string> navigation, related_list, byline, languages;  // whole lines
  std::vector<std::string> navigation_start, notice_start, related_start, caption_start, byline_start;
  std::vector<std::string> navigation_end, notice_end, caption_end, byline_end;
};

const Phrases& phrases() {
  static const Phrases kPhrases = [] {
    Phrases read;
    for (const auto& row : table("line_phrases")) {
      std::string key = key_of(row[2]);
      const bool line = row[1] == "line", start = row[1] == "start";
      if (row[0] == "navigation" && line)
        read.navigation.insert(std::move(key));
      else if (row[0] == "related_list")
        read.related_list.insert(std::move(key));
      else if (row[0] == "byline" && line)
        read.byline.insert(std::move(key));
      else if (row[0] == "navigation")
        (start ? read.navigation_start : read.navigation_end).push_back(std::move(key));
      else if (row[0] == "notice")
        (start ? read.notice_start : read.notice_end).push_back(std::move(key));
      else if (row[0] == "related")
        read.related_start.push_back(std::move(key));
      else if (row[0] == "caption")
        (start ? read.caption_start : read.caption_end).push_back(std::move(key));
      else if (row[0] == "byline")
        (start ? read.byline_start : read.byline_end).push_back(std::move(key));
    }
    for (const auto& row : table("language_names")) read.languages.insert(key_of(row[0]));
    return read;
  }();
  return kPhrases;
}

bool is_word_byte(char c) {
  return (static_cast<unsigned char>(c) & 0x80) != 0 || is_letter(static_cast<unsigned char>(c)) ||
         is_digit(static_cast<unsigned char>(c));
}

/// The longest phrase that `key` begins with, up to a word's end; 0 where it begins with none.
std::size_t longest_start(const std::string& key, const std::vector<std::string>& starts) {
  std::size_t longest = 0;
  for (const std::string& phrase : starts) {
    if (phrase.size() <= longest || !key.starts_with(phrase)) continue;
    const bool ends_word =
        key.size() == phrase.size() || !is_word_byte(key[phrase.size()]) || !is_word_byte(phrase.back());
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
    const bool separates = c.value == '|' || c.value == 0x203A || c.value == 0xBB || c.value == 0xB7 ||
                           c.value == 0x2022 || c.value == '>';
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

/// "Advertisement Continue reading the main story": nothing but stock phrases, one after the other. Greedy, the
/// longest first; phrases have at most five words.
bool is_run_of_phrases(const std::string& key) {
  constexpr std::size_t kMostWords = 16, kLongestPhrase = 5;
  const std::vector<std::string_view> words = words_of_line(key);
  if (words.size() < 2 || words.size() > kMostWords) return false;
  for (std::size_t first = 0; first < words.size();) {
    std::size_t next = first;
    for (std::size_t last = std::min(first + kLongestPhrase, words.size()); last > first && next == first; --last) {
      const char* const end = words[last - 1].data() + words[last - 1].size();
      const std::string phrase = key_of({words[first].data(), static_cast<std::size_t>(end - words[first].data())});
      if (phrase.empty() || phrases().navigation.contains(phrase)) next = last;
    }
    if (next == first) return false;
    first = next;
  }
  return true;
}

/// "Ann Roe/AFP", "Pool/Ann Roe/The Herald": names with strokes between them, the last of an outlet.
bool is_credit_with_strokes(std::string_view words) {
  const std::size_t stroke = words.rfind('/');
  constexpr std::size_t kLongest = 80;
  if (stroke == std::string_view::npos || stroke == 0 || words.size() > kLongest) return false;
  const Shape shape = shape_of(words);
  return shape.small == 0 && !shape.ends_in_stop && outlet_named(words.substr(stroke + 1));
}

/// Whether `key` begins with a label of pictures and its colon, stroke or bar: "photograph: ann roe".
bool begins_with_label(const std::string& key) {
  const std::size_t size = longest_start(key, phrases().caption_start);
  const std::size_t next = size == 0 ? std::string::npos : key.find_first_not_of(' ', size);
  if (next == std::string::npos) return false;
  const bool names_source = std::string_view(key).substr(0, size).ends_with(" source") ||
                            std::string_view(key).substr(0, size).ends_with(" credit");
  return key[next] == ':' || key[next] == '|' || key[next] == '/' || (key[next] == '-' && next > size) ||
         (key[next] == ',' && names_source);
}

/// A credit at the end: "(AP Photo/Ann Roe)", "[Photo: Ann Roe]", "via Reuters", "Ann Roe/AFP".
bool ends_in_credit(std::string_view line, const std::string& key) {
  if (ends_in_one(key, phrases().caption_end) || is_credit_with_strokes(line)) return true;
  if (const std::size_t stop = key.rfind(". "); stop != std::string::npos && begins_with_label(key.substr(stop + 2)))
    return true;
  const char last = line.empty() ? '\0' : line.back();
  if (last != ')' && last != ']') return false;
  const std::size_t open = line.rfind(last == ')' ? '(' : '[');
  constexpr std::size_t kLongestCredit = 80;
  if (open == std::string_view::npos || line.size() - open > kLongestCredit) return false;
  const std::string_view inside = line.substr(open + 1, line.size() - open - 2);
  if (shape_of(inside).ends_in_stop) return false;
  if (is_credit_with_strokes(inside)) return true;
  const std::string credit = " " + key_of(inside) + " ";
  constexpr std::string_view kSigns[] = {" photo", "photo ",   "photo:",       "picture:", "picture by", "image:",
                                         "getty",  " handout", " courtesy of", " credit:", "screengrab"};
  return std::any_of(std::begin(kSigns), std::end(kSigns),
                     [&](std::string_view sign) { return credit.find(sign) != std::string::npos; });
}

bool is_caption(std::string_view line, const std::string& key, const Shape& shape) {
  constexpr std::uint32_t kLongestCaption = 80;
  const bool is_quoted = line.starts_with('"') || line.starts_with("\xE2\x80\x9C");
  if (shape.words > kLongestCaption || is_quoted) return false;
  if (const std::size_t size = longest_start(key, phrases().caption_start)) {
    const std::string_view phrase = std::string_view(key).substr(0, size);
    const bool names_somebody = phrase.ends_with(" by") || phrase.ends_with(" courtesy") || phrase.ends_with(" credit");
    if (names_somebody && shape.words <= 12 && !shape.ends_in_stop) return true;
    if (size == key.size() || begins_with_label(key)) return true;
  }
  return ends_in_credit(line, key);
}

/// "2/16 2031 Fishermen mend their nets. (Karstad, November 19, 2031) Ann Roe": a picture of a gallery with its
/// counter, words and credit; not "9/11 attacks" nor "1/3 of the voters".
bool is_gallery_picture(std::string_view line, const Shape& shape) {
  constexpr std::uint32_t kLongest = 80;
  constexpr int kFewest = 3;
  std::size_t at = 0;
  const auto number = [&] {
    int value = 0;
    const std::size_t begin = at;
    while (at < line.size() && at - begin < 3 && line[at] >= '0' && line[at] <= '9')
      value = 10 * value + line[at++] - '0';
    return at > begin ? value : -1;
  };
  const int picture = number();
  if (picture < 1 || at >= line.size() || line[at] != '/') return false;
  ++at;
  const int pictures = number();
  if (pictures < kFewest || picture > pictures || at >= line.size() || line[at] != ' ') return false;
  const char32_t next = code_point_at(line, at + 1).value;
  const bool has_sentence = shape.has_inner_stop || line.find(". (") != std::string_view::npos;
  return shape.words <= kLongest && has_sentence && !shape.ends_in_stop && (is_upper(next) || is_digit(next));
}

/// "More stories Tomorrow's game ...", "Sign up Go on with the story ...": a phrase of two words and more that pages
/// glue to what stands behind it, which begins anew with a capital.
bool is_glued(std::string_view line, const std::unordered_set<std::string>& known) {
  constexpr std::size_t kMostWords = 5;
  const std::vector<std::string_view> words = words_of_line(line);
  for (std::size_t size = 2; size <= kMostWords && size < words.size(); ++size) {
    const char* const end = words[size - 1].data() + words[size - 1].size();
    const std::string_view phrase(words[0].data(), static_cast<std::size_t>(end - words[0].data()));
    const bool in_sentence_case =
        std::all_of(words.begin() + 1, words.begin() + static_cast<std::ptrdiff_t>(size),
                    [](std::string_view word) { return is_lower(code_point_at(word, 0).value); });
    if (!in_sentence_case) return false;
    if (is_letter(code_point_before(phrase, phrase.size()).value) && known.contains(key_of(phrase)) &&
        is_upper(code_point_at(words[size], 0).value) && words[size] != "I")
      return true;
  }
  return false;
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
  constexpr std::uint32_t kLongestCall = 18, kLongestCount = 3, kLongestNotice = 80;
  const Phrases& known = phrases();
  if (known.navigation.contains(key)) return true;
  const bool quotes = line.find('"') != std::string_view::npos || line.find("\xE2\x80\x9C") != std::string_view::npos;
  if (shape.words <= kLongestCall && !quotes && longest_start(key, known.navigation_start) > 0) return true;
  if (shape.words <= kLongestCount && ends_in_one(key, known.navigation_end)) return true;
  if (shape.words <= kLongestNotice &&
      (longest_start(key, known.notice_start) > 0 || ends_in_one(key, known.notice_end)))
    return true;
  return is_language_switch(line, shape) || is_menu(line, shape) || is_run_of_phrases(key);
}

/// What stands alone above a list of other articles where a colon follows it, and is a link where none does.
bool is_call_to_read(const std::string& key) {
  return key == "more" || key == "read more" || key == "see more" || key == "read next" || key == "watch";
}

/// "[Three held in Ghent after harbour fire]": a link to another article, set in brackets between paragraphs.
bool is_bracketed_headline(std::string_view line, const Shape& shape) {
  return line.starts_with('[') && line.ends_with(']') && shape.words >= 4 && shape.words <= 25 &&
         !shape.has_inner_stop && !shape.begins_small && !shape_of(line.substr(1, line.size() - 2)).ends_in_stop;
}

}  // namespace

PhraseKind phrase_kind(std::string_view line, const Shape& shape) {
  constexpr std::size_t kLongestLine = 800;
  if (line.size() > kLongestLine) return PhraseKind::none;
  line.remove_prefix(bullet_size(line));
  const std::string key = key_of(line);
  if (key.empty()) return PhraseKind::navigation;  // rules, arrows, asterisks
  if (phrases().related_list.contains(key)) return PhraseKind::related_list;
  if (line.ends_with(':') && is_call_to_read(key)) return PhraseKind::related_list;
  constexpr std::uint32_t kLongestGlued = 80;
  if (!shape.ends_in_stop && is_glued(line, phrases().related_list)) return PhraseKind::related;
  if (shape.words <= kLongestGlued && is_glued(line, phrases().navigation)) return PhraseKind::navigation;
  if (is_gallery_picture(line, shape)) return PhraseKind::related;
  if (is_navigation(line, key, shape)) return PhraseKind::navigation;
  if (is_credit_of_writers(key, shape)) return PhraseKind::byline;
  if (is_caption(line, key, shape)) return PhraseKind::caption;
  if (is_bracketed_headline(line, shape)) return PhraseKind::related;
  if (!shape.ends_in_stop && shape.words <= 30 && key.ends_with(" read more")) return PhraseKind::related;
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
  const bool introduces =
      known.related_list.contains(key) ||
      std::find(known.related_start.begin(), known.related_start.end(), key) != known.related_start.end();
  if (!introduces) return 0;
  std::size_t at = end + 1;
  while (at < line.size() && is_space(code_point_at(line, at).value)) at += code_point_at(line, at).size;
  return at < line.size() ? static_cast<std::uint32_t>(at) : 0;
}

}  // namespace synoptic
