// One pass from left to right. The first byte of a token chooses a rule, the rule finds its end.
//
// ASCII goes by a table of 256 classes; only a byte beyond it is decoded and asked for its properties. No rule
// looks further than it consumes, but for a bounded number of bytes, so the whole is linear. The one that goes
// back, a mail address found at its "@", takes tokens off the end of the list and pays for each with a push.
#include "synoptic/text/tokens.h"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>

#include "synoptic/text/abbreviations.h"
#include "synoptic/text/lexicon.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

enum class Class : std::uint8_t { space, letter, digit, apostrophe, mark, symbol, beyond };

constexpr std::array<Class, 256> make_classes() {
  std::array<Class, 256> classes{};
  for (int c = 0; c < 256; ++c) {
    Class& k = classes[c];
    if (c >= 0x80) k = Class::beyond;
    else if (c == ' ' || (c >= '\t' && c <= '\r')) k = Class::space;
    else if ((c | 32) >= 'a' && (c | 32) <= 'z') k = Class::letter;
    else if (c >= '0' && c <= '9') k = Class::digit;
    else if (c == '\'') k = Class::apostrophe;
    else if (std::string_view("$+<=>^`|~%&@\\").find(static_cast<char>(c)) != std::string_view::npos) k = Class::symbol;
    else if (c > ' ' && c < 0x7F) k = Class::mark;
    else k = Class::symbol;  // control characters
  }
  return classes;
}
constexpr std::array<Class, 256> kClasses = make_classes();

Class class_of(char byte) { return kClasses[static_cast<unsigned char>(byte)]; }
bool is_ascii_letter(char byte) { return class_of(byte) == Class::letter; }
bool is_ascii_digit(char byte) { return class_of(byte) == Class::digit; }
bool is_ascii_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }

