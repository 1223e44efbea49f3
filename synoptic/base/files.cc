// The real file system, by POSIX calls and <filesystem>; what they throw or set in errno stops here.
//
// Writing goes to a temporary name beside the target and is renamed over it, so that a reader sees the old
// file or the new one, never half of it. Targets that are no regular files (/dev/stdout, a pipe) are written to.
#include "synoptic/base/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

namespace synoptic {

namespace {

namespace fs = std::filesystem;

/// A file descriptor that is closed when it goes out of scope.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }
  bool open() const { return number_ >= 0; }
  /// False where the system reports that what was written did not get there.
  bool close() {
    if (number_ < 0) return true;
    const int closing = std::exchange(number_, -1);
    return ::close(closing) == 0;
  }

 private:
  int number_;
};

Error failure(std::string code, const std::string& what, const std::string& path, int number) {
  std::string why = std::generic_category().message(number);
  if (!why.empty() && why[0] >= 'A' && why[0] <= 'Z') why[0] = static_cast<char>(why[0] - 'A' + 'a');
  return {std::move(code), what + ": " + why, path};
}

Error not_read(const std::string& path, int number) {
  const bool absent = number == ENOENT || number == ENOTDIR;
  return failure(absent ? "files.not_found" : "files.not_readable",
                 absent ? "there is no such file" : "the file cannot be read", path, number);
}

Error too_large(const std::string& path, std::size_t limit) {
  return {"files.too_large", "the file is larger than the limit of " + std::to_string(limit) + " bytes", path};
}

/// Appends up to `limit` bytes and one more, so that the caller sees where a file goes on. 0 or an errno.
int read_up_to(int descriptor, std::size_t limit, std::string& bytes) {
  constexpr std::size_t kChunk = 1u << 18;
  while (bytes.size() <= limit) {
    const std::size_t had = bytes.size();
    const std::size_t room = std::min(kChunk, limit + 1 - had);
    bytes.resize(had + room);
    const ssize_t got = ::read(descriptor, bytes.data() + had, room);
    bytes.resize(had + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return errno;
    if (got == 0) return 0;
  }
  return 0;
}

int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(descriptor, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
  return 0;
}

bool is_hidden(const fs::path& path) { return path.filename().native().starts_with('.'); }

/// A file that is open, owned; or another's descriptor, borrowed.
class DescriptorStream final : public ByteStream {
 public:
  DescriptorStream(int number, std::string path, std::optional<std::uint64_t> size)
      : number_(number), path_(std::move(path)), size_(size) {}

  Result<std::size_t> read(char* into, std::size_t room) override {
    for (;;) {
      const ssize_t got = ::read(number_, into, room);
      if (got >= 0) return static_cast<std::size_t>(got);
      if (errno != EINTR) return not_read(path_, errno);
    }
  }
  bool seek(std::uint64_t offset) override {
    return size_ && ::lseek(number_, static_cast<off_t>(offset), SEEK_SET) == static_cast<off_t>(offset);
  }
  std::optional<std::uint64_t> size() const override { return size_; }

 private:
  int number_;
  std::string path_;
  std::optional<std::uint64_t> size_;
};

class FileStream final : public ByteStream {
 public:
  FileStream(int number, const std::string& path, std::uint64_t size) : file_(number), stream_(number, path, size) {}
  Result<std::size_t> read(char* into, std::size_t room) override { return stream_.read(into, room); }
  bool seek(std::uint64_t offset) override { return stream_.seek(offset); }
  std::optional<std::uint64_t> size() const override { return stream_.size(); }

 private:
  Descriptor file_;
  DescriptorStream stream_;
};

class BytesStream final : public ByteStream {
 public:
  explicit BytesStream(std::string bytes) : bytes_(std::move(bytes)) {}
  Result<std::size_t> read(char* into, std::size_t room) override {
    const std::size_t count = std::min(room, bytes_.size() - at_);
    std::memcpy(into, bytes_.data() + at_, count);
    at_ += count;
    return count;
  }
  bool seek(std::uint64_t offset) override {
    at_ = std::min<std::size_t>(offset, bytes_.size());
    return true;
  }
  std::optional<std::uint64_t> size() const override { return bytes_.size(); }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

class PosixFiles final : public Files {
 public:
  Kind kind_of(const std::string& path) const override {
    std::error_code error;
    switch (fs::status(path, error).type()) {
      case fs::file_type::regular: return Kind::file;
      case fs::file_type::directory: return Kind::folder;
      case fs::file_type::none:
      case fs::file_type::not_found: return Kind::absent;
      default: return Kind::other;
    }
  }

  Result<std::string> read(const std::string& path, std::size_t limit) const override {
    // O_NONBLOCK: opening a pipe that nobody writes to must not wait; a regular file does not heed it.
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status {};
    if (!file.open() || ::fstat(file.number(), &status) != 0) return not_read(path, errno);
    if (S_ISDIR(status.st_mode)) return not_read(path, EISDIR);
    if (!S_ISREG(status.st_mode)) return Error{"files.not_readable", "it is neither a file nor a folder", path};
    if (static_cast<std::uint64_t>(status.st_size) > limit) return too_large(path, limit);
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(status.st_size) + 1);
    if (const int number = read_up_to(file.number(), limit, bytes)) return not_read(path, number);
    if (bytes.size() > limit) return too_large(path, limit);
    return bytes;
  }

  Result<std::unique_ptr<ByteStream>> open(const std::string& path) const override {
    const int number = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (number < 0) return not_read(path, errno);
    struct stat status {};
    const int failed = ::fstat(number, &status) != 0 ? errno : S_ISDIR(status.st_mode) ? EISDIR : 0;
    auto stream = std::make_unique<FileStream>(number, path, static_cast<std::uint64_t>(status.st_size));
    if (failed != 0) return not_read(path, failed);
    if (!S_ISREG(status.st_mode)) return Error{"files.not_readable", "it is neither a file nor a folder", path};
    return std::unique_ptr<ByteStream>(std::move(stream));
  }

  Result<Listing> list(const std::string& folder) const override {
    const Kind kind = kind_of(folder);
    if (kind == Kind::absent) return not_read(folder, ENOENT);
    if (kind != Kind::folder) return Error{"files.not_readable", "it is not a folder", folder};
    Listing listing;
    if (const std::error_code error = list_one(folder, listing)) return not_read(folder, error.value());
    std::sort(listing.paths.begin(), listing.paths.end());
    std::sort(listing.problems.begin(), listing.problems.end(),
              [](const Problem& a, const Problem& b) { return a.source < b.source; });
    return listing;
  }

  Result<std::size_t> write(const std::string& path, std::string_view bytes) const override {
    std::error_code error;
    // A link is written through, as `>` of a shell would.
    const fs::path resolved = fs::weakly_canonical(path, error);
    const std::string target = error ? path : resolved.string();
    const Kind kind = kind_of(target);
    if (kind == Kind::folder) return failure("files.not_writable", "the file cannot be written", path, EISDIR);
    const int number = kind == Kind::other ? write_into(target, bytes) : replace(target, bytes);
    if (number != 0) return failure("files.not_writable", "the file cannot be written", path, number);
    return bytes.size();
  }

  Result<std::size_t> write_from(const std::string& path, std::uint64_t offset, std::string_view bytes) const override {
    const auto failed = [&](int number) {
      return failure("files.not_writable", "the file cannot be written", path, number);
    };
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666));
    struct stat status {};
    if (!file.open() || ::fstat(file.number(), &status) != 0) return failed(errno);
    if (static_cast<std::uint64_t>(status.st_size) < offset)
      return Error{"files.not_writable", "the file is shorter than what was written to it", path};
    const auto begin = static_cast<off_t>(offset);
    if (::ftruncate(file.number(), begin) != 0 || ::lseek(file.number(), begin, SEEK_SET) != begin)
      return failed(errno);
    if (const int number = write_all(file.number(), bytes)) return failed(number);
    if (::fdatasync(file.number()) != 0 || !file.close()) return failed(errno);
    return bytes.size();
  }

