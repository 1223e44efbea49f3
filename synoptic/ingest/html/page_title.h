// What a page calls its article: the heading that the page's own descriptions agree with, without the site's name.
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

/// Needs `tree`, `page`, `head`, `article` and `site` of the evidence.
PageTitle title_of(const PageEvidence& evidence);

/// `title` without the site's name at either end: "Harbour reopens | The Herald". `site` may be empty.
std::string without_site(std::string_view title, std::string_view site, std::string_view host);

/// The outlet's name by the page: og:site_name, the publisher, application-name; else by its address. Empty: unknown.
std::string site_name_of(const PageEvidence& evidence);

}  // namespace synoptic
