// Folding character by character: lower case, compatibility decomposition, marks off, typography unified.
//
// ASCII goes through a table of 128 bytes. Every other character is decomposed by ICU's NFKD data on its own
// (order of marks does not matter, for they all go), and letters that have no decomposition but are read and
// often written as others ("ł", "ø", "ı", "ß") come from data/fold_letters.tsv.
#include "synoptic/text/normalise.h"

#include <algorithm>
#include <array>
#include <utility>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include "synoptic/base/tables.h"
#include "synoptic/text/utf8.h"

namespace synoptic {

namespace {

constexpr std::array<char, 128> make_ascii() {
  std::array<char, 128> folded{};
  for (int c = 0; c < 128; ++c) {
    folded[c] = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c == '`' ? '\'' : c);
    if (c == ' ' || (c >= '\t' && c <= '\r')) folded[c] = ' ';
  }
  return folded;
}
constexpr std::array<char, 128> kAscii = make_ascii();

/// The ASCII sign a typographic one stands for; 0 where it is none. Single marks and primes, double marks, dashes.
char unified(char32_t c) {
  switch (c) {
    case 0xB4:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2035:
    case 0x2039:
    case 0x203A:
    case 0x02B9:
    case 0x02BB:
    case 0x02BC:
    case 0x02BD:
    case 0x02BE:
    case 0x02BF:
    case 0xFF07: return '\'';
    case 0xAB:
    case 0xBB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x2036:
    case 0x300C:
    case 0x300D:
    case 0x300E:
    case 0x300F:
    case 0x301D:
    case 0x301E:
    case 0x301F:
    case 0xFF02: return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
    case 0x2E3A:
    case 0x2E3B:
    case 0xFE58:
    case 0xFE63:
    case 0xFF0D: return '-';
    case 0x2044:
    case 0x2215: return '/';
    default: return 0;
  }
}

/// Rows of data/fold_letters.tsv: a letter, and the letters it folds to. Sorted by letter.
const std::vector<std::pair<char32_t, std::string_view>>& fold_letters() {
  static const auto kLetters = [] {
    std::vector<std::pair<char32_t, std::string_view>> letters;
    for (const auto& row : table("fold_letters")) letters.emplace_back(code_point_at(row[0], 0).value, row[1]);
    std::sort(letters.begin(), letters.end());
    return letters;
  }();
  return kLetters;
}

std::string_view fold_letter(char32_t c) {
  const auto& letters = fold_letters();
  const auto found = std::lower_bound(letters.begin(), letters.end(), c,
                                      [](const auto& row, char32_t key) { return row.first < key; });
  return found != letters.end() && found->first == c ? found->second : std::string_view();
}

bool is_mark(char32_t c) {
  const int type = u_charType(static_cast<UChar32>(c));
  return type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK;
}

/// Appends the folded form of one part of a decomposition.
void append_part(std::string& out, char32_t c) {
  c = to_lower(c);
  if (is_mark(c)) return;
  if (c < 0x80) {
    out += kAscii[c];
  } else if (const char sign = unified(c)) {
    out += sign;
  } else if (const std::string_view letters = fold_letter(c); !letters.empty()) {
    out += letters;
  } else {
    append_utf8(out, c);
  }
}

/// Appends the folded form of a character beyond ASCII; nothing for marks and what is not to be seen.
void append_folded(std::string& out, char32_t c) {
  static const UNormalizer2* const kNfkd = [] {
    UErrorCode status = U_ZERO_ERROR;
    return unorm2_getNFKDInstance(&status);
  }();
  if (const char sign = unified(c)) {
    out += sign;
    return;
  }
  if (u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return;
  UChar units[32];  // the longest decomposition, U+FDFA, has 18
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t size =
      kNfkd == nullptr ? -1 : unorm2_getDecomposition(kNfkd, static_cast<UChar32>(c), units, 32, &status);
  if (size < 0 || U_FAILURE(status)) return append_part(out, c);
  for (std::int32_t i = 0; i < size;) {
    UChar32 part;
    U16_NEXT(units, i, size, part);
    append_part(out, static_cast<char32_t>(part));
  }
}

}  // namespace

namespace {

/// Folds `text` onto `out`; `done(at)` is called when what begins at byte `at` has been.
template <class Done>
void fold_onto(std::string& out, std::string_view text, Done done) {
  out.reserve(text.size());
  for (std::uint32_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const CodePoint c = byte < 0x80 ? CodePoint{byte, 1} : code_point_at(text, at);
    if (is_space(c.value)) {
      const bool first = out.empty() || out.back() != ' ';
      if (first) out += ' ';
    } else if (byte < 0x80) {
      out += kAscii[byte];
    } else {
      append_folded(out, c.value);
    }
    done(at);
    at += c.size;
  }
}

}  // namespace

Folded fold(std::string_view text) {
  Folded folded;
  folded.origin.reserve(text.size() + 1);
  fold_onto(folded.text, text, [&](std::uint32_t at) { folded.origin.resize(folded.text.size(), at); });
  folded.origin.push_back(static_cast<std::uint32_t>(text.size()));
  return folded;
}

std::string folded(std::string_view text) {
  std::string out;
  fold_onto(out, text, [](std::uint32_t) {});
  return out;
}

std::string lowered(std::string_view word) {
  std::string out;
  out.reserve(word.size());
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    append_utf8(out, c.value == 0x2019 ? U'\'' : to_lower(c.value));
    at += c.size;
  }
  return out;
}

