// gzip (RFC 1952): a member that is at hand whole by libdeflate, any other by zlib.
#include <libdeflate.h>
#include <zlib.h>

#include <algorithm>
#include <array>

#include "synoptic/compression/member_decoder.h"

namespace synoptic {

namespace {

constexpr std::size_t kMost = std::size_t{4} << 20;      // unpacked at once
constexpr std::size_t kAtHand = std::size_t{256} << 10;  // packed bytes that are waited for before a try
constexpr std::size_t kPiece = std::size_t{64} << 10;
constexpr int kGzipOnly = 31;  // zlib's windowBits: 15 and 16

/// zlib's state for one member.
class Inflation {
 public:
  Inflation() { ready_ = inflateInit2(&stream_, kGzipOnly) == Z_OK; }
  ~Inflation() {
    if (ready_) inflateEnd(&stream_);
  }
  Inflation(const Inflation&) = delete;
  Inflation& operator=(const Inflation&) = delete;

  void reset() {
    if (ready_) inflateReset(&stream_);
  }
  /// zlib's answer; `in` loses what was used, `made` is what came out.
  int run(std::string_view& in, char* out, std::size_t room, std::size_t& made) {
    if (!ready_) return Z_MEM_ERROR;
    constexpr std::size_t kLargest = std::size_t{1} << 30;  // zlib counts in 32 bits
    const std::size_t given = std::min(in.size(), kLargest);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): zlib's interface is older than const
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
    stream_.avail_in = static_cast<uInt>(given);
    stream_.next_out = reinterpret_cast<Bytef*>(out);
    stream_.avail_out = static_cast<uInt>(std::min(room, kLargest));
    const uInt had_room = stream_.avail_out;
    const int answer = inflate(&stream_, Z_NO_FLUSH);
    in.remove_prefix(given - stream_.avail_in);
    made = had_room - stream_.avail_out;
    return answer;
  }
  bool checksum_failed() const {
    return stream_.msg != nullptr && std::string_view(stream_.msg).starts_with("incorrect");
  }

 private:
  z_stream stream_{};
  bool ready_ = false;
};

struct FreeDecompressor {
  void operator()(libdeflate_decompressor* decompressor) const { libdeflate_free_decompressor(decompressor); }
};

class GzipDecoder final : public MemberDecoder {
 public:
  std::string_view magic() const override { return "\x1f\x8b\x08"; }

  bool may_begin(std::string_view head) const override {
    return head.size() >= 4 && head.starts_with(magic()) && (static_cast<unsigned char>(head[3]) & 0xE0) == 0;
  }

  std::size_t trial_size() const override { return 1024; }

  void begin() override { inflation_.reset(); }

  Attempt try_whole(PackedWindow& packed, UnpackedBuffer& unpacked) override {
    packed.fill(kAtHand);
    const std::size_t had = packed.bytes().size();
    const Attempt::Outcome outcome = try_at_hand(packed, unpacked);
    if (outcome != Attempt::Outcome::doubtful || packed.at_end()) return {outcome, 0};
    packed.fill(PackedWindow::kChunk);
    return {packed.bytes().size() > had ? try_at_hand(packed, unpacked) : outcome, 0};
  }

  MemberStep step(PackedWindow& packed, UnpackedBuffer& unpacked, std::size_t usable) override {
    using Outcome = MemberStep::Outcome;
    packed.fill(1);
    std::string_view in = packed.bytes().substr(0, usable);
    if (in.empty()) return {Outcome::cut_short, 0};
    const std::size_t had = in.size();
    std::size_t made = 0;
    const int answer = inflation_.run(in, unpacked.room(kPiece), kPiece, made);
    packed.drop(had - in.size());
    unpacked.added(made);
    if (answer == Z_STREAM_END) return {Outcome::ended, made};
    if (answer == Z_OK || answer == Z_BUF_ERROR) return {Outcome::more, made};
    return {inflation_.checksum_failed() ? Outcome::bad_checksum : Outcome::broken, made};
  }

  std::optional<std::string> beginning_of(std::string_view head, std::size_t size) override {
    if (!may_begin(head)) return std::nullopt;
    Inflation trial;
    std::string out(size, '\0');
    std::size_t made = 0;
    const int answer = trial.run(head, out.data(), size, made);
    if (answer != Z_OK && answer != Z_STREAM_END && !(answer == Z_BUF_ERROR && made > 0)) return std::nullopt;
    out.resize(made);
    return out;
  }

 private:
  Attempt::Outcome try_at_hand(PackedWindow& packed, UnpackedBuffer& unpacked) {
    if (decompressor_ == nullptr) return Attempt::Outcome::in_pieces;
    const std::string_view in = packed.bytes();
    char* out = unpacked.room(kMost);
    std::size_t used = 0, made = 0;
    switch (libdeflate_gzip_decompress_ex(decompressor_.get(), in.data(), in.size(), out, kMost, &used, &made)) {
      case LIBDEFLATE_SUCCESS: break;
      case LIBDEFLATE_INSUFFICIENT_SPACE: return Attempt::Outcome::in_pieces;
      default: return Attempt::Outcome::doubtful;
    }
    packed.drop(used);
    unpacked.added(made);
    return Attempt::Outcome::done;
  }

  std::unique_ptr<libdeflate_decompressor, FreeDecompressor> decompressor_{libdeflate_alloc_decompressor()};
  Inflation inflation_;
};

}  // namespace

std::unique_ptr<MemberDecoder> gzip_decoder() { return std::make_unique<GzipDecoder>(); }

}  // namespace synoptic
