// Whether a problem took away something that was asked for. A run that only has things to tell ends with 0.
#pragma once

#include <string_view>

namespace synoptic {

/// True for codes of what is only worth knowing: an unbalanced mark, an encoding that was guessed, a picture in a
/// folder. False for every other. docs/errors.md says it in its column "costs"; a test compares the two.
bool costs_nothing(std::string_view code);

}  // namespace synoptic
