#include "synoptic/ingest/html/page_blocks.h"

#include <algorithm>
#include <array>
#include <unordered_set>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include "synoptic/ingest/html/page_flow.h"

namespace synoptic {

namespace {

/// Bytes of texts: plain ones, those of characters above U+02FF, the space, and all that add_text() looks at.
enum : std::uint8_t { kPlain, kMayCompose, kSpace, kApart };
constexpr auto kTextBytes = [] {
  std::array<std::uint8_t, 256> kinds{};
  for (std::size_t c = 0; c < 256; ++c) {
    const bool is_apart = c < ' ' || c == 0xC2 || c == 0xE2 || c == 0xEF;
    kinds[c] = is_apart ? kApart : c == ' ' ? kSpace : c >= 0xCC ? kMayCompose : kPlain;
  }
  return kinds;
}();

bool is_cell(Tag tag) { return tag == LXB_TAG_TD || tag == LXB_TAG_TH; }

class Cutter {
 public:
  explicit Cutter(const PageTree& tree) : tree_(tree), nodes_(tree.nodes()) {
    out_.surrounding.resize(nodes_.size());
    holds_blocks_.resize(nodes_.size());
    for (std::uint32_t i = 1; i < nodes_.size(); ++i) {
      if (opens_panel(i)) add_panels(tree.attribute(i, PageAttributeName::aria_controls));
      if (tree.is_text(i) || flow_of(nodes_[i].tag) != Flow::block) continue;
      for (std::uint32_t at = nodes_[i].parent; at != 0 && !holds_blocks_[at]; at = nodes_[at].parent)
        holds_blocks_[at] = true;
    }
  }

  PageText cut() {
    std::uint32_t i = 1;
    while (i < nodes_.size()) {
      while (!open_.empty() && nodes_[open_.back()].end <= i) leave();
      if (tree_.is_text(i)) {
        add_text(nodes_[i].text);
        ++i;
        continue;
      }
      i = enter(i);
    }
    while (!open_.empty()) leave();
    flush();
    return std::move(out_);
  }

 private:
  /// A button that is a heading: it shows or folds what lies below, and that is part of the text ("accordion").
  bool opens_panel(std::uint32_t i) const {
    if (nodes_[i].tag != LXB_TAG_BUTTON || !tree_.has(i, PageAttributeName::aria_expanded)) return false;
    std::uint32_t around = nodes_[i].parent;
    for (int level = 0; level < 3 && around != 0; ++level, around = nodes_[around].parent) {
      if ((by_tag(nodes_[around].tag) & kInHeading) != 0) return true;
    }
    return false;
  }

  /// What a heading unfolds, or an element that holds nothing else.
  bool is_panel(std::uint32_t i) const {
    if (panels_.empty()) return false;
    for (int level = 0; level < 3; ++level, ++i) {
      if (panels_.contains(tree_.attribute(i, PageAttributeName::id))) return true;
      if (i + 1 >= nodes_[i].end || nodes_[i + 1].end != nodes_[i].end) return false;
    }
    return false;
  }

  void add_panels(std::string_view ids) {
    for (std::size_t begin = 0; begin < ids.size();) {
      const std::size_t end = std::min(ids.find(' ', begin), ids.size());
      if (end > begin) panels_.insert(ids.substr(begin, end - begin));
      begin = end + 1;
    }
  }

  /// Opens the element `i`, or passes over it; returns the next node.
  std::uint32_t enter(std::uint32_t i) {
    const Tag tag = nodes_[i].tag;
    const Flow flow = flow_of(tag);
    if (flow == Flow::no_text && !(tag == LXB_TAG_NOSCRIPT && holds_article(i))) {
      if (tag == LXB_TAG_HEAD || tag == LXB_TAG_SCRIPT || tag == LXB_TAG_STYLE) return nodes_[i].end;
      space_ = true;
      return nodes_[i].end;
    }
    if (tag == LXB_TAG_SUP && is_footnote_mark(tree_, i)) return nodes_[i].end;
    const std::uint32_t around = out_.surrounding[nodes_[i].parent];
    std::uint32_t own = by_tag(tag) | by_attributes(tree_, i);
    // The header of an article or a section is not the page's.
    if (tag == LXB_TAG_HEADER && (around & (kInArticle | kInMain)) != 0) own &= ~static_cast<std::uint32_t>(kInHeader);
    // What a heading's button unfolds is folded, not hidden.
    if ((own & kIsHidden) != 0 && is_panel(i)) own &= ~static_cast<std::uint32_t>(kIsHidden);
    if (tag == LXB_TAG_BUTTON && opens_panel(i)) own &= ~static_cast<std::uint32_t>(kInForm);
    out_.surrounding[i] = around | own;
    const bool changes_sight = ((out_.surrounding[i] ^ around) & (kIsHidden | kIsForReaders)) != 0;
    // Words within a paragraph that nobody sees (a formula once more, "opens in a new window") must not tear it.
    if (changes_sight && begun_ && flow == Flow::inline_text && !holds_blocks_[i]) return nodes_[i].end;
    if (tag == LXB_TAG_BR) {
      if (break_) flush();
      break_ = begun_;
      space_ = true;
    } else if (tag == LXB_TAG_Q) {
      add_mark("\xE2\x80\x9C");
    }
    if (is_cell(tag) && !rows_.empty() && rows_.back() != 0) {
      if (begun_) tab_ = true;
    } else if (flow == Flow::block || changes_sight) {
      flush();
    }
    if (tag == LXB_TAG_TR) {
      bool has_blocks = false;
      for (std::uint32_t at = i + 1; at < nodes_[i].end; at = nodes_[at].end)
        has_blocks = has_blocks || holds_blocks_[at];
      rows_.push_back(has_blocks ? 0 : i);
    }
    if (tag == LXB_TAG_A) ++in_links_, ++links_;
    open_.push_back(i);
    return i + 1;
  }

