// The bytes of a page: which of them end a name, and the next at which it is not to be read as it stands.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>

#include <bit>
#endif

namespace synoptic {

constexpr bool is_letter(unsigned char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_white(unsigned char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

inline std::string_view view(const unsigned char* begin, const unsigned char* end) {
  return {reinterpret_cast<const char*>(begin), static_cast<std::size_t>(end - begin)};
}

/// The first `stop`, `&`, carriage return or NUL before `end`.
inline const unsigned char* find_sign(unsigned char stop, const unsigned char* at, const unsigned char* end) {
#ifdef __SSE2__
  const __m128i stops = _mm_set1_epi8(static_cast<char>(stop)), references = _mm_set1_epi8('&'),
                returns = _mm_set1_epi8('\r');
  for (; end - at >= 16; at += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const __m128i found =
        _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, stops), _mm_cmpeq_epi8(bytes, references)),
                     _mm_or_si128(_mm_cmpeq_epi8(bytes, returns), _mm_cmpeq_epi8(bytes, _mm_setzero_si128())));
    if (const auto mask = static_cast<unsigned>(_mm_movemask_epi8(found)); mask != 0)
      return at + std::countr_zero(mask);
  }
#endif
  while (at < end && *at != stop && *at != '&' && *at != '\r' && *at != 0) ++at;
  return at;
}

/// The first such byte, or `end`.
inline const unsigned char* find_byte(const unsigned char* at, const unsigned char* end, char byte) {
  const void* const found = std::memchr(at, byte, static_cast<std::size_t>(end - at));
  return found == nullptr ? end : static_cast<const unsigned char*>(found);
}

inline const unsigned char* skip_white(const unsigned char* at, const unsigned char* end) {
  while (at < end && is_white(*at)) ++at;
  return at;
}

/// Bytes of a name: 1 those that end it, 2 capitals, 4 what names of tags have not, 0 all others.
inline constexpr auto kNameBytes = [] {
  std::array<std::uint8_t, 256> kinds{};
  for (std::size_t c = 0; c < 256; ++c) {
    const bool is_plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    kinds[c] = is_plain ? 0 : c >= 'A' && c <= 'Z' ? 2 : 4;
  }
  for (const unsigned char c : {' ', '\n', '\t', '\r', '\f', '/', '>', '='}) kinds[c] = 1;
  return kinds;
}();

}  // namespace synoptic
