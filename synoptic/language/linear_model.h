// A linear classifier over hashed features, as small as a cache: what the tagger and the reader of names run on.
//
// The weights of a feature are one row of bytes, a byte a label; the rows stand in an open table (linear
// probing, 16 bits of the hash kept as a check). Scores are whole numbers, so that every machine gives the same.
// The format is written by train/tagger and read in place: nothing is copied or parsed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace synoptic {

/// What stands before the table in a file of weights. Little endian.
struct LinearModelHeader {
  char magic[8];  ///< "SYNLIN1\0"
  std::uint32_t labels;
  std::uint32_t slots;     ///< A power of two.
  std::uint64_t features;  ///< Rows in use.
};
static_assert(sizeof(LinearModelHeader) == 24);

/// The check kept of a feature's hash; never 0, which marks an empty slot.
constexpr std::uint16_t feature_check(std::uint64_t feature) { return static_cast<std::uint16_t>(feature >> 48 | 1); }

/// A hash of a template and what fills it.
constexpr std::uint64_t feature_hash(std::uint64_t pattern, std::uint64_t a, std::uint64_t b = 0) {
  std::uint64_t h = (a ^ pattern * 0x9E3779B97F4A7C15ull) * 0xD6E8FEB86659FD93ull;
  h ^= h >> 32;
  h = (h + b) * 0xC2B2AE3D27D4EB4Full;
  return h ^ h >> 29;
}

/// A view of weights. Precondition: `bytes` is a whole file of weights for `Labels` labels, 8-byte aligned.
template <std::size_t Labels>
class LinearModel {
 public:
  explicit LinearModel(std::string_view bytes) {
    LinearModelHeader header;
    std::memcpy(&header, bytes.data(), sizeof header);
    mask_ = header.slots - 1;
    checks_ = reinterpret_cast<const std::uint16_t*>(bytes.data() + sizeof header);
    rows_ = reinterpret_cast<const std::int8_t*>(checks_ + header.slots);
  }

  /// True where `bytes` has the size and the head of such a file.
  static bool fits(std::string_view bytes) {
    LinearModelHeader header;
    if (bytes.size() < sizeof header) return false;
    std::memcpy(&header, bytes.data(), sizeof header);
    return std::string_view(header.magic, 7) == "SYNLIN1" && header.labels == Labels && header.slots != 0 &&
           (header.slots & (header.slots - 1)) == 0 && header.features < header.slots &&
           bytes.size() == sizeof header + header.slots * (sizeof(std::uint16_t) + Labels);
  }

  /// Adds the weights of `feature` to `scores`; nothing where it has none. At most 256 features fit a sum.
  void add(std::uint64_t feature, std::int16_t (&scores)[Labels]) const {
    const std::uint16_t check = feature_check(feature);
    for (std::uint64_t slot = feature & mask_; checks_[slot] != 0; slot = (slot + 1) & mask_) {
      if (checks_[slot] != check) continue;
      const std::int8_t* row = rows_ + slot * Labels;
      for (std::size_t label = 0; label < Labels; ++label)
        scores[label] = static_cast<std::int16_t>(scores[label] + row[label]);
      return;
    }
  }

 private:
  std::uint64_t mask_ = 0;
  const std::uint16_t* checks_ = nullptr;
  const std::int8_t* rows_ = nullptr;
};

/// The label of the highest score; the lowest of equals.
template <std::size_t Labels>
std::size_t best_label(const std::int16_t (&scores)[Labels]) {
  std::size_t best = 0;
  for (std::size_t label = 1; label < Labels; ++label) best = scores[label] > scores[best] ? label : best;
  return best;
}

}  // namespace synoptic
