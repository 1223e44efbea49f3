#include "synoptic/ingest/zip/zip_pages.h"

#include <zip.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

/// What libzip reads from: our stream, by its callback.
struct ZipInput {
  std::unique_ptr<ByteStream> stream;
  std::uint64_t size = 0;
  std::uint64_t at = 0;
};

zip_int64_t answer(void* state, void* data, zip_uint64_t size, zip_source_cmd_t command) {
  auto& input = *static_cast<ZipInput*>(state);
  switch (command) {
    case ZIP_SOURCE_OPEN: input.at = 0; return input.stream->seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ: {
      Result<std::size_t> got = input.stream->read(static_cast<char*>(data), static_cast<std::size_t>(size));
      if (!got) return -1;
      input.at += got.value();
      return static_cast<zip_int64_t>(got.value());
    }
    case ZIP_SOURCE_CLOSE: return 0;
    case ZIP_SOURCE_SEEK: {
      const zip_int64_t to = zip_source_seek_compute_offset(input.at, input.size, data, size, nullptr);
      if (to < 0 || !input.stream->seek(static_cast<std::uint64_t>(to))) return -1;
      input.at = static_cast<std::uint64_t>(to);
      return 0;
    }
    case ZIP_SOURCE_TELL: return static_cast<zip_int64_t>(input.at);
    case ZIP_SOURCE_STAT: {
      auto* stat = static_cast<zip_stat_t*>(data);
      zip_stat_init(stat);
      stat->valid = ZIP_STAT_SIZE;
      stat->size = input.size;
      return sizeof *stat;
    }
    case ZIP_SOURCE_FREE: delete &input; return 0;  // NOLINT(cppcoreguidelines-owning-memory): libzip's to free
    case ZIP_SOURCE_ERROR: {
      zip_error_t error;
      zip_error_init(&error);
      zip_error_set(&error, ZIP_ER_READ, 0);
      return zip_error_to_data(&error, data, size);
    }
    case ZIP_SOURCE_SUPPORTS:
      return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_SEEK,
                                            ZIP_SOURCE_TELL, ZIP_SOURCE_STAT, ZIP_SOURCE_FREE, ZIP_SOURCE_ERROR,
                                            ZIP_SOURCE_SUPPORTS, -1);
    default: return -1;
  }
}

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
  void operator()(zip_file_t* file) const {
    if (file != nullptr) zip_fclose(file);
  }
};

/// One file in the archive; a fault in it ends it with an error. No more comes out than the expansion allows.
class EntryStream final : public ByteStream {
 public:
  EntryStream(zip_file_t* file, std::uint64_t packed, const CompressionLimits& limits)
      : file_(file), most_(std::max(packed * limits.max_expansion, limits.expansion_from)) {}

  Result<std::size_t> read(char* into, std::size_t room) override {
    const zip_int64_t got = zip_fread(file_.get(), into, room);
    if (got < 0) return Error{"zip.broken", "the file in the archive is damaged", {}};
    made_ += static_cast<std::uint64_t>(got);
    if (made_ > most_)
      return Error{"compression.expands_too_far", "the file in the archive becomes too many times as large", {}};
    return static_cast<std::size_t>(got);
  }
  bool seek(std::uint64_t /*offset*/) override { return false; }
  std::optional<std::uint64_t> size() const override { return std::nullopt; }

 private:
  std::unique_ptr<zip_file_t, CloseEntry> file_;
  std::uint64_t most_, made_ = 0;
};

class LibzipFile final : public ZipFile {
 public:
  LibzipFile(zip_t* archive, const IngestLimits& limits) : archive_(archive), limits_(limits) {
    count_ = zip_get_num_entries(archive, 0);
  }

