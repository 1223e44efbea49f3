// Metadata and intervals as both JSON contracts (dossier, annotations) write them.
#pragma once

#include "synoptic/base/json_writer.h"
#include "synoptic/document/document.h"

namespace synoptic {

/// The fields earliest and latest into the open object; null where an end is not known.
void write_interval_fields(JsonWriter& json, const DateInterval& interval);

/// An object of earliest, latest, basis and why; null where neither end is known.
void write_dated(JsonWriter& json, const DatedBasis& dated);

/// An object of code, message and, where they are known, offset and excerpt; `document` first where it is not empty.
void write_problem(JsonWriter& json, const Problem& problem, std::string_view document);

}  // namespace synoptic
