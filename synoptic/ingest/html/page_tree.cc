#include "synoptic/ingest/html/page_tree.h"

#include <lexbor/dom/dom.h>
#include <lexbor/html/parser.h>

#include <algorithm>
#include <unordered_set>

#include "synoptic/ingest/html/class_words.h"

namespace synoptic {

namespace {

/// An attribute's name longer than this is no name that anything here asks for.
constexpr std::size_t kLongestName = 64;

/// Passed to lexbor's token callback; what it counts becomes problems.
struct Guard {
  lxb_html_tokenizer_token_f next = nullptr;
  void* next_context = nullptr;
  lxb_html_tree_t* tree = nullptr;
  const HtmlLimits* limits = nullptr;
  std::size_t nodes = 0, too_deep = 0, attributes = 0;
  bool is_full = false;
};

/// Elements whose text the tokenizer reads by other rules: dropping their start tags would turn scripts into text.
bool changes_tokenizer(lxb_tag_id_t tag) {
  switch (tag) {
    case LXB_TAG_SCRIPT:
    case LXB_TAG_STYLE:
    case LXB_TAG_TEXTAREA:
    case LXB_TAG_TITLE:
    case LXB_TAG_XMP:
    case LXB_TAG_IFRAME:
    case LXB_TAG_NOEMBED:
    case LXB_TAG_NOFRAMES: return true;
    default: return false;
  }
}

/// Elements that the parser opens again in every paragraph until they are closed. A list of them without end makes
/// every paragraph cost that much.
bool is_formatting(lxb_tag_id_t tag) {
  switch (tag) {
    case LXB_TAG_A:
    case LXB_TAG_B:
    case LXB_TAG_BIG:
    case LXB_TAG_CODE:
    case LXB_TAG_EM:
    case LXB_TAG_FONT:
    case LXB_TAG_I:
    case LXB_TAG_NOBR:
    case LXB_TAG_S:
    case LXB_TAG_SMALL:
    case LXB_TAG_STRIKE:
    case LXB_TAG_STRONG:
    case LXB_TAG_TT:
    case LXB_TAG_U: return true;
    default: return false;
  }
}

constexpr std::size_t kMostFormatting = 32;

lxb_html_token_t* guarded(lxb_html_tokenizer_t* tokenizer, lxb_html_token_t* token, void* context) {
  Guard& guard = *static_cast<Guard*>(context);
  const bool is_end_of_file = token->tag_id == LXB_TAG__END_OF_FILE;
  if (is_end_of_file) return guard.next(tokenizer, token, guard.next_context);
  if (guard.is_full) return token;
  const bool is_start = (token->type & LXB_HTML_TOKEN_TYPE_CLOSE) == 0 && token->tag_id > LXB_TAG__EM_COMMENT;
  const std::size_t open = guard.tree->open_elements->length;
  if (guard.nodes >= guard.limits->max_nodes) {
    guard.is_full = true;
    return token;
  }
  if (is_start) {
    if ((open >= guard.limits->max_depth && !changes_tokenizer(token->tag_id)) ||
        (guard.tree->active_formatting->length >= kMostFormatting && is_formatting(token->tag_id))) {
      ++guard.too_deep;
      return token;
    }
    std::size_t count = 0;
    for (lxb_html_token_attr_t* attribute = token->attr_first; attribute != nullptr; attribute = attribute->next) {
      if (++count <= guard.limits->max_attributes) continue;
      ++guard.attributes;
      // The rest of the list is cut off; its memory belongs to the tokenizer and goes with it.
      token->attr_last = attribute->prev;
      attribute->prev->next = nullptr;
      break;
    }
  }
  lxb_html_token_t* const next = guard.next(tokenizer, token, guard.next_context);
  // Elements that the parser opened again, or that the page left out, count too.
  const std::size_t now_open = guard.tree->open_elements->length;
  guard.nodes += std::max<std::size_t>(1, now_open > open ? now_open - open : 0);
  return next;
}

bool is_name_end(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '/' || c == '>' || c == '=';
}

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Bytes of `html` up to the tag in which different names of tags and attributes pass `most`; all where they do not.
/// What looks like a tag is counted wherever it stands, in scripts and comments too: a limit, not a parse.
std::size_t bytes_within_names(std::string_view html, std::size_t most) {
  // Names that fit into less cost a fraction of a second (lexbor 3.1.0, November 2026), and ordinary pages are smaller.
  constexpr std::size_t kHarmless = 512u << 10;
  if (html.size() < kHarmless) return html.size();
  std::unordered_set<std::string_view> names;
  for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at)) {
    const std::size_t tag = at++;
    if (at >= html.size() || !is_ascii_letter(html[at])) continue;
    while (at < html.size() && html[at] != '>') {
      const std::size_t begin = at;
      while (at < html.size() && !is_name_end(html[at])) ++at;
      if (at > begin) names.insert(html.substr(begin, std::min(at - begin, kLongestName)));
      if (names.size() > most) return tag;
      while (at < html.size() && html[at] != '>' && html[at] != '=' && is_name_end(html[at])) ++at;
      if (at >= html.size() || html[at] != '=') continue;
      ++at;
      while (at < html.size() && (html[at] == ' ' || html[at] == '\n' || html[at] == '\t')) ++at;
      if (at < html.size() && (html[at] == '"' || html[at] == '\'')) {
        at = std::min(html.find(html[at], at + 1), html.size() - 1) + 1;
      } else {
        while (at < html.size() && html[at] != '>' && html[at] != ' ' && html[at] != '\n' && html[at] != '\t') ++at;
      }
    }
  }
  return html.size();
}