  std::optional<std::variant<ZipEntry, Problem>> next() override {
    while (next_ < count_) {
      const auto index = static_cast<zip_uint64_t>(next_++);
      if (index >= limits_.max_zip_entries) {
        next_ = count_;
        return Problem{"zip.too_many_entries",
                       "the archive holds more files than the limit of " + std::to_string(limits_.max_zip_entries),
                       {}};
      }
      zip_stat_t stat;
      if (zip_stat_index(archive_.get(), index, 0, &stat) != 0 || (stat.valid & ZIP_STAT_NAME) == 0)
        return Problem{"zip.broken", "file " + std::to_string(index + 1) + " of the archive cannot be found", {}};
      const std::string name = repair_utf8(stat.name).text;
      if (name.ends_with('/')) continue;
      if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return Problem{"zip.encrypted", "the file " + name + " of the archive is encrypted", {}};
      zip_file_t* file = zip_fopen_index(archive_.get(), index, 0);
      if (file == nullptr) return Problem{"zip.broken", "the file " + name + " of the archive cannot be opened", {}};
      const std::uint64_t packed = (stat.valid & ZIP_STAT_COMP_SIZE) != 0 ? stat.comp_size : 0;
      return ZipEntry{name, std::make_unique<EntryStream>(file, packed, limits_.compression)};
    }
    return std::nullopt;
  }

  bool has(const std::string& name) const override { return zip_name_locate(archive_.get(), name.c_str(), 0) >= 0; }

  std::string read(const std::string& name, std::size_t limit) const override {
    const std::unique_ptr<zip_file_t, CloseEntry> file(zip_fopen(archive_.get(), name.c_str(), 0));
    if (!file) return {};
    std::string bytes(limit + 1, '\0');
    std::size_t size = 0;
    while (size < bytes.size()) {
      const zip_int64_t got = zip_fread(file.get(), bytes.data() + size, bytes.size() - size);
      if (got < 0) return {};
      if (got == 0) break;
      size += static_cast<std::size_t>(got);
    }
    if (size > limit) return {};
    bytes.resize(size);
    return bytes;
  }

  bool is_package() const override {
    for (const char* name : {"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"}) {
      if (zip_name_locate(archive_.get(), name, 0) >= 0) return true;
    }
    return false;
  }

 private:
  std::unique_ptr<zip_t, Discard> archive_;
  IngestLimits limits_;
  zip_int64_t count_ = 0, next_ = 0;
};

Result<std::unique_ptr<ByteStream>> in_memory(ByteStream& stream, std::size_t limit) {
  std::string bytes;
  constexpr std::size_t kPiece = std::size_t{1} << 20;
  for (;;) {
    const std::size_t had = bytes.size();
    bytes.resize(had + kPiece);
    Result<std::size_t> got = stream.read(bytes.data() + had, kPiece);
    if (!got) return got.error();
    bytes.resize(had + got.value());
    if (bytes.size() > limit)
      return Error{"zip.too_large",
                   "a ZIP archive that is no file is larger than the limit of " + std::to_string(limit) + " bytes",
                   {}};
    if (got.value() == 0) return stream_of_bytes(std::move(bytes));
  }
}

}  // namespace

Result<std::unique_ptr<ZipFile>> open_zip(std::unique_ptr<ByteStream> stream, const IngestLimits& limits) {
  if (!stream->size() || !stream->seek(0)) {
    Result<std::unique_ptr<ByteStream>> held = in_memory(*stream, limits.max_zip_bytes);
    if (!held) return held.error();
    stream = std::move(held).value();
  }
  const std::uint64_t size = stream->size().value_or(0);
  zip_error_t error;
  zip_error_init(&error);
  auto input = std::make_unique<ZipInput>();
  input->stream = std::move(stream);
  input->size = size;
  zip_source_t* source = zip_source_function_create(answer, input.get(), &error);
  if (source == nullptr) return Error{"zip.broken", "the archive cannot be opened", {}};
  input.release();  // NOLINT(bugprone-unused-return-value): freed by libzip at ZIP_SOURCE_FREE
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
  if (archive == nullptr) {
    zip_source_free(source);
    const std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    return Error{"zip.broken", "the ZIP archive cannot be opened: " + why, {}};
  }
  return std::unique_ptr<ZipFile>(std::make_unique<LibzipFile>(archive, limits));
}

}  // namespace synoptic
