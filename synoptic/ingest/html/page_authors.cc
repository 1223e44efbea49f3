#include "synoptic/ingest/html/page_authors.h"

#include <algorithm>

#include "synoptic/ingest/byline.h"
#include "synoptic/ingest/html/article_features.h"
#include "synoptic/ingest/html/page_words.h"
#include "synoptic/ingest/published_line.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::string_view kIntroductions[] = {
    "written and", "words and photos by", "authored by", "edited by", "created by", "a post by", "insights from", "contributed by", "medically reviewed by",
    "written by", "posted by", "published by", "reported by", "story by", "article by", "words by", "text by", "review by",
    "by", "author", "authors", "autor", "autorin", "autoren", "von", "text", "geschrieben von", "verfasst von", "ver\xC3\xB6" "ffentlicht von",
    "par", "por", "di", "door", "av", "af", "przez", "\xD0\xB0\xD0\xB2\xD1\x82\xD0\xBE\xD1\x80"};

/// What no name holds: where one begins, the name has ended.
constexpr std::string_view kEnds[] = {" | ", " \xC2\xB7 ", " \xE2\x80\xA2 ", " \xE2\x80\x94 ", " \xE2\x80\x93 ", " - ", "|", "\n", "\t", " @", "(",
                                      "\xE2\x8B\x85", "\xE2\x97\x8F", "\xC2\xB7", "\xE2\x80\xA2", " on ", " am ", " published", " updated", " posted", " Published", " Updated", " Posted", " vom ", "Follow ", " / ", "Updated", "Last ", "Reviewed", "Fact checked", "Medically", "Read time", "min read", "Senior ", "Staff Writer", " Photograph"};

constexpr std::string_view kNoNames[] = {"admin", "administrator", "redaktion", "editor", "staff", "webmaster", "guest", "author", "root", "unknown", "none", "null", "email", "share", "twitter", "facebook", "view all posts", "about the author", "read more", "follow", "comments", "login", "website", "by", "written by", "posted by", "no author", "view more posts", "published", "posted", "updated", "interview", "foto", "photo", "history", "posts", "menu", "home", "news", "blog"};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == ',' || text.front() == ':' || text.front() == ';' || text.front() == '-' || text.front() == '\n' || text.front() == '\t' || text.front() == '.')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == ',' || text.back() == ':' || text.back() == ';' || text.back() == '-' || text.back() == '\n' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

std::string_view without_introduction(std::string_view text) {
  // "View all posts by Jane Doe"
  if (text.size() < 80) {
    for (const std::string_view mark : {" posts by ", " articles by ", " stories by ", "Beitr\xC3\xA4ge von ", "Artikel von "}) {
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
  for (const std::string_view known : {"phd", "md", "rd", "jr", "sr", "ms", "mph", "rn", "esq", "iii", "ii", "cpa", "dds", "do", "mba", "ba", "ma", "msc", "cfp", "facp", "rdn", "dr"}) {
    if (loose == known) return true;
  }
  return false;
}

bool is_name(std::string_view name) {
  if (name.size() < 2 || name.size() > 80) return false;
  if (name.find("http") != std::string_view::npos || name.find("www.") != std::string_view::npos || name.find('@') != std::string_view::npos) return false;
  const std::string small = small_ascii(name);
  for (const std::string_view known : kNoNames) {
    if (small == known) return false;
  }
  if (small == "vom" || small == "am" || small.ends_with(" by") || small.ends_with(" von") || small.ends_with(" vom") || small.ends_with(" am") || small.ends_with(" on") || small.ends_with(":")) return false;
  for (const std::string_view known : kIntroductions) {
    if (small == known) return false;
  }
  if (month_of(name) != 0 || name.find("{{") != std::string_view::npos) return false;
  const std::string day_name = small.substr(0, 3);
  if (name.size() <= 4 && (day_name == "mon" || day_name == "tue" || day_name == "wed" || day_name == "thu" || day_name == "fri" || day_name == "sat" || day_name == "sun")) return false;
  const std::size_t spaces = static_cast<std::size_t>(std::count(name.begin(), name.end(), ' '));
  if (spaces > 6) return false;
  std::size_t digits = 0;
  for (const char c : name) digits += c >= '0' && c <= '9';
  if (digits > 2) return false;
  return is_letter(code_point_at(name, 0).value) || digits > 0;
}

void add(std::vector<std::string>& names, std::string_view name) {
  name = trimmed(name);
  const std::string loose = loose_text(name);
  for (const std::string& other : names) {
    if (loose_text(other) == loose) return;
  }
  names.emplace_back(name);
}

}  // namespace

std::vector<std::string> names_in_byline(std::string_view line) {
  std::vector<std::string> names;
  std::string_view text = without_introduction(line);
  std::size_t end = text.size();
  for (const std::string_view mark : kEnds) end = std::min(end, std::min(text.find(mark, 1), text.size()));
  // A date behind the name: the first digit ends it, but for handles such as "c1ph4".
  for (std::size_t i = 1; i < end; ++i) {
    if (text[i] >= '0' && text[i] <= '9' && text[i - 1] == ' ') {
      end = i;
      // "Jane Doe March 4": the month goes with its day.
      const std::size_t word = text.substr(0, i - 1).find_last_of(" ,");
      if (word != std::string_view::npos && word > 0 && month_of(trimmed(text.substr(word + 1, i - word - 1))) != 0) end = word;
      break;
    }
  }
  text = trimmed(text.substr(0, end));
  std::size_t begin = 0;
  while (begin <= text.size() && !text.empty()) {
    std::size_t next = text.size(), skip = 1;
    for (const std::string_view separator : {", and ", " and ", " And ", " AND ", " & ", ", ", "; ", " und ", " et ", ";", " y ", " with "}) {
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
      add(names, part);
    }
    if (next >= text.size()) break;
    begin = next + skip;
  }
  return names;
}

namespace {

/// Of the texts of an element: the first that holds a name, and those after it that a comma or "and" joins to it.
std::vector<std::string> names_in_lines(std::string_view lines) {
  std::vector<std::string> names;
  bool is_joined = true;
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size());
    const std::string_view line = trimmed(lines.substr(begin, end - begin));
    const std::string small = small_ascii(lines.substr(begin, std::min<std::size_t>(end - begin, 8)));
    const bool joins = small == "," || small == "and" || small == "&" || small == ", " || small == "und" || small == ", and" || small.starts_with("and ");
    if (!names.empty() && !joins && !is_joined) break;
    if (joins && small.size() < 6) {
      is_joined = true;
    } else if (!line.empty()) {
      for (const std::string& name : names_in_byline(line)) add(names, name);
      is_joined = lines.substr(begin, end - begin).ends_with(",") || lines.substr(begin, end - begin).ends_with(" and");
    }
    begin = end + 1;
  }
  return names;
}

