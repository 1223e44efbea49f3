// A zone under the eye of the tokenizer: classes of bytes, and steps that never leave the zone.
//
// ASCII goes by a table of 256 classes; only a byte beyond it is decoded and asked for its properties.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "synoptic/text/span.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

/// What the byte that begins a token says of it.
enum class Class : std::uint8_t { space, letter, digit, apostrophe, mark, symbol, beyond };

constexpr std::array<Class, 256> make_classes() {
  std::array<Class, 256> classes{};
  for (int c = 0; c < 256; ++c) {
    Class& k = classes[c];
    if (c >= 0x80)
      k = Class::beyond;
    else if (c == ' ' || (c >= '\t' && c <= '\r'))
      k = Class::space;
    else if ((c | 32) >= 'a' && (c | 32) <= 'z')
      k = Class::letter;
    else if (c >= '0' && c <= '9')
      k = Class::digit;
    else if (c == '\'')
      k = Class::apostrophe;
    else if (std::string_view("$+<=>^`|~%&@\\").find(static_cast<char>(c)) != std::string_view::npos)
      k = Class::symbol;
    else if (c > ' ' && c < 0x7F)
      k = Class::mark;
    else
      k = Class::symbol;  // control characters
  }
  return classes;
}
inline constexpr std::array<Class, 256> kClasses = make_classes();

inline Class class_of(char byte) { return kClasses[static_cast<unsigned char>(byte)]; }
inline bool is_ascii_letter(char byte) { return class_of(byte) == Class::letter; }
inline bool is_ascii_digit(char byte) { return class_of(byte) == Class::digit; }
inline bool is_ascii_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }

/// Letters, marks, and what joins letters without being seen (soft hyphen, joiners).
bool is_word_part(char32_t c);

/// Right single quotation mark, modifier letter apostrophe, full width apostrophe; beyond ASCII.
inline bool is_apostrophe(char32_t c) { return c == 0x2019 || c == 0x02BC || c == 0xFF07; }

/// Also what is typed or converted in its stead: grave and acute accent, left single quotation mark.
inline bool is_clitic_apostrophe(char32_t c) { return is_apostrophe(c) || c == 0xB4 || c == 0x2018; }

/// Reads one zone of a text. All positions are bytes of the text; past the zone's end there is nothing.
class Scan {
 public:
  Scan(std::string_view text, Span zone) : text_(text.substr(0, zone.end)), begin_(zone.begin), end_(zone.end) {}

  std::uint32_t begin() const { return begin_; }
  std::uint32_t end() const { return end_; }
  /// The byte at `at`, which lies inside; `byte` gives NUL past the end.
  char operator[](std::uint32_t at) const { return text_[at]; }
  char byte(std::uint32_t at) const { return at < end_ ? text_[at] : '\0'; }
  CodePoint decode(std::uint32_t at) const { return code_point_at(text_, at); }
  std::string_view slice(std::uint32_t begin, std::uint32_t end) const { return text_.substr(begin, end - begin); }
  CodePoint decode_before(std::uint32_t at) const { return code_point_before(text_, at); }

  bool follows_space(std::uint32_t at) const { return at == begin_ || is_space(code_point_before(text_, at).value); }

  bool letter_at(std::uint32_t at) const {
    if (at >= end_) return false;
    if (class_of(text_[at]) != Class::beyond) return is_ascii_letter(text_[at]);
    return is_word_part(decode(at).value);
  }
  bool digit_at(std::uint32_t at) const { return at < end_ && is_ascii_digit(text_[at]); }
  bool alnum_at(std::uint32_t at) const { return letter_at(at) || digit_at(at); }

  /// The end of the letters and digits from `at`.
  std::uint32_t run(std::uint32_t at) const {
    while (at < end_) {
      const Class k = class_of(text_[at]);
      if (k == Class::letter || k == Class::digit || text_[at] == '_') {
        ++at;
      } else if (k == Class::beyond) {
        const CodePoint c = decode(at);
        if (!is_word_part(c.value)) break;
        at += c.size;
      } else {
        break;
      }
    }
    return at;
  }

  /// The end of the letters, digits, white space or equal bytes from `at`.
  std::uint32_t ascii_letters(std::uint32_t at) const {
    while (at < end_ && is_ascii_letter(text_[at])) ++at;
    return at;
  }
  std::uint32_t digits(std::uint32_t at) const {
    while (digit_at(at)) ++at;
    return at;
  }
  std::uint32_t skip_space(std::uint32_t at) const {
    while (at < end_ && class_of(text_[at]) == Class::space) ++at;
    return at;
  }
  std::uint32_t same(std::uint32_t at) const {
    const char c = text_[at];
    while (at < end_ && text_[at] == c) ++at;
    return at;
  }

  /// Size in bytes of what may be an apostrophe at `at`; 0 where there is none.
  std::uint32_t apostrophe_size(std::uint32_t at) const {
    if (at >= end_) return 0;
    if (text_[at] == '\'' || text_[at] == '`') return 1;
    if (class_of(text_[at]) != Class::beyond) return 0;
    const CodePoint c = decode(at);
    return is_clitic_apostrophe(c.value) ? c.size : 0;
  }

 private:
  std::string_view text_;
  std::uint32_t begin_;
  std::uint32_t end_;
};

}  // namespace synoptic
