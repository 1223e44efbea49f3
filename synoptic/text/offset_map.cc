// Code points are the bytes that do not continue a character; a character of four bytes is two UTF-16 units.
// So both counts are sums over bytes: one checkpoint for each block of 64, and the rest of a block by scan.
#include "synoptic/text/offset_map.h"

#include <algorithm>

namespace synoptic {

namespace {

constexpr std::uint32_t kBlock = 64;

bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }
bool begins_surrogate_pair(char byte) { return static_cast<unsigned char>(byte) >= 0xF0; }

}  // namespace

OffsetMap::OffsetMap(std::string_view text) : text_(text) {
  checkpoints_.reserve(text.size() / kBlock + 1);
  Checkpoint now{0, 0};
  for (std::size_t block = 0; block <= text.size(); block += kBlock) {
    checkpoints_.push_back(now);
    for (const char byte : text.substr(block, kBlock)) {
      now.code_points += begins_character(byte);
      now.utf16_units += begins_character(byte) + begins_surrogate_pair(byte);
    }
  }
}

std::uint32_t OffsetMap::code_points(std::uint32_t offset) const {
  offset = std::min<std::uint32_t>(offset, static_cast<std::uint32_t>(text_.size()));
  std::uint32_t count = checkpoints_[offset / kBlock].code_points;
  for (std::uint32_t i = offset - offset % kBlock; i < offset; ++i) count += begins_character(text_[i]);
  return count;
}

std::uint32_t OffsetMap::utf16_units(std::uint32_t offset) const {
  offset = std::min<std::uint32_t>(offset, static_cast<std::uint32_t>(text_.size()));
  std::uint32_t count = checkpoints_[offset / kBlock].utf16_units;
  for (std::uint32_t i = offset - offset % kBlock; i < offset; ++i) {
    count += begins_character(text_[i]) + begins_surrogate_pair(text_[i]);
  }
  return count;
}

std::uint32_t OffsetMap::byte_of_code_point(std::uint32_t index) const {
  // The last block with no more than `index` characters before it holds the character, or only the tail of
  // one and then a later block would have qualified too.
  const auto later = std::upper_bound(checkpoints_.begin(), checkpoints_.end(), index,
                                      [](std::uint32_t i, const Checkpoint& c) { return i < c.code_points; });
  const auto block = static_cast<std::uint32_t>(later - checkpoints_.begin() - 1);
  std::uint32_t count = checkpoints_[block].code_points;
  for (std::uint32_t i = block * kBlock; i < text_.size(); ++i) {
    if (begins_character(text_[i]) && count++ == index) return i;
  }
  return static_cast<std::uint32_t>(text_.size());
}

}  // namespace synoptic
