// One pass from left to right. The first byte of a token chooses a rule, the rule finds its end.
//
// ASCII goes by a table of 256 classes; only a byte beyond it is decoded and asked for its properties. No rule
// looks further than it consumes, but for a bounded number of bytes, so the whole is linear. The one that goes
// back, a mail address found at its "@", takes tokens off the end of the list and pays for each with a push.
#include "synoptic/text/tokens.h"

#include <algorithm>

#include <unicode/uchar.h>

#include "synoptic/text/abbreviations.h"
#include "synoptic/text/lexicon.h"
#include "synoptic/text/scan.h"
#include "synoptic/text/shapes.h"

namespace synoptic {

namespace {

std::uint8_t known(const std::vector<std::string_view>&) { return 1; }
std::uint8_t first_length(const std::vector<std::string_view>& row) {
  return row.size() > 1 ? static_cast<std::uint8_t>(row[1][0] - '0') : 0;
}

/// Bytes of a word with stops inside: beyond it a stop ends the word. No name of a host is longer (RFC 1035).
constexpr std::uint32_t kLongestDotted = 255;

class TokenCutter {
 public:
  TokenCutter(std::string_view text, Span zone, std::vector<Token>& out)
      : scan_(text, zone), end_(zone.end), out_(out), first_(out.size()) {}

