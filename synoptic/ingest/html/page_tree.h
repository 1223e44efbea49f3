// A page as a tree that nothing can make deep, wide or slow: lexbor's parse behind a seam, flattened in the page's
// order.
//
// The parser is the WHATWG's algorithm. Three guards stand before it: different names are counted before it sees a byte
// (it enters them in a table of fixed size), start tags below `max_depth` open elements are dropped in its token
// callback, and so are attributes beyond `max_attributes` and all that follows `max_nodes`. No other file includes
// lexbor but for tag numbers.
#pragma once

#include <lexbor/core/base.h>
#include <lexbor/tag/const.h>

#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/result.h"
#include "synoptic/ingest/html/html.h"
#include "synoptic/ingest/html/page_attributes.h"

namespace synoptic {

/// A tag's number (LXB_TAG_P and so on); 0 for one that HTML does not know, LXB_TAG__TEXT for a text.
using Tag = std::uint16_t;

/// An element or a text. Nodes stand in the page's order; the subtree of node i is [i, end).
struct PageNode {
  Tag tag = 0;
  std::uint16_t depth = 0;
  std::uint32_t named = 0;  ///< A bit for each PageAttributeName that it has.
  std::uint32_t parent = 0;
  std::uint32_t end = 0;
  std::uint32_t first_attribute = 0, attributes = 0;
  std::uint32_t first_class_word = 0, class_words = 0;
  std::string_view text;  ///< Of a text.
};

class PageTokens;

class PageTree {
 public:
  /// Parses `html` (valid UTF-8), which must outlive the tree. `problems` receives what was cut, without a source.
  PageTree(std::string_view html, const HtmlLimits& limits, std::vector<Problem>& problems);
  ~PageTree();
  PageTree(const PageTree&) = delete;
  PageTree& operator=(const PageTree&) = delete;

  /// Node 0 is the document. Views live as long as the tree.
  const std::vector<PageNode>& nodes() const { return nodes_; }
  bool is_text(std::uint32_t node) const { return nodes_[node].tag == LXB_TAG__TEXT; }
  /// The value of an attribute; empty where there is none.
  std::string_view attribute(std::uint32_t node, PageAttributeName name) const;
  bool has(std::uint32_t node, PageAttributeName name) const {
    return (nodes_[node].named >> static_cast<unsigned>(name) & 1u) != 0;
  }
  /// The words of its classes, as hashes (class_words.h), cut once for all that ask.
  std::span<const std::uint32_t> class_words(std::uint32_t node) const {
    return {class_words_.data() + nodes_[node].first_class_word, nodes_[node].class_words};
  }
  const PageAttribute* attributes_begin(std::uint32_t node) const {
    return attributes_.data() + nodes_[node].first_attribute;
  }
  const PageAttribute* attributes_end(std::uint32_t node) const {
    return attributes_begin(node) + nodes_[node].attributes;
  }
  /// Elements whose classes give the same words at the same place of class_word_count() have them in common: what the
  /// words say needs to be asked once for them. Only where there are words.
  std::uint32_t first_class_word(std::uint32_t node) const { return nodes_[node].first_class_word; }
  std::size_t class_word_count() const { return class_words_.size(); }
  /// All text below `node`, white space made even.
  std::string text_below(std::uint32_t node) const;
  /// The same, a line for each text: where words of neighbouring elements must not run into each other. Without
  /// scripts.
  std::string lines_below(std::uint32_t node) const;

 private:
  struct Parsed;
  void flatten(PageTokens& tokens, const HtmlLimits& limits);
  std::unique_ptr<Parsed> parsed_;
  std::vector<PageNode> nodes_;
  std::vector<PageAttribute> attributes_;
  std::vector<std::uint32_t> class_words_;
  std::deque<std::string> values_;  ///< Of attributes that do not stand in the page as they are meant.
};

}  // namespace synoptic
