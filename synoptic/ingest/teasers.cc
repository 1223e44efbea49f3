#include "synoptic/ingest/teasers.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "synoptic/ingest/shape.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

using Words = std::vector<std::string_view>;

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& known) {
  return std::find(known.begin(), known.end(), word) != known.end();
}

bool is_digits(std::string_view word) {
  return !word.empty() && word.size() <= 3 && word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_small_number(std::string_view word) {
  constexpr std::array<std::string_view, 14> kWords = {"two",    "three",   "four",   "five",   "six",
                                                       "seven",  "eight",   "nine",   "ten",    "eleven",
                                                       "twelve", "fifteen", "twenty", "several"};
  return is_digits(word) || is_one_of(word, kWords);
}

bool names_pictures(std::string_view word) {
  constexpr std::array<std::string_view, 14> kPictures = {"photo",  "photos",      "picture", "pictures", "image",
                                                          "images", "slide",       "slides",  "video",    "videos",
                                                          "pics",   "photographs", "items",   "clips"};
  return is_one_of(word, kPictures);
}

/// Folded, without brackets and stops at the ends of words, at most `most` words.
std::vector<std::string> plain_words(std::string_view line, std::size_t most) {
  std::vector<std::string> words;
  for (const std::string_view word : words_of_line(line)) {
    if (words.size() == most) break;
    std::string plain = folded(word);
    const std::size_t begin = plain.find_first_not_of("([{\"'*#");
    if (begin == std::string::npos) continue;
    plain = plain.substr(begin, plain.find_last_not_of(")]}\"'*.,:;") - begin + 1);
    if (!plain.empty()) words.push_back(std::move(plain));
  }
  return words;
}

/// "12 photos" at `at`, or "12 more photos".
bool counts_pictures(const std::vector<std::string>& words, std::size_t at) {
  if (at + 1 >= words.size() || !is_digits(words[at])) return false;
  return names_pictures(words[at + 1]) || (at + 2 < words.size() && names_pictures(words[at + 2]) &&
                                           (words[at + 1] == "more" || words[at + 1] == "new"));
}

}  // namespace

bool is_counter(std::string_view line) {
  constexpr std::size_t kLongest = 160, kMostWords = 12;
  if (line.size() > kLongest) return false;
  const std::vector<std::string> words = plain_words(line, kMostWords + 1);
  if (words.empty() || words.size() > kMostWords) return false;
  const std::size_t stroke = words[0].find('/');
  if (words.size() == 1 && stroke != std::string::npos)
    return is_digits(std::string_view(words[0]).substr(0, stroke)) &&
           is_digits(std::string_view(words[0]).substr(stroke + 1));
  if (words.size() == 1) return is_digits(words[0]) && words[0].size() <= 2;
  // "1 of 7", "Image 1 of 7", "1 / 7 photos".
  const std::size_t first = names_pictures(words[0]) ? 1 : 0;
  const bool is_place = words.size() >= first + 3 && words.size() <= first + 4 && is_digits(words[first]) &&
                        (words[first + 1] == "of" || words[first + 1] == "/") && is_digits(words[first + 2]) &&
                        (words.size() == first + 3 || names_pictures(words[first + 3]));
  if (is_place) return true;
  if (counts_pictures(words, 0) && words.size() <= 3) return true;
  // "View gallery (12 photos)": the count stands in brackets at the end.
  const std::size_t open = line.rfind('(');
  const bool closes = line.ends_with(')') && open != std::string_view::npos && open > 0;
  return closes && counts_pictures(plain_words(line.substr(open), 4), 0);
}

bool is_teaser_title(std::string_view line) {
  constexpr std::array<std::string_view, 19> kPieces = {
      "things", "takeaways", "facts",  "questions", "ways",     "reasons", "charts",   "maps",    "tips",  "lessons",
      "photos", "pictures",  "points", "moments",   "graphics", "signs",   "theories", "numbers", "images"};
  constexpr std::array<std::string_view, 9> kOpeners = {"explainer", "analysis", "opinion",     "explained", "quiz",
                                                        "podcast",   "gallery",  "in pictures", "in photos"};
  constexpr std::size_t kMostWords = 25;
  const std::vector<std::string> words = plain_words(line, kMostWords);
  if (words.size() < 3) return false;
  // "Five things to know", "Here are 3 key takeaways".
  const std::size_t first = words[0] == "here" && words[1] == "are"  ? 2
                            : words[0] == "the" || words[0] == "top" ? 1
                                                                     : 0;
  for (std::size_t at = first + 1; at < words.size() && at <= first + 2; ++at) {
    if (is_small_number(words[first]) && is_one_of(words[at], kPieces)) {
      // "Five things were stolen" is a sentence: what the piece gives comes right behind its name.
      constexpr std::array<std::string_view, 10> kGives = {"to", "you", "about", "that", "from",
                                                           "we", "on",  "which", "why",  "of"};
      return at + 1 == words.size() || is_one_of(words[at + 1], kGives);
    }
  }
  const std::size_t colon = line.find(':');
  const std::string head = colon == std::string_view::npos ? std::string() : folded(line.substr(0, colon));
  if (is_one_of(head, kOpeners)) return true;
  if (line.starts_with("What you need to know") || line.starts_with("What to know about")) return true;
  const std::string tail = folded(line.substr(line.find_last_of(":-") + 1));
  return tail.ends_with(" a timeline") || tail.ends_with(" in pictures") || tail.ends_with(" in photos") ||
         tail.ends_with(" what to know") || tail.ends_with(" explained");
}

bool introduces_points(std::string_view line) {
  constexpr std::array<std::string_view, 19> kHeads = {
      "key points",  "at a glance", "what we know", "what we know so far", "what happened",
      "summary",     "in brief",    "in short",     "the latest",          "key developments",
      "the facts",   "highlights",  "key facts",    "key moments",         "the main points",
      "main points", "timeline",    "what to know", "what we do not know"};
  constexpr std::size_t kLongest = 60;
  if (line.size() > kLongest) return false;
  std::string key = folded(line);
  while (!key.empty() && (key.back() == ':' || key.back() == ' ')) key.pop_back();
  return is_one_of(key, kHeads);
}

void add_content_words(std::string_view line, std::unordered_set<std::string>& words) {
  constexpr std::size_t kShortest = 4;
  for (std::string& word : plain_words(line, SIZE_MAX)) {
    const bool is_number = word.front() >= '0' && word.front() <= '9';
    if (is_number || word.size() >= kShortest) words.insert(std::move(word));
  }
}

bool speaks_of(std::string_view line, const std::unordered_set<std::string>& words) {
  std::unordered_set<std::string> own;
  add_content_words(line, own);
  std::size_t shared = 0;
  for (const std::string& word : own) shared += words.contains(word) ? 1 : 0;
  return shared * 5 >= own.size() * 2;
}

bool is_part_of_table(std::string_view line) {
  if (line.find('\t') != std::string_view::npos || line.find("   ") != std::string_view::npos ||
      line.find(" | ") != std::string_view::npos)
    return true;
  constexpr std::uint32_t kMostWords = 4;
  const Shape shape = shape_of(line);
  if (shape.words < 2 || shape.words > kMostWords) return false;
  const std::string_view last = words_of_line(line).back();
  return last.find_first_not_of("0123456789.,%") == std::string_view::npos;
}

}  // namespace synoptic
