#include "synoptic/ingest/html/title_candidates.h"

#include <algorithm>
#include <unordered_map>

#include "synoptic/ingest/html/page_title.h"
#include "synoptic/ingest/html/page_words.h"

namespace synoptic {

namespace {

constexpr std::size_t kMostCandidates = 64, kMostHeadings = 40, kLongest = 400;

/// The places that a title is read from, the best first: a heading has it as its readers see it.
enum Place : std::uint8_t { kHeading, kLinked, kOpenGraph, kElement, kTwitter, kOtherMeta, kPlaces };

constexpr std::string_view kSigns[] = {" | ",
                                       " - ",
                                       " \xE2\x80\x93 ",
                                       " \xE2\x80\x94 ",
                                       " :: ",
                                       " \xC2\xBB ",
                                       " \xC2\xAB ",
                                       " \xE2\x80\xA2 ",
                                       " \xC2\xB7 ",
                                       " // ",
                                       " / ",
                                       " \xE2\x80\xBA ",
                                       "|",
                                       ": ",
                                       " : ",
                                       "\xE2\x80\x94",
                                       " -- "};

/// Quotation marks and dashes made even, so that one title is one candidate.
std::string evened(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, 2) == "\xE2\x80" && i + 2 < text.size()) {
      const auto last = static_cast<unsigned char>(text[i + 2]);
      const char even = last == 0x98 || last == 0x99   ? '\''
                        : last >= 0x9C && last <= 0x9E ? '"'
                        : last == 0x93 || last == 0x94 ? '-'
                                                       : '\0';
      if (even != '\0') {
        out += even;
        i += 2;
        continue;
      }
    }
    out += text[i];
  }
  return out;
}

