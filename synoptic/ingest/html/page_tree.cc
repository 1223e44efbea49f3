#include "synoptic/ingest/html/page_tree.h"

#include <lexbor/dom/dom.h>
#include <lexbor/html/parser.h>

#include <algorithm>
#include <unordered_set>

#include "synoptic/ingest/html/page_tokens.h"

namespace synoptic {

namespace {

/// An attribute's name longer than this is no name that anything here asks for.
constexpr std::size_t kLongestName = 64;

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
  // What scripts would see of elements as they come in; costs a tenth of the parsing.
  parsed_->parser->dom_opt |= LXB_DOM_DOCUMENT_OPT_WO_EVENTS;
  lxb_html_document_t* const document = lxb_html_parse_chunk_begin(parsed_->parser);
  if (document == nullptr) return;
  // Few large pieces of memory: lexbor looks for room in the ends of all that are full.
  constexpr std::size_t kPiece = 512u << 10;
  document->dom_document.mraw->mem->chunk_min_size = kPiece;
  document->dom_document.text->mem->chunk_min_size = kPiece;
  parsed_->document = document;
  PageTokens tokens(parsed_->parser, limits);
  if (lxb_html_parse_chunk_process(parsed_->parser, reinterpret_cast<const lxb_char_t*>(html.data()), bytes) ==
      LXB_STATUS_OK)
    (void)lxb_html_parse_chunk_end(parsed_->parser);
  if (tokens.too_deep() > 0) {
    problems.push_back({"ingest.html_too_deep",
                        std::to_string(tokens.too_deep()) + " start tags below " + std::to_string(limits.max_depth) +
                            " open elements were passed over; their text is kept",
                        {}});
  }
  if (tokens.dropped_attributes() > 0) {
    problems.push_back({"ingest.html_attributes",
                        "attributes beyond " + std::to_string(limits.max_attributes) + " of one element were left out",
                        {}});
  }
  if (tokens.is_full()) {
    problems.push_back(
        {"ingest.html_nodes",
         "the page has more than " + std::to_string(limits.max_nodes) + " elements and texts, and was read up to there",
         {}});
  }
  if (parsed_->parser->status != LXB_STATUS_OK) return;
  flatten(tokens, limits);
  attributes_ = tokens.take_attributes();
  class_words_ = tokens.take_class_words();
  values_ = tokens.take_values();
}

/// Walks the tree that lexbor made, once.
void PageTree::flatten(PageTokens& tokens, const HtmlLimits& limits) {
  const lxb_dom_node_t* const root = lxb_dom_interface_node(parsed_->document);
  const lxb_dom_node_t* node = root->first_child;
  std::uint32_t parent = 0;
  nodes_.reserve(std::min<std::size_t>(tokens.nodes() + 8, limits.max_nodes));
  while (node != nullptr) {
    const auto index = static_cast<std::uint32_t>(nodes_.size());
    bool has_node = true;
    if (node->type == LXB_DOM_NODE_TYPE_ELEMENT) {
      PageNode made;
      made.tag = node->local_name < LXB_TAG__LAST_ENTRY ? static_cast<Tag>(node->local_name) : Tag{0};
      made.depth = static_cast<std::uint16_t>(nodes_[parent].depth + 1);
      made.parent = parent;
      const AttributeList list = tokens.of(reinterpret_cast<const lxb_dom_element_t*>(node));
      made.named = list.named;
      made.first_attribute = list.first;
      made.attributes = list.count;
      made.first_class_word = list.first_class_word;
      made.class_words = list.class_words;
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

std::string_view PageTree::attribute(std::uint32_t node, PageAttributeName name) const {
  if (!has(node, name)) return {};
  const PageAttribute* at = attributes_begin(node);
  while (at->known != name) ++at;
  return at->value;
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
