#include "synoptic/text/scan.h"

#include <unicode/uchar.h>

namespace synoptic {

bool is_word_part(char32_t c) {
  if (c >= 0xC0 && c < 0x250) return c != 0xD7 && c != 0xF7;
  if (c == 0xAD || c == 0x200C || c == 0x200D) return true;
  if (c >= 0x2000 && c < 0x2070) return false;
  return u_isalnum(static_cast<UChar32>(c)) != 0 || (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

}  // namespace synoptic
