// From paths to pages, one after another: files, folders, standard input, and what they hold, packed or not.
//
// Files come in the order of their names, whatever the order of the paths; the pages of a container in its own. Only
// what one page needs is held: a folder of archives of any size costs no more memory than its largest page.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "synoptic/base/files.h"
#include "synoptic/ingest/raw_input.h"

namespace synoptic {

/// A walk over inputs.
class InputWalk : public PageStream {
 public:
  /// How far the walk has come, in files: (those done, all). For showing progress.
  virtual std::pair<std::size_t, std::size_t> progress() const = 0;
  /// The files in the order in which they are read, as problems and sources name them.
  virtual std::vector<std::string> sources() const = 0;
  /// The names and sizes of all files, by which a run is known again.
  virtual std::string fingerprint() const = 0;
};

/// Reads files, folders (what is_known_ending() says, at any depth) and "-" (`standard_input`), with sidecars; each
/// file once. Each file of a folder or an archive that is not read is told with its reason (unread_kinds.h). Errors of
/// files and containers come as problems.
std::unique_ptr<InputWalk> walk_inputs(const std::vector<std::string>& paths,
                                       std::unique_ptr<ByteStream> standard_input, const Files& files,
                                       const IngestLimits& limits = {});

}  // namespace synoptic