/// "Posted by Jane Doe at 14:32", "Geschrieben von Jane Doe", "(c) 2019 Jane Doe": a short line that names its writer in so many words.
std::vector<std::string> below_the_article(const PageEvidence& evidence) {
  const auto& page = evidence.page;
  for (std::size_t b = 0; b < page.blocks.size(); ++b) {
    const PageBlock& block = page.blocks[b];
    if (block.span.size() > 140 || (block.surrounding & (kInNav | kInAside)) != 0) continue;
    const std::string_view line = block.span.in(page.text);
    for (const std::string_view mark : {"osted by ", "ritten by ", "eschrieben von ", "erfasst von ", "er\xC3\xB6" "ffentlicht von ", "eitrag von ", "Text: ", "Autor: ", "Author: "}) {
      const std::size_t at = line.find(mark);
      if (at == std::string_view::npos || at > 60) continue;
      std::vector<std::string> names = names_in_byline(line.substr(at + mark.size()));
      if (!names.empty()) return names;
    }
  }
  return {};
}

}  // namespace

PageAuthors authors_of(const PageEvidence& evidence) {
  PageAuthors found;
  const std::string loose_site = loose_text(evidence.site);
  const auto take = [&](std::vector<std::string> names, std::string where) {
    std::erase_if(names, [&](const std::string& name) { return !is_name(name); });
    if (names.empty()) return;
    std::string joined;
    for (const std::string& name : names) joined += (joined.empty() ? "" : "; ") + name;
    // The site itself is an author only where nobody else is.
    const bool is_site = names.size() == 1 && !loose_site.empty() && loose_text(names[0]) == loose_site;
    const bool is_taken = found.names.empty() && !is_site;
    found.readings.push_back({"author", joined, where, is_taken});
    if (!is_taken) return;
    found.names = std::move(names);
    found.where = std::move(where);
  };
  const auto split = [](std::string_view text) { return names_in_byline(text); };
  if (evidence.article != nullptr) {
    std::vector<std::string> names;
    for (const std::string& author : evidence.article->authors) {
      if (loose_text(author) == loose_site && is_name(author)) {
        add(names, author);
        continue;
      }
      for (const std::string& name : split(author)) add(names, name);
    }
    take(std::move(names), "JSON-LD author");
  }
  for (const std::string_view name : {"author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator",
                                      "dc.creator.author", "authors", "article.author", "cxenseparse:author", "twitter:data1"}) {
    std::vector<std::string> names;
    for (const PageMeta& meta : evidence.head.meta) {
      if (meta.name != name) continue;
      if (name == "twitter:data1" && small_ascii(evidence.head.content("twitter:label1")).find("by") == std::string::npos) continue;
      for (const std::string& one : split(meta.content)) add(names, one);
    }
    take(std::move(names), "meta " + std::string(name));
  }
  // On the page itself: marked elements near the title and the beginning, not those of comments or related articles.
  const auto& nodes = evidence.tree.nodes();
  const auto place_of = [&](std::uint32_t element) {
    const auto at = std::partition_point(evidence.page.blocks.begin(), evidence.page.blocks.end(),
                                         [&](const PageBlock& block) { return block.element < element; });
    return static_cast<std::size_t>(at - evidence.page.blocks.begin());
  };
  using By = MarkedElement::By;
  const auto in_comments = [&](std::uint32_t element) {
    for (int level = 0; level < 5 && element != 0; ++level, element = nodes[element].parent) {
      if (nodes[element].tag == LXB_TAG_BODY || nodes[element].tag == LXB_TAG_ARTICLE || nodes[element].tag == LXB_TAG_MAIN) return false;
      bool is_comment = false;
      class_words(evidence.tree, element, [&](std::uint32_t hash, std::string_view) {
        is_comment = is_comment || hash == word_hash("comment") || hash == word_hash("comments") || hash == word_hash("commentlist") ||
                     hash == word_hash("kommentar") || hash == word_hash("kommentare");
      });
      if (is_comment) return true;
    }
    return false;
  };
  // The last turn looks at the whole page, for an author named below the article.
  for (const auto& [by, is_anywhere] : {std::pair{By::rel, false}, {By::itemprop, false}, {By::class_name, false}, {By::class_name, true}}) {
    if (is_anywhere && !found.names.empty()) break;
    std::vector<std::string> names;
    std::size_t first_place = 0;
    std::uint32_t taken_end = 0;
    for (const MarkedElement& mark : evidence.head.authors) {
      if (mark.by != by || mark.element < taken_end) continue;
      const std::size_t place = place_of(mark.element);
      if ((is_anywhere && !names.empty()) || names.size() >= 6 || (!names.empty() && place > first_place + 6)) break;
      // After the title and before the comments: within the article or two blocks from its prose.
      if (in_comments(mark.element)) continue;
      const bool is_far = by == By::class_name && !is_anywhere && (place > evidence.first_prose + 3 || (evidence.title_block < evidence.page.blocks.size() && place + 6 < evidence.title_block));
      if (is_far || (evidence.page.surrounding[mark.element] & (kInNav | kInFooter | kIsHidden)) != 0) continue;
      std::string text = evidence.tree.lines_below(mark.element);
      // An element of type Person holds its name in one of its own.
      for (std::uint32_t i = mark.element + 1; i < nodes[mark.element].end; ++i) {
        if (evidence.tree.attribute(i, "itemprop") == "name" || evidence.tree.attribute(i, "rel") == "author") {
          text = nodes[i].tag == LXB_TAG_META ? std::string(evidence.tree.attribute(i, "content")) : evidence.tree.text_below(i);
          break;
        }
      }
      if (text.empty() || text.size() > 200) continue;
      const std::size_t had = names.size();
      for (const std::string& name : names_in_lines(text)) add(names, name);
      if (names.size() > had) taken_end = nodes[mark.element].end;
      if (names.size() == 1) first_place = place;
    }
    take(std::move(names), by == By::rel ? "a link to the author" : by == By::itemprop ? "itemprop author" : "an element of a byline");
  }
  // A line that reads as a byline.
  const std::size_t begin = evidence.title_block < evidence.page.blocks.size() ? evidence.title_block : 0;
  const std::size_t end = std::min(evidence.page.blocks.size(), std::min(evidence.first_prose, begin + 12) + 1);
  for (std::size_t b = begin; b < end; ++b) {
    const std::string_view line = evidence.page.blocks[b].span.in(evidence.page.text);
    if (line.size() > 200 || b == evidence.title_block) continue;
    const auto byline = read_byline(line, shape_of(line));
    if (byline && byline->agency) found.agency = byline->agency;
    const std::string small = small_ascii(line.substr(0, 12));
    const bool is_introduced = small.starts_with("by ") || small.starts_with("von ") || small.starts_with("par ") || small.starts_with("por ") || small.starts_with("written by") || small.starts_with("author:") || small.starts_with("autor:");
    if (is_introduced) take(split(line), "the line '" + std::string(line.substr(0, line.size() < 60 ? line.size() : 0)) + "'");
    if (byline && byline->author) take(split(*byline->author), "a byline");
  }
  if (found.names.empty()) take(below_the_article(evidence), "a line below the article");
  return found;
}

}  // namespace synoptic
