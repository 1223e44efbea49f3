// Ordinals that count from another end or from here: "last", "next to last", "the one before the last", "penultimate".
//
// They are told apart from numbers and are no figures. Ordinals with a number of their own ("tenth", "21st") are read
// by numerals.h.
#pragma once

#include <cstddef>
#include <optional>

#include "synoptic/annotate/figures/atoms.h"

namespace synoptic::figures {

enum class OrdinalAnchor : std::uint8_t { end, current };

struct RelativeOrdinal {
  std::size_t first = 0;  ///< Atoms [first, end).
  std::size_t end = 0;
  OrdinalAnchor anchor = OrdinalAnchor::end;
  int offset = 0;  ///< From the anchor: "next to last" is end -1, "previous" current -1.
};

/// Reads the relative ordinal that begins at `at`: the longest form of data/relative_ordinals.tsv; nullopt where there
/// is none.
std::optional<RelativeOrdinal> read_relative_ordinal(const Atoms& atoms, std::size_t at);

}  // namespace synoptic::figures
