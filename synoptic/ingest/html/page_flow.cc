#include "synoptic/ingest/html/page_flow.h"

#include <algorithm>
#include <array>

namespace synoptic {

namespace {

/// `property: value` of an inline style (both in small letters), white space and case aside.
bool style_says(std::string_view given, std::string_view property, std::string_view value) {
  constexpr std::size_t kLooked = 400;
  std::string style(given.substr(0, kLooked));
  for (char& c : style) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  for (std::size_t at = style.find(property); at != std::string_view::npos; at = style.find(property, at + 1)) {
    if (at > 0 && style[at - 1] != ';' && style[at - 1] != ' ' && style[at - 1] != '"') continue;
    std::size_t next = at + property.size();
    while (next < style.size() && (style[next] == ' ' || style[next] == ':')) ++next;
    if (style.compare(next, value.size(), value) == 0) return true;
  }
  return false;
}

/// What the classes of an element say: that style sheets hide its text from eyes and keep it for screen readers; that
/// it may be an entry of a live blog (which page_article looks at more closely).
std::uint32_t by_classes(std::string_view classes) {
  std::uint32_t found = 0;
  for (std::size_t begin = 0; begin < classes.size();) {
    std::size_t end = begin;
    while (end < classes.size() && classes[end] != ' ' && classes[end] != '\n' && classes[end] != '\t') ++end;
    const std::string_view name = classes.substr(begin, end - begin);
    begin = end + 1;
    if (name.empty()) continue;
    switch (name.front()) {
      case 's':
        if (name == "sr-only" || name == "screen-reader-text" || name == "screenreader" || name == "screen-reader" ||
            name == "screen-reader-only")
          found |= kIsForReaders;
        break;
      case 'v':
        if (name == "visually-hidden" || name == "visuallyhidden") found |= kIsForReaders;
        break;
      case 'u':
        if (name == "u-hidden-visually" || name == "u-visually-hidden") found |= kIsForReaders;
        break;
      case 'l':
        if (name.starts_with("live")) found |= kInLiveEntry;
        break;
      default: break;
    }
  }
  return found;
}

constexpr Flow flow_by_name(Tag tag) {
  switch (tag) {
    case LXB_TAG_SCRIPT:
    case LXB_TAG_STYLE:
    case LXB_TAG_TEMPLATE:
    case LXB_TAG_NOSCRIPT:
    case LXB_TAG_NOEMBED:
    case LXB_TAG_NOFRAMES:
    case LXB_TAG_HEAD:
    case LXB_TAG_TITLE:
    case LXB_TAG_IFRAME:
    case LXB_TAG_OBJECT:
    case LXB_TAG_EMBED:
    case LXB_TAG_SVG:
    case LXB_TAG_CANVAS:
    case LXB_TAG_AUDIO:
    case LXB_TAG_VIDEO:
    case LXB_TAG_SELECT:
    case LXB_TAG_DATALIST:
    case LXB_TAG_TEXTAREA:
    case LXB_TAG_INPUT: return Flow::no_text;
    case LXB_TAG_ADDRESS:
    case LXB_TAG_ARTICLE:
    case LXB_TAG_ASIDE:
    case LXB_TAG_BLOCKQUOTE:
    case LXB_TAG_BODY:
    case LXB_TAG_BUTTON:
    case LXB_TAG_CAPTION:
    case LXB_TAG_CENTER:
    case LXB_TAG_DD:
    case LXB_TAG_DETAILS:
    case LXB_TAG_DIALOG:
    case LXB_TAG_DIR:
    case LXB_TAG_DIV:
    case LXB_TAG_DL:
    case LXB_TAG_DT:
    case LXB_TAG_FIELDSET:
    case LXB_TAG_FIGCAPTION:
    case LXB_TAG_FIGURE:
    case LXB_TAG_FOOTER:
    case LXB_TAG_FORM:
    case LXB_TAG_FRAMESET:
    case LXB_TAG_H1:
    case LXB_TAG_H2:
    case LXB_TAG_H3:
    case LXB_TAG_H4:
    case LXB_TAG_H5:
    case LXB_TAG_H6:
    case LXB_TAG_HEADER:
    case LXB_TAG_HGROUP:
    case LXB_TAG_HR:
    case LXB_TAG_HTML:
    case LXB_TAG_LEGEND:
    case LXB_TAG_LI:
    case LXB_TAG_LISTING:
    case LXB_TAG_MAIN:
    case LXB_TAG_MENU:
    case LXB_TAG_NAV:
    case LXB_TAG_OL:
    case LXB_TAG_P:
    case LXB_TAG_PLAINTEXT:
    case LXB_TAG_PRE:
    case LXB_TAG_SEARCH:
    case LXB_TAG_SECTION:
    case LXB_TAG_SUMMARY:
    case LXB_TAG_TABLE:
    case LXB_TAG_TBODY:
    case LXB_TAG_TD:
    case LXB_TAG_TFOOT:
    case LXB_TAG_TH:
    case LXB_TAG_THEAD:
    case LXB_TAG_TR:
    case LXB_TAG_UL:
    case LXB_TAG_XMP: return Flow::block;
    default: return Flow::inline_text;
  }
}

constexpr std::uint32_t surrounding_by_name(Tag tag) {
  switch (tag) {
    case LXB_TAG_ARTICLE: return kInArticle;
    case LXB_TAG_MAIN: return kInMain;
    case LXB_TAG_ASIDE: return kInAside;
    case LXB_TAG_NAV:
    case LXB_TAG_MENU: return kInNav;
    case LXB_TAG_HEADER: return kInHeader;
    case LXB_TAG_FOOTER: return kInFooter;
    case LXB_TAG_FORM:
    case LXB_TAG_FIELDSET:
    case LXB_TAG_BUTTON: return kInForm;
    case LXB_TAG_FIGURE: return kInFigure;
    case LXB_TAG_UL:
    case LXB_TAG_OL:
    case LXB_TAG_DL: return kInList;
    case LXB_TAG_TABLE: return kInTable;
    case LXB_TAG_BLOCKQUOTE: return kInQuotation;
    case LXB_TAG_DETAILS: return kInDetails;
    case LXB_TAG_DIALOG: return kInDialog;
    case LXB_TAG_H1:
    case LXB_TAG_H2:
    case LXB_TAG_H3:
    case LXB_TAG_H4:
    case LXB_TAG_H5:
    case LXB_TAG_H6: return kInHeading;
    default: return 0;
  }
}

/// A page has thousands of elements and a few hundred names.
constexpr auto kFlows = [] {
  std::array<Flow, LXB_TAG__LAST_ENTRY> flows{};
  for (std::size_t tag = 0; tag < flows.size(); ++tag) flows[tag] = flow_by_name(static_cast<Tag>(tag));
  return flows;
}();
constexpr auto kSurroundings = [] {
  std::array<std::uint32_t, LXB_TAG__LAST_ENTRY> bits{};
  for (std::size_t tag = 0; tag < bits.size(); ++tag) bits[tag] = surrounding_by_name(static_cast<Tag>(tag));
  return bits;
}();

}  // namespace

Flow flow_of(Tag tag) { return tag < kFlows.size() ? kFlows[tag] : Flow::inline_text; }

std::uint32_t by_tag(Tag tag) { return tag < kSurroundings.size() ? kSurroundings[tag] : 0; }

std::uint32_t by_attributes(const PageTree& tree, std::uint32_t node) {
  std::uint32_t found = 0;
  constexpr unsigned kTelling =
      1u << static_cast<unsigned>(PageAttributeName::class_name) |
      1u << static_cast<unsigned>(PageAttributeName::hidden) | 1u << static_cast<unsigned>(PageAttributeName::style) |
      1u << static_cast<unsigned>(PageAttributeName::itemprop) | 1u << static_cast<unsigned>(PageAttributeName::role);
  if ((tree.nodes()[node].named & kTelling) == 0) return 0;
  const Tag tag = tree.nodes()[node].tag;
  const bool is_page = tag == LXB_TAG_BODY || tag == LXB_TAG_HTML || tag == LXB_TAG_MAIN || tag == LXB_TAG_ARTICLE;
  for (const PageAttribute* at = tree.attributes_begin(node); at != tree.attributes_end(node); ++at) {
    if (at->known == PageAttributeName::class_name) {
      found |= by_classes(at->value);
    } else if (at->known == PageAttributeName::hidden) {
      // React sends parts of a page in hidden elements, S:0 and so on, and shows them by a script.
      if (!is_page && at->value != "until-found" && !tree.attribute(node, PageAttributeName::id).starts_with("S:"))
        found |= kIsHidden;
    } else if (at->known == PageAttributeName::style) {
      if (!is_page && !at->value.empty() &&
          (style_says(at->value, "display", "none") || style_says(at->value, "visibility", "hidden")))
        found |= kIsHidden;
    } else if (at->known == PageAttributeName::itemprop) {
      if (at->value == "articleBody") found |= kInArticleBody;
      if (at->value == "liveBlogUpdate") found |= kInLiveEntry;
    } else if (at->known == PageAttributeName::role) {
      if (at->value == "navigation" || at->value == "menu" || at->value == "menubar") found |= kInNav;
      if (at->value == "complementary") found |= kInAside;
      if (at->value == "contentinfo") found |= kInFooter;
      if (at->value == "banner") found |= kInHeader;
      if (at->value == "main") found |= kInMain;
      if (at->value == "article") found |= kInArticle;
      if (at->value == "dialog" || at->value == "alertdialog" || at->value == "tooltip") found |= kInDialog;
    }
  }
  return found;
}

/// A mark that leads to a note: a link in a <sup> with a number, letter or sign.
bool is_footnote_mark(const PageTree& tree, std::uint32_t node) {
  const auto& nodes = tree.nodes();
  bool has_link = false;
  std::size_t bytes = 0;
  for (std::uint32_t i = node + 1; i < nodes[node].end; ++i) {
    if (nodes[i].tag == LXB_TAG_A && tree.attribute(i, PageAttributeName::href).find('#') != std::string_view::npos)
      has_link = true;
    bytes += nodes[i].text.size();
  }
  return has_link && bytes <= 6;
}

}  // namespace synoptic
