// UTF-8 (RFC 3629): strict reading, one rule of repair, and how to step through it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace synoptic {

/// One character of a text, with its length in bytes.
struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 0;  ///< 1 to 4; 0 at the end of the text.
};

/// The character that begins at `offset`. Precondition: `text` is valid UTF-8, `offset` on a boundary.
CodePoint code_point_at(std::string_view text, std::size_t offset);

/// The character that ends at `offset`; size 0 at the beginning.
CodePoint code_point_before(std::string_view text, std::size_t offset);

void append_utf8(std::string& out, char32_t value);

bool is_valid_utf8(std::string_view bytes);

/// A text after repair, and where it was needed (offsets in the bytes given).
struct Repaired {
  std::string text;
  std::vector<std::uint64_t> replaced;
};

/// Bytes that are not UTF-8 become U+FFFD, one for each maximal subpart (Unicode 15, 3.9, table 3-8; the
/// rule of the WHATWG decoder); NUL becomes U+FFFD too. Valid text without NUL comes back unchanged.
Repaired repair_utf8(std::string_view bytes);

/// Classes of characters that news prose needs. Letters by ICU's properties outside ASCII.
bool is_space(char32_t c);
bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_digit(char32_t c);      ///< ASCII only.
char32_t to_lower(char32_t c);  ///< Simple case mapping, independent of the locale.

}  // namespace synoptic
