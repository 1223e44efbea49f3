#include "synoptic/compression/codings.h"

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <memory>

namespace synoptic {

namespace {

/// Grows by what came out, at most to one byte beyond the limit, by which it is known that there is more.
class Output {
 public:
  explicit Output(std::size_t limit) : limit_(limit) {}

  /// Room for the next piece; 0 where the limit is passed.
  std::size_t room() {
    constexpr std::size_t kFirst = std::size_t{64} << 10;
    const std::size_t size = std::min(limit_ + 1 - made_, std::max(kFirst, made_));
    out_.bytes.resize(made_ + size);
    return size;
  }
  char* end() { return out_.bytes.data() + made_; }
  void added(std::size_t count) { made_ += count; }
  bool over() const { return made_ > limit_; }
  std::size_t made() const { return made_; }
  Uncoded result(bool whole) {
    out_.over_limit = over();
    out_.whole = whole && !over();
    out_.bytes.resize(std::min(made_, limit_));
    return std::move(out_);
  }

 private:
  std::size_t limit_, made_ = 0;
  Uncoded out_;
};

struct EndInflation {
  void operator()(z_stream* stream) const {
    inflateEnd(stream);
    delete stream;  // NOLINT(cppcoreguidelines-owning-memory)
  }
};

/// `window_bits` as zlib takes it: 31 gzip, 15 zlib's format, -15 bare deflate.
Uncoded inflate_all(std::string_view bytes, int window_bits, std::size_t limit) {
  Output out(limit);
  std::unique_ptr<z_stream, EndInflation> stream(new z_stream{});
  if (inflateInit2(stream.get(), window_bits) != Z_OK) return out.result(false);
  constexpr std::size_t kLargest = std::size_t{1} << 30;
  while (!out.over()) {
    const std::size_t given = std::min(bytes.size(), kLargest);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): zlib's interface is older than const
    stream->next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream->avail_in = static_cast<uInt>(given);
    const std::size_t room = std::min(out.room(), kLargest);
    stream->next_out = reinterpret_cast<Bytef*>(out.end());
    stream->avail_out = static_cast<uInt>(room);
    const int answer = inflate(stream.get(), Z_NO_FLUSH);
    out.added(room - stream->avail_out);
    bytes.remove_prefix(given - stream->avail_in);
    if (answer == Z_STREAM_END) {
      // Several members one behind another are one body (RFC 1952, 2.2).
      if (window_bits != 31 || coding_by_bytes(bytes) != Coding::gzip) return out.result(true);
      inflateReset(stream.get());
    } else if (answer != Z_OK) {
      return out.result(false);
    }
  }
  return out.result(false);
}

/// zlib's format bears its method and a check in its first two bytes (RFC 1950, 2.2).
bool has_zlib_header(std::string_view bytes) {
  if (bytes.size() < 2) return false;
  const unsigned first = static_cast<unsigned char>(bytes[0]), second = static_cast<unsigned char>(bytes[1]);
  return (first & 0x0F) == 8 && (first >> 4) <= 7 && (first * 256 + second) % 31 == 0;
}

Uncoded inflate_either(std::string_view bytes, std::size_t limit) {
  if (has_zlib_header(bytes)) {
    Uncoded out = inflate_all(bytes, 15, limit);
    if (out.whole || !out.bytes.empty()) return out;
  }
  return inflate_all(bytes, -15, limit);
}

Uncoded brotli_all(std::string_view bytes, std::size_t limit) {
  Output out(limit);
  struct Destroy {
    void operator()(BrotliDecoderState* state) const { BrotliDecoderDestroyInstance(state); }
  };
  const std::unique_ptr<BrotliDecoderState, Destroy> state(BrotliDecoderCreateInstance(nullptr, nullptr, nullptr));
  if (!state) return out.result(false);
  std::size_t in_left = bytes.size();
  const auto* in = reinterpret_cast<const std::uint8_t*>(bytes.data());
  while (!out.over()) {
    const std::size_t room = out.room();
    std::size_t room_left = room;
    auto* to = reinterpret_cast<std::uint8_t*>(out.end());
    const BrotliDecoderResult answer =
        BrotliDecoderDecompressStream(state.get(), &in_left, &in, &room_left, &to, nullptr);
    out.added(room - room_left);
    if (answer == BROTLI_DECODER_RESULT_SUCCESS) return out.result(true);
    if (answer != BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) return out.result(false);
  }
  return out.result(false);
}

Uncoded zstd_all(std::string_view bytes, std::size_t limit) {
  Output out(limit);
  struct Free {
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
  };
  const std::unique_ptr<ZSTD_DCtx, Free> context(ZSTD_createDCtx());
  if (!context) return out.result(false);
  constexpr int kWindowLog = 23;  // 8 MiB: RFC 9659 asks no more for HTTP
  ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, kWindowLog);
  ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
  while (!out.over()) {
    ZSTD_outBuffer piece{nullptr, out.room(), 0};
    piece.dst = out.end();
    const std::size_t before = in.pos;
    const std::size_t left = ZSTD_decompressStream(context.get(), &piece, &in);
    out.added(piece.pos);
    if (ZSTD_isError(left)) return out.result(false);
    if (left == 0 && in.pos == in.size) return out.result(true);
    if (left != 0 && piece.pos == 0 && in.pos == before) return out.result(false);
  }
  return out.result(false);
}

}  // namespace

std::optional<Coding> coding_named(std::string_view token) {
  const auto is = [&](std::string_view name) {
    return std::equal(token.begin(), token.end(), name.begin(), name.end(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
  };
  if (is("gzip") || is("x-gzip")) return Coding::gzip;
  if (is("deflate") || is("x-deflate")) return Coding::deflate;
  if (is("br") || is("brotli")) return Coding::brotli;
  if (is("zstd")) return Coding::zstd;
  return std::nullopt;
}

std::optional<Coding> coding_by_bytes(std::string_view bytes) {
  if (bytes.starts_with("\x1f\x8b\x08")) return Coding::gzip;
  if (bytes.starts_with("\x28\xb5\x2f\xfd")) return Coding::zstd;
  return std::nullopt;
}

Uncoded decode_coding(Coding coding, std::string_view bytes, std::size_t limit) {
  switch (coding) {
    case Coding::gzip: return inflate_all(bytes, 31, limit);
    case Coding::deflate: return inflate_either(bytes, limit);
    case Coding::brotli: return brotli_all(bytes, limit);
    case Coding::zstd: return zstd_all(bytes, limit);
  }
  return {};
}

}  // namespace synoptic