PageAttributeName known_name(std::string_view name) {
  switch (name.size()) {
    case 2: return name == "id" ? PageAttributeName::id : PageAttributeName::other;
    case 3: return name == "rel" ? PageAttributeName::rel : PageAttributeName::other;
    case 4:
      return name == "href"   ? PageAttributeName::href
             : name == "role" ? PageAttributeName::role
                              : PageAttributeName::other;
    case 5:
      return name == "class"   ? PageAttributeName::class_name
             : name == "style" ? PageAttributeName::style
                               : PageAttributeName::other;
    case 6: return name == "hidden" ? PageAttributeName::hidden : PageAttributeName::other;
    case 8: return name == "itemprop" ? PageAttributeName::itemprop : PageAttributeName::other;
    default: return PageAttributeName::other;
  }
}

std::string_view view_of(const lxb_char_t* data, std::size_t size) {
  return data == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(data), size);
}

}  // namespace

struct PageTree::Parsed {
  lxb_html_parser_t* parser = nullptr;
  lxb_html_document_t* document = nullptr;
  ~Parsed() {
    if (document != nullptr) lxb_html_document_destroy(document);
    if (parser != nullptr) lxb_html_parser_destroy(parser);
  }
};

PageTree::~PageTree() = default;

PageTree::PageTree(std::string_view html, const HtmlLimits& limits, std::vector<Problem>& problems)
    : parsed_(std::make_unique<Parsed>()) {
  nodes_.push_back({});
  nodes_.front().end = 1;
  const std::size_t bytes = bytes_within_names(html, limits.max_names);
  if (bytes < html.size()) {
    problems.push_back({"ingest.html_names",
                        "the page has more than " + std::to_string(limits.max_names) +
                            " different names of tags and attributes, and was read up to there",
                        {},
                        bytes});
  }
  parsed_->parser = lxb_html_parser_create();
  if (lxb_html_parser_init(parsed_->parser) != LXB_STATUS_OK) return;
  Guard guard;
  lxb_html_tokenizer_t* const tokenizer = lxb_html_parser_tokenizer(parsed_->parser);
  guard.next = tokenizer->callback_token_done;
  guard.next_context = tokenizer->callback_token_ctx;
  guard.tree = lxb_html_parser_tree(parsed_->parser);
  guard.limits = &limits;
  lxb_html_tokenizer_callback_token_done_set(tokenizer, guarded, &guard);
  parsed_->document = lxb_html_parse(parsed_->parser, reinterpret_cast<const lxb_char_t*>(html.data()), bytes);
  if (guard.too_deep > 0) {
    problems.push_back({"ingest.html_too_deep",
                        std::to_string(guard.too_deep) + " start tags below " + std::to_string(limits.max_depth) +
                            " open elements were passed over; their text is kept",
                        {}});
  }
  if (guard.attributes > 0) {
    problems.push_back({"ingest.html_attributes",
                        "attributes beyond " + std::to_string(limits.max_attributes) + " of one element were left out",
                        {}});
  }
  if (guard.is_full) {
    problems.push_back(
        {"ingest.html_nodes",
         "the page has more than " + std::to_string(limits.max_nodes) + " elements and texts, and was read up to there",
         {}});
  }
  if (parsed_->document == nullptr) return;

  lxb_dom_node_t* const root = lxb_dom_interface_node(parsed_->document);
  const lxb_dom_node_t* node = root->first_child;
  std::uint32_t parent = 0;
  nodes_.reserve(std::min<std::size_t>(guard.nodes + 8, limits.max_nodes));
  attributes_.reserve(nodes_.capacity());
  class_words_.reserve(nodes_.capacity());
  while (node != nullptr) {
    const auto index = static_cast<std::uint32_t>(nodes_.size());
    bool has_node = true;
    if (node->type == LXB_DOM_NODE_TYPE_ELEMENT) {
      PageNode made;
      made.tag = node->local_name < LXB_TAG__LAST_ENTRY ? static_cast<Tag>(node->local_name) : Tag{0};
      made.depth = static_cast<std::uint16_t>(nodes_[parent].depth + 1);
      made.parent = parent;
      made.first_attribute = static_cast<std::uint32_t>(attributes_.size());
      const auto* element = reinterpret_cast<const lxb_dom_element_t*>(node);
      for (lxb_dom_attr_t* attribute = element->first_attr; attribute != nullptr; attribute = attribute->next) {
        std::size_t name_size = 0, value_size = 0;
        const lxb_char_t* const name = lxb_dom_attr_local_name(attribute, &name_size);
        const lxb_char_t* const value = lxb_dom_attr_value(attribute, &value_size);
        const std::string_view given = view_of(name, name_size);
        attributes_.push_back({given, view_of(value, value_size), known_name(given)});
        made.named |= static_cast<std::uint16_t>(1u << static_cast<unsigned>(attributes_.back().known));
      }
      made.attributes = static_cast<std::uint32_t>(attributes_.size()) - made.first_attribute;
      made.first_class_word = static_cast<std::uint32_t>(class_words_.size());
      synoptic::class_words({attributes_.data() + made.first_attribute, made.attributes},
                            [&](std::uint32_t hash, std::string_view) { class_words_.push_back(hash); });
      made.class_words = static_cast<std::uint32_t>(class_words_.size()) - made.first_class_word;
      nodes_.push_back(made);
    } else if (node->type == LXB_DOM_NODE_TYPE_TEXT || node->type == LXB_DOM_NODE_TYPE_CDATA_SECTION) {
      PageNode made;
      made.tag = LXB_TAG__TEXT;
      made.depth = static_cast<std::uint16_t>(nodes_[parent].depth + 1);
      made.parent = parent;
      const auto* data = reinterpret_cast<const lxb_dom_character_data_t*>(node);
      made.text = view_of(data->data.data, data->data.length);
      made.end = index + 1;
      nodes_.push_back(made);
    } else {
      has_node = false;
    }
    if (has_node && node->type == LXB_DOM_NODE_TYPE_ELEMENT && node->first_child != nullptr) {
      parent = index;
      node = node->first_child;
      continue;
    }
    if (has_node) nodes_[index].end = index + 1;
    while (node->next == nullptr && node->parent != nullptr && node->parent != root) {
      node = node->parent;
      nodes_[parent].end = static_cast<std::uint32_t>(nodes_.size());
      parent = nodes_[parent].parent;
    }
    node = node->next;
  }
  nodes_.front().end = static_cast<std::uint32_t>(nodes_.size());
}

