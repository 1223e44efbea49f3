// Who wrote a page's article, by its descriptions and its byline: names of persons or desks, without "By", dates,
// addresses and roles.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "synoptic/ingest/html/page_head.h"

namespace synoptic {

struct PageAuthors {
  std::vector<std::string> names;  ///< In the page's order, each once; empty: unknown.
  std::string where;
  std::optional<std::string> agency;  ///< "By Jane Doe, Associated Press".
  std::vector<MetadataReading> readings;
};

PageAuthors authors_of(const PageEvidence& evidence);

}  // namespace synoptic
