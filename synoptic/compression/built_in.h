// Bytes that were packed while the program was built (cmake/PackFile.cmake) and are unpacked when they are first
// needed.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace synoptic {

/// Unpacked bytes, 64-byte aligned.
class BuiltIn {
 public:
  /// `packed`: one zstd frame that says its size; nothing else (asserted). Cost: 1 GB/s.
  explicit BuiltIn(std::string_view packed);
  std::string_view bytes() const { return {held_.get(), size_}; }

 private:
  struct Free {
    void operator()(char* bytes) const;
  };
  std::unique_ptr<char, Free> held_;
  std::size_t size_ = 0;
};

}  // namespace synoptic
