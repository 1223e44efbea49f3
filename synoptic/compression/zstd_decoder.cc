// zstd (RFC 8878), frame by frame. An archive may begin with a skippable frame of type 0x184D2A5D that holds the
// dictionary for all frames behind it, plain or packed itself (WARC's "Zstandard Compression for WARC Files", 1.0).
#include <zstd.h>

#include <algorithm>

#include "synoptic/compression/member_decoder.h"

namespace synoptic {

namespace {

constexpr std::size_t kPiece = std::size_t{128} << 10;
constexpr std::string_view kMagic = "\x28\xb5\x2f\xfd";
constexpr std::string_view kDictionaryMagic = "\x5d\x2a\x4d\x18";

struct FreeContext {
  void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};
using Context = std::unique_ptr<ZSTD_DCtx, FreeContext>;

bool is_skippable(std::string_view head) {
  return head.size() >= 4 && (static_cast<unsigned char>(head[0]) & 0xF0) == 0x50 &&
         head.substr(1, 3) == "\x2a\x4d\x18";
}

std::uint32_t little_endian(std::string_view bytes) {
  std::uint32_t value = 0;
  for (std::size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
  return value;
}

class ZstdDecoder final : public MemberDecoder {
 public:
  explicit ZstdDecoder(const CompressionLimits& limits) : limits_(limits), context_(ZSTD_createDCtx()) {
    if (context_) ZSTD_DCtx_setParameter(context_.get(), ZSTD_d_windowLogMax, limits.max_zstd_window_log);
  }

  std::string_view magic() const override { return kMagic; }
  bool may_begin(std::string_view head) const override { return head.starts_with(kMagic) || is_skippable(head); }

  // Nothing comes out before the first block is whole: 128 KiB at most (RFC 8878, 3.1.1.2.3), and headers.
  std::size_t trial_size() const override { return kPiece + 1024; }

  void begin() override {
    if (context_) ZSTD_DCtx_reset(context_.get(), ZSTD_reset_session_only);
    at_first_byte_ = true;
  }

  Attempt try_whole(PackedWindow& packed, UnpackedBuffer& /*unpacked*/) override {
    packed.fill(kPiece);
    // Walks over the headers of blocks alone.
    const std::size_t size = ZSTD_findFrameCompressedSize(packed.bytes().data(), packed.bytes().size());
    if (ZSTD_isError(size)) return {Attempt::Outcome::doubtful, 0};
    return {Attempt::Outcome::in_pieces, size};
  }

  MemberStep step(PackedWindow& packed, UnpackedBuffer& unpacked, std::size_t usable) override {
    using Outcome = MemberStep::Outcome;
    packed.fill(kPiece);
    if (!context_) return {Outcome::broken, 0};
    if (at_first_byte_ && packed.bytes().starts_with(kDictionaryMagic)) return read_dictionary(packed);
    at_first_byte_ = false;
    const std::string_view given = packed.bytes().substr(0, usable);
    if (given.empty()) return {Outcome::cut_short, 0};
    ZSTD_inBuffer in{given.data(), given.size(), 0};
    ZSTD_outBuffer out{unpacked.room(kPiece), kPiece, 0};
    const std::size_t left = ZSTD_decompressStream(context_.get(), &out, &in);
    packed.drop(in.pos);
    unpacked.added(out.pos);
    if (ZSTD_isError(left)) return {Outcome::broken, out.pos};
    if (left == 0) return {Outcome::ended, out.pos};
    return {
        in.pos == 0 && out.pos == 0 && (packed.at_end() || usable <= given.size()) ? Outcome::cut_short : Outcome::more,
        out.pos};
  }

  std::optional<std::string> beginning_of(std::string_view head, std::size_t size) override {
    if (!head.starts_with(kMagic)) return std::nullopt;
    const Context trial(ZSTD_createDCtx());
    if (!trial) return std::nullopt;
    ZSTD_DCtx_setParameter(trial.get(), ZSTD_d_windowLogMax, limits_.max_zstd_window_log);
    if (!dictionary_.empty()) ZSTD_DCtx_loadDictionary(trial.get(), dictionary_.data(), dictionary_.size());
    std::string bytes(size, '\0');
    ZSTD_inBuffer in{head.data(), head.size(), 0};
    ZSTD_outBuffer out{bytes.data(), size, 0};
    if (ZSTD_isError(ZSTD_decompressStream(trial.get(), &out, &in))) return std::nullopt;
    bytes.resize(out.pos);
    return bytes;
  }

 private:
  MemberStep read_dictionary(PackedWindow& packed) {
    using Outcome = MemberStep::Outcome;
    if (packed.bytes().size() < 8) return {Outcome::cut_short, 0};
    const std::size_t size = little_endian(packed.bytes().substr(4, 4));
    if (size > limits_.max_zstd_dictionary) return {Outcome::broken, 0};
    packed.fill(8 + size);
    if (packed.bytes().size() < 8 + size) return {Outcome::cut_short, 0};
    const std::string_view content = packed.bytes().substr(8, size);
    dictionary_ = content;
    if (content.starts_with(kMagic) && !unpack_dictionary(content)) return {Outcome::broken, 0};
    packed.drop(8 + size);
    const bool loaded = !ZSTD_isError(ZSTD_DCtx_loadDictionary(context_.get(), dictionary_.data(), dictionary_.size()));
    return {loaded ? Outcome::ended : Outcome::broken, 0};
  }

  bool unpack_dictionary(std::string_view packed) {
    const unsigned long long size = ZSTD_getFrameContentSize(packed.data(), packed.size());
    // Streaming packers leave the size out.
    const bool known = size != ZSTD_CONTENTSIZE_UNKNOWN && size != ZSTD_CONTENTSIZE_ERROR;
    if (known && size > limits_.max_zstd_dictionary) return false;
    dictionary_.resize(known ? static_cast<std::size_t>(size) : limits_.max_zstd_dictionary);
    const std::size_t made = ZSTD_decompress(dictionary_.data(), dictionary_.size(), packed.data(), packed.size());
    if (ZSTD_isError(made)) return false;
    dictionary_.resize(made);
    return true;
  }

  CompressionLimits limits_;
  Context context_;
  std::string dictionary_;
  bool at_first_byte_ = true;
};

}  // namespace

std::unique_ptr<MemberDecoder> zstd_decoder(const CompressionLimits& limits) {
  return std::make_unique<ZstdDecoder>(limits);
}

}  // namespace synoptic
