// What a place in a text is: a half-open run of bytes, or of tokens. Two types, so that they never mix.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string_view>

namespace synoptic {

/// Bytes [begin, end) of one document's text, both ends on a character's boundary.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  auto operator<=>(const Span&) const = default;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  bool contains(std::uint32_t offset) const { return begin <= offset && offset < end; }
  bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  /// The words it covers. Precondition: it lies inside `text`.
  std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// The least span that covers both.
inline Span cover(Span a, Span b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

/// True where `span` lies inside `text`, is not reversed, and neither end cuts a UTF-8 character.
bool is_valid_span(std::string_view text, Span span);

/// `span` without white space at its ends (ASCII space, U+00A0, U+2000 to U+200B, U+202F, U+3000).
Span trimmed(std::string_view text, Span span);

/// Tokens [begin, end) of one document's token layer.
struct TokenSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  auto operator<=>(const TokenSpan&) const = default;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(std::uint32_t token) const { return begin <= token && token < end; }
};

}  // namespace synoptic
