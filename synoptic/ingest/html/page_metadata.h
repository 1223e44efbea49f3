// All that a page tells about its article, each piece with where it was read, and what contradicts what.
#pragma once

#include <string>
#include <vector>

#include "synoptic/ingest/html/page_head.h"
#include "synoptic/ingest/html/page_vocabulary.h"

namespace synoptic {

struct PageFacts {
  Metadata metadata;  ///< With its readings; `stated` of the options has not been looked at.
  std::vector<Problem> problems;
  std::string body;           ///< JSON-LD articleBody: for pages that show nothing without scripts.
  bool says_article = false;  ///< The page calls itself an article.
  std::size_t title_block = 0;
};

/// What a page's head and its JSON-LD say: read once, before its article is looked for.
struct PageSources {
  PageHead head;
  LinkedData linked;
  const LinkedArticle* article = nullptr;  ///< The one of `linked` that the page is about; null: none.
  std::string address;                     ///< Canonical, else as fetched; empty: unknown.
  std::vector<MetadataReading> addresses;  ///< All that were given.
  std::vector<Problem> problems;

  /// The title, description and text that they give.
  PageSays says() const;
};

/// The language that the page declares, as it stands there; empty: none.
std::string declared_language(const PageSources& sources);

PageSources sources_of(const PageTree& tree, const HtmlOptions& options);

/// What the rooms of single pieces of metadata see; without `title_block`, which the title gives.
PageEvidence evidence_of(const PageTree& tree, const PageText& page, const std::vector<float>& scores,
                         const PageSources& sources, const HtmlOptions& options);

/// `scores` as article_scores() gives them; empty for a fragment.
PageFacts facts_of(const PageTree& tree, const PageText& page, const std::vector<float>& scores,
                   const PageSources& sources, const HtmlOptions& options);

}  // namespace synoptic
