// Which characters are quotation marks, which way each can turn, and which are apostrophes or inches instead.
//
// A mark is read by its own shape where that tells (“ opens, ” closes), and by its neighbours where it does not
// (straight marks). What a mark pairs with is decided in pairs.h.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synoptic/text/span.h"

namespace synoptic::quotations {

/// Marks of one family close each other: "… ” and “ … " occur in real text.
enum class Family : std::uint8_t { twofold, single, guillemet, single_guillemet, corner, white_corner };

struct Mark {
  Span span;
  Family family = Family::twofold;
  bool opens = false;   ///< Can open where it stands.
  bool closes = false;  ///< Can close where it stands.
  bool sure = false;    ///< Its shape tells which; else its neighbours do.
};

/// The marks of one paragraph, ascending; apostrophes ("don't", "’90s"), feet and inches ("5'10\"") are left out.
/// A single mark after "s" that may be a plural's apostrophe is kept only where a single quotation is open and no
/// better closer follows. Cost: linear.
std::vector<Mark> read_marks(std::string_view text, Span paragraph);

}  // namespace synoptic::quotations
