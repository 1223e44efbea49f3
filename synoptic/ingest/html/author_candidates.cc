#include "synoptic/ingest/html/author_candidates.h"

#include <algorithm>
#include <cassert>

#include "synoptic/ingest/byline.h"
#include "synoptic/ingest/html/byline_names.h"
#include "synoptic/ingest/html/class_words.h"
#include "synoptic/ingest/html/page_words.h"

namespace synoptic {

namespace {

/// The places that authors are read from.
enum Place : std::uint8_t {
  kLinked,
  kMetaAuthor,
  kOtherMeta,
  kTwitterData,
  kRel,
  kItemprop,
  kClassName,
  kFarClassName,
  kAddress,
  kIntroduced,
  kByline,
  kBelow,
  kPlaces
};

constexpr std::size_t kMostCandidates = 24;

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

class Gathering {
 public:
  explicit Gathering(const PageEvidence& evidence) : evidence_(evidence), loose_site_(loose_text(evidence.site)) {}

  AuthorCandidates gather() {
    from_descriptions();
    for (const auto& [by, place] :
         {std::pair{By::rel, kRel}, {By::itemprop, kItemprop}, {By::class_name, kClassName}, {By::address, kAddress}})
      from_marks(by, place);
    from_lines();
    // The last turn looks at the whole page, for an author named below the article.
    from_marks(By::class_name, kFarClassName);
    take(below_the_article(evidence_), "a line below the article", kBelow, kNowhere);
    set_features();
    return std::move(out_);
  }

 private:
  using By = MarkedElement::By;
  static constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

  struct Making {
    std::string key;  ///< The names in small letters, sorted: one set of names is one candidate.
    bool from[kPlaces] = {};
    std::size_t place = kNowhere;  ///< The first block that has it.
    std::vector<std::string> loose;
  };

  void take(std::vector<std::string> names, std::string where, Place place, std::size_t block) {
    std::erase_if(names, [&](const std::string& name) { return !is_name(name); });
    if (names.empty()) return;
    std::string joined;
    std::vector<std::string> loose;
    for (const std::string& name : names) {
      joined += (joined.empty() ? "" : "; ") + name;
      loose.push_back(loose_text(name));
    }
    std::sort(loose.begin(), loose.end());
    std::string key;
    for (const std::string& name : loose) key += name + ";";
    const auto known = std::find_if(made_.begin(), made_.end(), [&](const Making& one) { return one.key == key; });
    Making* making = known == made_.end() ? nullptr : &*known;
    if (making == nullptr) {
      if (made_.size() >= kMostCandidates) return;
      making = &made_.emplace_back();
      making->key = std::move(key);
      making->loose = std::move(loose);
      out_.candidates.push_back({std::move(names), joined, where, {}});
    }
    making->from[place] = true;
    making->place = std::min(making->place, block);
    out_.readings.push_back({"author", std::move(joined), std::move(where), false});
  }

  void from_descriptions() {
    if (evidence_.article != nullptr) {
      std::vector<std::string> names;
      for (const std::string& author : evidence_.article->authors) {
        if (loose_text(author) == loose_site_ && is_name(author)) {
          add_name(names, author);
          continue;
        }
        for (const std::string& name : names_in_byline(author)) add_name(names, name);
      }
      take(std::move(names), "JSON-LD author", kLinked, kNowhere);
    }
    for (const std::string_view name :
         {"author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator",
          "dc.creator.author", "authors", "article.author", "cxenseparse:author", "citation_author", "twitter:data1"}) {
      const bool is_twitter = name == "twitter:data1";
      if (is_twitter && small_ascii(evidence_.head.content("twitter:label1")).find("by") == std::string::npos) continue;
      std::vector<std::string> names;
      for (const PageMeta& meta : evidence_.head.meta) {
        if (meta.name != name) continue;
        for (const std::string& one : names_in_byline(meta.content)) add_name(names, one);
      }
      take(std::move(names), "meta " + std::string(name),
           name == "author" ? kMetaAuthor
           : is_twitter     ? kTwitterData
                            : kOtherMeta,
           kNowhere);
    }
  }

