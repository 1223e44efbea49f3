// One packed member, piece by piece: what gzip and zstd have in common.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "synoptic/compression/limits.h"
#include "synoptic/compression/packed_window.h"

namespace synoptic {

/// How a piece of work ended.
struct MemberStep {
  enum class Outcome : std::uint8_t {
    more,          ///< There may be more: call again.
    ended,         ///< The member is whole.
    bad_checksum,  ///< All of it was decoded, and its checksum does not fit.
    broken,        ///< Nothing more can be decoded of it.
    cut_short,     ///< The stream ends inside it.
  };
  Outcome outcome = Outcome::more;
  std::size_t made = 0;  ///< Bytes that were added to the buffer.
};

/// What came of decoding a member at once.
struct Attempt {
  enum class Outcome : std::uint8_t {
    done,
    in_pieces,  ///< It must be decoded in pieces, and nothing speaks against it.
    doubtful,   ///< It is longer than what is at hand, or damaged.
  };
  Outcome outcome = Outcome::in_pieces;
  std::size_t size = 0;  ///< In pieces: packed bytes of the member, where its headers say so; else 0.
};

class MemberDecoder {
 public:
  virtual ~MemberDecoder() = default;

  /// The bytes that every member begins with (there may be more that it may begin with).
  virtual std::string_view magic() const = 0;
  /// True where a member may begin with these bytes (at least 18, fewer at the end of the stream).
  virtual bool may_begin(std::string_view head) const = 0;
  /// How many packed bytes beginning_of() needs to see.
  virtual std::size_t trial_size() const = 0;
  /// Gets ready for the member that begins at the window's first byte.
  virtual void begin() = 0;
  /// Decodes all of the member at once, where that can be done.
  virtual Attempt try_whole(PackedWindow& packed, UnpackedBuffer& unpacked) = 0;
  /// Decodes a piece, of at most `usable` bytes of the window; what was used is dropped from it.
  virtual MemberStep step(PackedWindow& packed, UnpackedBuffer& unpacked, std::size_t usable) = 0;
  /// The first bytes, at most `size`, of the member at `head`; nothing where it is none. Does not disturb begin().
  virtual std::optional<std::string> beginning_of(std::string_view head, std::size_t size) = 0;
};

std::unique_ptr<MemberDecoder> gzip_decoder();
std::unique_ptr<MemberDecoder> zstd_decoder(const CompressionLimits& limits);

}  // namespace synoptic
