// Whether a capital's name stands for its government ("Moscow denies ...") or for the city ("in Moscow").
#pragma once

#include <string_view>

#include "synoptic/language/words.h"

namespace synoptic {

/// True for a voice: the name does something said, or has what only a government has; false after words of place.
bool is_voice(std::string_view text, const Words& words, Span name);

}  // namespace synoptic
