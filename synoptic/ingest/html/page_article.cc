#include "synoptic/ingest/html/page_article.h"

#include <algorithm>
#include <unordered_set>

#include "synoptic/base/hash.h"
#include "synoptic/ingest/byline.h"
#include "synoptic/ingest/html/article_model.h"
#include "synoptic/ingest/html/class_roles.h"
#include "synoptic/ingest/html/class_words.h"
#include "synoptic/ingest/html/page_words.h"
#include "synoptic/ingest/line_phrases.h"
#include "synoptic/ingest/published_line.h"

namespace synoptic {

namespace {

class Sorting {
 public:
  Sorting(const PageTree& tree, const PageText& page, const std::vector<float>& scores, std::string_view title,
          bool is_fragment)
      : tree_(tree), page_(page), scores_(scores), loose_title_(loose_text(title)), is_fragment_(is_fragment) {}

  PageArticle sort() {
    choose();
    out_.text.reserve(page_.text.size() / 2);
    bool has_lead = false;
    for (std::size_t b = 0; b < page_.blocks.size(); ++b) {
      const std::string_view words = page_.blocks[b].span.in(page_.text);
      if (out_.is_main[b] == 0) {
        keep_out(b, words);
        continue;
      }
      if (!out_.text.empty()) out_.text += "\n\n";
      const auto begin = static_cast<std::uint32_t>(out_.text.size());
      out_.text += words;
      Block block;
      block.span = {begin, static_cast<std::uint32_t>(out_.text.size())};
      set_role(b, words, block);
      if (block.role == BlockRole::paragraph && !has_lead) {
        block.role = BlockRole::lead;
        has_lead = true;
      }
      out_.blocks.push_back(std::move(block));
    }
    return std::move(out_);
  }

 private:
  void choose() {
    const std::size_t count = page_.blocks.size();
    out_.is_main.resize(count);
    bool sees_article = false;
    for (std::size_t b = 0; b < count; ++b) {
      if (is_wanted(b) && (page_.blocks[b].surrounding & kIsHidden) == 0 && page_.blocks[b].span.size() >= 80)
        sees_article = true;
    }
    std::unordered_set<std::uint64_t> seen;
    constexpr std::uint32_t kLong = 40;
    for (std::size_t b = 0; b < count; ++b) {
      const PageBlock& block = page_.blocks[b];
      const std::string_view words = block.span.in(page_.text);
      if (!is_wanted(b) || is_certain(b, words) != nullptr) continue;
      if ((block.surrounding & kIsForReaders) != 0 || ((block.surrounding & kIsHidden) != 0 && sees_article)) continue;
      if (is_line_of_author_or_day(b, words)) continue;
      if (block.span.size() >= kLong && !seen.insert(hash64(words)).second) continue;
      if (block.span.size() < 300 && block.form != BlockForm::heading && says(b, words, kPaywall)) {
        out_.is_paywalled = true;
        continue;
      }
      out_.is_main[b] = 1;
    }
    // A heading with nothing of the article below it introduces what was left out.
    bool has_below = false;
    for (std::size_t b = count; b-- > 0;) {
      if (page_.blocks[b].form != BlockForm::heading) {
        has_below = has_below || out_.is_main[b] != 0;
        continue;
      }
      if (!has_below && !is_fragment_) out_.is_main[b] = 0;
    }
  }

  /// Why a block is no part of the article whatever its score: classes and roles that mean one thing only, on an
  /// element that does not hold the article; stock phrases that introduce other articles. nullptr: nothing says so.
  const char* is_certain(std::size_t b, std::string_view words) {
    if (certain_blocks_[b] == 0) certain_blocks_[b] = find_certain(b, words) != nullptr ? 2 : 1;
    return certain_blocks_[b] == 2 ? "certain" : nullptr;
  }

