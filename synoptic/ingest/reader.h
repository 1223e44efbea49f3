// The seam where kinds of input part: each kind of bytes has one reader, and all give a Document.
//
// Today plain text alone is read. HTML, feeds and archives are told apart already, so that they are refused in
// words rather than read as prose; their readers join the table in reader.cc.
#pragma once

#include <string_view>

#include "synoptic/base/result.h"
#include "synoptic/document/document.h"
#include "synoptic/ingest/ingest.h"

namespace synoptic {

/// A reader makes a Document of bytes of its kind, or says by an Error why it cannot.
using Reader = Result<Document> (*)(const RawInput& input);

/// A kind of input by its media type (IANA), such as "text/plain" or "text/html".
struct InputKind {
  std::string_view media_type;
  std::string_view name;  ///< For a person: "an HTML page".
  Reader reader;          ///< nullptr: known, but not read yet.
};

/// The kind of an input: by its first bytes (as the WHATWG's MIME Sniffing Standard does), else by its name's
/// ending, else plain text.
const InputKind& kind_of_input(const RawInput& input);

/// Plain text: decoded, cut into blocks, with metadata from its lines and its sidecar.
/// Errors: `ingest.empty`, `ingest.binary`.
Result<Document> read_plain_text(const RawInput& input);

}  // namespace synoptic