  std::size_t place_of(std::uint32_t element) const {
    const auto& blocks = evidence_.page.blocks;
    const auto at = std::partition_point(blocks.begin(), blocks.end(),
                                         [&](const PageBlock& block) { return block.element < element; });
    return static_cast<std::size_t>(at - blocks.begin());
  }

  bool in_comments(std::uint32_t element) const {
    const auto& nodes = evidence_.tree.nodes();
    for (int level = 0; level < 5 && element != 0; ++level, element = nodes[element].parent) {
      if (nodes[element].tag == LXB_TAG_BODY || nodes[element].tag == LXB_TAG_ARTICLE ||
          nodes[element].tag == LXB_TAG_MAIN)
        return false;
      bool is_comment = false;
      for (const std::uint32_t hash : evidence_.tree.class_words(element)) {
        is_comment = is_comment || hash == word_hash("comment") || hash == word_hash("comments") ||
                     hash == word_hash("commentlist") || hash == word_hash("kommentar") ||
                     hash == word_hash("kommentare");
      }
      if (is_comment) return true;
    }
    return false;
  }

  /// Marked elements near the title and the beginning, not those of comments or related articles.
  void from_marks(By by, Place as) {
    const auto& nodes = evidence_.tree.nodes();
    const bool is_anywhere = as == kFarClassName;
    std::vector<std::string> names;
    std::size_t first_place = 0;
    std::uint32_t taken_end = 0;
    for (const MarkedElement& mark : evidence_.head.authors) {
      if (mark.by != by || mark.element < taken_end) continue;
      const std::size_t place = place_of(mark.element);
      if ((is_anywhere && !names.empty()) || names.size() >= 6 || (!names.empty() && place > first_place + 6)) break;
      // After the title and before the comments: within the article or two blocks from its prose.
      if (in_comments(mark.element)) continue;
      const bool is_far = (by == By::class_name || by == By::address) && !is_anywhere &&
                          (place > evidence_.first_prose + 3 ||
                           (evidence_.title_block < evidence_.page.blocks.size() && place + 6 < evidence_.title_block));
      if (is_far || (evidence_.page.surrounding[mark.element] & (kInNav | kInFooter | kIsHidden)) != 0) continue;
      std::string text = evidence_.tree.lines_below(mark.element);
      // An element of type Person holds its name in one of its own.
      for (std::uint32_t i = mark.element + 1; i < nodes[mark.element].end; ++i) {
        if (evidence_.tree.attribute(i, PageAttributeName::itemprop) == "name" ||
            evidence_.tree.attribute(i, PageAttributeName::rel) == "author") {
          text = nodes[i].tag == LXB_TAG_META ? std::string(evidence_.tree.attribute(i, PageAttributeName::content))
                                              : evidence_.tree.text_below(i);
          break;
        }
      }
      if (text.empty() || text.size() > 200) continue;
      const std::size_t had = names.size();
      for (const std::string& name : names_in_lines(text)) add_name(names, name);
      if (names.size() > had) taken_end = nodes[mark.element].end;
      if (names.size() == 1) first_place = place;
    }
    take(std::move(names),
         by == By::rel        ? "a link to the author"
         : by == By::itemprop ? "itemprop author"
         : by == By::address  ? "a link to a page of the author"
                              : "an element of a byline",
         as, first_place);
  }

