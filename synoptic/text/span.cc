#include "synoptic/text/span.h"

#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

bool on_boundary(std::string_view text, std::uint32_t offset) {
  return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0) != 0x80;
}

}  // namespace

bool is_valid_span(std::string_view text, Span span) {
  if (span.begin > span.end || span.end > text.size()) return false;
  return on_boundary(text, span.begin) && on_boundary(text, span.end);
}

Span trimmed(std::string_view text, Span span) {
  while (span.begin < span.end) {
    const CodePoint first = code_point_at(text, span.begin);
    if (!is_space(first.value)) break;
    span.begin += first.size;
  }
  while (span.begin < span.end) {
    const CodePoint last = code_point_before(text, span.end);
    if (!is_space(last.value)) break;
    span.end -= last.size;
  }
  return span;
}

}  // namespace synoptic
