#include "synoptic/text/shapes.h"

#include <string_view>

namespace synoptic {

namespace {

bool is_closing_mark(char c) { return c == '.' || c == '!' || c == '?' || c == ',' || c == ')'; }

bool is_emoji_tail(char32_t c) {
  return c == 0xFE0F || c == 0xFE0E || c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
}

bool is_regional_indicator(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

/// True for a symbol at `at` that a joiner before it joins.
bool joins_emoji(const Scan& scan, std::uint32_t at) {
  if (class_of(scan[at]) != Class::beyond) return false;
  const char32_t c = scan.decode(at).value;
  return !is_word_part(c) && !is_space(c);
}

}  // namespace

bool groups_digits(const Scan& scan, std::uint32_t at) {
  if (!scan.digit_at(at + 1) || !scan.digit_at(at + 2)) return false;
  return scan.digit_at(at + 3) ? !scan.digit_at(at + 4) : scan.byte(at + 3) == ',' && scan.digit_at(at + 4);
}

std::uint32_t decade_end(const Scan& scan, std::uint32_t begin, std::uint32_t at) {
  if ((at - begin != 2 && at - begin != 4) || scan[at - 1] != '0') return 0;
  const std::uint32_t size = scan.apostrophe_size(at);
  return size != 0 && scan.byte(at + size) == 's' && !scan.alnum_at(at + size + 1) ? at + size + 1 : 0;
}

std::uint32_t short_year_end(const Scan& scan, std::uint32_t at) {
  if (!scan.digit_at(at) || !scan.digit_at(at + 1) || scan.digit_at(at + 2)) return 0;
  const std::uint32_t end = scan.byte(at + 2) == 's' ? at + 3 : at + 2;
  return scan.alnum_at(end) ? 0 : end;
}

std::uint32_t joined_digits(const Scan& scan, std::uint32_t begin, std::uint32_t at) {
  std::uint32_t first = 1;
  while (at - first > begin && scan.digit_at(at - first - 1)) ++first;
  std::uint32_t groups = 1;
  std::uint32_t last = 0;
  while (scan.byte(at) == '-' && scan.digit_at(at + 1)) {
    const std::uint32_t end = scan.digits(at + 1);
    last = end - at - 1;
    at = end;
    ++groups;
  }
  return groups > 2 || ((first == 3 || first == 5) && last == 4) ? at : 0;
}

bool day_and_year(const Scan& scan, std::uint32_t at) {
  const std::uint32_t day = scan.digits(at);
  if (day == at || day > at + 2) return false;
  const std::uint32_t year = scan.skip_space(scan.byte(day) == ',' ? day + 1 : day);
  return scan.digit_at(year) && scan.digits(year) == year + 4;
}

std::uint32_t emoticon_end(const Scan& scan, std::uint32_t at) {
  std::uint32_t end = at + 1;
  if (scan.byte(end) == '-') ++end;
  if (end >= scan.end() || std::string_view(")(DPp|").find(scan[end]) == std::string_view::npos) return 0;
  ++end;
  if (end < scan.end() && !is_space(scan.decode(end).value) && scan[end] != '.' && scan[end] != ',') return 0;
  return scan.follows_space(at) || is_closing_mark(scan[at - 1]) ? end : 0;
}

std::uint32_t ellipsis_end(const Scan& scan, std::uint32_t at) {
  while (at < scan.end()) {
    if (scan[at] == '.')
      ++at;
    else if (class_of(scan[at]) == Class::beyond && scan.decode(at).value == 0x2026)
      at += 3;
    else
      break;
  }
  return at;
}

std::uint32_t symbol_end(const Scan& scan, std::uint32_t begin) {
  const CodePoint c = scan.decode(begin);
  std::uint32_t at = begin + c.size;
  bool pair = is_regional_indicator(c.value);
  while (at < scan.end() && class_of(scan[at]) == Class::beyond) {
    const CodePoint next = scan.decode(at);
    if (next.value == 0x200D) {
      at += next.size;
      if (at < scan.end() && joins_emoji(scan, at)) at += scan.decode(at).size;
    } else if (is_emoji_tail(next.value) || (pair && is_regional_indicator(next.value))) {
      pair = false;
      at += next.size;
    } else {
      break;
    }
  }
  return at;
}

}  // namespace synoptic
