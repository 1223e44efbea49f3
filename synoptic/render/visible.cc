#include "synoptic/render/visible.h"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

bool is_control(char32_t c) { return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0); }

/// Characters that change how others look and have no look themselves: bidi controls (UAX #9), separators of
/// lines, invisible operators, the byte order mark, language tags. Joiners stay: scripts and emoji need them.
bool is_unseen(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
         c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

std::size_t columns_of(char32_t c) {
  if (c < 0x300) return 1;
  const auto point = static_cast<UChar32>(c);
  switch (u_charType(point)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR: return 0;
    default: break;
  }
  if (u_getIntPropertyValue(point, UCHAR_HANGUL_SYLLABLE_TYPE) == U_HST_VOWEL_JAMO ||
      u_getIntPropertyValue(point, UCHAR_HANGUL_SYLLABLE_TYPE) == U_HST_TRAILING_JAMO)
    return 0;
  const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_FULLWIDTH || width == U_EA_WIDE ? 2 : 1;
}

}  // namespace

std::string visible(std::string_view text) {
  std::string repaired;
  if (!is_valid_utf8(text)) {
    repaired = repair_utf8(text).text;
    text = repaired;
  }
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (c.size == 0) break;
    if (c.value == '\r' && at + 1 < text.size() && text[at + 1] == '\n') {
    } else if (is_control(c.value))
      out += kReplacement;
    else if (is_unseen(c.value))
      out += fmt::format("[U+{:04X}]", static_cast<std::uint32_t>(c.value));
    else
      out += text.substr(at, c.size);
    at += c.size;
  }
  return out;
}

std::string visible_line(std::string_view text) {
  const std::string seen = visible(text);
  std::string out;
  out.reserve(seen.size());
  bool gap = false;
  for (std::size_t at = 0; at < seen.size();) {
    const CodePoint c = code_point_at(seen, at);
    if (c.size == 0) break;
    if (is_space(c.value))
      gap = !out.empty();
    else {
      if (gap) out += ' ';
      gap = false;
      out.append(seen, at, c.size);
    }
    at += c.size;
  }
  return out;
}

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (c.size == 0) break;
    columns += columns_of(c.value);
    at += c.size;
  }
  return columns;
}

std::string fitted(std::string_view text, std::size_t columns) {
  if (columns == 0) return {};
  std::size_t used = 0, end = 0,
              space = 0;  // `end`: where at most columns - 1 are used; `space`: the last gap before it
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (c.size == 0) break;
    used += columns_of(c.value);
    if (used > columns) {
      if (space * 3 > end * 2) end = space;
      return std::string(text.substr(0, end)) + "…";
    }
    if (c.value == ' ' && used < columns) space = at;
    at += c.size;
    if (used < columns) end = at;
  }
  return std::string(text);
}

}  // namespace synoptic
