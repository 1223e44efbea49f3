#include "synoptic/base/memory_files.h"

#include <utility>

namespace synoptic {

namespace {

std::string below(const std::string& folder) { return folder.ends_with('/') ? folder : folder + '/'; }

Error fault(const std::string& code, const std::string& path) { return {code, "a fault on purpose", path}; }

}  // namespace

void MemoryFiles::put(const std::string& path, std::string bytes) {
  const std::lock_guard lock(mutex_);
  files_[path] = std::move(bytes);
}

void MemoryFiles::fail(const std::string& path, std::string code) {
  const std::lock_guard lock(mutex_);
  faults_[path] = std::move(code);
}

Files::Kind MemoryFiles::kind_of(const std::string& path) const {
  const std::lock_guard lock(mutex_);
  if (files_.contains(path)) return Kind::file;
  const std::string prefix = below(path);
  const auto inside = files_.lower_bound(prefix);
  return inside != files_.end() && inside->first.starts_with(prefix) ? Kind::folder : Kind::absent;
}

Result<std::string> MemoryFiles::read(const std::string& path, std::size_t limit) const {
  const std::lock_guard lock(mutex_);
  ++reads_[path];
  if (const auto told = faults_.find(path); told != faults_.end()) return fault(told->second, path);
  const auto file = files_.find(path);
  if (file == files_.end()) return Error{"files.not_found", "there is no such file", path};
  if (file->second.size() > limit) return Error{"files.too_large", "the file is larger than the limit", path};
  return file->second;
}

Result<Listing> MemoryFiles::list(const std::string& folder) const {
  if (kind_of(folder) != Kind::folder) return Error{"files.not_found", "there is no such folder", folder};
  const std::lock_guard lock(mutex_);
  if (const auto told = faults_.find(folder); told != faults_.end()) return fault(told->second, folder);
  Listing listing;
  const std::string prefix = below(folder);
  for (auto file = files_.lower_bound(prefix); file != files_.end() && file->first.starts_with(prefix); ++file) {
    if (file->first.find("/.", prefix.size() - 1) == std::string::npos) listing.paths.push_back(file->first);
  }
  return listing;
}

Result<std::size_t> MemoryFiles::write(const std::string& path, std::string_view bytes) const {
  const std::lock_guard lock(mutex_);
  if (const auto told = faults_.find(path); told != faults_.end()) return fault(told->second, path);
  files_[path] = std::string(bytes);
  return bytes.size();
}

Result<std::unique_ptr<ByteStream>> MemoryFiles::open(const std::string& path) const {
  Result<std::string> bytes = read(path, SIZE_MAX);
  if (!bytes) return bytes.error();
  return stream_of_bytes(std::move(bytes).value());
}

Result<std::size_t> MemoryFiles::write_from(const std::string& path, std::uint64_t offset,
                                            std::string_view bytes) const {
  const std::lock_guard lock(mutex_);
  if (const auto told = faults_.find(path); told != faults_.end()) return fault(told->second, path);
  std::string& file = files_[path];
  if (file.size() < offset) return Error{"files.not_writable", "the file is shorter than what was written", path};
  file.resize(offset);
  file += bytes;
  return bytes.size();
}

Result<std::size_t> MemoryFiles::rename(const std::string& from, const std::string& to) const {
  const std::lock_guard lock(mutex_);
  if (const auto told = faults_.find(to); told != faults_.end()) return fault(told->second, to);
  auto file = files_.extract(from);
  if (file.empty()) return Error{"files.not_writable", "there is no such file", from};
  files_[to] = std::move(file.mapped());
  return std::size_t{0};
}

Result<std::size_t> MemoryFiles::remove(const std::string& path) const {
  const std::lock_guard lock(mutex_);
  return files_.erase(path);
}

int MemoryFiles::reads(const std::string& path) const {
  const std::lock_guard lock(mutex_);
  const auto found = reads_.find(path);
  return found == reads_.end() ? 0 : found->second;
}

}  // namespace synoptic
