// Rooms: compression
// Any bytes as a packed stream, and as a packed body: what comes out keeps its limits, is the same for a file and for a
// pipe that gives little at a time, and is told where it is damaged; places of members ascend.
#include <cstdint>
#include <string>
#include <string_view>

#include "fuzz/require.h"
#include "fuzz/trickle.h"
#include "synoptic/compression/codings.h"
#include "synoptic/compression/unpacker.h"

namespace synoptic {
namespace {

constexpr std::size_t kMost = std::size_t{4} << 20;

std::string unpack(std::unique_ptr<ByteStream> stream, std::string_view sync) {
  CompressionLimits limits;
  limits.expansion_from = 1u << 18;
  limits.max_zstd_window_log = 20;
  Unpacker unpacker(std::move(stream), limits);
  unpacker.find_members_by(std::string(sync));
  std::string all;
  std::uint64_t offset = 0;
  for (std::string_view bytes = unpacker.peek(1); !bytes.empty() && all.size() < kMost; bytes = unpacker.peek(1)) {
    REQUIRE(unpacker.offset() >= offset);
    offset = unpacker.offset();
    const std::size_t ahead = std::min(unpacker.member_ahead().value_or(bytes.size()), bytes.size());
    REQUIRE(ahead > 0);
    all += bytes.substr(0, ahead);
    unpacker.consume(ahead);
  }
  for (const Problem& problem : unpacker.take_problems()) REQUIRE(problem.code.starts_with("compression."));
  return all;
}

void check(const std::string& bytes) {
  const std::string all = unpack(stream_of_bytes(bytes), "");
  if (packing_of(bytes) == Packing::none) REQUIRE(all.substr(0, kMost) == bytes.substr(0, all.size()));
  REQUIRE(all == unpack(stream_of_bytes(bytes), ""));
  (void)unpack(std::make_unique<Trickle>(bytes), "WARC/");
  for (const Coding coding : {Coding::gzip, Coding::deflate, Coding::brotli, Coding::zstd}) {
    const Uncoded uncoded = decode_coding(coding, bytes, 1u << 16);
    REQUIRE(uncoded.bytes.size() <= 1u << 16);
    REQUIRE(!(uncoded.whole && uncoded.over_limit));
  }
}

}  // namespace
}  // namespace synoptic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  synoptic::check(std::string(reinterpret_cast<const char*>(data), size));
  return 0;
}
