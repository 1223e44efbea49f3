// Rooms: text
// Any text, in zones cut by its first byte: tokens and sentences are valid spans, in order, apart, inside
// their zones; they cover all that is not white space; a zone cut alone is cut the same.
#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/require.h"
#include "synoptic/text/segmentation.h"
#include "synoptic/text/utf8.h"

namespace synoptic {
namespace {

std::vector<Span> zones_of(std::string_view text, char separator) {
  std::vector<Span> zones;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find(separator, begin), text.size());
    zones.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    begin = end + 1;
  }
  return zones;
}

bool all_space(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (!is_space(c.value)) return false;
    at += c.size;
  }
  return true;
}

void check(std::string_view text, const std::vector<Span>& zones, const Segmentation& cut) {
  std::size_t token = 0;
  std::size_t sentence = 0;
  for (std::uint32_t zone = 0; zone < zones.size(); ++zone) {
    std::uint32_t at = zones[zone].begin;
    for (; token < cut.tokens.size() && cut.tokens[token].span.end <= zones[zone].end; ++token) {
      const Span span = cut.tokens[token].span;
      REQUIRE(is_valid_span(text, span) && !span.empty() && span.begin >= at);
      REQUIRE(all_space(text.substr(at, span.begin - at)));
      REQUIRE(cut.token_at(span.begin) == token);
      at = span.end;
    }
    REQUIRE(all_space(text.substr(at, zones[zone].end - at)));
    for (; sentence < cut.sentences.size() && cut.sentences[sentence].zone == zone; ++sentence) {
      const Sentence& one = cut.sentences[sentence];
      REQUIRE(!one.tokens.empty() && one.tokens.end <= cut.tokens.size());
      REQUIRE(one.tokens.begin == (sentence == 0 ? 0 : cut.sentences[sentence - 1].tokens.end));
      REQUIRE(one.span.begin == cut.tokens[one.tokens.begin].span.begin);
      REQUIRE(one.span.end == cut.tokens[one.tokens.end - 1].span.end);
      REQUIRE(zones[zone].contains(one.span));
      REQUIRE(cut.tokens_in(one.span) == one.tokens);
      REQUIRE(cut.sentence_at(one.span.begin) == sentence);
    }
  }
  REQUIRE(token == cut.tokens.size() && sentence == cut.sentences.size());
  REQUIRE(cut.sentences.empty() ? cut.tokens.empty() : cut.sentences.back().tokens.end == cut.tokens.size());
}

}  // namespace
}  // namespace synoptic

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace synoptic;
  if (size == 0) return 0;
  const std::string text = repair_utf8({reinterpret_cast<const char*>(bytes) + 1, size - 1}).text;
  const char separator = bytes[0] < 0x80 ? static_cast<char>(bytes[0]) : '\n';
  const std::vector<Span> zones = zones_of(text, separator);
  check(text, zones, segment(text, zones));
  return 0;
}
