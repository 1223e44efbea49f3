// Words between two names that make them names of one: "Rosa Ruiz, known professionally as Vela", "Twitter, now X".
#pragma once

#include <cstdint>
#include <string_view>

namespace synoptic {

/// How the second of two names beside each other is one of the first's.
enum class AliasLink : std::uint8_t {
  none,
  known_as,  ///< "known as", "who performs as", "goes by", "aka": of a person too, whatever the second is read as.
  renamed,   ///< "formerly", "now", "since renamed": both are of one kind.
};

/// Read off the text between two names and what follows the second. Linear in `between`.
AliasLink alias_link(std::string_view between, std::string_view after);

}  // namespace synoptic
