// Strict UTF-8 by the well-formed sequences of Unicode 15, table 3-7, and the classes of characters.
//
// One function, `sequence_at`, knows the table; validity, repair and the maximal subpart all come from it.
// The classes answer ASCII from a comparison and ask ICU's properties for the rest.
#include "synoptic/text/utf8.h"

#include <algorithm>
#include <cstring>

#include <unicode/uchar.h>

namespace synoptic {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// A sequence of bytes that begins a character: its length where it is well formed, else the length of its
/// maximal subpart, which is at least 1.
struct Sequence {
  std::uint32_t size;
  bool valid;
};

Sequence sequence_at(const unsigned char* bytes, std::size_t left) {
  const unsigned char lead = bytes[0];
  if (lead < 0x80) return {1, true};
  if (lead < 0xC2 || lead > 0xF4) return {1, false};
  const std::uint32_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  // The second byte's bounds keep out overlong forms, surrogates and what lies beyond U+10FFFF.
  const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  for (std::uint32_t i = 1; i < size; ++i) {
    if (i == left) return {i, false};
    const bool first = i == 1;
    if (bytes[i] < (first ? low : 0x80) || bytes[i] > (first ? high : 0xBF)) return {i, false};
  }
  return {size, true};
}

/// How many bytes from `at` are ASCII and not NUL.
std::size_t plain_run(const unsigned char* bytes, std::size_t size, std::size_t at) {
  const std::size_t begin = at;
  while (at + 8 <= size) {
    std::uint64_t word;
    std::memcpy(&word, bytes + at, 8);
    const std::uint64_t has_zero = (word - 0x0101010101010101u) & ~word;
    if (((word | has_zero) & 0x8080808080808080u) != 0) break;
    at += 8;
  }
  while (at < size && bytes[at] != 0 && bytes[at] < 0x80) ++at;
  return at - begin;
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t offset) {
  if (offset >= text.size()) return {};
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data()) + offset;
  const std::size_t left = text.size() - offset;
  const auto tail = [bytes](int i) { return static_cast<char32_t>(bytes[i] & 0x3F); };
  const unsigned char lead = bytes[0];
  if (lead < 0x80) return {lead, 1};
  // A caller that breaks the precondition gets U+FFFD and never reads past the end.
  if (const Sequence sequence = sequence_at(bytes, left); !sequence.valid) return {0xFFFD, sequence.size};
  if (lead < 0xE0) return {(static_cast<char32_t>(lead & 0x1F) << 6) | tail(1), 2};
  if (lead < 0xF0) return {(static_cast<char32_t>(lead & 0x0F) << 12) | (tail(1) << 6) | tail(2), 3};
  return {(static_cast<char32_t>(lead & 0x07) << 18) | (tail(1) << 12) | (tail(2) << 6) | tail(3), 4};
}

CodePoint code_point_before(std::string_view text, std::size_t offset) {
  if (offset == 0 || text.empty()) return {};
  const std::size_t end = std::min(offset, text.size());
  std::size_t begin = end - 1;
  while (begin > 0 && end - begin < 4 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) --begin;
  const CodePoint found = code_point_at(text, begin);
  if (begin + found.size == end) return found;
  return {0xFFFD, 1};
}

void append_utf8(std::string& out, char32_t value) {
  const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) {
    out += kReplacement;
  } else if (value < 0x80) {
    put(value);
  } else if (value < 0x800) {
    put(0xC0 | (value >> 6));
    put(0x80 | (value & 0x3F));
  } else if (value < 0x10000) {
    put(0xE0 | (value >> 12));
    put(0x80 | ((value >> 6) & 0x3F));
    put(0x80 | (value & 0x3F));
  } else {
    put(0xF0 | (value >> 18));
    put(0x80 | ((value >> 12) & 0x3F));
    put(0x80 | ((value >> 6) & 0x3F));
    put(0x80 | (value & 0x3F));
  }
}

bool is_valid_utf8(std::string_view bytes) {
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  std::size_t at = 0;
  while (true) {
    at += plain_run(data, bytes.size(), at);
    if (at == bytes.size()) return true;
    const Sequence sequence = sequence_at(data + at, bytes.size() - at);
    if (!sequence.valid) return false;
    at += sequence.size;
  }
}

Repaired repair_utf8(std::string_view bytes) {
  Repaired repaired;
  repaired.text.reserve(bytes.size());
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  std::size_t at = 0;
  std::size_t kept = 0;  // bytes before it stand in the result
  while (true) {
    at += plain_run(data, bytes.size(), at);
    if (at == bytes.size()) break;
    const Sequence sequence = sequence_at(data + at, bytes.size() - at);
    if (!sequence.valid || data[at] == 0) {
      repaired.text.append(bytes.substr(kept, at - kept)).append(kReplacement);
      repaired.replaced.push_back(at);
      kept = at + sequence.size;
    }
    at += sequence.size;
  }
  repaired.text.append(bytes.substr(kept));
  return repaired;
}

bool is_space(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 ||
         c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

bool is_letter(char32_t c) {
  if (c < 0x80) return (c | 32) >= 'a' && (c | 32) <= 'z';
  return u_isalpha(static_cast<UChar32>(c)) != 0;
}

bool is_upper(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z';
  return u_isupper(static_cast<UChar32>(c)) != 0 || u_istitle(static_cast<UChar32>(c)) != 0;
}

bool is_lower(char32_t c) {
  if (c < 0x80) return c >= 'a' && c <= 'z';
  return u_islower(static_cast<UChar32>(c)) != 0;
}

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

char32_t to_lower(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

}  // namespace synoptic
