// A stream that gives little at a time and cannot go back, as a pipe may.
#pragma once

#include <algorithm>
#include <string>
#include <utility>

#include "synoptic/base/files.h"

namespace synoptic {

class Trickle final : public ByteStream {
 public:
  explicit Trickle(std::string bytes) : bytes_(std::move(bytes)) {}
  Result<std::size_t> read(char* into, std::size_t room) override {
    const std::size_t count = std::min({room, bytes_.size() - at_, std::size_t{13}});
    bytes_.copy(into, count, at_);
    at_ += count;
    return count;
  }
  bool seek(std::uint64_t /*offset*/) override { return false; }
  std::optional<std::uint64_t> size() const override { return std::nullopt; }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

}  // namespace synoptic
