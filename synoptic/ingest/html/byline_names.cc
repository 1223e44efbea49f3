#include "synoptic/ingest/html/byline_names.h"

#include <algorithm>

#include "synoptic/ingest/html/page_words.h"
#include "synoptic/ingest/published_line.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::string_view kIntroductions[] = {"written and",
                                               "words and photos by",
                                               "authored by",
                                               "edited by",
                                               "created by",
                                               "a post by",
                                               "insights from",
                                               "contributed by",
                                               "medically reviewed by",
                                               "written by",
                                               "posted by",
                                               "published by",
                                               "reported by",
                                               "story by",
                                               "article by",
                                               "words by",
                                               "text by",
                                               "review by",
                                               "by",
                                               "author",
                                               "authors",
                                               "autor",
                                               "autorin",
                                               "autoren",
                                               "von",
                                               "text",
                                               "geschrieben von",
                                               "verfasst von",
                                               "ver\xC3\xB6"
                                               "ffentlicht von",
                                               "par",
                                               "por",
                                               "di",
                                               "door",
                                               "av",
                                               "af",
                                               "przez",
                                               "\xD0\xB0\xD0\xB2\xD1\x82\xD0\xBE\xD1\x80"};

/// What no name holds: where one begins, the name has ended.
constexpr std::string_view kEnds[] = {" | ",
                                      " \xC2\xB7 ",
                                      " \xE2\x80\xA2 ",
                                      " \xE2\x80\x94 ",
                                      " \xE2\x80\x93 ",
                                      " - ",
                                      "|",
                                      "\n",
                                      "\t",
                                      " @",
                                      "(",
                                      "\xE2\x8B\x85",
                                      "\xE2\x97\x8F",
                                      "\xC2\xB7",
                                      "\xE2\x80\xA2",
                                      " on ",
                                      " am ",
                                      " published",
                                      " updated",
                                      " posted",
                                      " Published",
                                      " Updated",
                                      " Posted",
                                      " vom ",
                                      "Follow ",
                                      " / ",
                                      "Updated",
                                      "Last ",
                                      "Reviewed",
                                      "Fact checked",
                                      "Medically",
                                      "Read time",
                                      "min read",
                                      "Senior ",
                                      "Staff Writer",
                                      " Photograph"};

constexpr std::string_view kNoNames[] = {"admin",          "administrator",
                                         "redaktion",      "editor",
                                         "staff",          "webmaster",
                                         "guest",          "author",
                                         "root",           "unknown",
                                         "none",           "null",
                                         "email",          "share",
                                         "twitter",        "facebook",
                                         "view all posts", "about the author",
                                         "read more",      "follow",
                                         "comments",       "login",
                                         "website",        "by",
                                         "written by",     "posted by",
                                         "no author",      "view more posts",
                                         "published",      "posted",
                                         "updated",        "interview",
                                         "foto",           "photo",
                                         "history",        "posts",
                                         "menu",           "home",
                                         "news",           "blog"};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == ',' || text.front() == ':' || text.front() == ';' ||
                           text.front() == '-' || text.front() == '\n' || text.front() == '\t' || text.front() == '.'))
    text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == ',' || text.back() == ':' || text.back() == ';' ||
                           text.back() == '-' || text.back() == '\n' || text.back() == '\t'))
    text.remove_suffix(1);
  return text;
}

std::string_view without_introduction(std::string_view text) {
  // "View all posts by Jane Doe"
  if (text.size() < 80) {
    for (const std::string_view mark :
         {" posts by ", " articles by ", " stories by ", "Beitr\xC3\xA4ge von ", "Artikel von "}) {
      const std::size_t at = text.find(mark);
      if (at != std::string_view::npos) text.remove_prefix(at + mark.size());
    }
  }
  for (bool again = true; again;) {
    again = false;
    text = trimmed(text);
    const std::string small = small_ascii(text.substr(0, 24));
    for (const std::string_view known : kIntroductions) {
      if (!small.starts_with(known) || text.size() <= known.size()) continue;
      const char next = text[known.size()];
      if (next != ' ' && next != ':' && next != '\n') continue;
      text.remove_prefix(known.size());
      again = true;
      break;
    }
  }
  return trimmed(text);
}

