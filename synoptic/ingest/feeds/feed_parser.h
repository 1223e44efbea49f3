// From the XML of a feed to its entries: RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0.
//
// Elements are known by their names without the prefix, as aggregators know them, since prefixes are often declared
// wrongly or not at all; a few are told apart by the prefix that everybody uses (content:encoded, media:title).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/result.h"
#include "synoptic/ingest/raw_input.h"

namespace synoptic {

/// What one entry says, as it stands there (references of XML resolved, those of HTML not).
struct FeedEntry {
  std::string title, link, id, content, summary, outlet, language, published, modified;
  std::vector<std::string> authors;
  bool title_is_html = true, content_is_html = true, summary_is_html = true, id_is_link = false;
};

struct Feed {
  std::string title, language, link;
  bool title_is_html = true;
  std::vector<FeedEntry> entries;
  std::vector<Problem> problems;  ///< `feeds.*`; no source yet.
};

/// Reads a feed from mended XML (mended_xml.h). After a fault it goes on with the next entry, at most 100 times.
Feed read_feed(std::string_view xml, const IngestLimits& limits);

}  // namespace synoptic