  Result<std::size_t> rename(const std::string& from, const std::string& to) const override {
    if (::rename(from.c_str(), to.c_str()) != 0)
      return failure("files.not_writable", "the file cannot be renamed", to, errno);
    return std::size_t{0};
  }

  Result<std::size_t> remove(const std::string& path) const override {
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
      return failure("files.not_writable", "the file cannot be removed", path, errno);
    return std::size_t{0};
  }

 private:
  /// Folders still to be read wait in a list, so that a deep tree costs no stack.
  std::error_code list_one(const std::string& folder, Listing& listing) const {
    std::vector<std::string> waiting = {folder};
    while (!waiting.empty()) {
      const std::string current = std::move(waiting.back());
      waiting.pop_back();
      std::error_code error;
      for (fs::directory_iterator entry(current, error); !error && entry != fs::directory_iterator();
           entry.increment(error)) {
        if (is_hidden(entry->path())) continue;
        std::error_code unknown;
        if (entry->is_directory(unknown)) {
          if (!entry->is_symlink(unknown)) waiting.push_back(entry->path().string());
        } else if (entry->is_regular_file(unknown)) {
          listing.paths.push_back(entry->path().string());
        }
      }
      if (!error) continue;
      if (current == folder) return error;
      listing.problems.push_back(not_read(current, error.value()));
    }
    return {};
  }

