// `read` and `annotate` write a line a document (or a text), batch by batch.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "synoptic/cli/growing_output.h"
#include "synoptic/cli/options.h"
#include "synoptic/engine/engine.h"

namespace synoptic {

/// What was read first at each address, by hashes: 60 bytes an address, however large an archive is.
class FirstVersions {
 public:
  /// The id of the first document read at the address of `document`; nullopt where it is the first itself, or states no
  /// address that tells articles apart.
  std::optional<std::string> version_of(const Document& document);

 private:
  std::unordered_map<std::uint64_t, std::string> first_;  ///< Ids by version_key().
};

/// What the documents of a batch become, in their order; what could not be read, and all problems, go to `output`,
/// which also counts the documents.
std::vector<std::string> lines_of(const std::vector<ReadOne>& batch, const Options& options,
                                  const EngineOptions& engine, FirstVersions& versions, GrowingOutput& output);

}  // namespace synoptic
