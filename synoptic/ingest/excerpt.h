// A few words of a text, for a message.
#pragma once

#include <string>
#include <string_view>

namespace synoptic {

/// At most `limit` bytes of `text` (valid UTF-8), cut on a character's boundary and closed by "..." where it was
/// cut; control characters become spaces.
std::string excerpt(std::string_view text, std::size_t limit);

}  // namespace synoptic