  void cut() {
    std::uint32_t at = scan_.begin();
    while (at < end_) {
      switch (class_of(scan_[at])) {
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
  std::uint32_t emit(std::uint32_t begin, std::uint32_t end, TokenClass kind) {
    out_.push_back({{begin, end}, kind});
    return end;
  }

  /// Length of the clitic after an apostrophe ("s", "m", "d", "ll", "re", "ve"), where a word ends with it; else 0.
  std::uint32_t clitic(std::uint32_t at) const {
    std::uint32_t end = at;
    while (end < end_ && end - at < 3 && is_ascii_letter(scan_[end])) ++end;
    if (scan_.alnum_at(end)) return 0;
    const auto low = [this](std::uint32_t i) { return static_cast<char>(scan_[i] | 32); };
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
      at = scan_.run(at);
      if (at == end_) break;
      const char c = scan_[at];
      if (class_of(c) == Class::space || c == ',') break;
      if (c == '.') {
        if (at - begin == 3 && is_web(begin) && scan_.alnum_at(at + 1)) return address(begin, at + 1);
        if (const std::uint32_t next = stop_inside(begin, part, at)) {
          at = next;
          continue;
        }
        return word_with_stop(begin, at);
      }
      if (const std::uint32_t size = scan_.apostrophe_size(at)) {
        if (const std::uint32_t length = clitic(at + size)) {
          finish_word(begin, at);
          return emit(at, at + size + length, TokenClass::word);
        }
        if (is_negation(begin, at, size)) {
          if (at - 1 > begin) emit(begin, at - 1, TokenClass::word);
          return emit(at - 1 > begin ? at - 1 : begin, at + size + 1, TokenClass::word);
        }
        const bool joins = scan_[at] == '\'' || is_apostrophe(scan_.decode(at).value);
        if (!joins || !scan_.letter_at(at + size)) break;
        at += size;
        continue;
      }
      if (joins_parts(begin, part, at)) {
        ++at;
        continue;
      }
      if (c == ':' && at - begin <= 8 && scan_.byte(at + 1) == '/' && scan_.byte(at + 2) == '/')
        return address(begin, at + 3);
      if (c == '@' && scan_.alnum_at(at + 1)) return mail_address(begin, at + 1);
      if (c == '$' && at - begin <= 3 && is_ascii_upper(scan_[at - 1])) return emit(begin, at + 1, TokenClass::symbol);
      if (c == '/' && is_domain(begin, at)) return address(begin, at + 1);
      break;
    }
    return finish_word(begin, at);
  }

  /// True for a sign inside a word: the hyphen of "anti-ship", the ampersand of "AT&T", the star of "f*ed".
  bool joins_parts(std::uint32_t begin, std::uint32_t part, std::uint32_t at) const {
    const char c = scan_[at];
    if (c == '-') return scan_.alnum_at(at + 1) && is_prefix(begin, part, at);
    if (c == '*') return is_ascii_letter(scan_.byte(at + 1));
    if (c != '&' || at - part > 3 || !is_ascii_letter(scan_.byte(at + 1))) return false;
    return scan_.ascii_letters(at + 1) - at <= 4;
  }

  /// Emits the word [begin, end), in two where it is "cannot" or "gonna".
  std::uint32_t finish_word(std::uint32_t begin, std::uint32_t end) {
    static const Lexicon kContractions("contractions", first_length);
    if (const std::uint32_t size = end - begin; size >= 4 && size <= 8) {
      if (const std::uint8_t first = kContractions.find(scan_.slice(begin, end))) {
        emit(begin, begin + first, TokenClass::word);
        begin += first;
      }
    }
    return emit(begin, end, TokenClass::word);
  }

  /// "n't", which takes its n from the word before.
  bool is_negation(std::uint32_t begin, std::uint32_t at, std::uint32_t size) const {
    if (at == begin || (scan_[at - 1] | 32) != 'n') return false;
    return (scan_.byte(at + size) | 32) == 't' && !scan_.alnum_at(at + size + 1);
  }

  bool is_prefix(std::uint32_t begin, std::uint32_t part, std::uint32_t at) const {
    static const Lexicon kPrefixes("hyphen_prefixes", known);
    if (begin != part || kPrefixes.find(scan_.slice(begin, at)) == 0) return false;
    return at - begin > 1 || (scan_[at + 1] >= 'a' && scan_[at + 1] <= 'z');  // "e-mail", but "E-J" is a range
  }

  /// Where a stop stands between letters: the place behind it where the word goes on ("U.S", "bbc.com"), else 0.
  std::uint32_t stop_inside(std::uint32_t begin, std::uint32_t part, std::uint32_t at) const {
    if (!scan_.alnum_at(at + 1)) return 0;
    if (at - begin > kLongestDotted) return 0;
    const bool capital = is_upper(scan_.decode(at + 1).value) && is_lower(scan_.decode(at + 2).value);
    if (!capital) return at + 1;
    const bool glued_sentence = at - part > 2 && is_lower(scan_.decode_before(at).value);
    const bool glued_name =
        at - part == 1 || abbreviation_of(scan_.slice(part, at)) == Abbreviation::title;  // "S.Korea"
    return glued_sentence || glued_name ? 0 : at + 1;
  }

  /// A word and the stop behind it: one token where it is an abbreviation.
  std::uint32_t word_with_stop(std::uint32_t begin, std::uint32_t at) {
    const std::string_view text = scan_.slice(begin, at);
    const bool alone = scan_.byte(at + 1) != '.';
    if (alone && bears_stop(text, at + 1)) return emit(begin, at + 1, TokenClass::word);
    return finish_word(begin, at);
  }

  bool bears_stop(std::string_view word, std::uint32_t behind) const {
    if (is_dotted_abbreviation(word)) return true;
    if (word.size() == 1 && is_ascii_upper(word[0]))
      return word[0] != 'I' && behind < end_ && !behind_degree(behind - 2);
    switch (abbreviation_of(word)) {
      case Abbreviation::none: return false;
      case Abbreviation::number: return scan_.digit_at(scan_.skip_space(behind));
      case Abbreviation::state: return set_off(behind);
      case Abbreviation::month: return day_and_year(scan_, scan_.skip_space(behind));
      case Abbreviation::title:
      case Abbreviation::open:
      case Abbreviation::clock:
      case Abbreviation::last: return true;
    }
    return false;
  }

  /// True for the letter of "20°C".
  bool behind_degree(std::uint32_t letter) const {
    return letter > scan_.begin() && scan_.decode_before(letter).value == 0xB0;
  }

  /// True where the word whose stop ends at `behind` stands between commas, brackets or hyphens, on one side at least.
  bool set_off(std::uint32_t behind) const {
    const char next = scan_.byte(behind);
    const char before = out_.size() > first_ ? scan_[out_.back().span.begin] : '\0';
    return next == ',' || next == ')' || before == ',' || before == '-';
  }

  bool is_web(std::uint32_t at) const {
    return (scan_[at] | 32) == 'w' && (scan_[at + 1] | 32) == 'w' && (scan_[at + 2] | 32) == 'w';
  }

  bool is_domain(std::uint32_t begin, std::uint32_t at) const {
    const std::string_view text = scan_.slice(begin, at);
    return at - begin <= kLongestDotted && text.find('.') != std::string_view::npos && !is_dotted_abbreviation(text);
  }

  /// An address that began at `begin`: up to white space, without closing punctuation.
  std::uint32_t address(std::uint32_t begin, std::uint32_t at) {
    const std::uint32_t behind_scheme = at;
    bool bracket = false;
    while (at < end_) {
      const char c = scan_[at];
      if (class_of(c) == Class::space || c == '<' || c == '>' || c == '"') break;
      if (class_of(c) == Class::beyond) {
        const CodePoint wide = scan_.decode(at);
        if (!is_word_part(wide.value)) break;
        at += wide.size;
        continue;
      }
      bracket |= c == '(';
      ++at;
    }
    while (at > behind_scheme) {
      const char c = scan_[at - 1];
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
      const char c = scan_[last.span.begin];
      const bool word = last.kind == TokenClass::word || last.kind == TokenClass::number;
      if ((!word && c != '-' && c != '+' && c != '.') || class_of(c) == Class::apostrophe) break;
      begin = last.span.begin;
      out_.pop_back();
    }
    const auto in_host = [](char c) {
      return is_ascii_letter(c) || is_ascii_digit(c) || c == '.' || c == '-' || c == '_';
    };
    while (at < end_ && in_host(scan_[at])) ++at;
    while (scan_[at - 1] == '.' || scan_[at - 1] == '-') --at;
    return emit(begin, at, TokenClass::symbol);
  }

  /// A number that began at `begin` (with a sign, perhaps), its digits at `at`.
  std::uint32_t number(std::uint32_t begin, std::uint32_t at) {
    at = scan_.digits(at);
    while (at < end_) {
      const char c = scan_[at];
      if (!scan_.digit_at(at + 1)) break;
      if (c == '.' || c == ':' || (c == ',' && groups_digits(scan_, at))) {
        at = scan_.digits(at + 1);
        continue;
      }
      if (c == '/') {
        const bool fraction = at - begin == 1 && scan_.digits(at + 1) == at + 2;
        if (fraction && scan_.byte(at + 2) != '/') break;
        at = scan_.digits(at + 1);
        continue;
      }
      if (c == '-') {
        const std::uint32_t end = joined_digits(scan_, begin, at);
        if (end == 0) break;
        at = end;
        continue;
      }
      break;
    }
    if (!scan_.letter_at(at)) {
      const bool file = scan_.byte(at) == '.' && scan_.byte(at + 1) >= 'a' && scan_.byte(at + 1) <= 'z';  // "0308.doc"
      if (file) return emit(begin, scan_.run(at + 1), TokenClass::number);
      if (const std::uint32_t decade = decade_end(scan_, begin, at)) return emit(begin, decade, TokenClass::number);
      if (scan_.byte(at) == '@' && scan_.alnum_at(at + 1)) return mail_address(begin, at + 1);
      return emit(begin, at, TokenClass::number);
    }
    return number_suffix(begin, at);
  }

  /// Letters right behind a number: an ordinal or a decade stays ("20th", "1990s"), a unit is a word of its own.
  std::uint32_t number_suffix(std::uint32_t begin, std::uint32_t at) {
    static const Lexicon kUnits("unit_suffixes", known);
    const std::uint32_t end = scan_.run(at);
    const bool money = !out_.empty() && out_.back().span.end == begin && out_.back().kind == TokenClass::symbol;
    const char first = end - at == 1 ? scan_[at] : '\0';
    const bool magnitude = money && (first == 'b' || first == 'B' || first == 't' || first == 'T');
    const bool half_day = (first == 'a' || first == 'p') && scan_.byte(end) == '.' && scan_.byte(end + 1) == 'm';
    const bool unit = first != 'G' && kUnits.find(scan_.slice(at, end)) != 0;  // grams, not the "4G" of telephones
    return emit(begin, magnitude || half_day || unit ? at : end, TokenClass::number);
  }

  /// An apostrophe that does not stand inside a word: a clitic's behind another token, else a mark.
  std::uint32_t apostrophe(std::uint32_t at, std::uint32_t size) {
    if (!scan_.follows_space(at)) {
      if (const std::uint32_t length = clitic(at + size)) return emit(at, at + size + length, TokenClass::word);
    }
    if (scan_.follows_space(at)) {
      const std::uint32_t year = at + size;
      // "’72" is a year; what follows a mark that may open a quotation is one only in "'90s" ("'20 dead' in flood").
      const bool opens = scan_[at] == '\'' || scan_.decode(at).value == 0x2018;
      const std::uint32_t end = short_year_end(scan_, year);
      if (end != 0 && (!opens || scan_[end - 1] == 's')) return emit(at, end, TokenClass::number);
      if (is_clipped(scan_.slice(year, std::min(end_, year + 5)))) return word(at, year);
    }
    const std::uint32_t twin = at + size;  // two of them are a double quotation mark: '' or ’’
    const std::uint32_t twin_size = scan_.apostrophe_size(twin);
    const bool doubled = scan_[at] == '\'' ? scan_.byte(twin) == '\'' : twin_size > 1;
    return emit(at, doubled ? twin + twin_size : twin, TokenClass::punctuation);
  }

  /// True where a word begins that is written with an apostrophe for its first letters: "'em", "'til", "'twas".
  static bool is_clipped(std::string_view next) {
    for (const std::string_view word : {"em", "til", "tis", "twas"}) {
      if (next.substr(0, word.size()) != word) continue;
      if (next.size() == word.size() || class_of(next[word.size()]) == Class::space) return true;
    }
    return false;
  }

  std::uint32_t mark(std::uint32_t at) {
    const char c = scan_[at];
    switch (c) {
      case '.':
        if (scan_.digit_at(at + 1) && scan_.follows_space(at)) return number(at, at + 1);
        if (scan_.byte(at + 1) == '?') return emit(at, at + 2, TokenClass::punctuation);
        return emit(at, scan_.same(at), TokenClass::punctuation);
      case '!':
      case '?': {
        std::uint32_t end = at;
        while (scan_.byte(end) == '!' || scan_.byte(end) == '?') ++end;
        return emit(at, end, TokenClass::punctuation);
      }
      case '-':
      case '*':
      case '_': return emit(at, scan_.same(at), TokenClass::punctuation);
      case '#':
        if (scan_.letter_at(at + 1)) return emit(at, scan_.run(at + 1), TokenClass::word);
        return emit(at, at + 1, TokenClass::symbol);
      case ':':
      case ';':
        if (const std::uint32_t end = emoticon_end(scan_, at)) return emit(at, end, TokenClass::symbol);
        [[fallthrough]];
      default: return emit(at, at + 1, TokenClass::punctuation);
    }
  }

  /// True where a word may begin: behind white space, an opening bracket or a quotation mark.
  bool follows_opening(std::uint32_t at) const {
    if (scan_.follows_space(at)) return true;
    const char32_t c = scan_.decode_before(at).value;
    return c == '(' || c == '[' || c == '"' || c == 0x201C || c == 0x2018;
  }

  std::uint32_t symbol(std::uint32_t at) {
    const char c = scan_[at];
    const bool handle = c == '@' && scan_.letter_at(at + 1) && follows_opening(at);
    if (handle) return emit(at, scan_.run(at + 1), TokenClass::word);
    if (c == '+' && scan_.digit_at(at + 1) && scan_.follows_space(at)) return number(at, at + 1);
    if (c == '=') {
      if (const std::uint32_t end = emoticon_end(scan_, at)) return emit(at, end, TokenClass::symbol);
    }
    if (c == '$' || c == '%') return emit(at, at + 1, TokenClass::symbol);
    return emit(at, scan_.same(at), TokenClass::symbol);
  }

  std::uint32_t beyond(std::uint32_t at) {
    const CodePoint c = scan_.decode(at);
    if (is_word_part(c.value)) return word(at, at);
    if (is_space(c.value)) return at + c.size;
    if (is_apostrophe(c.value) || c.value == 0x2018) return apostrophe(at, c.size);
    if (c.value == 0x2026) return emit(at, ellipsis_end(scan_, at), TokenClass::punctuation);
    if (u_ispunct(static_cast<UChar32>(c.value))) return emit(at, at + c.size, TokenClass::punctuation);
    return emit(at, symbol_end(scan_, at), TokenClass::symbol);
  }

  const Scan scan_;
  const std::uint32_t end_;
  std::vector<Token>& out_;
  const std::size_t first_;
};

}  // namespace

void cut_tokens(std::string_view text, Span zone, std::vector<Token>& out) { TokenCutter(text, zone, out).cut(); }

}  // namespace synoptic
