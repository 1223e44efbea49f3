// One page's bytes with what is known of them from outside, and the streams that give such pages one after another.
//
// A container (an archive, a feed, a file of JSON Lines) is a PageStream. It knows nothing of what a page says; what
// it states about a page travels with the bytes, and the page's reader weighs it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "synoptic/base/result.h"
#include "synoptic/compression/limits.h"
#include "synoptic/document/document.h"

namespace synoptic {

/// What the bytes of an input are to be read as.
enum class PageForm : std::uint8_t {
  unknown,  ///< By what the server says, its first bytes and its name.
  article,  ///< HTML that is known to be the article alone: an entry of a feed. UTF-8.
  prose,    ///< The article's text alone; its title is `stated.title`, and not in it. UTF-8.
};

/// Bytes that were read from somewhere, before anybody knows what they are.
struct RawInput {
  std::string source;  ///< A path as given, or "-"; of a page in a container: that, `#`, and its number or name there.
  std::string bytes;
  std::string sidecar = {};  ///< The bytes of NAME.json beside it; empty where there is none.
  PageForm form = PageForm::unknown;
  std::string content_type = {};  ///< As the server or the container states it: "text/html; charset=utf-8".
  std::string address = {};       ///< URL under which it was fetched; empty: unknown. A page's own word goes before it.
  std::string http_date = {};     ///< Last-Modified, as the server states it; empty: unknown.
  Metadata stated = {};           ///< What the container states about the page.
  Metadata by_hand = {};          ///< What a person states about it, which goes before all else.
  std::vector<Problem> problems = {};  ///< What was found wrong on the way to these bytes.
};

/// A page, or the problem in whose place there is none.
using PageOrProblem = std::variant<RawInput, Problem>;

/// Pages one after another.
class PageStream {
 public:
  virtual ~PageStream() = default;
  /// The next; nullopt at the end. Every page and every problem has its source.
  virtual std::optional<PageOrProblem> next() = 0;
};

/// What is beyond a limit is a problem with a code, not a document.
struct IngestLimits {
  std::size_t max_file_bytes = 16u << 20;  ///< Of a file, or a page in a container. 16 MiB. `files.too_large`.
  std::size_t max_files = 100'000;         ///< Files of one run. `ingest.too_many_files`.
  unsigned max_nesting = 3;                ///< Containers in containers. `ingest.nested_too_deep`.

  std::size_t max_record_bytes =
      32u << 20;  ///< Of a WARC record; a larger one is read to here. `warc.record_too_large`.
  std::size_t max_header_bytes = 64u << 10;  ///< Of a record's or a page's header fields. `warc.header_too_large`.
  std::size_t max_codings = 5;               ///< Content codings of one body. `warc.body_refused`.
  std::size_t max_line_bytes = 16u << 20;    ///< Of a line of JSON. `jsonl.line_too_long`.
  std::size_t max_json_depth = 256;          ///< Objects and arrays in each other. `jsonl.broken`.
  std::size_t max_feed_entries = 10'000;     ///< Of one feed. `feeds.too_many_entries`.
  std::size_t max_feed_depth = 256;          ///< Elements in each other. `feeds.too_deep`.
  std::size_t max_zip_entries = 100'000;     ///< Of one ZIP file. `zip.too_many_entries`.
  std::size_t max_zip_bytes = 256u << 20;    ///< Of a ZIP file that is not a file on disk. `zip.too_large`.
  CompressionLimits compression = {};
};

}  // namespace synoptic
