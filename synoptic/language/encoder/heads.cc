#include "synoptic/language/encoder/heads.h"

namespace synoptic::encoder {

std::vector<KindSpan> runs_between(std::span<const std::uint8_t> borders) {
  std::vector<KindSpan> runs;
  std::uint32_t first = 0;
  for (std::uint32_t i = 0; i < borders.size(); ++i) {
    if (borders[i] == 0 && i + 1 < borders.size()) continue;
    runs.push_back({first, i + 1, 0});
    first = i + 1;
  }
  return runs;
}

}  // namespace synoptic::encoder
