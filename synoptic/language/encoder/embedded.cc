// The assembler reads the packed file in (".incbin"). CMakeLists.txt says whether it stands in the source tree: where
// it does not, the program has no encoder of its own.
#include "synoptic/language/encoder/embedded.h"

#include <cstddef>

#if defined(SYNOPTIC_PACKED_news) || defined(SYNOPTIC_PACKED_news_pairs)
#include "synoptic/compression/built_in.h"

#define SYNOPTIC_EMBED(name, file)             \
  asm(".section .rodata\n"                     \
      ".balign 64\n"                           \
      "synoptic_" #name                        \
      "_begin:\n"                              \
      ".incbin \"" file                        \
      "\"\n"                                   \
      "synoptic_" #name                        \
      "_end:\n"                                \
      ".byte 0\n"                              \
      ".text\n");                              \
  extern "C" {                                 \
  extern const char synoptic_##name##_begin[]; \
  extern const char synoptic_##name##_end[];   \
  }
#endif

#ifdef SYNOPTIC_PACKED_news
SYNOPTIC_EMBED(news, SYNOPTIC_PACKED_news)  // NOLINT(readability-identifier-naming)
#endif
#ifdef SYNOPTIC_PACKED_news_pairs
SYNOPTIC_EMBED(news_pairs, SYNOPTIC_PACKED_news_pairs)  // NOLINT(readability-identifier-naming)
#endif

namespace synoptic::encoder {

std::string_view embedded_weights([[maybe_unused]] std::string_view name) {
#ifdef SYNOPTIC_PACKED_news
  if (name == "news") {
    static const BuiltIn kWeights(
        {synoptic_news_begin, static_cast<std::size_t>(synoptic_news_end - synoptic_news_begin)});
    return kWeights.bytes();
  }
#endif
#ifdef SYNOPTIC_PACKED_news_pairs
  if (name == "news_pairs") {
    static const BuiltIn kWeights(
        {synoptic_news_pairs_begin, static_cast<std::size_t>(synoptic_news_pairs_end - synoptic_news_pairs_begin)});
    return kWeights.bytes();
  }
#endif
  return {};
}

}  // namespace synoptic::encoder
