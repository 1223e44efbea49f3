// A page that a browser saved as one file (MHTML, RFC 2557): a message of several parts, of which one is the page.
#pragma once

#include <string>
#include <string_view>

#include "synoptic/base/result.h"
#include "synoptic/ingest/raw_input.h"

namespace synoptic {

/// True where the bytes begin like the header of a message with several parts.
bool begins_mhtml(std::string_view head);

/// The page of the message: its first part of HTML, decoded. The pictures, styles and frames beside it belong to it and
/// are not told. Errors: `mhtml.no_page`, `files.too_large`. A part that is cut short is told: `mhtml.cut_short`.
Result<RawInput> mhtml_page(std::string_view bytes, const std::string& source, const IngestLimits& limits);

}  // namespace synoptic
