// `read` and `annotate` write a line a document (or a text), batch by batch.
#pragma once

#include <string>
#include <vector>

#include "synoptic/cli/growing_output.h"
#include "synoptic/cli/options.h"
#include "synoptic/engine/engine.h"

namespace synoptic {

/// What the documents of a batch become, in their order; what could not be read, and all problems, go to `output`,
/// which also counts the documents.
std::vector<std::string> lines_of(const std::vector<ReadOne>& batch, const Options& options,
                                  const EngineOptions& engine, GrowingOutput& output);

}  // namespace synoptic
