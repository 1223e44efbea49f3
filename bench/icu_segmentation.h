// ICU's word and sentence break iterators with the shape of segment(): what ours is measured against.
#pragma once

#include <span>
#include <string_view>

#include "synoptic/text/segmentation.h"

namespace synoptic {

/// As segment(), by ICU (root locale, UTF-8 through UText, iterators kept between calls). Only spans are
/// filled in with care: every token that is not white space is kept, and its class is not told.
Segmentation icu_segment(std::string_view text, std::span<const Span> zones);

}  // namespace synoptic
