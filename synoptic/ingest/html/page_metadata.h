// All that a page tells about its article, each piece with where it was read, and what contradicts what.
#pragma once

#include <string>
#include <vector>

#include "synoptic/ingest/html/page_head.h"

namespace synoptic {

struct PageFacts {
  Metadata metadata;  ///< With its readings; `stated` of the options has not been looked at.
  std::vector<Problem> problems;
  std::string body;           ///< JSON-LD articleBody: for pages that show nothing without scripts.
  bool says_article = false;  ///< The page calls itself an article.
  std::size_t title_block = 0;
};

/// `scores` as article_scores() gives them; empty for a fragment.
PageFacts facts_of(const PageTree& tree, const PageText& page, const std::vector<float>& scores,
                   const HtmlOptions& options);

}  // namespace synoptic