std::size_t words_in(std::string_view text) {
  return text.empty() ? 0 : static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

/// A candidate in the making.
struct Making {
  std::string text, where, loose;
  std::size_t block = 0;
  int level = 0, order = 99;  ///< Of the heading: h1 to h6, and the how manieth of its level.
  bool whole[kPlaces] = {}, cut[kPlaces] = {};
  std::size_t cut_words = 0;  ///< Of the longest piece that was cut off.
  bool cut_is_site = false, is_head = false, is_tail = false;
  bool leads_home = false;         ///< A heading that is a link to the front page.
  std::vector<std::string> rests;  ///< What was cut off, loosely; at most four.
};

/// "/", "https://herald.example", "index.html": the front page.
bool is_front_page(std::string_view href) {
  const std::size_t scheme = href.find("://");
  if (scheme != std::string_view::npos) {
    const std::size_t path = href.find('/', scheme + 3);
    href = path == std::string_view::npos ? std::string_view("/") : href.substr(path);
  }
  href = href.substr(0, href.find_first_of("?#"));
  while (href.starts_with('.') || href.starts_with('/')) href.remove_prefix(1);
  return href.empty() || (href.starts_with("index.") && href.find('/') == std::string_view::npos);
}

class Collecting {
 public:
  explicit Collecting(const PageEvidence& evidence)
      : evidence_(evidence), loose_site_(loose_text(evidence.site)), host_(host_of(evidence.address)) {
    for (const char c : host_) loose_host_ += (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? std::string(1, c) : "";
    first_label_ = loose_text(host_.substr(0, host_.find('.')));
  }

  std::vector<TitleCandidate> collect() {
    headings();
    if (evidence_.article != nullptr) {
      add(evidence_.article->headline, kLinked, "JSON-LD headline");
      if (evidence_.article->headline.empty()) add(evidence_.article->name, kLinked, "JSON-LD name");
    }
    const PageHead& head = evidence_.head;
    add(head.content("og:title"), kOpenGraph, "meta og:title");
    add(head.title, kElement, "the element title");
    add(head.content("twitter:title"), kTwitter, "meta twitter:title");
    for (const std::string_view name : {"title", "dc.title", "parsely-title", "sailthru.title", "dcterms.title"})
      add(head.content(name), kOtherMeta, "meta " + std::string(name));
    return finished();
  }

 private:
  void headings() {
    const PageText& page = evidence_.page;
    std::size_t of_level[7] = {};
    std::size_t looked = 0;
    for (std::size_t b = 0; b < page.blocks.size() && looked < kMostHeadings; ++b) {
      const PageBlock& block = page.blocks[b];
      if (block.form != BlockForm::heading || block.level > 3 || block.span.size() > kLongest ||
          (block.surrounding & (kIsHidden | kInNav | kInFooter)) != 0)
        continue;
      ++looked;
      const std::string_view words = block.span.in(page.text);
      const auto order = of_level[block.level]++;
      if (block.level > 1 && order >= 4) continue;
      heading_ = {b, static_cast<int>(block.level), static_cast<int>(order)};
      add(words, kHeading, "the heading");
      // A kicker or a subtitle on a line of its own.
      if (const std::size_t line = words.find('\n'); line != std::string_view::npos) {
        put(words.substr(0, line), kHeading, "the heading", words.substr(line + 1), true);
        put(words.substr(line + 1), kHeading, "the heading", words.substr(0, line), false);
      }
    }
    headings_ = of_level[1];
    heading_ = {evidence_.page.blocks.size(), 0, 99};
  }

  void add(std::string_view given, Place place, const std::string& where) {
    if (given.empty() || given.size() > kLongest) return;
    const std::string text = even_text(given);
    put(text, place, where, {}, false);
    for (const std::string_view sign : kSigns) {
      std::size_t at = text.find(sign);
      for (int turn = 0; turn < 3 && at != std::string::npos; ++turn, at = text.find(sign, at + sign.size())) {
        const std::string_view before = std::string_view(text).substr(0, at);
        const std::string_view behind = std::string_view(text).substr(at + sign.size());
        put(before, place, where, behind, true);
        put(behind, place, where, before, false);
      }
    }
  }

  /// `rest` is what was cut off; `is_head`: the candidate stood before it.
  void put(std::string_view words, Place place, const std::string& where, std::string_view rest, bool is_head) {
    std::string text = even_text(words);
    if (text.empty()) return;
    std::string key = evened(text);
    const auto [known, is_new] = by_text_.try_emplace(std::move(key), made_.size());
    if (is_new) {
      if (made_.size() >= kMostCandidates) {
        by_text_.erase(known);
        return;
      }
      Making& making = made_.emplace_back();
      making.loose = loose_text(text);
      making.text = std::move(text);
      making.where = where;
      making.block = heading_.block;
    }
    Making& making = made_[known->second];
    (rest.empty() ? making.whole : making.cut)[place] = true;
    if (place == kHeading && (making.level == 0 || heading_.level < making.level)) {
      making.level = heading_.level;
      making.order = heading_.order;
      making.block = heading_.block;
      making.leads_home = leads_home(heading_.block);
    }
    if (rest.empty()) return;
    if (making.rests.size() < 4) making.rests.push_back(loose_text(rest));
    making.cut_words = std::max(making.cut_words, words_in(rest));
    making.cut_is_site = making.cut_is_site || is_site(loose_text(rest));
    (is_head ? making.is_head : making.is_tail) = true;
  }

  bool leads_home(std::size_t block) const {
    const PageTree& tree = evidence_.tree;
    const std::uint32_t element = evidence_.page.blocks[block].element;
    for (std::uint32_t i = element; i < tree.nodes()[element].end; ++i) {
      if (tree.nodes()[i].tag == LXB_TAG_A) return is_front_page(tree.attribute(i, PageAttributeName::href));
    }
    std::uint32_t around = element;
    for (int level = 0; level < 4 && around != 0; ++level, around = tree.nodes()[around].parent) {
      if (tree.nodes()[around].tag == LXB_TAG_A) return is_front_page(tree.attribute(around, PageAttributeName::href));
    }
    return false;
  }

  bool is_site(const std::string& loose) const {
    if (loose.empty()) return true;
    if (!loose_site_.empty() && (loose == loose_site_ || (loose.size() >= 4 && loose_site_.starts_with(loose)) ||
                                 (loose_site_.size() >= 4 && loose.starts_with(loose_site_))))
      return true;
    if (loose.size() >= 4 && loose_host_.find(loose) != std::string::npos) return true;
    return first_label_.size() >= 4 && loose.find(first_label_) != std::string::npos &&
           loose.size() < first_label_.size() * 3;
  }

  std::vector<TitleCandidate> finished() {
    std::size_t longest = 1;
    for (const Making& making : made_) longest = std::max(longest, making.loose.size());
    const std::string slug = slug_words();
    std::vector<TitleCandidate> out;
    for (const Making& making : made_) {
      TitleCandidate candidate{making.text, making.where, making.block, {}};
      std::size_t at = 0;
      const auto put = [&](auto value) { candidate.features[at++] = static_cast<float>(value); };
      int wholes = 0, cuts = 0, in_wholes = 0;
      for (std::size_t p = 0; p < kPlaces; ++p) {
        put(making.whole[p]);
        put(making.cut[p]);
        wholes += making.whole[p];
        cuts += making.cut[p];
      }
      put(wholes);
      put(cuts);
      // Other candidates that hold it whole, and such as stand in it.
      int holds = 0;
      std::size_t longest_held = 0;
      for (const Making& other : made_) {
        if (&other == &making || other.loose.size() == making.loose.size()) continue;
        if (other.loose.size() > making.loose.size() && other.loose.find(making.loose) != std::string::npos) {
          for (std::size_t p = 0; p < kPlaces; ++p) in_wholes += other.whole[p];
        }
        if (other.loose.size() < making.loose.size() && (other.whole[kHeading] || other.whole[kOpenGraph]) &&
            making.loose.find(other.loose) != std::string::npos) {
          ++holds;
          longest_held = std::max(longest_held, other.loose.size());
        }
      }
      put(in_wholes);
      put(holds);
      put(static_cast<float>(longest_held) / static_cast<float>(std::max<std::size_t>(1, making.loose.size())));
      put(making.level);
      put(making.order);
      put(headings_);
      const bool is_block = making.block < evidence_.page.blocks.size();
      const auto block = static_cast<float>(making.block), prose = static_cast<float>(evidence_.first_prose);
      const bool has_prose = evidence_.first_prose < evidence_.page.blocks.size();
      put(is_block && has_prose ? std::clamp(prose - block, -50.0f, 50.0f) : -99.0f);
      const std::uint32_t around = is_block ? evidence_.page.blocks[making.block].surrounding : 0;
      put((around & (kInArticle | kInMain)) != 0);
      put((around & (kInAside | kInHeader)) != 0);
      put(is_block && evidence_.page.blocks[making.block].link_bytes > 0);
      put(making.text.size());
      put(words_in(making.text));
      put(static_cast<float>(making.loose.size()) / static_cast<float>(longest));
      put(is_site(making.loose));
      put(making.cut_words);
      put(making.cut_is_site);
      put(making.is_head);
      put(making.is_tail);
      put(making.text.find(" | ") != std::string::npos || making.text.find(" - ") != std::string::npos ||
          making.text.find(" \xE2\x80\x93 ") != std::string::npos);
      put(making.text.find(": ") != std::string::npos);
      put(slug.empty() ? -1.0f : share_in_slug(making.text, slug));
      put(capitals(making.text));
      put(making.text.ends_with("...") || making.text.ends_with("\xE2\x80\xA6"));
      put(making.leads_home);
      // What was cut off is what another place has whole: then this may be the site's name.
      put(std::count_if(made_.begin(), made_.end(), [&](const Making& other) {
        return (other.whole[kHeading] || other.whole[kLinked] || other.whole[kOpenGraph]) &&
               std::find(making.rests.begin(), making.rests.end(), other.loose) != making.rests.end();
      }));
      out.push_back(std::move(candidate));
    }
    return out;
  }

  /// Letters and digits of the address' last part, where it is words: "/2024/10/harbour-reopens.html".
  std::string slug_words() const {
    std::string_view path = evidence_.address;
    path = path.substr(0, path.find_first_of("?#"));
    while (path.ends_with('/')) path.remove_suffix(1);
    path = path.substr(std::min(path.rfind('/') + 1, path.size()));
    return std::count(path.begin(), path.end(), '-') + std::count(path.begin(), path.end(), '_') >= 2
               ? small_ascii(path)
               : std::string();
  }

  /// The share of a text's words (ASCII, four letters and more) that stand in the address.
  static float share_in_slug(std::string_view text, const std::string& slug) {
    int words = 0, found = 0;
    const std::string small = small_ascii(text);
    for (std::size_t begin = 0; begin < small.size();) {
      std::size_t end = begin;
      while (end < small.size() && small[end] >= 'a' && small[end] <= 'z') ++end;
      if (end - begin >= 4) {
        ++words;
        found += slug.find(std::string_view(small).substr(begin, end - begin)) != std::string::npos;
      }
      begin = std::max(end, begin + 1);
    }
    return words == 0 ? 0.0f : static_cast<float>(found) / static_cast<float>(words);
  }

  static float capitals(std::string_view text) {
    int capitals = 0, letters = 0;
    for (const char c : text) {
      capitals += c >= 'A' && c <= 'Z';
      letters += (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
    return letters == 0 ? 0.0f : static_cast<float>(capitals) / static_cast<float>(letters);
  }

  struct Heading {
    std::size_t block;
    int level, order;
  };
  const PageEvidence& evidence_;
  std::string loose_site_, loose_host_, first_label_;
  std::string_view host_;
  Heading heading_{0, 0, 99};
  std::size_t headings_ = 0;
  std::vector<Making> made_;
  std::unordered_map<std::string, std::size_t> by_text_;
};

}  // namespace

std::vector<TitleCandidate> title_candidates(const PageEvidence& evidence) { return Collecting(evidence).collect(); }

}  // namespace synoptic
