// A file system in memory, for tests: holds what it is given and fails where it is told to.
//
// In the manner of ninja's virtual disk. Folders are those that the paths imply. What the real one does with
// links, permissions and half-written files is tested against the real one (files_test.cc).
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/files.h"

namespace synoptic {

class MemoryFiles final : public Files {
 public:
  /// Puts a file there, or replaces it.
  void put(const std::string& path, std::string bytes);
  /// From now on whatever is asked of `path` (a file or a folder) fails with `code`: a fault on purpose.
  void fail(const std::string& path, std::string code);

  Kind kind_of(const std::string& path) const override;
  Result<std::string> read(const std::string& path, std::size_t limit) const override;
  Result<Listing> list(const std::string& folder) const override;
  Result<std::unique_ptr<ByteStream>> open(const std::string& path) const override;
  Result<std::size_t> write(const std::string& path, std::string_view bytes) const override;
  Result<std::size_t> write_from(const std::string& path, std::uint64_t offset, std::string_view bytes) const override;
  Result<std::size_t> rename(const std::string& from, const std::string& to) const override;
  Result<std::size_t> remove(const std::string& path) const override;

  /// How often read() or open() was called for a path, failed or not.
  int reads(const std::string& path) const;

 private:
  mutable std::mutex mutex_;
  mutable std::map<std::string, std::string> files_;
  mutable std::map<std::string, int> reads_;
  std::map<std::string, std::string> faults_;
};

}  // namespace synoptic
