// The weights that are built into the program (models/news/encoder.bin, models/news/pairs.bin).
#pragma once

#include <string_view>

namespace synoptic::encoder {

/// The bytes of models/news/encoder.bin ("news") or pairs.bin ("news_pairs"), 64-byte aligned; empty where the program
/// was built without that file. Unpacked when they are first asked for (25 ms), and kept.
std::string_view embedded_weights(std::string_view name);

}  // namespace synoptic::encoder
