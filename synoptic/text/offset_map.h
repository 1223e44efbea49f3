// From bytes to code points and UTF-16 units, which exist only at the edges.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synoptic/text/span.h"

namespace synoptic {

/// Counts once over a text, then answers in constant time (a checkpoint every 64 bytes and a short scan).
/// Views `text`, which must outlive it.
class OffsetMap {
 public:
  explicit OffsetMap(std::string_view text);

  /// Code points, or UTF-16 code units, before byte `offset` (on a character's boundary).
  std::uint32_t code_points(std::uint32_t offset) const;
  std::uint32_t utf16_units(std::uint32_t offset) const;
  /// Code points of the whole text.
  std::uint32_t length() const { return code_points(static_cast<std::uint32_t>(text_.size())); }
  /// The byte at which code point `index` begins; the text's size where it has no so many.
  std::uint32_t byte_of_code_point(std::uint32_t index) const;

 private:
  struct Checkpoint {
    std::uint32_t code_points, utf16_units;
  };
  std::string_view text_;
  std::vector<Checkpoint> checkpoints_;
};

}  // namespace synoptic