  const char* find_certain(std::size_t b, std::string_view words) {
    const PageBlock& block = page_.blocks[b];
    if (is_fragment_) return nullptr;
    if ((block.surrounding & kInDialog) != 0 && !holds_article(block.element)) return "in a dialog";
    constexpr std::uint32_t kShort = 160, kOffer = 260;
    if (block.span.size() <= kOffer && says(b, words, kNewsletter)) return "an offer of a newsletter";
    if (led_by_heading(b)) return "links below a heading that leads to other articles";
    if (block.span.size() <= kShort && (block.link_bytes > 0 || block.form == BlockForm::heading) &&
        leads_elsewhere(b, words))
      return "it leads to other articles";
    const auto& nodes = tree_.nodes();
    std::uint32_t element = block.element;
    for (int level = 0; level < 5 && element != 0; ++level, element = nodes[element].parent) {
      const Tag tag = nodes[element].tag;
      if (tag == LXB_TAG_BODY || tag == LXB_TAG_MAIN || tag == LXB_TAG_ARTICLE || tag == LXB_TAG_HTML) break;
      if (certain_[element] == 0) {
        const auto words_of_class = tree_.class_words(element);
        const bool is_certain = std::any_of(words_of_class.begin(), words_of_class.end(), is_certain_word);
        certain_[element] = is_certain && !holds_article(element) ? 2 : 1;
      }
      if (certain_[element] == 2) return "its element's class";
    }
    return nullptr;
  }

  /// A stock phrase that introduces other articles ("Related:", "Read more: Three held in Ghent").
  bool leads_elsewhere(std::size_t b, std::string_view words) {
    if (leads_[b] != 0) return leads_[b] == 2;
    // Longer than any phrase, and without the signs that join one with a headline: nothing to look at.
    constexpr std::size_t kLongestPhrase = 60;
    const std::string end = small_ascii(words.substr(words.size() - std::min<std::size_t>(words.size(), 12)));
    bool leads = false;
    if (words.size() <= kLongestPhrase || words.find_first_of(":|[(") != std::string_view::npos ||
        end.find("read more") != std::string::npos) {
      const PhraseKind kind = phrase_kind(words, shape_of(words));
      leads = kind == PhraseKind::related || kind == PhraseKind::related_list;
    }
    leads_[b] = leads ? 2 : 1;
    return leads;
  }

  /// A link below a heading such as "You may also like", with nothing but links between.
  bool led_by_heading(std::size_t b) {
    constexpr std::size_t kFar = 12;
    for (std::size_t i = 0; i < kFar && b >= i; ++i) {
      const PageBlock& at = page_.blocks[b - i];
      const std::string_view words = at.span.in(page_.text);
      if (i > 0 && (at.form == BlockForm::heading || at.link_bytes == 0))
        return words.size() < 60 && leads_elsewhere(b - i, words);
      if (at.link_bytes * 5 < at.span.size() * 4) return false;
    }
    return false;
  }

  static bool is_certain_word(std::uint32_t hash) {
    switch (hash) {
      case word_hash("cookie"):
      case word_hash("cookies"):
      case word_hash("consent"):
      case word_hash("gdpr"):
      case word_hash("onetrust"):
      case word_hash("newsletter"):
      case word_hash("paywall"):
      case word_hash("related"):
      case word_hash("recommended"):
      case word_hash("sharing"):
      case word_hash("disqus"): return true;
      default: return false;
    }
  }

  /// A good part of what the scores take for the article stands in the element.
  bool holds_article(std::uint32_t element) {
    if (wanted_bytes_.empty()) {
      wanted_bytes_.resize(page_.blocks.size() + 1);
      for (std::size_t b = 0; b < page_.blocks.size(); ++b)
        wanted_bytes_[b + 1] = wanted_bytes_[b] + (is_wanted(b) ? page_.blocks[b].span.size() : 0);
    }
    const auto before = [&](std::uint32_t node) {
      const auto at = std::partition_point(page_.blocks.begin(), page_.blocks.end(),
                                           [&](const PageBlock& block) { return block.element < node; });
      return wanted_bytes_[static_cast<std::size_t>(at - page_.blocks.begin())];
    };
    return (before(tree_.nodes()[element].end) - before(element)) * 2 > wanted_bytes_.back();
  }

  /// A stock phrase of the kind stands in the block, whose words are given.
  bool says(std::size_t b, std::string_view words, PagePhrase kind) const {
    constexpr std::uint8_t kAsked = 0x80;
    if (phrases_[b] == 0) phrases_[b] = phrases_in(words) | kAsked;
    return (phrases_[b] & kind) != 0;
  }

  bool is_wanted(std::size_t b) const {
    if (page_.blocks[b].form == BlockForm::control) return false;
    return is_fragment_ || scores_[b] >= article_threshold();
  }

