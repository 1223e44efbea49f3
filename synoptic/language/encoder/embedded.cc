// The assembler reads the files in (".incbin"). CMakeLists.txt says which of them stand in the source tree: a set that
// is not there is left out of the program.
#include "synoptic/language/encoder/embedded.h"

#include <cstddef>

// NOLINTBEGIN(readability-identifier-naming)
#define SYNOPTIC_EMBED(NAME, FILE) \
  asm(".section .rodata\n"         \
      ".balign 64\n"               \
      "synoptic_" NAME             \
      "_encoder_begin:\n"          \
      ".incbin \"" FILE            \
      "\"\n"                       \
      "synoptic_" NAME             \
      "_encoder_end:\n"            \
      ".byte 0\n"                  \
      ".text\n");

#ifdef SYNOPTIC_NEWS_WEIGHTS
SYNOPTIC_EMBED("news", SYNOPTIC_NEWS_WEIGHTS)
extern "C" {
extern const char synoptic_news_encoder_begin[];
extern const char synoptic_news_encoder_end[];
}
#endif
#ifdef SYNOPTIC_OPEN_WEIGHTS
SYNOPTIC_EMBED("open", SYNOPTIC_OPEN_WEIGHTS)
extern "C" {
extern const char synoptic_open_encoder_begin[];
extern const char synoptic_open_encoder_end[];
}
#endif
// NOLINTEND(readability-identifier-naming)

namespace synoptic::encoder {

std::string_view embedded_weights([[maybe_unused]] std::string_view name) {
#ifdef SYNOPTIC_NEWS_WEIGHTS
  if (name == "news")
    return {synoptic_news_encoder_begin,
            static_cast<std::size_t>(synoptic_news_encoder_end - synoptic_news_encoder_begin)};
#endif
#ifdef SYNOPTIC_OPEN_WEIGHTS
  if (name == "open")
    return {synoptic_open_encoder_begin,
            static_cast<std::size_t>(synoptic_open_encoder_end - synoptic_open_encoder_begin)};
#endif
  return {};
}

}  // namespace synoptic::encoder
