// From scored blocks to what is the article and what is not, each with its role.
//
// The learned scores decide; a few things hold whatever they say: what nobody sees is no text, the page's title stands
// in its metadata and is not said again, a long paragraph that stands on the page twice is read once. What is left out
// is told by the classes and elements around it, and by its words: comments, sharing, related articles, advertisements.
#pragma once

#include <string>
#include <vector>

#include "synoptic/document/document.h"
#include "synoptic/ingest/html/page_blocks.h"

namespace synoptic {

/// The parts of a Document that come of a page's blocks.
struct PageArticle {
  std::string text;
  std::vector<Block> blocks;
  std::string kept_out_text;
  std::vector<KeptOut> kept_out;
  std::vector<char> is_main;  ///< Of every block of the page.
  bool is_paywalled = false;  ///< A line says that the rest is for subscribers.
};

/// Sorts the blocks. `title` is the page's, as its metadata have it; empty: unknown. A fragment is all article.
PageArticle article_of(const PageTree& tree, const PageText& page, const std::vector<float>& scores,
                       std::string_view title, bool is_fragment);

/// What kind of page this is that holds no article ("a page that was not found"), or empty where it holds one.
std::string_view why_no_article(const PageText& page, const PageArticle& article, std::string_view title,
                                bool says_article);

}  // namespace synoptic
