// How bytes become documents.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/files.h"
#include "synoptic/base/result.h"
#include "synoptic/document/document.h"
#include "synoptic/ingest/raw_input.h"

namespace synoptic {

/// What a list of paths led to: inputs by the names of their files, and a problem for each that led nowhere.
struct Gathered {
  std::vector<RawInput> inputs;
  std::vector<Problem> problems;
};

/// All pages of files, folders and "-" (`standard_input`) at once, with sidecars (see walk.h for one after another).
/// A path given twice is read once. Errors become problems: `files.*`, `ingest.*`, those of containers.
Gathered gather_inputs(const std::vector<std::string>& paths, const std::string* standard_input, const Files& files,
                       const IngestLimits& limits = {});

/// Makes one document of one page, by the reader for its kind. Errors: `ingest.*`. What was repaired or ignored (bad
/// UTF-8, a broken sidecar), and what was wrong on the way to the page, is in the document's problems.
Result<Document> read_document(const RawInput& input);

}  // namespace synoptic
