// Which records of a web archive are pages, and what the archive states about them.
//
// response and resource records hold pages, conversion records their text. A revisit says that a page was as before:
// it is told and is no page. warcinfo, request and metadata records speak of the archive and are passed over.
#pragma once

#include <memory>
#include <string>

#include "synoptic/compression/unpacker.h"
#include "synoptic/ingest/raw_input.h"

namespace synoptic {

/// The pages of a WARC file. Sources are `source#NUMBER`, the record's from 1. Problems: `warc.*`, `compression.*`;
/// `offset` is the record's in the file.
std::unique_ptr<PageStream> warc_pages(std::unique_ptr<Unpacker> bytes, const std::string& source,
                                       const IngestLimits& limits);

}  // namespace synoptic