/// Letters, marks, and what joins letters without being seen (soft hyphen, joiners).
bool is_word_part(char32_t c) {
  if (c >= 0xC0 && c < 0x250) return c != 0xD7 && c != 0xF7;
  if (c == 0xAD || c == 0x200C || c == 0x200D) return true;
  if (c >= 0x2000 && c < 0x2070) return false;
  return u_isalnum(static_cast<UChar32>(c)) != 0 || (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

/// Right single quotation mark, modifier letter apostrophe, full width apostrophe; beyond ASCII.
bool is_apostrophe(char32_t c) { return c == 0x2019 || c == 0x02BC || c == 0xFF07; }

/// Also what is typed or converted in its stead: grave and acute accent, left single quotation mark.
bool is_clitic_apostrophe(char32_t c) { return is_apostrophe(c) || c == 0xB4 || c == 0x2018; }

bool is_emoji_tail(char32_t c) {
  return c == 0xFE0F || c == 0xFE0E || c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
}

bool is_regional_indicator(char32_t c) { return c >= 0x1F1E6 && c <= 0x1F1FF; }

std::uint8_t known(const std::vector<std::string_view>&) { return 1; }
std::uint8_t first_length(const std::vector<std::string_view>& row) {
  return row.size() > 1 ? static_cast<std::uint8_t>(row[1][0] - '0') : 0;
}

class TokenCutter {
 public:
  TokenCutter(std::string_view text, Span zone, std::vector<Token>& out)
      : text_(text.substr(0, zone.end)), begin_(zone.begin), end_(zone.end), out_(out), first_(out.size()) {}

  void cut() {
    std::uint32_t at = begin_;
    while (at < end_) {
      switch (class_of(text_[at])) {
        case Class::space: ++at; break;
        case Class::letter: at = word(at, at); break;
        case Class::digit: at = number(at, at); break;
        case Class::apostrophe: at = apostrophe(at, 1); break;
        case Class::mark: at = mark(at); break;
        case Class::symbol: at = symbol(at); break;
        case Class::beyond: at = beyond(at); break;
      }
    }
  }

 private:
  char byte(std::uint32_t at) const { return at < end_ ? text_[at] : '\0'; }
  CodePoint decode(std::uint32_t at) const { return code_point_at(text_, at); }
  std::string_view slice(std::uint32_t begin, std::uint32_t end) const { return text_.substr(begin, end - begin); }

  std::uint32_t emit(std::uint32_t begin, std::uint32_t end, TokenClass kind) {
    out_.push_back({{begin, end}, kind});
    return end;
  }

  bool follows_space(std::uint32_t at) const {
    return at == begin_ || is_space(code_point_before(text_, at).value);
  }

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

  std::uint32_t ascii_letters(std::uint32_t at) const {
    while (at < end_ && is_ascii_letter(text_[at])) ++at;
    return at;
  }

  std::uint32_t digits(std::uint32_t at) const {
    while (digit_at(at)) ++at;
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

  /// Length of the clitic after an apostrophe ("s", "m", "d", "ll", "re", "ve"), where a word ends with it; else 0.
  std::uint32_t clitic(std::uint32_t at) const {
    std::uint32_t end = at;
    while (end < end_ && end - at < 3 && is_ascii_letter(text_[end])) ++end;
    if (alnum_at(end)) return 0;
    const auto low = [this](std::uint32_t i) { return static_cast<char>(text_[i] | 32); };
    if (end - at == 1) return low(at) == 's' || low(at) == 'm' || low(at) == 'd' ? 1 : 0;
    if (end - at != 2) return 0;
    const char a = low(at);
    const char b = low(at + 1);
    return (a == 'l' && b == 'l') || (a == 'r' && b == 'e') || (a == 'v' && b == 'e') ? 2 : 0;
  }

  /// A word that began at `begin`, read up to `at`.
  std::uint32_t word(std::uint32_t begin, std::uint32_t at) {
    while (true) {
      const std::uint32_t part = at;
      at = run(at);
      if (at == end_) break;
      const char c = text_[at];
      if (class_of(c) == Class::space || c == ',') break;
      if (c == '.') {
        if (at - begin == 3 && is_web(begin) && alnum_at(at + 1)) return address(begin, at + 1);
        if (const std::uint32_t next = stop_inside(begin, part, at)) { at = next; continue; }
        return word_with_stop(begin, at);
      }
      if (const std::uint32_t size = apostrophe_size(at)) {
        if (const std::uint32_t length = clitic(at + size)) {
          finish_word(begin, at);
          return emit(at, at + size + length, TokenClass::word);
        }
        if (is_negation(begin, at, size)) {
          if (at - 1 > begin) emit(begin, at - 1, TokenClass::word);
          return emit(at - 1 > begin ? at - 1 : begin, at + size + 1, TokenClass::word);
        }
        const bool joins = text_[at] == '\'' || is_apostrophe(decode(at).value);
        if (!joins || !letter_at(at + size)) break;
        at += size;
        continue;
      }
      if (c == '-' && alnum_at(at + 1) && is_prefix(begin, part, at)) { ++at; continue; }
      if (c == ':' && byte(at + 1) == '/' && byte(at + 2) == '/' && at - begin <= 8) return address(begin, at + 3);
      if (c == '@' && alnum_at(at + 1)) return mail_address(begin, at + 1);
      if (c == '&' && at - part <= 3 && is_ascii_letter(byte(at + 1)) && ascii_letters(at + 1) - at <= 4) { ++at; continue; }
      if (c == '*' && is_ascii_letter(byte(at + 1))) { ++at; continue; }
      if (c == '$' && is_ascii_upper(byte(at - 1)) && at - begin <= 3) return emit(begin, at + 1, TokenClass::symbol);
      if (c == '/' && is_domain(begin, at)) return address(begin, at + 1);
      break;
    }
    return finish_word(begin, at);
  }

  /// Emits the word [begin, end), in two where it is "cannot" or "gonna".
  std::uint32_t finish_word(std::uint32_t begin, std::uint32_t end) {
    static const Lexicon kContractions("contractions", first_length);
    if (const std::uint32_t size = end - begin; size >= 4 && size <= 8) {
      if (const std::uint8_t first = kContractions.find(slice(begin, end))) {
        emit(begin, begin + first, TokenClass::word);
        begin += first;
      }
    }
    return emit(begin, end, TokenClass::word);
  }

  /// "n't", which takes its n from the word before.
  bool is_negation(std::uint32_t begin, std::uint32_t at, std::uint32_t size) const {
    return at > begin && (text_[at - 1] | 32) == 'n' && (byte(at + size) | 32) == 't' && !alnum_at(at + size + 1);
  }

  bool is_prefix(std::uint32_t begin, std::uint32_t part, std::uint32_t at) const {
    static const Lexicon kPrefixes("hyphen_prefixes", known);
    if (begin != part || kPrefixes.find(slice(begin, at)) == 0) return false;
    return at - begin > 1 || (text_[at + 1] >= 'a' && text_[at + 1] <= 'z');  // "e-mail", but "E-J" is a range
  }

  /// Where a stop stands between letters: the place behind it where the word goes on ("U.S", "bbc.com"), else 0.
  std::uint32_t stop_inside(std::uint32_t begin, std::uint32_t part, std::uint32_t at) const {
    if (!alnum_at(at + 1)) return 0;
    const bool sentence_glued = at - part > 2 && is_lower(code_point_before(text_, at).value) && is_upper(decode(at + 1).value) &&
                                is_lower(decode(at + 2).value);
    if (sentence_glued || at - begin > 256) return 0;
    return at + 1;
  }

  /// A word and the stop behind it: one token where it is an abbreviation.
  std::uint32_t word_with_stop(std::uint32_t begin, std::uint32_t at) {
    const std::string_view text = slice(begin, at);
    const bool alone = byte(at + 1) != '.';
    if (alone && bears_stop(text, at + 1)) return emit(begin, at + 1, TokenClass::word);
    return finish_word(begin, at);
  }

  bool bears_stop(std::string_view word, std::uint32_t behind) const {
    if (is_dotted_abbreviation(word)) return true;
    if (word.size() == 1 && is_ascii_upper(word[0])) return word[0] != 'I' && behind < end_;
    switch (abbreviation_of(word)) {
      case Abbreviation::none: return false;
      case Abbreviation::number: return digit_at(skip_space(behind));
      case Abbreviation::state: return set_off(behind);
      case Abbreviation::month: return day_and_year(skip_space(behind));
      case Abbreviation::title:
      case Abbreviation::open:
      case Abbreviation::last: return true;
    }
    return false;
  }

  /// True where the word whose stop ends at `behind` stands between commas, brackets or hyphens, on one side at least.
  bool set_off(std::uint32_t behind) const {
    const char next = byte(behind);
    const char before = out_.size() > first_ ? text_[out_.back().span.begin] : '\0';
    return next == ',' || next == ')' || before == ',' || before == '-';
  }

  /// "26, 2024" or "26 2024".
  bool day_and_year(std::uint32_t at) const {
    const std::uint32_t day = digits(at);
    if (day == at || day > at + 2) return false;
    const std::uint32_t year = skip_space(byte(day) == ',' ? day + 1 : day);
    return digit_at(year) && digits(year) == year + 4;
  }

  std::uint32_t skip_space(std::uint32_t at) const {
    while (at < end_ && class_of(text_[at]) == Class::space) ++at;
    return at;
  }

  bool is_web(std::uint32_t at) const {
    return (text_[at] | 32) == 'w' && (text_[at + 1] | 32) == 'w' && (text_[at + 2] | 32) == 'w';
  }

  bool is_domain(std::uint32_t begin, std::uint32_t at) const {
    const std::string_view text = slice(begin, at);
    return at - begin <= 256 && text.find('.') != std::string_view::npos && !is_dotted_abbreviation(text);
  }

  /// An address that began at `begin`: up to white space, without closing punctuation.
  std::uint32_t address(std::uint32_t begin, std::uint32_t at) {
    const std::uint32_t behind_scheme = at;
    bool bracket = false;
    while (at < end_) {
      const char c = text_[at];
      if (class_of(c) == Class::space || c == '<' || c == '>' || c == '"') break;
      if (class_of(c) == Class::beyond) {
        const CodePoint wide = decode(at);
        if (!is_word_part(wide.value)) break;
        at += wide.size;
        continue;
      }
      bracket |= c == '(';
      ++at;
    }
    while (at > behind_scheme) {
      const char c = text_[at - 1];
      const bool closing = std::string_view(".,;:!?']*").find(c) != std::string_view::npos || (c == ')' && !bracket);
      if (!closing) break;
      --at;
    }
    return emit(begin, at, TokenClass::symbol);
  }

  /// From an "@" inside a run: takes back what stands before it, as far as it can be a mail address.
  std::uint32_t mail_address(std::uint32_t begin, std::uint32_t at) {
    while (out_.size() > first_ && out_.back().span.end == begin) {
      const Token last = out_.back();
      const char c = text_[last.span.begin];
      const bool part = last.kind == TokenClass::word || last.kind == TokenClass::number || c == '-' || c == '+' || c == '.';
      if (!part || class_of(c) == Class::apostrophe) break;
      begin = last.span.begin;
      out_.pop_back();
    }
    while (at < end_ && (is_ascii_letter(text_[at]) || digit_at(at) || text_[at] == '.' || text_[at] == '-' || text_[at] == '_')) ++at;
    while (text_[at - 1] == '.' || text_[at - 1] == '-') --at;
    return emit(begin, at, TokenClass::symbol);
  }

  /// A number that began at `begin` (with a sign, perhaps), its digits at `at`.
  std::uint32_t number(std::uint32_t begin, std::uint32_t at) {
    at = digits(at);
    while (at < end_) {
      const char c = text_[at];
      if ((c == '.' || c == ':' || (c == ',' && groups_digits(at))) && digit_at(at + 1)) { at = digits(at + 1); continue; }
      if (c == '/' && digit_at(at + 1)) {
        const bool fraction = at - begin == 1 && digits(at + 1) == at + 2;
        if (fraction && byte(at + 2) != '/') break;
        at = digits(at + 1);
        continue;
      }
      if (c == '-' && digit_at(at + 1)) {
        const std::uint32_t end = joined_digits(begin, at);
        if (end == 0) break;
        at = end;
        continue;
      }
      break;
    }
    if (!letter_at(at)) {
      const bool file = byte(at) == '.' && byte(at + 1) >= 'a' && byte(at + 1) <= 'z';  // "0308.doc"
      if (file) return emit(begin, run(at + 1), TokenClass::number);
      if (const std::uint32_t decade = decade_end(begin, at)) return emit(begin, decade, TokenClass::number);
      if (byte(at) == '@' && alnum_at(at + 1)) return mail_address(begin, at + 1);
      return emit(begin, at, TokenClass::number);
    }
    return number_suffix(begin, at);
  }

  /// True for the comma of "3,000" and of "1,00,000", not for that of "[13,14]". Looks at four bytes.
  bool groups_digits(std::uint32_t at) const {
    if (!digit_at(at + 1) || !digit_at(at + 2)) return false;
    return digit_at(at + 3) ? !digit_at(at + 4) : byte(at + 3) == ',' && digit_at(at + 4);
  }

  /// The end of "60's" or "1930’s"; 0 where there is none.
  std::uint32_t decade_end(std::uint32_t begin, std::uint32_t at) const {
    if ((at - begin != 2 && at - begin != 4) || text_[at - 1] != '0') return 0;
    const std::uint32_t size = apostrophe_size(at);
    return size != 0 && byte(at + size) == 's' && !alnum_at(at + size + 1) ? at + size + 1 : 0;
  }

  /// Digits joined by hyphens from `at`, where they are one thing (a telephone number, a postal code, a date), else 0.
  std::uint32_t joined_digits(std::uint32_t begin, std::uint32_t at) const {
    std::uint32_t first = 1;
    while (at - first > begin && digit_at(at - first - 1)) ++first;
    std::uint32_t groups = 1;
    std::uint32_t last = 0;
    while (byte(at) == '-' && digit_at(at + 1)) {
      const std::uint32_t end = digits(at + 1);
      last = end - at - 1;
      at = end;
      ++groups;
    }
    return groups > 2 || ((first == 3 || first == 5) && last == 4) ? at : 0;
  }

  /// Letters right behind a number: an ordinal or a decade stays ("20th", "1990s"), a unit is a word of its own.
  std::uint32_t number_suffix(std::uint32_t begin, std::uint32_t at) {
    static const Lexicon kUnits("unit_suffixes", known);
    const std::uint32_t end = run(at);
    const bool money = !out_.empty() && out_.back().span.end == begin && out_.back().kind == TokenClass::symbol;
    const bool billion = end - at == 1 && (text_[at] | 32) == 'b' && money;
    if (billion || kUnits.find(slice(at, end)) != 0) return emit(begin, at, TokenClass::number);
    const bool half_day = end - at == 1 && (text_[at] == 'a' || text_[at] == 'p') && byte(end) == '.' && byte(end + 1) == 'm';
    if (half_day) return emit(begin, at, TokenClass::number);
    return emit(begin, end, TokenClass::number);
  }

  /// An apostrophe that does not stand inside a word: a clitic's behind another token, else a mark.
  std::uint32_t apostrophe(std::uint32_t at, std::uint32_t size) {
    if (!follows_space(at)) {
      if (const std::uint32_t length = clitic(at + size)) return emit(at, at + size + length, TokenClass::word);
    }
    if (follows_space(at)) {
      const std::uint32_t year = at + size;
      if (digits(year) == year + 2 && !letter_at(year + 2)) return emit(at, year + 2, TokenClass::number);
      if (byte(year + 2) == 's' && digits(year) == year + 2 && !alnum_at(year + 3)) return emit(at, year + 3, TokenClass::number);
      if (is_clipped(slice(year, std::min(end_, year + 4)))) return word(at, year);
    }
    const std::uint32_t twin = at + size;
    if (byte(at) == '\'' ? byte(twin) == '\'' : apostrophe_size(twin) > 1) {
      return emit(at, twin + size, TokenClass::punctuation);
    }
    return emit(at, twin, TokenClass::punctuation);
  }

  /// True where a word begins that is written with an apostrophe for its first letters: "'em", "'til", "'twas".
  static bool is_clipped(std::string_view next) {
    for (const std::string_view word : {"em", "til", "tis", "twas"}) {
      const bool same = next.substr(0, word.size()) == word;
      if (same && (next.size() == word.size() || (next.size() > word.size() && class_of(next[word.size()]) == Class::space))) return true;
    }
    return false;
  }

  std::uint32_t same(std::uint32_t at) const {
    const char c = text_[at];
    while (at < end_ && text_[at] == c) ++at;
    return at;
  }

  std::uint32_t mark(std::uint32_t at) {
    const char c = text_[at];
    switch (c) {
      case '.':
        if (digit_at(at + 1) && follows_space(at)) return number(at, at + 1);
        if (byte(at + 1) == '?') return emit(at, at + 2, TokenClass::punctuation);
        return emit(at, same(at), TokenClass::punctuation);
      case '!':
      case '?': {
        std::uint32_t end = at;
        while (byte(end) == '!' || byte(end) == '?') ++end;
        return emit(at, end, TokenClass::punctuation);
      }
      case '-':
      case '*':
      case '_': return emit(at, same(at), TokenClass::punctuation);
      case '#':
        if (letter_at(at + 1)) return emit(at, run(at + 1), TokenClass::word);
        return emit(at, at + 1, TokenClass::symbol);
      case ':':
      case ';':
        if (const std::uint32_t end = emoticon(at)) return emit(at, end, TokenClass::symbol);
        [[fallthrough]];
      default: return emit(at, at + 1, TokenClass::punctuation);
    }
  }

  /// The end of ":)", ";-(" or "=D" that stands free; 0 where there is none.
  std::uint32_t emoticon(std::uint32_t at) const {
    std::uint32_t end = at + 1;
    if (byte(end) == '-') ++end;
    if (end >= end_ || std::string_view(")(DPp|").find(text_[end]) == std::string_view::npos) return 0;
    ++end;
    if (end < end_ && !is_space(decode(end).value) && text_[end] != '.' && text_[end] != ',') return 0;
    return follows_space(at) || is_closing_mark(text_[at - 1]) ? end : 0;
  }

  static bool is_closing_mark(char c) { return c == '.' || c == '!' || c == '?' || c == ',' || c == ')'; }

  std::uint32_t symbol(std::uint32_t at) {
    const char c = text_[at];
    if (c == '@' && letter_at(at + 1) && follows_space(at)) return emit(at, run(at + 1), TokenClass::word);
    if (c == '+' && digit_at(at + 1) && follows_space(at)) return number(at, at + 1);
    if (c == '=') {
      if (const std::uint32_t end = emoticon(at)) return emit(at, end, TokenClass::symbol);
    }
    if (c == '$' || c == '%') return emit(at, at + 1, TokenClass::symbol);
    return emit(at, same(at), TokenClass::symbol);
  }

  std::uint32_t beyond(std::uint32_t at) {
    const CodePoint c = decode(at);
    if (is_word_part(c.value)) return word(at, at);
    if (is_space(c.value)) return at + c.size;
    if (is_apostrophe(c.value) || c.value == 0x2018) return apostrophe(at, c.size);
    if (c.value == 0x2026) return emit(at, dots(at), TokenClass::punctuation);
    if (u_ispunct(static_cast<UChar32>(c.value))) return emit(at, at + c.size, TokenClass::punctuation);
    return emoji(at, c);
  }

  /// The end of ellipsis signs and stops from `at`.
  std::uint32_t dots(std::uint32_t at) const {
    while (at < end_) {
      if (text_[at] == '.') ++at;
      else if (class_of(text_[at]) == Class::beyond && decode(at).value == 0x2026) at += 3;
      else break;
    }
    return at;
  }

  /// A symbol, and what an emoji is made of: variation, skin, joined parts, pairs of regional letters.
  std::uint32_t emoji(std::uint32_t begin, CodePoint c) {
    std::uint32_t at = begin + c.size;
    bool pair = is_regional_indicator(c.value);
    while (at < end_ && class_of(text_[at]) == Class::beyond) {
      const CodePoint next = decode(at);
      if (next.value == 0x200D) {
        at += next.size;
        if (at < end_ && class_of(text_[at]) == Class::beyond && !is_word_part(decode(at).value) && !is_space(decode(at).value)) at += decode(at).size;
      } else if (is_emoji_tail(next.value) || (pair && is_regional_indicator(next.value))) {
        pair = false;
        at += next.size;
      } else {
        break;
      }
    }
    return emit(begin, at, TokenClass::symbol);
  }

  const std::string_view text_;
  const std::uint32_t begin_;
  const std::uint32_t end_;
  std::vector<Token>& out_;
  const std::size_t first_;
};

}  // namespace

void cut_tokens(std::string_view text, Span zone, std::vector<Token>& out) { TokenCutter(text, zone, out).cut(); }

}  // namespace synoptic