std::string_view PageTree::attribute(std::uint32_t node, std::string_view name) const {
  for (const PageAttribute* at = attributes_begin(node); at != attributes_end(node); ++at) {
    if (at->name == name) return at->value;
  }
  return {};
}

std::string_view PageTree::attribute(std::uint32_t node, PageAttributeName name) const {
  if (!has(node, name)) return {};
  const PageAttribute* at = attributes_begin(node);
  while (at->known != name) ++at;
  return at->value;
}

bool PageTree::has_attribute(std::uint32_t node, std::string_view name) const {
  return std::any_of(attributes_begin(node), attributes_end(node),
                     [&](const PageAttribute& attribute) { return attribute.name == name; });
}

std::string PageTree::text_below(std::uint32_t node) const {
  std::string text;
  bool space = false;
  for (std::uint32_t i = node; i < nodes_[node].end; ++i) {
    if (nodes_[i].tag == LXB_TAG_BR) space = true;
    if (!is_text(i)) continue;
    for (const char c : nodes_[i].text) {
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        space = true;
        continue;
      }
      if (space && !text.empty()) text += ' ';
      space = false;
      text += c;
    }
  }
  return text;
}

std::string PageTree::lines_below(std::uint32_t node) const {
  std::string lines;
  for (std::uint32_t i = node; i < nodes_[node].end; ++i) {
    const Tag tag = nodes_[i].tag;
    if (tag == LXB_TAG_SCRIPT || tag == LXB_TAG_STYLE || tag == LXB_TAG_SVG || tag == LXB_TAG_NOSCRIPT) {
      i = nodes_[i].end - 1;
      continue;
    }
    if (!is_text(i)) continue;
    const std::size_t before = lines.size();
    for (const char c : nodes_[i].text) {
      const bool is_space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      if (!is_space) {
        lines += c;
      } else if (lines.size() > before && lines.back() != ' ') {
        lines += ' ';
      }
    }
    while (lines.size() > before && lines.back() == ' ') lines.pop_back();
    if (lines.size() > before) lines += '\n';
  }
  if (!lines.empty()) lines.pop_back();
  return lines;
}

}  // namespace synoptic