  /// Lines that read as bylines.
  void from_lines() {
    const auto& blocks = evidence_.page.blocks;
    const std::size_t begin = evidence_.title_block < blocks.size() ? evidence_.title_block : 0;
    const std::size_t end = std::min(blocks.size(), std::min(evidence_.first_prose, begin + 12) + 1);
    for (std::size_t b = begin; b < end; ++b) {
      const std::string_view line = blocks[b].span.in(evidence_.page.text);
      if (line.size() > 200 || b == evidence_.title_block) continue;
      const auto byline = read_byline(line, shape_of(line));
      if (byline && byline->agency) out_.agency = byline->agency;
      std::string_view names = line;
      const std::string small = small_ascii(line);
      bool is_introduced = std::any_of(std::begin(kOpenings), std::end(kOpenings),
                                       [&](std::string_view opening) { return small.starts_with(opening); });
      // "Posted on September 21, 2020 by Jane Doe"
      for (const std::string_view inside : {" by ", " von "}) {
        const std::size_t at = small.rfind(inside);
        if (is_introduced || at == std::string::npos || line.size() > 120 ||
            line.substr(0, at).find_first_of("0123456789") == std::string_view::npos)
          continue;
        is_introduced = true;
        names.remove_prefix(at + 1);
      }
      if (is_introduced) take(names_in_byline(names), "the line '" + std::string(line) + "'", kIntroduced, b);
      if (byline && byline->author) take(names_in_byline(*byline->author), "a byline", kByline, b);
    }
  }

  void set_features() {
    const std::size_t count = evidence_.page.blocks.size();
    const bool has_title = evidence_.title_block < count;
    for (std::size_t c = 0; c < made_.size(); ++c) {
      const Making& making = made_[c];
      AuthorCandidate& candidate = out_.candidates[c];
      std::size_t at = 0;
      const auto put = [&](auto value) { candidate.features[at++] = static_cast<float>(value); };
      int places = 0;
      for (std::size_t p = 0; p < kPlaces; ++p) {
        put(making.from[p]);
        places += making.from[p];
      }
      put(places);
      // How far from the title and the first prose, in blocks.
      const bool is_shown = making.place != kNowhere;
      const auto place = static_cast<float>(making.place);
      put(is_shown && has_title ? std::clamp(place - static_cast<float>(evidence_.title_block), -20.0f, 60.0f)
                                : -99.0f);
      put(is_shown && evidence_.first_prose < count
              ? std::clamp(place - static_cast<float>(evidence_.first_prose), -60.0f, 60.0f)
              : -99.0f);
      // The other candidates: how many there are, what they share with this one.
      int holding = 0, held = 0, sharing = 0;
      for (const Making& other : made_) {
        if (&other == &making) continue;
        const auto has = [](const Making& all, const std::string& name) {
          return std::find(all.loose.begin(), all.loose.end(), name) != all.loose.end();
        };
        const auto shared = std::count_if(making.loose.begin(), making.loose.end(),
                                          [&](const std::string& name) { return has(other, name); });
        sharing += shared > 0;
        holding += shared == static_cast<std::ptrdiff_t>(making.loose.size());
        held += shared == static_cast<std::ptrdiff_t>(other.loose.size());
      }
      put(holding);
      put(held);
      put(sharing);
      put(made_.size());
      put(candidate.names.size());
      put(making.loose.size() == 1 && making.loose[0] == loose_site_);
      std::size_t words = 0, small = 0, digits = 0;
      for (const std::string& name : candidate.names) {
        words += static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) + 1;
        small += name[0] >= 'a' && name[0] <= 'z';
        for (const char c2 : name) digits += c2 >= '0' && c2 <= '9';
      }
      put(static_cast<float>(words) / static_cast<float>(candidate.names.size()));
      put(small);
      put(digits);
      put(candidate.joined.size());
      put(c);
      assert(at == kAuthorFeatures);
    }
  }

  static constexpr std::string_view kOpenings[] = {"by ",        "von ",    "par ",   "por ",
                                                   "written by", "author:", "autor:", "posted by"};

  const PageEvidence& evidence_;
  std::string loose_site_;
  std::vector<Making> made_;
  AuthorCandidates out_;
};

}  // namespace

AuthorCandidates author_candidates(const PageEvidence& evidence) { return Gathering(evidence).gather(); }

}  // namespace synoptic
