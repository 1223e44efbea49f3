// The assembler reads the packed file in (".incbin"). CMakeLists.txt says whether it stands in the source tree: where
// it does not, the program has no encoder of its own.
#include "synoptic/language/encoder/embedded.h"

#include <cstddef>

#ifdef SYNOPTIC_PACKED_news
#include "synoptic/compression/built_in.h"

asm(".section .rodata\n"
    ".balign 64\n"
    "synoptic_news_encoder_begin:\n"
    ".incbin \"" SYNOPTIC_PACKED_news
    "\"\n"
    "synoptic_news_encoder_end:\n"
    ".byte 0\n"
    ".text\n");

extern "C" {
extern const char synoptic_news_encoder_begin[];  // NOLINT(readability-identifier-naming)
extern const char synoptic_news_encoder_end[];    // NOLINT(readability-identifier-naming)
}
#endif

namespace synoptic::encoder {

std::string_view embedded_weights([[maybe_unused]] std::string_view name) {
#ifdef SYNOPTIC_PACKED_news
  if (name == "news") {
    static const BuiltIn kWeights({synoptic_news_encoder_begin,
                                   static_cast<std::size_t>(synoptic_news_encoder_end - synoptic_news_encoder_begin)});
    return kWeights.bytes();
  }
#endif
  return {};
}

}  // namespace synoptic::encoder