/// A credential behind a comma belongs to the name before it: "Jane Doe, PhD".
bool is_credential(std::string_view part) {
  const std::string loose = loose_text(part);
  for (const std::string_view known : {"phd", "md",  "rd", "jr",  "sr", "ms", "mph", "rn",  "esq",  "iii", "ii",
                                       "cpa", "dds", "do", "mba", "ba", "ma", "msc", "cfp", "facp", "rdn", "dr"}) {
    if (loose == known) return true;
  }
  return false;
}

}  // namespace

bool is_name(std::string_view name) {
  if (name.size() < 2 || name.size() > 80) return false;
  if (name.find("http") != std::string_view::npos || name.find("www.") != std::string_view::npos ||
      name.find('@') != std::string_view::npos)
    return false;
  const std::string small = small_ascii(name);
  for (const std::string_view known : kNoNames) {
    if (small == known) return false;
  }
  if (small == "vom" || small == "am" || small.ends_with(" by") || small.ends_with(" von") || small.ends_with(" vom") ||
      small.ends_with(" am") || small.ends_with(" on") || small.ends_with(":"))
    return false;
  for (const std::string_view known : kIntroductions) {
    if (small == known) return false;
  }
  if (month_of(name) != 0 || name.find("{{") != std::string_view::npos) return false;
  const std::string day_name = small.substr(0, 3);
  if (name.size() <= 4 && (day_name == "mon" || day_name == "tue" || day_name == "wed" || day_name == "thu" ||
                           day_name == "fri" || day_name == "sat" || day_name == "sun"))
    return false;
  const std::size_t spaces = static_cast<std::size_t>(std::count(name.begin(), name.end(), ' '));
  if (spaces > 6) return false;
  std::size_t digits = 0;
  for (const char c : name) digits += c >= '0' && c <= '9';
  if (digits > 2) return false;
  return is_letter(code_point_at(name, 0).value) || digits > 0;
}

void add_name(std::vector<std::string>& names, std::string_view name) {
  name = trimmed(name);
  const std::string loose = loose_text(name);
  for (const std::string& other : names) {
    if (loose_text(other) == loose) return;
  }
  names.emplace_back(name);
}

std::vector<std::string> names_in_byline(std::string_view given) {
  std::vector<std::string> names;
  // A space that must not break is a space.
  std::string line(given);
  for (std::size_t at = line.find("\xC2\xA0"); at != std::string::npos; at = line.find("\xC2\xA0", at))
    line.replace(at, 2, " ");
  std::string_view text = without_introduction(line);
  std::size_t end = text.size();
  for (const std::string_view mark : kEnds) end = std::min(end, std::min(text.find(mark, 1), text.size()));
  // A date behind the name: the first digit ends it, but for handles such as "c1ph4".
  for (std::size_t i = 1; i < end; ++i) {
    if (text[i] >= '0' && text[i] <= '9' && text[i - 1] == ' ') {
      end = i;
      // "Jane Doe March 4": the month goes with its day.
      const std::size_t word = text.substr(0, i - 1).find_last_of(" ,");
      if (word != std::string_view::npos && word > 0 && month_of(trimmed(text.substr(word + 1, i - word - 1))) != 0)
        end = word;
      break;
    }
  }
  text = trimmed(text.substr(0, end));
  std::size_t begin = 0;
  while (begin <= text.size() && !text.empty()) {
    std::size_t next = text.size(), skip = 1;
    for (const std::string_view separator :
         {", and ", " and ", " And ", " AND ", " & ", ", ", "; ", " und ", " et ", ";", " y ", " with "}) {
      const std::size_t at = text.find(separator, begin);
      if (at < next) {
        next = at;
        skip = separator.size();
      }
    }
    const std::string_view part = without_introduction(text.substr(begin, next - begin));
    if (is_credential(part) && !names.empty()) {
      names.back() += ", " + std::string(part);
    } else if (is_name(part)) {
      add_name(names, part);
    }
    if (next >= text.size()) break;
    begin = next + skip;
  }
  return names;
}

}  // namespace synoptic
