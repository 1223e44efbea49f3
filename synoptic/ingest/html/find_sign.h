// Looking for the bytes at which a page is not to be read as it stands.
#pragma once

#ifdef __SSE2__
#include <emmintrin.h>

#include <bit>
#endif

namespace synoptic {

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

}  // namespace synoptic
