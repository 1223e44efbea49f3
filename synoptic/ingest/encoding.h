// From bytes of an unknown encoding to UTF-8, by rules that a person can follow.
//
//  1. A byte order mark says it: UTF-8, UTF-16 or UTF-32.
//  2. NULs at every other place, and text between them, say UTF-16 without a mark.
//  3. What is valid UTF-8 is UTF-8. It is kept byte for byte, its byte order mark too.
//  4. What holds at least as many sound multi-byte sequences of UTF-8 as broken ones is damaged UTF-8: the broken ones
//     become U+FFFD (see text/utf8.h).
//  5. Anything else is a legacy encoding: ICU's detector (trigrams and byte statistics) ranks the candidates;
//     windows-1252 where it has none it is sure of. ISO 8859-1 and -9 are read as the windows-125x that
//     contain them, as the WHATWG's Encoding Standard does.
// NULs and control characters that no text holds make the bytes binary. What was guessed or replaced is a problem.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/result.h"

namespace synoptic {

struct Decoded {
  std::string text;               ///< Valid UTF-8 without NUL.
  std::string encoding;           ///< The name by the WHATWG or IANA: "UTF-8", "windows-1251".
  std::vector<Problem> problems;  ///< `ingest.bytes_replaced`, `ingest.encoding_guessed`; no source yet.
};

/// Reads `bytes` by the encoding of that name (IANA or ICU). Nothing where there is no such encoding, or the bytes are
/// broken in it beyond repair; what was replaced is a problem.
std::optional<Decoded> decode_as(std::string_view bytes, const std::string& name);

/// Reads `bytes` as text. Errors: `ingest.binary`. The same bytes always give the same text. Cost: linear;
/// the detector sees the first 64 KiB.
Result<Decoded> decode(std::string_view bytes);

}  // namespace synoptic
