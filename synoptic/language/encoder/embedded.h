// The sets of weights that are built into the program (models/*/encoder.bin).
#pragma once

#include <string_view>

namespace synoptic::encoder {

/// The bytes of models/NAME/encoder.bin, 64-byte aligned; empty where the program was built without that file.
std::string_view embedded_weights(std::string_view name);

}  // namespace synoptic::encoder
