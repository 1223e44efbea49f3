#include "synoptic/compression/unpacker.h"

#include <gtest/gtest.h>

#include "synoptic/compression/codings.h"
#include "synoptic/compression/testing.h"

namespace synoptic {
namespace {

/// Bytes in small pieces that cannot be gone back over, as a pipe gives them.
class Pipe final : public ByteStream {
 public:
  explicit Pipe(std::string bytes) : bytes_(std::move(bytes)) {}
  Result<std::size_t> read(char* into, std::size_t room) override {
    const std::size_t count = std::min({room, bytes_.size() - at_, std::size_t{977}});
    bytes_.copy(into, count, at_);
    at_ += count;
    return count;
  }
  bool seek(std::uint64_t /*offset*/) override { return false; }
  std::optional<std::uint64_t> size() const override { return std::nullopt; }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

struct All {
  std::string bytes;
  std::vector<std::string> codes;
};

All read_all(Unpacker& unpacker) {
  All all;
  for (std::string_view bytes = unpacker.peek(1); !bytes.empty(); bytes = unpacker.peek(1)) {
    all.bytes += bytes;
    unpacker.consume(bytes.size());
  }
  for (const Problem& problem : unpacker.take_problems()) all.codes.push_back(problem.code);
  return all;
}

All unpacked(const std::string& bytes, const std::string& sync = {}, const CompressionLimits& limits = {}) {
  Unpacker file(stream_of_bytes(bytes), limits), pipe(std::make_unique<Pipe>(bytes), limits);
  file.find_members_by(sync);
  pipe.find_members_by(sync);
  All all = read_all(file);
  const All same = read_all(pipe);
  EXPECT_EQ(all.bytes, same.bytes) << "a pipe gives the same as a file";
  EXPECT_EQ(all.codes, same.codes);
  return all;
}

/// Text that does not pack well, so that a member is larger than what is tried at once.
std::string noise(std::size_t size, unsigned seed) {
  std::string text;
  while (text.size() < size) {
    seed = seed * 1664525 + 1013904223;
    text += static_cast<char>('!' + (seed >> 16) % 90);
  }
  return text;
}

using Codes = std::vector<std::string>;

TEST(Unpacker, gives_all_members_as_one_run_whatever_the_packing) {
  const std::string a = "REC one " + noise(3000, 1), b = "REC two " + noise(3'000'000, 2), c = "REC three";
  for (const std::string& packed :
       {a + b + c, gzipped(a) + gzipped(b) + gzipped(c), zstd_packed(a) + zstd_packed(b) + zstd_packed(c),
        gzipped(a + b + c), zstd_packed(a + b + c)}) {
    const All all = unpacked(packed);
    EXPECT_TRUE(all.bytes == a + b + c);
    EXPECT_EQ(all.codes, Codes{});
  }
}

TEST(Unpacker, reads_zstd_by_the_dictionary_that_a_frame_before_it_holds) {
  const std::string dictionary = noise(4000, 3);
  const std::string text = dictionary.substr(100, 3000) + " and a little more";
  const auto frame = [](const std::string& content) {
    const auto size = static_cast<std::uint32_t>(content.size());
    std::string header("\x5d\x2a\x4d\x18", 4);
    for (int shift = 0; shift < 32; shift += 8) header += static_cast<char>(size >> shift & 0xFF);
    return header + content;
  };
  const std::string records = zstd_packed(text, dictionary) + zstd_packed(text, dictionary);
  ASSERT_LT(records.size(), text.size()) << "the dictionary is needed";
  EXPECT_EQ(unpacked(frame(dictionary) + records).bytes, text + text);
  EXPECT_EQ(unpacked(frame(zstd_packed(dictionary)) + records).bytes, text + text)
      << "a dictionary may be packed itself";
  EXPECT_EQ(unpacked(frame("nothing of use") + zstd_packed("plain")).bytes, "plain");
}

TEST(Unpacker, knows_where_members_begin) {
  const std::string first = gzipped("one"), packed = first + gzipped("two");
  Unpacker unpacker(stream_of_bytes(packed));
  EXPECT_EQ(unpacker.peek(6), "onetwo");
  EXPECT_TRUE(unpacker.at_member());
  EXPECT_EQ(unpacker.offset(), 0u);
  EXPECT_EQ(unpacker.member_ahead(), 3u);
  unpacker.consume(1);
  EXPECT_FALSE(unpacker.at_member());
  EXPECT_TRUE(unpacker.skip_member());
  EXPECT_EQ(unpacker.offset(), first.size());
  EXPECT_EQ(unpacker.peek(1), "two");
}

TEST(Unpacker, finds_the_next_member_behind_damage) {
  const std::string a = "REC one " + noise(5000, 1), b = "REC two " + noise(5000, 2), c = "REC three " + noise(5000, 3);
  for (const bool gzip : {true, false}) {
    const auto pack = [&](const std::string& text) { return gzip ? gzipped(text) : zstd_packed(text); };
    std::string damaged = pack(b);
    for (std::size_t at = damaged.size() / 2; at < damaged.size() / 2 + 40; ++at) damaged[at] = '\x55';
    const All all = unpacked(pack(a) + damaged + pack(c), "REC ");
    EXPECT_TRUE(all.bytes.starts_with(a)) << gzip;
    EXPECT_TRUE(all.bytes.ends_with(c)) << gzip;
    EXPECT_FALSE(all.codes.empty());

    const All cut = unpacked(pack(a) + pack(b).substr(0, pack(b).size() / 2) + pack(c), "REC ");
    EXPECT_TRUE(cut.bytes.ends_with(c)) << "what was cut off must not swallow the next " << gzip;

    const All garbage = unpacked(pack(a) + std::string(100, '\0') + "garbage" + pack(c), "REC ");
    EXPECT_EQ(garbage.bytes, a + c);
    EXPECT_EQ(garbage.codes, Codes{"compression.garbage"});

    const All short_of = unpacked(pack(a) + pack(b).substr(0, pack(b).size() - 20), "REC ");
    EXPECT_TRUE(short_of.bytes.starts_with(a + b.substr(0, gzip ? 1000 : 0)));
    EXPECT_EQ(short_of.codes, Codes{"compression.cut_short"});
  }
}

TEST(Unpacker, tells_a_wrong_checksum_and_keeps_what_was_decoded) {
  std::string packed = gzipped("one");
  packed[packed.size() - 8] = static_cast<char>(packed[packed.size() - 8] ^ 1);
  const All all = unpacked(packed + gzipped("two"));
  EXPECT_EQ(all.bytes, "onetwo");
  EXPECT_EQ(all.codes, Codes{"compression.bad_checksum"});
}

TEST(Unpacker, leaves_a_bomb_and_reads_what_follows) {
  CompressionLimits limits;
  limits.expansion_from = 1u << 20;
  const std::string bomb(64u << 20, '\0');
  for (const std::string& packed : {gzipped("REC a") + gzipped(bomb) + gzipped("REC b"),
                                    zstd_packed("REC a") + zstd_packed(bomb) + zstd_packed("REC b")}) {
    const All all = unpacked(packed, "REC ", limits);
    EXPECT_LT(all.bytes.size(), 8u << 20);
    EXPECT_TRUE(all.bytes.ends_with("REC b"));
    EXPECT_EQ(all.codes, Codes{"compression.expands_too_far"});
  }
}

TEST(Unpacker, moves_in_a_file_and_not_in_a_pipe) {
  const std::string text = noise(4'000'000, 5);
  Unpacker file(stream_of_bytes(text));
  EXPECT_FALSE(file.skip_bytes(text.size() + 1));
  EXPECT_TRUE(file.skip_bytes(3'000'000));
  EXPECT_EQ(file.offset(), 3'000'000u);
  EXPECT_TRUE(read_all(file).bytes == text.substr(3'000'000));
  Unpacker pipe(std::make_unique<Pipe>(text));
  EXPECT_FALSE(pipe.skip_bytes(3'000'000));
  EXPECT_TRUE(read_all(pipe).bytes == text);
}

TEST(Codings, are_taken_off_up_to_the_limit) {
  const std::string text = noise(50'000, 7);
  struct Case {
    Coding coding;
    std::string packed;
  };
  const Case cases[] = {{Coding::gzip, gzipped(text)},
                        {Coding::gzip, gzipped(text.substr(0, 100)) + gzipped(text.substr(100))},
                        {Coding::deflate, deflated(text, 15)},
                        {Coding::deflate, deflated(text, -15)},
                        {Coding::zstd, zstd_packed(text)}};
  for (const Case& one : cases) {
    const Uncoded whole = decode_coding(one.coding, one.packed, 1u << 20);
    EXPECT_TRUE(whole.whole && whole.bytes == text);
    const Uncoded limited = decode_coding(one.coding, one.packed, 1000);
    EXPECT_TRUE(limited.over_limit && limited.bytes == text.substr(0, 1000));
    const Uncoded cut = decode_coding(one.coding, one.packed.substr(0, one.packed.size() / 2), 1u << 20);
    EXPECT_FALSE(cut.whole);
    EXPECT_TRUE(text.starts_with(cut.bytes));
    EXPECT_FALSE(decode_coding(one.coding, "<html>no such coding</html>", 1u << 20).whole);
  }
  // One stretch that is not packed (RFC 7932, 9.2), since nothing here encodes brotli.
  const std::string brotli = "\xb0\x01\x10Twelve people, twelve boats.\x03";
  EXPECT_EQ(decode_coding(Coding::brotli, brotli, 1000).bytes, "Twelve people, twelve boats.");
  EXPECT_FALSE(decode_coding(Coding::brotli, "<html>no brotli</html>", 1000).whole);
  EXPECT_EQ(coding_named("X-GZIP"), Coding::gzip);
  EXPECT_EQ(coding_named("utf-8"), std::nullopt);
}

}  // namespace
}  // namespace synoptic
