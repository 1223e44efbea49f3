#include "synoptic/ingest/html/page_head.h"

#include <algorithm>

#include "synoptic/ingest/html/class_words.h"
#include "synoptic/ingest/html/page_words.h"

namespace synoptic {

namespace {

constexpr std::size_t kMostMarked = 64;

bool has_token(std::string_view tokens, std::string_view wanted) {
  for (std::size_t begin = 0; begin < tokens.size();) {
    const std::size_t end = std::min(tokens.find(' ', begin), tokens.size());
    if (tokens.substr(begin, end - begin) == wanted) return true;
    begin = end + 1;
  }
  return false;
}

/// By a word of its class: says who, when published, when changed.
void mark_by_class(const PageTree& tree, std::uint32_t i, std::vector<char>& silent, PageHead& head) {
  bool is_author = false, is_date = false, is_modified = false, is_published = false;
  const auto words = tree.class_words(i);
  if (words.empty()) return;
  // Nearly all say nothing of it, and most have been asked before.
  char& known = silent[tree.first_class_word(i)];
  if (known != 0) return;
  for (const std::uint32_t hash : words) {
    switch (hash) {
      case word_hash("byline"):
      case word_hash("author"):
      case word_hash("authors"):
      case word_hash("autor"):
      case word_hash("writer"):
      case word_hash("contributor"):
      case word_hash("vcard"): is_author = true; break;
      case word_hash("date"):
      case word_hash("datum"):
      case word_hash("timestamp"):
      case word_hash("time"):
      case word_hash("dateline"):
      case word_hash("datetime"): is_date = true; break;
      case word_hash("published"):
      case word_hash("pubdate"):
      case word_hash("publish"):
      case word_hash("posted"): is_date = is_published = true; break;
      case word_hash("updated"):
      case word_hash("modified"):
      case word_hash("update"): is_date = is_modified = true; break;
      default: break;
    }
  }
  known = is_author || is_date ? 0 : 1;
  if (is_author && head.authors.size() < kMostMarked)
    head.authors.push_back({i, MarkedElement::By::class_name, false, false});
  if (is_date && head.dates.size() < kMostMarked)
    head.dates.push_back({i, MarkedElement::By::class_name, is_modified && !is_published, is_published});
}

/// A link to what somebody wrote or who somebody is: "/author/jane-doe", "/about/newsteam/jane-doe".
bool leads_to_person(std::string_view href) {
  const std::size_t last = href.find_last_of('/', href.size() < 2 ? 0 : href.size() - 2);
  if (last == std::string_view::npos || last == 0) return false;
  const std::size_t before = href.find_last_of('/', last - 1);
  if (before == std::string_view::npos) return false;
  const std::string_view part = href.substr(before + 1, last - before - 1);
  switch (word_hash(part)) {
    case word_hash("author"):
    case word_hash("authors"):
    case word_hash("autor"):
    case word_hash("autoren"):
    case word_hash("auteur"):
    case word_hash("auteurs"):
    case word_hash("profile"):
    case word_hash("profiles"):
    case word_hash("people"):
    case word_hash("person"):
    case word_hash("staff"):
    case word_hash("newsteam"):
    case word_hash("reporter"):
    case word_hash("reporters"):
    case word_hash("journalist"):
    case word_hash("journalists"):
    case word_hash("contributor"):
    case word_hash("contributors"):
    case word_hash("columnist"):
    case word_hash("columnists"):
    case word_hash("writer"):
    case word_hash("writers"):
    case word_hash("by"):
    case word_hash("byline"):
    case word_hash("bio"):
    case word_hash("team"):
    case word_hash("u"): return true;
    default: break;
  }
  return false;
}

}  // namespace

std::string_view PageHead::content(std::string_view name) const {
  const auto found = std::find_if(meta.begin(), meta.end(), [&](const PageMeta& one) { return one.name == name; });
  return found == meta.end() ? std::string_view() : std::string_view(found->content);
}

PageHead head_of(const PageTree& tree) {
  PageHead head;
  const auto& nodes = tree.nodes();
  std::vector<char> silent(tree.class_word_count());  ///< Classes that say nothing of who and when.
  for (std::uint32_t i = 1; i < nodes.size(); ++i) {
    if (tree.is_text(i)) continue;
    switch (nodes[i].tag) {
      case LXB_TAG_META: {
        std::string_view name = tree.attribute(i, PageAttributeName::property);
        for (const PageAttributeName other :
             {PageAttributeName::name, PageAttributeName::itemprop, PageAttributeName::http_equiv}) {
          if (name.empty()) name = tree.attribute(i, other);
        }
        const std::string_view content = tree.attribute(i, PageAttributeName::content);
        if (!name.empty() && !content.empty() && content.size() < 2000 && head.meta.size() < 500)
          head.meta.push_back({small_ascii(name), even_text(content)});
        continue;
      }
      case LXB_TAG_LINK: {
        const std::string_view rel = tree.attribute(i, PageAttributeName::rel),
                               href = tree.attribute(i, PageAttributeName::href);
        if (rel == "canonical" && head.canonical.empty()) head.canonical = href;
        if (rel == "amphtml") head.amp = href;
        if (rel == "prev") head.previous = href;
        if (rel == "next") head.next = href;
        continue;
      }
      case LXB_TAG_HTML: head.language = tree.attribute(i, PageAttributeName::lang); break;
      case LXB_TAG_TITLE:
        if (head.title.empty()) head.title = even_text(tree.text_below(i));
        break;
      case LXB_TAG_ABBR:
        // As microformats have it: <abbr title="2017-10-06T04:00">.
        if (head.dates.size() < kMostMarked &&
            tree.attribute(i, PageAttributeName::title).find_first_of("0123456789") != std::string_view::npos)
          head.dates.push_back({i, MarkedElement::By::time, false, false});
        break;
      case LXB_TAG_TIME:
        if (head.dates.size() < kMostMarked) {
          const std::string_view prop = tree.attribute(i, PageAttributeName::itemprop);
          MarkedElement mark{i, MarkedElement::By::time, prop == "dateModified",
                             prop == "datePublished" || tree.has(i, PageAttributeName::pubdate)};
          for (const std::uint32_t hash : tree.class_words(i)) {
            if (hash == word_hash("updated") || hash == word_hash("modified")) mark.is_modified = true;
            if (hash == word_hash("published")) mark.is_published = true;
          }
          if (mark.is_published) mark.is_modified = false;
          head.dates.push_back(mark);
        }
        continue;
      default: break;
    }
    if (tree.has(i, PageAttributeName::class_name) || tree.has(i, PageAttributeName::id))
      mark_by_class(tree, i, silent, head);
    if (const std::string_view prop = tree.attribute(i, PageAttributeName::itemprop); !prop.empty()) {
      if (has_token(prop, "author") && head.authors.size() < kMostMarked)
        head.authors.push_back({i, MarkedElement::By::itemprop, false, false});
      if ((prop == "datePublished" || prop == "dateModified") && head.dates.size() < kMostMarked * 2)
        head.dates.push_back({i, MarkedElement::By::itemprop, prop == "dateModified", prop == "datePublished"});
    }
    if (nodes[i].tag != LXB_TAG_A || head.authors.size() >= kMostMarked) continue;
    if (has_token(tree.attribute(i, PageAttributeName::rel), "author")) {
      head.authors.push_back({i, MarkedElement::By::rel, false, false});
    } else if (leads_to_person(tree.attribute(i, PageAttributeName::href))) {
      head.authors.push_back({i, MarkedElement::By::address, false, false});
    }
  }
  return head;
}

}  // namespace synoptic
