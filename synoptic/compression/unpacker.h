// Reads a stream that may be packed (gzip, zstd) as one run of bytes, and knows where its members begin.
//
// An archive is often many members one behind another, each packed by itself. What is damaged costs its own member:
// the next one is found by its magic number and by what its first bytes decode to. Whole members are decoded at once
// (libdeflate, twice as fast as zlib), large ones piece by piece (zlib), zstd always piece by piece, so that memory
// does not grow with the stream. Bytes that are not packed pass through.
// Not here: what the bytes mean (synoptic/ingest).
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/files.h"
#include "synoptic/compression/limits.h"

namespace synoptic {

enum class Packing : std::uint8_t { none, gzip, zstd };

/// What the first bytes say. A zstd stream may begin with a skippable frame.
Packing packing_of(std::string_view head);

class MemberDecoder;
class PackedWindow;
class UnpackedBuffer;

/// A cursor over the unpacked bytes. Not safe for several threads.
class Unpacker {
 public:
  /// Takes the stream from its beginning; how it is packed is seen from its first bytes.
  explicit Unpacker(std::unique_ptr<ByteStream> stream, const CompressionLimits& limits = {});
  ~Unpacker();
  Unpacker(const Unpacker&) = delete;
  Unpacker& operator=(const Unpacker&) = delete;

  /// How every member's content begins ("WARC/"), for finding one behind damage. Without it any that decodes is one.
  void find_members_by(std::string sync) { sync_ = std::move(sync); }

  Packing packing() const { return packing_; }

  /// At least `wanted` bytes from here, fewer only at the end; more may be shown. Valid until the next call of a
  /// member that is not const. Memory: `wanted` and 4 MiB.
  std::string_view peek(std::size_t wanted);
  /// Goes on by `count` bytes that peek() has shown.
  void consume(std::size_t count);

  /// True where a packed member begins here.
  bool at_member() const;
  /// How far from here the next member begins, where that has been decoded; never 0. Nothing for bytes that are not
  /// packed.
  std::optional<std::size_t> member_ahead() const;
  /// True where the member before that one was damaged, or given up.
  bool member_ahead_is_behind_damage() const;

  /// True where the member ends with the bytes that peek() has shown, so that more of them would be another's.
  bool member_ends_with_what_is_shown() const { return packing_ != Packing::none && !in_member_; }

  /// Where the bytes here come from: the offset in the stream of the member they are in (packed), or their own.
  std::uint64_t offset() const;

  /// Leaves out what is left of the member here. False where the bytes are not packed, or no member follows.
  bool skip_member();

  /// Leaves out `count` bytes by moving the stream. False, and nothing is left out, where the bytes are packed, the
  /// stream cannot move, or it ends before that.
  bool skip_bytes(std::uint64_t count);

  /// What was damaged or refused since the last call: `compression.*`, `files.not_readable`; offsets are the
  /// stream's, no source yet.
  std::vector<Problem> take_problems();

 private:
  struct Boundary {
    std::uint64_t at;      ///< Among the unpacked bytes, from the first one.
    std::uint64_t offset;  ///< Of the member in the stream.
    bool behind_damage;
  };

  void step();
  void begin_member();
  void raise_fence();
  void end_member(bool damaged);
  void give_up_member(Problem problem);
  bool find_member();
  void check_expansion();
  std::uint64_t shown_to() const;

  Packing packing_ = Packing::none;
  std::string sync_;
  CompressionLimits limits_;
  std::unique_ptr<PackedWindow> packed_;
  std::unique_ptr<UnpackedBuffer> unpacked_;
  std::unique_ptr<MemberDecoder> decoder_;
  std::deque<Boundary> boundaries_;     // those not before position_, and the one before it
  std::uint64_t position_ = 0;          // of the cursor among the unpacked bytes
  std::uint64_t member_begin_ = 0;      // in the stream, of the member being decoded
  std::uint64_t member_made_ = 0;       // bytes it has become so far
  std::optional<std::uint64_t> fence_;  // in the stream: where the member must have ended
  bool in_member_ = false;
  bool damaged_ = false;  // the member before was
  bool ended_ = false;
  std::vector<Problem> problems_;
};

}  // namespace synoptic
