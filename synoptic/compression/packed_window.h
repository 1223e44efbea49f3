// The two buffers between a stream and what is decoded from it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

#include "synoptic/base/files.h"

namespace synoptic {

/// Bytes with room behind them: a std::string that does not clear what it grows by.
class UnpackedBuffer {
 public:
  std::string_view bytes() const { return {held_.get() + begin_, end_ - begin_}; }
  void drop(std::size_t count) {
    begin_ += count;
    if (begin_ == end_) begin_ = end_ = 0;
  }
  /// Room for at least `size` more bytes; say by added() how many came.
  char* room(std::size_t size) {
    if (capacity_ - end_ >= size) return held_.get() + end_;
    const std::size_t had = end_ - begin_;
    if (capacity_ < had + size) {
      capacity_ = std::max(had + size, std::min(2 * capacity_, had + size + (std::size_t{16} << 20)));
      std::unique_ptr<char[]> larger(new char[capacity_]);
      std::memcpy(larger.get(), held_.get() + begin_, had);
      held_ = std::move(larger);
    } else {
      std::memmove(held_.get(), held_.get() + begin_, had);
    }
    begin_ = 0;
    end_ = had;
    return held_.get() + end_;
  }
  std::size_t free() const { return capacity_ - end_; }
  void added(std::size_t count) { end_ += count; }

 private:
  std::size_t capacity_ = std::size_t{64} << 10;
  std::unique_ptr<char[]> held_{new char[capacity_]};
  std::size_t begin_ = 0, end_ = 0;
};

/// What has been read of a stream and not been decoded yet.
class PackedWindow {
 public:
  static constexpr std::size_t kChunk = std::size_t{1} << 20;

  explicit PackedWindow(std::unique_ptr<ByteStream> stream) : stream_(std::move(stream)) {}

  std::string_view bytes() const { return held_.bytes(); }
  std::uint64_t offset() const { return offset_; }
  bool at_end() const { return ended_; }
  std::optional<std::uint64_t> size() const { return stream_->size(); }

  void drop(std::size_t count) {
    held_.drop(count);
    offset_ += count;
  }
  /// At least `wanted` bytes, fewer at the end of the stream. An error ends it: error() tells it once.
  void fill(std::size_t wanted) {
    while (!ended_ && held_.bytes().size() < wanted) {
      const std::size_t room = std::max(kChunk, wanted) - held_.bytes().size();
      Result<std::size_t> got = stream_->read(held_.room(room), room);
      if (!got) error_ = got.error();
      ended_ = !got || got.value() == 0;
      if (!ended_) held_.added(got.value());
    }
  }
  std::optional<Error> take_error() { return std::exchange(error_, std::nullopt); }
  /// Goes on `count` bytes further, by moving the stream where they are not at hand.
  bool skip(std::uint64_t count) {
    if (count <= held_.bytes().size()) {
      drop(static_cast<std::size_t>(count));
      return true;
    }
    const std::optional<std::uint64_t> size = stream_->size();
    if (!size || *size < offset_ || *size - offset_ < count || !stream_->seek(offset_ + count)) return false;
    held_.drop(held_.bytes().size());
    offset_ += count;
    ended_ = false;
    return true;
  }

 private:
  std::unique_ptr<ByteStream> stream_;
  UnpackedBuffer held_;
  std::uint64_t offset_ = 0;
  bool ended_ = false;
  std::optional<Error> error_;
};

}  // namespace synoptic
