// Rooms: text
// Any bytes: repair is valid, agrees with ICU's replacement and changes nothing twice; the offset map leads
// there and back; folding's way back stays on the boundaries of characters.
#include <cstdint>
#include <string>
#include <string_view>

#include <unicode/utf8.h>

#include "fuzz/require.h"
#include "synoptic/text/normalise.h"
#include "synoptic/text/offset_map.h"
#include "synoptic/text/span.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

/// ICU's decoder makes one U+FFFD of each maximal subpart too.
std::string repaired_by_icu(const std::uint8_t* bytes, std::int32_t size) {
  std::string out;
  for (std::int32_t at = 0; at < size;) {
    UChar32 c;
    U8_NEXT_OR_FFFD(bytes, at, size, c);
    append_utf8(out, c == 0 ? 0xFFFD : static_cast<char32_t>(c));
  }
  return out;
}

void check_offsets(const std::string& text) {
  const OffsetMap map(text);
  std::uint32_t index = 0;
  std::uint32_t units = 0;
  for (std::uint32_t at = 0; at < text.size(); ++index) {
    const CodePoint c = code_point_at(text, at);
    REQUIRE(c.size > 0);
    REQUIRE(map.code_points(at) == index);
    REQUIRE(map.utf16_units(at) == units);
    REQUIRE(map.byte_of_code_point(index) == at);
    units += c.value >= 0x10000 ? 2 : 1;
    at += c.size;
    const CodePoint back = code_point_before(text, at);
    REQUIRE(back.value == c.value && back.size == c.size);
  }
  REQUIRE(map.length() == index);
}

void check_folding(const std::string& text) {
  const Folded result = fold(text);
  REQUIRE(result.origin.size() == result.text.size() + 1);
  REQUIRE(result.origin.back() == text.size());
  REQUIRE(is_valid_utf8(result.text));
  for (std::size_t i = 0; i < result.text.size(); ++i) {
    REQUIRE(is_valid_span(text, {result.origin[i], result.origin[i + 1]}));
  }
  std::uint32_t end = 0;
  for (const FoldedWord& word : folded_words(text)) {
    REQUIRE(!word.text.empty() && is_valid_span(text, word.span) && word.span.begin >= end);
    end = word.span.end;
  }
}

}  // namespace
}  // namespace synoptic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace synoptic;
  const std::string_view given(reinterpret_cast<const char*>(bytes), size);
  const Repaired repaired = repair_utf8(given);
  REQUIRE(is_valid_utf8(repaired.text));
  REQUIRE(repaired.text == repaired_by_icu(bytes, static_cast<std::int32_t>(size)));
  REQUIRE(repair_utf8(repaired.text).replaced.empty());
  REQUIRE(is_valid_utf8(given) || !repaired.replaced.empty());
  check_offsets(repaired.text);
  check_folding(repaired.text);
  return 0;
}
