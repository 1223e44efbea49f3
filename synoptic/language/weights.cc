// The assembler reads the packed file in (".incbin"): no generated source, and no path is searched at run time.
#include "synoptic/language/weights.h"

#include "synoptic/compression/built_in.h"

asm(".section .rodata\n"
    ".balign 64\n"
    "synoptic_tagger_weights_begin:\n"
    ".incbin \"" SYNOPTIC_PACKED_tagger
    "\"\n"
    "synoptic_tagger_weights_end:\n"
    ".byte 0\n"
    ".text\n");

extern "C" {
extern const char synoptic_tagger_weights_begin[];  // NOLINT(readability-identifier-naming)
extern const char synoptic_tagger_weights_end[];    // NOLINT(readability-identifier-naming)
}

namespace synoptic {

std::string_view tagger_weights() {
  static const BuiltIn kWeights(
      {synoptic_tagger_weights_begin,
       static_cast<std::size_t>(synoptic_tagger_weights_end - synoptic_tagger_weights_begin)});
  return kWeights.bytes();
}

}  // namespace synoptic
