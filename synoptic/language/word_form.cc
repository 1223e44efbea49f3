#include "synoptic/language/word_form.h"

#include "synoptic/base/hash.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

bool ascii_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool ascii_lower(char c) { return c >= 'a' && c <= 'z'; }

// The plain sign of a mark beyond ASCII; 0 where it stays.
char plain_mark(char32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x00B4:
    case 0x02BC: return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB: return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212: return '-';
    default: return 0;
  }
}

char shape_of(char32_t c) {
  if (c < 0x80) {
    const char a = static_cast<char>(c);
    if (ascii_upper(a)) return 'X';
    if (ascii_lower(a)) return 'x';
    return a >= '0' && a <= '9' ? '0' : a;
  }
  if (is_upper(c)) return 'X';
  return is_letter(c) ? 'x' : '*';
}

Capitals capitals_of(std::string_view shape) {
  std::size_t upper = 0, lower = 0;
  bool first = false;
  for (std::size_t i = 0; i < shape.size(); ++i) {
    if (shape[i] == 'X') ++upper, first = first || lower + upper == 1;
    if (shape[i] == 'x') ++lower;
  }
  if (upper == 0) return Capitals::none;
  if (lower == 0) return upper == 1 && shape.size() == 1 ? Capitals::first : Capitals::all;
  return first && upper == 1 ? Capitals::first : Capitals::inner;
}

}  // namespace

void append_plain(std::string_view token, std::string& out) {
  for (std::size_t i = 0; i < token.size();) {
    const char c = token[i];
    if (static_cast<unsigned char>(c) < 0x80) {
      out.push_back(c >= '0' && c <= '9' ? '0' : c);
      ++i;
      continue;
    }
    const CodePoint point = code_point_at(token, i);
    const std::uint32_t size = point.size == 0 ? 1 : point.size;
    if (const char plain = plain_mark(point.value))
      out.push_back(plain);
    else if (point.value == 0x2026)
      out.append("...");
    else
      out.append(token.substr(i, size));
    i += size;
  }
}

WordForm word_form(std::string_view token, std::string& scratch) {
  WordForm form;
  scratch.clear();
  append_plain(token, scratch);
  form.exact = hash64(scratch);

  std::string shape;  // short: runs are one sign
  const auto add_shape = [&](char sign) {
    if (shape.size() < 12 && (shape.empty() || shape.back() != sign || (sign == 'X' && shape.size() == 1)))
      shape.push_back(sign);
  };
  std::string lower;
  std::string full_shape;
  for (std::size_t i = 0; i < scratch.size();) {
    const char c = scratch[i];
    if (static_cast<unsigned char>(c) < 0x80) {
      const char sign = shape_of(static_cast<unsigned char>(c));
      if (i == 0) form.letters = sign == 'X' || sign == 'x';
      add_shape(sign);
      if (full_shape.size() < 32) full_shape.push_back(sign);
      lower.push_back(ascii_upper(c) ? static_cast<char>(c + 32) : c);
      ++i;
      continue;
    }
    const CodePoint point = code_point_at(scratch, i);
    const char sign = shape_of(point.value);
    if (i == 0) form.letters = sign == 'X' || sign == 'x';
    add_shape(sign);
    if (full_shape.size() < 32) full_shape.push_back(sign);
    append_utf8(lower, to_lower(point.value));
    i += point.size == 0 ? 1 : point.size;
  }
  form.capitals = capitals_of(full_shape);
  form.shape = hash64(shape);
  form.lower = hash64(lower);
  for (std::size_t n = 1; n <= 3; ++n) form.prefix[n - 1] = hash64(std::string_view(lower).substr(0, n));
  for (std::size_t n = 1; n <= 5; ++n) {
    form.suffix[n - 1] = hash64(std::string_view(lower).substr(lower.size() > n ? lower.size() - n : 0));
  }
  return form;
}

}  // namespace synoptic
