// A page as a server sent it (RFC 9112): status line, header fields, and a body that is chunked and coded.
//
// Crawlers decode a body and leave the header as it was, or the other way round; servers lie. So each coding is taken
// off only where the bytes bear it out, and what did not fit is told.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/header_fields.h"
#include "synoptic/base/result.h"
#include "synoptic/ingest/raw_input.h"

namespace synoptic {

struct HttpMessage {
  int status = 0;  ///< 0: the block is no HTTP response.
  HeaderFields fields;
  std::string body;               ///< With chunks and codings taken off.
  bool too_large = false;         ///< `body` is cut at the limit of a page.
  std::vector<Problem> problems;  ///< `warc.*`; no source, no offset.
};

/// Reads a response. Never fails: what is no response has status 0 and no body.
HttpMessage read_http_response(std::string_view block, const IngestLimits& limits);

/// The body of a message whose header is read already: chunks and codings taken off, by the fields and the bytes.
void decode_body(std::string_view body, HttpMessage& message, const IngestLimits& limits);

}  // namespace synoptic
