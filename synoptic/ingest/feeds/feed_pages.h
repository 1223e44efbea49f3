// The entries of a feed as pages.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "synoptic/ingest/raw_input.h"

namespace synoptic {

/// True where a file begins as a feed does: an element rss, feed or rdf:RDF, behind whatever XML allows before it.
bool begins_a_feed(std::string_view head);

/// The entries of a feed, `source#NUMBER` from 1. An entry that gives its beginning alone is told:
/// `feeds.summary_only`. Problems: `feeds.*`, `ingest.*` of the encoding.
std::unique_ptr<PageStream> feed_pages(std::string_view bytes, const std::string& source, const IngestLimits& limits);

}  // namespace synoptic
