// The one seam to the file system, so that tests can break it on purpose.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
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

/// Bytes that come one after another: a file that is open, standard input, what a decompressor gives.
class ByteStream {
 public:
  virtual ~ByteStream() = default;

  /// Up to `room` bytes into `into`; 0 at the end alone. Errors: `files.not_readable`.
  virtual Result<std::size_t> read(char* into, std::size_t room) = 0;

  /// Goes on at `offset` from the beginning. False, and nothing is changed, where the stream cannot.
  virtual bool seek(std::uint64_t offset) = 0;

  /// How many bytes there are in all, where that is known.
  virtual std::optional<std::uint64_t> size() const = 0;
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

  /// Opens a file to be read piece by piece, of any size. Errors: `files.not_found`, `files.not_readable`.
  virtual Result<std::unique_ptr<ByteStream>> open(const std::string& path) const = 0;

  /// The regular files below a folder, at any depth; names that begin with a dot are passed over, links to
  /// folders are not followed. A folder inside that cannot be read is a problem of the listing.
  /// Errors: `files.not_found`, `files.not_readable`.
  virtual Result<Listing> list(const std::string& folder) const = 0;

  /// Writes the whole of `bytes` to `path` by a temporary file and a rename, so that no half file is left.
  /// Errors: `files.not_writable`.
  virtual Result<std::size_t> write(const std::string& path, std::string_view bytes) const = 0;

  /// Makes the first `offset` bytes of `path` (made where it is absent) be followed by `bytes` and nothing else, and
  /// waits until the disk has them: for outputs that grow. Errors: `files.not_writable`, also where the file is shorter
  /// than `offset`.
  virtual Result<std::size_t> write_from(const std::string& path, std::uint64_t offset,
                                         std::string_view bytes) const = 0;

  /// Gives the file another name, in place of what bears it. Errors: `files.not_writable`.
  virtual Result<std::size_t> rename(const std::string& from, const std::string& to) const = 0;

  /// Takes a file away; none there is no error. Errors: `files.not_writable`.
  virtual Result<std::size_t> remove(const std::string& path) const = 0;
};

/// The real file system.
const Files& posix_files();

/// The bytes of an open descriptor, which stays the caller's: standard input.
std::unique_ptr<ByteStream> stream_of_descriptor(int descriptor);

/// Bytes in memory as a stream.
std::unique_ptr<ByteStream> stream_of_bytes(std::string bytes);

}  // namespace synoptic