  /// Some systems show an article by a script, and keep it whole in a <noscript> for those who have none. Most hold a
  /// picture or a sentence.
  bool holds_article(std::uint32_t i) const {
    constexpr std::size_t kLeast = 250;
    if (!holds_blocks_[i]) return false;
    std::size_t bytes = 0;
    for (std::uint32_t at = i + 1; at < nodes_[i].end && bytes < kLeast; ++at) {
      const std::string_view text = nodes_[at].text;
      bytes += text.size() - static_cast<std::size_t>(std::count(text.begin(), text.end(), ' '));
    }
    return bytes >= kLeast;
  }

  void leave() {
    const std::uint32_t i = open_.back();
    const Tag tag = nodes_[i].tag;
    if (tag == LXB_TAG_Q) add_mark("\xE2\x80\x9D");
    if (tag == LXB_TAG_A) --in_links_;
    const std::uint32_t around = out_.surrounding[nodes_[i].parent];
    const bool changes_sight = ((out_.surrounding[i] ^ around) & (kIsHidden | kIsForReaders)) != 0;
    if (is_cell(tag) && !rows_.empty() && rows_.back() != 0) {
      // the next cell puts the tab
    } else if (flow_of(tag) == Flow::block || changes_sight) {
      flush();
    }
    if (tag == LXB_TAG_TR && !rows_.empty()) rows_.pop_back();
    open_.pop_back();
  }

  void add_mark(std::string_view mark) {
    separate();
    begin_block();
    out_.text += mark;
  }

  void separate() {
    if (begun_) {
      if (tab_) {
        out_.text += '\t';
      } else if (break_) {
        out_.text += '\n';
      } else if (space_) {
        out_.text += ' ';
      }
    }
    space_ = break_ = tab_ = false;
  }

  void begin_block() {
    if (begun_) return;
    begun_ = true;
    block_ = {};
    block_.span.begin = static_cast<std::uint32_t>(out_.text.size());
    block_.surrounding = out_.surrounding[open_.empty() ? 0 : open_.back()];
    block_.element = block_element();
    links_ = in_links_ > 0 ? 1 : 0;
    set_form();
  }

  std::uint32_t block_element() const {
    for (auto at = open_.rbegin(); at != open_.rend(); ++at) {
      if (flow_of(nodes_[*at].tag) == Flow::block) {
        if (is_cell(nodes_[*at].tag) && !rows_.empty() && rows_.back() != 0) continue;
        return *at;
      }
    }
    return 0;
  }

  /// The form is that of the innermost element with one: the paragraph in a list's item is the item.
  void set_form() {
    for (std::uint32_t at = block_.element; at != 0; at = nodes_[at].parent) {
      const Tag tag = nodes_[at].tag;
      switch (tag) {
        case LXB_TAG_H1:
        case LXB_TAG_H2:
        case LXB_TAG_H3:
        case LXB_TAG_H4:
        case LXB_TAG_H5:
        case LXB_TAG_H6:
          block_.form = BlockForm::heading;
          block_.level = static_cast<std::uint8_t>(tag == LXB_TAG_H1   ? 1
                                                   : tag == LXB_TAG_H2 ? 2
                                                   : tag == LXB_TAG_H3 ? 3
                                                   : tag == LXB_TAG_H4 ? 4
                                                   : tag == LXB_TAG_H5 ? 5
                                                                       : 6);
          return;
        case LXB_TAG_LI: block_.form = BlockForm::item; return;
        case LXB_TAG_BLOCKQUOTE: block_.form = BlockForm::quotation; return;
        case LXB_TAG_FIGCAPTION:
        case LXB_TAG_CAPTION: block_.form = BlockForm::caption; return;
        case LXB_TAG_TR:
          if (!rows_.empty() && rows_.back() == at) block_.form = BlockForm::row;
          return;
        case LXB_TAG_DT:
        case LXB_TAG_DD: block_.form = BlockForm::term; return;
        case LXB_TAG_PRE: block_.form = BlockForm::preformatted; return;
        case LXB_TAG_BUTTON:
          if (opens_panel(at)) break;  // the heading's own form
          block_.form = BlockForm::control;
          return;
        case LXB_TAG_LEGEND: block_.form = BlockForm::control; return;
        case LXB_TAG_P: block_.form = BlockForm::paragraph; break;  // of an item or a quotation, perhaps
        case LXB_TAG_DIV:
        case LXB_TAG_SPAN: break;
        default:
          if (tag != LXB_TAG_A && flow_of(tag) == Flow::block) return;
      }
    }
  }

