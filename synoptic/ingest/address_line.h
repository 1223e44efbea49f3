// A line that is an address and nothing else, as people paste it above or below an article.
#pragma once

#include <optional>
#include <string_view>

namespace synoptic {

/// The http or https address that `line` consists of, without the brackets and the label around it ("URL:
/// <https://...>", "Source: https://..."); absent in every other line. Cost: linear.
std::optional<std::string_view> address_line(std::string_view line);

}  // namespace synoptic
