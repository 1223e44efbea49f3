// How bytes become documents.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/files.h"
#include "synoptic/base/result.h"
#include "synoptic/document/document.h"

namespace synoptic {

/// Bytes that were read from somewhere, before anybody knows what they are.
struct RawInput {
  std::string source;  ///< A path as given, or "-".
  std::string bytes;
  std::string sidecar;  ///< The bytes of NAME.json beside it; empty where there is none.
};

/// What a list of paths led to: inputs sorted by source, and a problem for each that led nowhere.
struct Gathered {
  std::vector<RawInput> inputs;
  std::vector<Problem> problems;
};

struct IngestLimits {
  std::size_t max_file_bytes = 16u << 20;  ///< A larger file is a problem, not a document. 16 MiB.
  std::size_t max_files = 100'000;         ///< What lies beyond is listed as one problem.
};

/// Reads files, folders (their *.txt, *.html, *.htm at any depth) and "-" (`standard_input`), with sidecars.
/// A path given twice is read once. Errors become problems: `files.*`, `ingest.too_many_files`.
Gathered gather_inputs(const std::vector<std::string>& paths, const std::string* standard_input, const Files& files,
                       const IngestLimits& limits = {});

/// Makes one document of one input, by the reader for its kind (plain text today; HTML, feeds and archives
/// join behind the same call). Errors: `ingest.empty`, `ingest.binary`, `ingest.unsupported`. What was repaired
/// or ignored (bad UTF-8, a broken sidecar) is in the document's problems.
Result<Document> read_document(const RawInput& input);

}  // namespace synoptic
