// A page as blocks of text: what a reader sees as one paragraph, heading, item, cell row or caption, in the page's
// order.
//
// Inline text is put together as a browser shows it: white space made even, <br> a line break, two of them a new block,
// the words of neighbouring inline elements neither glued nor torn. Soft hyphens, zero-width spaces and byte order
// marks go; joiners, which spell words in Persian or Hindi, stay. A footnote mark (a link in a <sup>) goes; <q> gets
// its quotation marks. Letters and their marks are composed (NFC). A table whose cells hold no blocks becomes a block a
// row, its cells divided by tabs. Scripts, styles, templates and forms' inputs are no text, nor is <noscript>, unless
// it holds an article. What a heading that is a button unfolds is text as if it were open.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "synoptic/ingest/html/page_tree.h"
#include "synoptic/text/span.h"

namespace synoptic {

enum class BlockForm : std::uint8_t {
  loose,
  paragraph,
  heading,
  item,
  quotation,
  caption,
  row,
  term,
  preformatted,
  control
};

/// Where an element stands: bits, inherited from the elements around it.
enum Surrounding : std::uint32_t {
  kInArticle = 1u << 0,
  kInMain = 1u << 1,
  kInAside = 1u << 2,
  kInNav = 1u << 3,
  kInHeader = 1u << 4,
  kInFooter = 1u << 5,
  kInForm = 1u << 6,
  kInFigure = 1u << 7,
  kInList = 1u << 8,
  kInTable = 1u << 9,
  kInQuotation = 1u << 10,
  kInDetails = 1u << 11,
  kInDialog = 1u << 12,
  kInArticleBody = 1u << 13,  ///< itemprop="articleBody".
  kIsHidden = 1u << 14,       ///< `hidden`, display: none, visibility: hidden.
  kIsForReaders = 1u << 15,   ///< For screen readers only, by its class.
  kInHeading = 1u << 16,
  kInLiveEntry = 1u << 17,  ///< Perhaps an update of a live blog, by its itemprop or class.
};

struct PageBlock {
  Span span;                  ///< In PageText::text; not empty, without white space at its ends.
  std::uint32_t element = 0;  ///< The innermost element around it that makes blocks.
  std::uint32_t surrounding = 0;
  std::uint32_t link_bytes = 0, links = 0;
  BlockForm form = BlockForm::loose;
  std::uint8_t level = 0;  ///< Of a heading, 1 to 6.
};

struct PageText {
  std::string text;
  std::vector<PageBlock> blocks;
  std::vector<std::uint32_t> surrounding;  ///< Of every node of the tree.
};

/// Cuts a page into blocks. Cost: linear in its nodes and bytes.
PageText cut_blocks(const PageTree& tree);

}  // namespace synoptic