  static int write_into(const std::string& target, std::string_view bytes) {
    Descriptor file(::open(target.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.open()) return errno;
    if (const int number = write_all(file.number(), bytes)) return number;
    return file.close() ? 0 : errno;
  }

  static int replace(const std::string& target, std::string_view bytes) {
    std::string temporary = target + ".XXXXXX";
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.open()) return errno;
    int number = write_all(file.number(), bytes);
    if (number == 0 && ::fchmod(file.number(), mode_for(target)) != 0) number = errno;
    if (!file.close() && number == 0) number = errno;
    if (number == 0 && ::rename(temporary.c_str(), target.c_str()) != 0) number = errno;
    if (number != 0) ::unlink(temporary.c_str());
    return number;
  }

  /// That of the file it replaces, else that of any new file of this process.
  static mode_t mode_for(const std::string& target) {
    struct stat status {};
    if (::stat(target.c_str(), &status) == 0) return status.st_mode & 07777;
    // umask(2) can only be read by setting it, which other threads would see; proc(5) shows it since Linux 4.7.
    return 0666 & ~process_umask();
  }

  static mode_t process_umask() {
    Descriptor file(::open("/proc/self/status", O_RDONLY | O_CLOEXEC));
    std::string status;
    constexpr mode_t kUsual = 022;
    if (!file.open() || read_up_to(file.number(), 1u << 14, status) != 0) return kUsual;
    const std::size_t at = status.find("\nUmask:\t");
    if (at == std::string::npos) return kUsual;
    mode_t mask = 0;
    for (std::size_t i = at + 8; i < status.size() && status[i] >= '0' && status[i] <= '7'; ++i) {
      mask = mask * 8 + static_cast<mode_t>(status[i] - '0');
    }
    return mask & 0777;
  }
};

}  // namespace

const Files& posix_files() {
  static const PosixFiles kFiles;
  return kFiles;
}

std::unique_ptr<ByteStream> stream_of_descriptor(int descriptor) {
  return std::make_unique<DescriptorStream>(descriptor, "-", std::nullopt);
}

std::unique_ptr<ByteStream> stream_of_bytes(std::string bytes) {
  return std::make_unique<BytesStream>(std::move(bytes));
}

}  // namespace synoptic
