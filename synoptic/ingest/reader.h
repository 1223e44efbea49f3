// The seam where kinds of input part: a single text has a reader that gives a Document, a container gives pages
// (walk.h).
#pragma once

#include <cstdint>
#include <string_view>

#include "synoptic/base/result.h"
#include "synoptic/document/document.h"
#include "synoptic/ingest/ingest.h"

namespace synoptic {

/// A reader makes a Document of bytes of its kind, or says by an Error why it cannot.
using Reader = Result<Document> (*)(const RawInput& input);

/// What gives pages one after another.
enum class Container : std::uint8_t { none, packed, warc, feed, json, mhtml, zip };

/// A kind of input by its media type (IANA), such as "text/plain" or "text/html".
struct InputKind {
  std::string_view media_type;
  std::string_view name;  ///< For a person: "an HTML page".
  Reader reader;          ///< nullptr: not the kind of a single text that is read.
  Container container = Container::none;
};

/// The kind of an input: by its first bytes (as the WHATWG's MIME Sniffing Standard does), else by what a server says,
/// else by its name's ending, else plain text.
const InputKind& kind_of_input(const RawInput& input);

/// True for endings (".html", ".warc.gz" ...) that are looked for in folders. `name` in any case.
bool is_known_ending(std::string_view name);

/// Plain text: decoded, cut into blocks, with metadata from its lines and its sidecar.
/// Errors: `ingest.empty`, `ingest.binary`.
Result<Document> read_plain_text(const RawInput& input);

/// Markdown: words without marks, with what the metadata above it and its sidecar state; links that fill a line lead to
/// other articles, and descriptions of pictures are kept beside the text. Errors: `ingest.empty`, `ingest.binary`.
Result<Document> read_markdown(const RawInput& input);

/// The text of an article alone, UTF-8, with what its container states about it. Errors: `ingest.empty`.
Result<Document> read_prose(const RawInput& input);

/// What a person states by hand, else the sidecar, else the container; the address where neither gives a URL.
Metadata stated_about(const RawInput& input, Metadata sidecar);

/// A web page, or an entry of a feed (PageForm::article), with what is known of it from outside: the charset the server
/// names, the address, dates, what its container and its sidecar state. Errors: those of read_html().
Result<Document> read_page(const RawInput& input);

}  // namespace synoptic
