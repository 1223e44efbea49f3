// How much may come out of what is packed.
#pragma once

#include <cstddef>
#include <cstdint>

namespace synoptic {

/// What is beyond a limit is left out and told, never decoded.
struct CompressionLimits {
  /// Bytes that one byte may become, asked from `expansion_from` bytes on. Pages of news become 3 to 12 times as
  /// large and tables of numbers up to 60; gzip can do 1032, zstd any number. Refused: `compression.expands_too_far`.
  std::uint64_t max_expansion = 200;
  std::uint64_t expansion_from = 32u << 20;  ///< Below this a ratio is no danger. 32 MiB.
  /// The memory that a zstd frame may ask for, as a power of two. 27 (128 MiB) is what `zstd --long` needs.
  /// Refused: `compression.broken`.
  int max_zstd_window_log = 27;
  std::size_t max_zstd_dictionary = 16u << 20;  ///< Bytes of a dictionary. 16 MiB. Refused: `compression.broken`.
};

}  // namespace synoptic