namespace {

/// Size in bytes of the letter or digit at `at`; 0 where there is none.
std::uint32_t alnum_size(std::string_view text, std::uint32_t at) {
  if (at >= text.size()) return 0;
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return is_letter(byte) || is_digit(byte) ? 1 : 0;
  const CodePoint c = code_point_at(text, at);
  return u_isalnum(static_cast<UChar32>(c.value)) != 0 ? c.size : 0;
}

/// How the sign at `at`, behind a part of a word that began at `part`, joins what follows it.
enum class Joint { none, kept, dropped };

/// An apostrophe joins and stays, and so does a decimal point; the stops of "u.s." and the commas of "3,000" go.
Joint joint_at(std::string_view text, std::uint32_t part, std::uint32_t at) {
  if (at >= text.size() || alnum_size(text, at + 1) == 0) return Joint::none;
  const bool digit_before = is_digit(static_cast<unsigned char>(text[at - 1]));
  const bool digit_behind = is_digit(static_cast<unsigned char>(text[at + 1]));
  switch (text[at]) {
    case '\'': return Joint::kept;
    case ',': return digit_before && digit_behind ? Joint::dropped : Joint::none;
    case '.':
      if (digit_before && digit_behind) return Joint::kept;
      return !digit_before && !digit_behind && part + alnum_size(text, part) == at ? Joint::dropped : Joint::none;
    default: return Joint::none;
  }
}

}  // namespace

std::vector<FoldedWord> folded_words(std::string_view text) {
  const Folded source = fold(text);
  const std::string_view all = source.text;
  std::vector<FoldedWord> words;
  words.reserve(all.size() / 6);
  for (std::uint32_t at = 0; at < all.size();) {
    if (alnum_size(all, at) == 0) {
      at += code_point_at(all, at).size;
      continue;
    }
    FoldedWord word;
    const std::uint32_t begin = at;
    while (true) {
      const std::uint32_t part = at;
      while (const std::uint32_t size = alnum_size(all, at)) at += size;
      word.text.append(all, part, at - part);
      const Joint joint = joint_at(all, part, at);
      if (joint == Joint::none) break;
      if (joint == Joint::kept) word.text += all[at];
      ++at;
    }
    word.span = source.source({begin, at});
    words.push_back(std::move(word));
  }
  return words;
}

}  // namespace synoptic
