#include "synoptic/text/offset_map.h"
namespace synoptic {
OffsetMap::OffsetMap(std::string_view text) : text_(text) {}
std::uint32_t OffsetMap::code_points(std::uint32_t o) const { return o; }
std::uint32_t OffsetMap::utf16_units(std::uint32_t o) const { return o; }
std::uint32_t OffsetMap::byte_of_code_point(std::uint32_t i) const { return i; }
}
