// The one seam to the file system, so that tests can break it on purpose.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/result.h"

namespace synoptic {

/// What lies below a folder.
struct Listing {
  std::vector<std::string> paths;  ///< Sorted bytewise; each begins with the folder as it was given.
  std::vector<Problem> problems;   ///< `files.not_readable`, sorted by source.
};

/// What the engine asks of the world. Implementations are safe to call from several threads.
class Files {
 public:
  virtual ~Files() = default;

  enum class Kind { absent, file, folder, other };
  virtual Kind kind_of(const std::string& path) const = 0;

  /// All bytes of a file. Errors: `files.not_found`, `files.not_readable`, `files.too_large` (over `limit` bytes).
  /// Only regular files are read: a pipe or a device might never end.
  virtual Result<std::string> read(const std::string& path, std::size_t limit) const = 0;

  /// The regular files below a folder, at any depth; names that begin with a dot are passed over, links to
  /// folders are not followed. A folder inside that cannot be read is a problem of the listing.
  /// Errors: `files.not_found`, `files.not_readable`.
  virtual Result<Listing> list(const std::string& folder) const = 0;

  /// Writes the whole of `bytes` to `path` by a temporary file and a rename, so that no half file is left.
  /// Errors: `files.not_writable`.
  virtual Result<std::size_t> write(const std::string& path, std::string_view bytes) const = 0;
};

/// The real file system.
const Files& posix_files();

}  // namespace synoptic
