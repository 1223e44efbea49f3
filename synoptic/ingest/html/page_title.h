// What a page calls its article: of all candidates (title_candidates.h) the one that learned weights prefer.
#pragma once

#include <string>
#include <vector>

#include "synoptic/ingest/html/page_head.h"

namespace synoptic {

struct PageTitle {
  std::string text;   ///< Empty: the page has none.
  std::string where;  ///< "the heading", "meta og:title".
  std::size_t block;  ///< Of the heading; the number of blocks where the title is none of them.
};

/// Needs what title_candidates() needs.
PageTitle title_of(const PageEvidence& evidence);

/// The outlet's name by the page: og:site_name, the publisher, application-name; else by its address. Empty: unknown.
std::string site_name_of(const PageEvidence& evidence);

}  // namespace synoptic
