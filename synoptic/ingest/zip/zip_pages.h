// The files of a ZIP archive as streams, one after another.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "synoptic/base/files.h"
#include "synoptic/ingest/raw_input.h"

namespace synoptic {

/// A file in the archive. Its stream holds until the next call of next().
struct ZipEntry {
  std::string name;  ///< As UTF-8.
  std::unique_ptr<ByteStream> stream;
};

/// A ZIP file that is open. Nothing is written anywhere.
class ZipFile {
 public:
  virtual ~ZipFile() = default;
  /// The next file; a problem in place of one that cannot be read; nullopt at the end. Folders are passed over.
  /// Problems: `zip.encrypted`, `zip.broken`, `zip.too_many_entries`; no source yet.
  virtual std::optional<std::variant<ZipEntry, Problem>> next() = 0;
  /// True where a file of that name is there.
  virtual bool has(const std::string& name) const = 0;
  /// The bytes of the file of that name; empty where it is not there, is damaged or larger than `limit`.
  virtual std::string read(const std::string& name, std::size_t limit) const = 0;
  /// True for what other programs keep in a ZIP: office documents, books, packages.
  virtual bool is_package() const = 0;
};

/// Opens a ZIP file. A stream that cannot seek is read into memory, up to the limit. Errors: `zip.broken`,
/// `zip.too_large`.
Result<std::unique_ptr<ZipFile>> open_zip(std::unique_ptr<ByteStream> stream, const IngestLimits& limits);

}  // namespace synoptic
