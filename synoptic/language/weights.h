// The files of weights that are built into the program (models/*/weights.bin).
#pragma once

#include <string_view>

namespace synoptic {

/// models/tagger/weights.bin: see its card for data, licence and score. Static storage, 64-byte aligned.
std::string_view tagger_weights();

}  // namespace synoptic
