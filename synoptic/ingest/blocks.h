// What each stretch of a plain text is: prose, headline, menu line, date line and so on.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/document/document.h"

namespace synoptic {

/// What the marks of a text said of a line before they were taken away.
struct LineHint {
  enum class Is : std::uint8_t {
    heading,  ///< Of the article or of a part of it.
    item,     ///< Of a list.
    link,     ///< All its words lead elsewhere.
  };
  std::uint32_t begin = 0;  ///< First byte of the line.
  Is is = Is::heading;
};

/// Cuts `text` (valid UTF-8) into blocks, in order. Every character that is not white space lies in one. `hints`
/// ascend.
std::vector<Block> blocks_of(std::string_view text, const std::vector<LineHint>& hints = {});

}  // namespace synoptic
