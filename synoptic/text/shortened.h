// A text cut to a length for headings and lists.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace synoptic {

/// The words of `text` with white space made single, cut to about `limit` characters at a word, with an ellipsis.
std::string shortened(std::string_view text, std::size_t limit);

}  // namespace synoptic
