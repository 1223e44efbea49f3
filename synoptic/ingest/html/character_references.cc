#include "synoptic/ingest/html/character_references.h"

#include <charconv>
#include <cstdint>

#include "synoptic/ingest/html/page_bytes.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

bool is_alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// 0 where the name is not among the common ones. A name that its semicolon ends is the longest match there is.
char32_t named(std::string_view name) {
  constexpr struct {
    std::string_view name;
    char32_t value;
  } kNames[] = {
      {"nbsp", 0xA0},    {"amp", '&'},       {"quot", '"'},     {"lt", '<'},        {"gt", '>'},
      {"apos", '\''},    {"rsquo", 0x2019},  {"lsquo", 0x2018}, {"ldquo", 0x201C},  {"rdquo", 0x201D},
      {"bdquo", 0x201E}, {"ndash", 0x2013},  {"mdash", 0x2014}, {"hellip", 0x2026}, {"auml", 0xE4},
      {"ouml", 0xF6},    {"uuml", 0xFC},     {"szlig", 0xDF},   {"Auml", 0xC4},     {"Ouml", 0xD6},
      {"Uuml", 0xDC},    {"eacute", 0xE9},   {"egrave", 0xE8},  {"agrave", 0xE0},   {"ccedil", 0xE7},
      {"copy", 0xA9},    {"raquo", 0xBB},    {"laquo", 0xAB},   {"bull", 0x2022},   {"middot", 0xB7},
      {"shy", 0xAD},     {"euro", 0x20AC},   {"pound", 0xA3},   {"reg", 0xAE},      {"times", 0xD7},
      {"deg", 0xB0},     {"oacute", 0xF3},   {"aacute", 0xE1},  {"iacute", 0xED},   {"ntilde", 0xF1},
      {"uacute", 0xFA},  {"rsaquo", 0x203A},
  };
  if (name.empty()) return 0;
  for (const auto& known : kNames) {
    if (known.name.front() == name.front() && known.name == name) return known.value;
  }
  return 0;
}

/// Values that need no mending: no control characters, surrogates or characters that are none.
bool is_plain(std::uint32_t value) {
  return (value >= 0x20 && value < 0x7F) || (value >= 0xA0 && value < 0xD800) || (value >= 0xE000 && value < 0xFDD0) ||
         (value > 0xFDEF && value < 0xFFFE) || value == '\n' || value == '\t';
}

/// The character that &#...; stands for, and the place behind it; 0 where it is not ordinary.
char32_t numbered(std::string_view text, std::size_t& at) {
  std::size_t begin = at + 2;
  const bool is_hex = begin < text.size() && (text[begin] | 0x20) == 'x';
  if (is_hex) ++begin;
  std::uint32_t value = 0;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data() + std::min(begin, text.size()), end, value, is_hex ? 16 : 10);
  if (read.ec != std::errc() || read.ptr == end || *read.ptr != ';' || !is_plain(value)) return 0;
  at = static_cast<std::size_t>(read.ptr - text.data()) + 1;
  return value;
}

}  // namespace

bool append_resolved(std::string_view text, bool is_attribute, std::string& out) {
  const std::size_t before = out.size();
  std::size_t copied = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto* const bytes = reinterpret_cast<const unsigned char*>(text.data());
    at = static_cast<std::size_t>(find_sign('&', bytes + at, bytes + text.size()) - bytes);
    if (at == text.size()) break;
    if (text[at] == 0) {
      ++at;
      continue;
    }
    out.append(text, copied, at - copied);
    if (text[at] == '\r') {
      ++at;
      if (at >= text.size() || text[at] != '\n') out += '\n';
      copied = at;
      continue;
    }
    char32_t value = 0;
    if (at + 1 < text.size() && text[at + 1] == '#') {
      value = numbered(text, at);
    } else {
      std::size_t end = at + 1;
      while (end < text.size() && is_alphanumeric(text[end])) ++end;
      // A sign alone, or one before the next parameter of an address, is itself.
      if (end == at + 1 || (is_attribute && end < text.size() && text[end] == '=')) {
        copied = at;
        at = end;
        continue;
      }
      if (end < text.size() && text[end] == ';') value = named(text.substr(at + 1, end - at - 1));
      at = end + 1;
    }
    if (value == 0) {
      out.resize(before);
      return false;
    }
    append_utf8(out, value);
    copied = at;
  }
  out.append(text, copied);
  return true;
}

}  // namespace synoptic