  /// A byline or a line of dates above the article's first paragraph, or the time above a live blog's entry: metadata
  /// hold it.
  bool is_line_of_author_or_day(std::size_t b, std::string_view words) {
    constexpr std::size_t kLongest = 120, kTime = 12;
    if (is_fragment_ || words.size() > kLongest || page_.blocks[b].form == BlockForm::heading) return false;
    if (words.size() <= kTime && (page_.surrounding[page_.blocks[b].element] & kInLiveEntry) != 0)
      return words.find_first_not_of("0123456789:. apmAPMh") == std::string_view::npos;
    if (first_prose_ == 0) {
      for (first_prose_ = 1; first_prose_ <= page_.blocks.size(); ++first_prose_) {
        if (is_wanted(first_prose_ - 1) && page_.blocks[first_prose_ - 1].span.size() >= kLongest) break;
      }
    }
    if (b + 1 > first_prose_) return false;
    return read_published_line(words).is_whole || read_byline(words, shape_of(words)).has_value();
  }

  /// The heading that is the title. Where the scores take it for the article it is the text's headline, else it is kept
  /// out as such; the metadata have it either way.
  bool is_title(std::size_t b, std::string_view words) const {
    if (loose_title_.empty() || words.size() > loose_title_.size() * 2 + 20 || is_fragment_) return false;
    return page_.blocks[b].form == BlockForm::heading && loose_text(words) == loose_title_;
  }

  void set_role(std::size_t b, std::string_view words, Block& block) const {
    const PageBlock& from = page_.blocks[b];
    switch (from.form) {
      case BlockForm::heading: block.role = is_title(b, words) ? BlockRole::headline : BlockRole::subheading; break;
      case BlockForm::item:
      case BlockForm::term: block.role = BlockRole::list_item; break;
      case BlockForm::quotation: block.role = BlockRole::quotation; break;
      case BlockForm::caption: block.role = BlockRole::caption; break;
      case BlockForm::row: block.role = BlockRole::table_row; break;
      default: block.role = BlockRole::paragraph;
    }
    if (block.role == BlockRole::paragraph && is_caption(from)) block.role = BlockRole::caption;
    if (block.role == BlockRole::paragraph && words.size() < 600 && says(b, words, kCorrection))
      block.role = BlockRole::correction;
    if (block.role == BlockRole::paragraph || block.role == BlockRole::list_item) {
      if (const std::string_view time = entry_time(from.element); !time.empty()) {
        block.role = BlockRole::live_entry;
        block.time = std::string(time);
      }
    }
    if (block.role == BlockRole::subheading || block.role == BlockRole::headline) block.kind = BlockKind::headline;
    if (block.role == BlockRole::caption) block.kind = BlockKind::caption;
  }

  bool is_caption(const PageBlock& block) const {
    if ((block.surrounding & kInFigure) != 0 && block.span.size() < 400) return true;
    std::uint32_t element = block.element;
    for (int level = 0; level < 2 && element != 0; ++level, element = tree_.nodes()[element].parent) {
      if (has_class_word(tree_, element, "caption") && block.span.size() < 600) return true;
    }
    return false;
  }

  /// The time of the live blog's entry that holds an element: that of the nearest element around it with a <time> of
  /// its own and a class or type of such entries. Empty where there is none.
  std::string_view entry_time(std::uint32_t element) const {
    const auto& nodes = tree_.nodes();
    if ((page_.surrounding[element] & kInLiveEntry) == 0) return {};
    for (int level = 0; level < 5 && element != 0; ++level, element = nodes[element].parent) {
      const bool is_typed = tree_.attribute(element, PageAttributeName::itemprop) == "liveBlogUpdate";
      const bool is_classed = (has_class_word(tree_, element, "live") || has_class_word(tree_, element, "liveblog")) &&
                              (has_class_word(tree_, element, "entry") || has_class_word(tree_, element, "post") ||
                               has_class_word(tree_, element, "update") || has_class_word(tree_, element, "item"));
      if (!is_typed && !is_classed) continue;
      for (std::uint32_t i = element + 1; i < nodes[element].end; ++i) {
        if (nodes[i].tag == LXB_TAG_TIME) return tree_.attribute(i, PageAttributeName::datetime);
      }
    }
    return {};
  }

  void keep_out(std::size_t b, std::string_view words) {
    const PageBlock& block = page_.blocks[b];
    KeptOut kept;
    if (!out_.kept_out_text.empty()) out_.kept_out_text += '\n';
    const auto begin = static_cast<std::uint32_t>(out_.kept_out_text.size());
    out_.kept_out_text += words;
    kept.span = {begin, static_cast<std::uint32_t>(out_.kept_out_text.size())};
    kept.before = static_cast<std::uint32_t>(out_.text.size());
    set_reason(b, words, block, kept);
    out_.kept_out.push_back(kept);
  }

