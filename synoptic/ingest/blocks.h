// What each stretch of a plain text is: prose, headline, menu line, date line and so on.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/document/document.h"

namespace synoptic {

/// Cuts `text` (valid UTF-8) into blocks, in order. Every character that is not white space lies in one.
std::vector<Block> blocks_of(std::string_view text);

}  // namespace synoptic
