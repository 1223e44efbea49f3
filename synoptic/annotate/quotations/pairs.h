// Pairs quotation marks within one paragraph.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synoptic/annotate/quotations/marks.h"

namespace synoptic::quotations {

struct Pair {
  Span outer;            ///< With the marks.
  Span inner;            ///< Inside them, without white space at its ends. Never empty.
  bool balanced = true;  ///< False: no closer; it ends before the next opener, or at the paragraph's end.
  bool at_end = false;   ///< Unbalanced, and runs to the paragraph's end.
  std::uint32_t depth = 0;
};

/// Depth to which nested marks are followed; deeper ones are left out. News prose has two, rarely three.
inline constexpr std::size_t kDeepest = 4;

/// The stretches between the marks, ascending by begin. Cost: linear in the marks (the depth is bounded).
std::vector<Pair> pair_marks(std::string_view text, Span paragraph, const std::vector<Mark>& marks);

}  // namespace synoptic::quotations