  void add_text(std::string_view text) {
    const bool keeps_lines = !open_.empty() && nodes_[open_.back()].tag == LXB_TAG_PRE;
    for (std::size_t i = 0; i < text.size();) {
      const char c = text[i];
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        space_ = true;
        if (keeps_lines && c == '\n' && begun_) break_ = true;
        ++i;
        continue;
      }
      // Words with single spaces between them, up to other white space or a byte of a character to be dropped.
      std::size_t end = i, spaces = 0;
      for (; end < text.size(); ++end) {
        const std::uint8_t kind = kTextBytes[static_cast<unsigned char>(text[end])];
        if (kind == kApart) break;
        if (kind == kSpace) {
          const bool goes_on = end > i && !keeps_lines && end + 1 < text.size() &&
                               kTextBytes[static_cast<unsigned char>(text[end + 1])] < kSpace;
          if (!goes_on) break;
          ++spaces;
        }
        may_compose_ = may_compose_ || kind == kMayCompose;
      }
      if (end == i) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("\xC2\xAD")) {  // soft hyphen
          i += 2;
          continue;
        }
        if (rest.starts_with("\xE2\x80\x8B") || rest.starts_with("\xEF\xBB\xBF") || rest.starts_with("\xE2\x81\xA0")) {
          i += 3;  // zero-width space, byte order mark, word joiner
          continue;
        }
        if (rest.starts_with("\xC2\xA0") && !begun_) {  // nothing begins with a space that must not break
          i += 2;
          continue;
        }
        if (rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9")) {  // line and paragraph separators
          space_ = true;
          i += 3;
          continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        end = i + (byte == 0xC2 ? 2 : byte >= 0xE2 ? 3 : 1);
        may_compose_ = may_compose_ || byte > 0xC2;
        if (byte < ' ') {  // a control character: nothing that is seen
          ++i;
          continue;
        }
      }
      separate();
      begin_block();
      out_.text.append(text.substr(i, end - i));
      if (in_links_ > 0) block_.link_bytes += static_cast<std::uint32_t>(end - i - spaces);
      i = end;
    }
  }

  void flush() {
    space_ = break_ = tab_ = false;
    if (!begun_) return;
    begun_ = false;
    while (out_.text.size() > block_.span.begin && std::string_view(out_.text).ends_with("\xC2\xA0")) {
      out_.text.resize(out_.text.size() - 2);
      while (out_.text.size() > block_.span.begin &&
             (out_.text.back() == ' ' || out_.text.back() == '\n' || out_.text.back() == '\t'))
        out_.text.pop_back();
    }
    compose(block_.span.begin);
    block_.span.end = static_cast<std::uint32_t>(out_.text.size());
    if (block_.span.empty()) return;
    block_.link_bytes = std::min(block_.link_bytes, block_.span.size());
    block_.links = links_;
    links_ = 0;
    out_.blocks.push_back(block_);
    out_.text += '\n';
  }

  /// Letters and the marks on them, which some systems write apart, as one (NFC): what is the same to readers is the
  /// same to whatever looks for words.
  void compose(std::size_t begin) {
    static const icu::Normalizer2* const kNfc = [] {
      UErrorCode status = U_ZERO_ERROR;
      return icu::Normalizer2::getNFCInstance(status);
    }();
    if (!may_compose_) return;
    may_compose_ = false;
    const std::string_view text = std::string_view(out_.text).substr(begin);
    UErrorCode status = U_ZERO_ERROR;
    const icu::StringPiece given(text.data(), static_cast<std::int32_t>(text.size()));
    if (kNfc == nullptr || kNfc->isNormalizedUTF8(given, status) != 0 || U_FAILURE(status)) return;
    std::string composed;
    icu::StringByteSink<std::string> sink(&composed);
    kNfc->normalizeUTF8(0, given, sink, nullptr, status);
    if (U_FAILURE(status)) return;
    out_.text.resize(begin);
    out_.text += composed;
  }

  const PageTree& tree_;
  const std::vector<PageNode>& nodes_;
  PageText out_;
  std::vector<char> holds_blocks_;
  std::unordered_set<std::string_view> panels_;  ///< Ids of what headings unfold.
  std::vector<std::uint32_t> open_;
  std::vector<std::uint32_t> rows_;  ///< Open rows: the node where its cells become one block, else 0.
  PageBlock block_;
  std::uint32_t in_links_ = 0, links_ = 0;
  bool begun_ = false, space_ = false, break_ = false, tab_ = false;
  bool may_compose_ = false;  ///< The block has something above U+02FF: below that nothing is to be composed.
};

}  // namespace

PageText cut_blocks(const PageTree& tree) { return Cutter(tree).cut(); }

}  // namespace synoptic
