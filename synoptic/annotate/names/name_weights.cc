// The assembler reads the packed weights in, as in synoptic/language/weights.cc.
#include <cassert>

#include "synoptic/annotate/names/name_labels.h"
#include "synoptic/compression/built_in.h"

asm(".section .rodata\n"
    ".balign 64\n"
    "synoptic_name_weights_begin:\n"
    ".incbin \"" SYNOPTIC_PACKED_names
    "\"\n"
    "synoptic_name_weights_end:\n"
    ".byte 0\n"
    ".text\n");

extern "C" {
extern const char synoptic_name_weights_begin[];  // NOLINT(readability-identifier-naming): the assembler's
extern const char synoptic_name_weights_end[];    // NOLINT(readability-identifier-naming)
}

namespace synoptic {

const NameModel& built_in_name_model() {
  static const NameModel kModel([] {
    static const BuiltIn kWeights({synoptic_name_weights_begin,
                                   static_cast<std::size_t>(synoptic_name_weights_end - synoptic_name_weights_begin)});
    assert(NameModel::fits(kWeights.bytes()));
    return kWeights.bytes();
  }());
  return kModel;
}

}  // namespace synoptic
