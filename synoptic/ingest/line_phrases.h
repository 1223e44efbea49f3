// Stock phrases of web pages (data/line_phrases.tsv) and what a line that shows one is.
//
// A phrase alone proves little: each kind also asks for a shape, so that "Related parties were told ..." stays
// prose while "Related: Three held in Ghent" does not.
#pragma once

#include <cstdint>
#include <string_view>

#include "synoptic/ingest/shape.h"

namespace synoptic {

enum class PhraseKind : std::uint8_t {
  none,
  navigation,    ///< Menus, sharing, rights, cookies, language switches.
  related_list,  ///< "Related:", alone: what follows are headlines of other articles.
  related,       ///< "Read more: Three held in Ghent": such a headline in the same line.
  caption,
  byline,
};

/// What the phrases say of `line`, whose shape is `shape`. Cost: folds at most 400 bytes.
PhraseKind phrase_kind(std::string_view line, const Shape& shape);

/// Bytes of the introduction of a `related` line with its colon and white space ("Read more: "); 0 in another.
std::uint32_t related_introduction(std::string_view line);

}  // namespace synoptic
