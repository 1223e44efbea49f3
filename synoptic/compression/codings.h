// The codings of HTTP (RFC 9110, 8.4.1; RFC 7932, RFC 8878), for bodies that are at hand whole.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace synoptic {

enum class Coding : std::uint8_t { gzip, deflate, brotli, zstd };

/// What came out, and how it ended.
struct Uncoded {
  std::string bytes;
  bool whole = true;        ///< False: damaged or cut short; `bytes` is what stands before that.
  bool over_limit = false;  ///< There would have been more than was allowed.
};

/// The coding named by a token of Content-Encoding in any case ("x-gzip" is gzip, "br" brotli); nullopt: none we know.
std::optional<Coding> coding_named(std::string_view token);

/// The coding that the first bytes show: gzip and zstd bear a magic number, the other two do not.
std::optional<Coding> coding_by_bytes(std::string_view bytes);

/// Decodes at most `limit` bytes. `deflate` is read in both of its meanings: zlib's format (what the standard says) and
/// bare deflate (what some servers send). Nothing at all decoded and not whole: the bytes are not of that coding.
Uncoded decode_coding(Coding coding, std::string_view bytes, std::size_t limit);

}  // namespace synoptic
