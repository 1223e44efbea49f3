// Which language a text is in, by CLD2 (statistics of letter quadgrams, tables built in).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace synoptic {

/// ISO 639-1 code ("en"; ISO 639-3 where there is none of two letters), or nothing where the text is too short or
/// too mixed to tell. `text` must be valid UTF-8; the first 8 KiB are looked at.
std::optional<std::string> language_of(std::string_view text);

}  // namespace synoptic