  void set_reason(std::size_t b, std::string_view words, const PageBlock& block, KeptOut& kept) {
    const auto because = [&](BlockRole role, std::string_view why) {
      kept.role = role;
      kept.why = why;
    };
    if ((block.surrounding & (kIsHidden | kIsForReaders)) != 0)
      return because(BlockRole::hidden, "nobody sees it on the page");
    if (is_wanted(b) && is_line_of_author_or_day(b, words)) {
      if (read_published_line(words).is_whole || words.size() <= 12)
        return because(BlockRole::published, "a line of dates");
      return because(BlockRole::byline, "a byline");
    }
    if (is_title(b, words)) return because(BlockRole::headline, "it is the title, which stands in the metadata");
    // What the scores had left out anyway needs no such reason.
    const bool is_certain_block = is_wanted(b) && is_certain(b, words) != nullptr;
    if (is_wanted(b) && !is_certain_block && block.span.size() >= 40 && block.form != BlockForm::heading &&
        !says(b, words, kPaywall))
      return because(BlockRole::other, "it stands on the page twice");
    if (is_wanted(b) && block.span.size() < 300 && says(b, words, kPaywall))
      return because(BlockRole::newsletter, "an offer of a subscription");
    if (is_certain_block && says(b, words, kNewsletter))
      return because(BlockRole::newsletter, "an offer of a newsletter");
    if (is_wanted(b) && led_by_heading(b))
      return because(BlockRole::related, "a link below a heading that leads to other articles");
    if (is_certain_block && block.span.size() <= 160 && phrase_kind(words, shape_of(words)) != PhraseKind::none)
      return because(BlockRole::related, "it leads to other articles");
    if (const ClassRole* const found = roles_.role_of(block.element, 6)) return because(found->role, found->why);
    const float link_share = static_cast<float>(block.link_bytes) / static_cast<float>(block.span.size());
    if ((block.surrounding & kInDialog) != 0) return because(BlockRole::cookie, "in a dialog");
    if ((block.surrounding & kInNav) != 0) return because(BlockRole::navigation, "in an element for navigation");
    if ((block.surrounding & kInFooter) != 0) return because(BlockRole::navigation, "in the page's foot");
    if ((block.surrounding & kInForm) != 0) return because(BlockRole::newsletter, "in a form");
    if (block.form == BlockForm::caption || (block.surrounding & kInFigure) != 0)
      return because(BlockRole::caption, "a caption outside of the article");
    if ((block.surrounding & kInAside) != 0 && link_share > 0.5f)
      return because(BlockRole::related, "links in an element beside the article");
    if ((block.surrounding & kInHeader) != 0) return because(BlockRole::navigation, "in the page's head");
    if (link_share > 0.6f && block.span.size() >= 25)
      return because(BlockRole::related, "a link that reads as a headline");
    if (link_share > 0.6f) return because(BlockRole::navigation, "a link");
    because(BlockRole::other, "unlike the blocks of articles that the model has learned from");
  }

  const PageTree& tree_;
  const PageText& page_;
  const std::vector<float>& scores_;
  ClassRoles roles_{tree_};
  std::string loose_title_;
  std::vector<char> certain_ = std::vector<char>(tree_.nodes().size());  ///< Of elements: 0 not asked, 1 no, 2 yes.
  std::size_t first_prose_ = 0;                                          ///< Its number, from 1; 0: not looked for.
  std::vector<char> certain_blocks_ = std::vector<char>(page_.blocks.size());
  std::vector<char> leads_ = std::vector<char>(page_.blocks.size());  ///< As certain_, of blocks.
  mutable std::vector<std::uint8_t> phrases_ = std::vector<std::uint8_t>(page_.blocks.size());  ///< 0: not asked.
  std::vector<std::size_t> wanted_bytes_;
  bool is_fragment_ = false;
  PageArticle out_;
};

}  // namespace

PageArticle article_of(const PageTree& tree, const PageText& page, const std::vector<float>& scores,
                       std::string_view title, bool is_fragment) {
  return Sorting(tree, page, scores, title, is_fragment).sort();
}

}  // namespace synoptic
