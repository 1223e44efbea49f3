// Files of JSON: one object a line (JSON Lines), one object or list for the whole file, JSON Feed.
#pragma once

#include <memory>
#include <string>

#include "synoptic/compression/unpacker.h"
#include "synoptic/ingest/raw_input.h"

namespace synoptic {

/// The articles of a file of JSON. Sources are `source#NUMBER`: the line's, or the place in the list, from 1; `source`
/// alone where the whole file is one article. Lines are read one after another; a file that is one value is read whole.
/// Problems: `jsonl.*`; `offset` is the line's.
std::unique_ptr<PageStream> json_pages(std::unique_ptr<Unpacker> bytes, const std::string& source,
                                       const IngestLimits& limits);

}  // namespace synoptic
