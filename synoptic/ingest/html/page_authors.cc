#include "synoptic/ingest/html/page_authors.h"

#include <algorithm>

#include "synoptic/ingest/byline.h"
#include "synoptic/ingest/html/article_features.h"
#include "synoptic/ingest/html/byline_names.h"
#include "synoptic/ingest/html/page_words.h"

namespace synoptic {

namespace {

/// Of the texts of an element: the first that holds a name, and those after it that a comma or "and" joins to it.
std::vector<std::string> names_in_lines(std::string_view lines) {
  std::vector<std::string> names;
  bool is_joined = true;
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size());
    const std::string_view line = lines.substr(begin, end - begin);
    const std::string small = small_ascii(lines.substr(begin, std::min<std::size_t>(end - begin, 8)));
    const bool joins = small == "," || small == "and" || small == "&" || small == ", " || small == "und" ||
                       small == ", and" || small.starts_with("and ");
    if (!names.empty() && !joins && !is_joined) break;
    if (joins && small.size() < 6) {
      is_joined = true;
    } else if (!line.empty()) {
      for (const std::string& name : names_in_byline(line)) add_name(names, name);
      is_joined = lines.substr(begin, end - begin).ends_with(",") || lines.substr(begin, end - begin).ends_with(" and");
    }
    begin = end + 1;
  }
  return names;
}

/// "Posted by Jane Doe at 14:32", "Geschrieben von Jane Doe", "(c) 2019 Jane Doe": a short line that names its writer
/// in so many words.
std::vector<std::string> below_the_article(const PageEvidence& evidence) {
  const auto& page = evidence.page;
  for (std::size_t b = 0; b < page.blocks.size(); ++b) {
    const PageBlock& block = page.blocks[b];
    if (block.span.size() > 140 || (block.surrounding & (kInNav | kInAside)) != 0) continue;
    const std::string_view line = block.span.in(page.text);
    for (const std::string_view mark : {"osted by ", "ritten by ", "eschrieben von ", "erfasst von ",
                                        "er\xC3\xB6"
                                        "ffentlicht von ",
                                        "eitrag von ", "Text: ", "Autor: ", "Author: "}) {
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
        add_name(names, author);
        continue;
      }
      for (const std::string& name : split(author)) add_name(names, name);
    }
    take(std::move(names), "JSON-LD author");
  }
  for (const std::string_view name :
       {"author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator",
        "dc.creator.author", "authors", "article.author", "cxenseparse:author", "twitter:data1"}) {
    std::vector<std::string> names;
    for (const PageMeta& meta : evidence.head.meta) {
      if (meta.name != name) continue;
      if (name == "twitter:data1" &&
          small_ascii(evidence.head.content("twitter:label1")).find("by") == std::string::npos)
        continue;
      for (const std::string& one : split(meta.content)) add_name(names, one);
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
      if (nodes[element].tag == LXB_TAG_BODY || nodes[element].tag == LXB_TAG_ARTICLE ||
          nodes[element].tag == LXB_TAG_MAIN)
        return false;
      bool is_comment = false;
      class_words(evidence.tree, element, [&](std::uint32_t hash, std::string_view) {
        is_comment = is_comment || hash == word_hash("comment") || hash == word_hash("comments") ||
                     hash == word_hash("commentlist") || hash == word_hash("kommentar") ||
                     hash == word_hash("kommentare");
      });
      if (is_comment) return true;
    }
    return false;
  };
  // The last turn looks at the whole page, for an author named below the article.
  for (const auto& [by, is_anywhere] :
       {std::pair{By::rel, false}, {By::itemprop, false}, {By::class_name, false}, {By::class_name, true}}) {
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
      const bool is_far = by == By::class_name && !is_anywhere &&
                          (place > evidence.first_prose + 3 ||
                           (evidence.title_block < evidence.page.blocks.size() && place + 6 < evidence.title_block));
      if (is_far || (evidence.page.surrounding[mark.element] & (kInNav | kInFooter | kIsHidden)) != 0) continue;
      std::string text = evidence.tree.lines_below(mark.element);
      // An element of type Person holds its name in one of its own.
      for (std::uint32_t i = mark.element + 1; i < nodes[mark.element].end; ++i) {
        if (evidence.tree.attribute(i, "itemprop") == "name" || evidence.tree.attribute(i, "rel") == "author") {
          text = nodes[i].tag == LXB_TAG_META ? std::string(evidence.tree.attribute(i, "content"))
                                              : evidence.tree.text_below(i);
          break;
        }
      }
      if (text.empty() || text.size() > 200) continue;
      const std::size_t had = names.size();
      for (const std::string& name : names_in_lines(text)) add_name(names, name);
      if (names.size() > had) taken_end = nodes[mark.element].end;
      if (names.size() == 1) first_place = place;
    }
    take(std::move(names), by == By::rel        ? "a link to the author"
                           : by == By::itemprop ? "itemprop author"
                                                : "an element of a byline");
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
    const bool is_introduced = small.starts_with("by ") || small.starts_with("von ") || small.starts_with("par ") ||
                               small.starts_with("por ") || small.starts_with("written by") ||
                               small.starts_with("author:") || small.starts_with("autor:");
    if (is_introduced)
      take(split(line), "the line '" + std::string(line.substr(0, line.size() < 60 ? line.size() : 0)) + "'");
    if (byline && byline->author) take(split(*byline->author), "a byline");
  }
  if (found.names.empty()) take(below_the_article(evidence), "a line below the article");
  return found;
}

}  // namespace synoptic
