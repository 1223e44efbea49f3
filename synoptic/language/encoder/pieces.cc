#include "synoptic/language/encoder/pieces.h"

#include <algorithm>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include "synoptic/base/hash.h"
#include "synoptic/language/encoder/weights_file.h"
#include "synoptic/text/utf8.h"

namespace synoptic::encoder {

namespace {

constexpr std::size_t kLongestWord = 100;  // characters; a longer one is unknown
constexpr std::string_view kGoesOn = "##";

bool is_control(char32_t c) {  // Unicode's classes Cc, Cf, Cn, Co, Cs
  const std::int8_t type = u_charType(static_cast<UChar32>(c));
  return type == U_CONTROL_CHAR || type == U_FORMAT_CHAR || type == U_UNASSIGNED || type == U_PRIVATE_USE_CHAR ||
         type == U_SURROGATE;
}

bool is_mark(char32_t c) {
  if (c < 0x80) return c > ' ' && c < 0x7F && !is_letter(c) && !is_digit(c);
  return u_ispunct(static_cast<UChar32>(c)) != 0;
}

enum class Case : std::uint8_t { no_letter, lower, upper };

Case case_of(char32_t c) {
  if (!is_letter(c)) return Case::no_letter;
  if (c < 0x80) return is_upper(c) ? Case::upper : Case::lower;
  return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_UPPERCASE) ? Case::upper : Case::lower;
}

std::uint64_t hash_of(std::string_view word, bool goes_on) { return hash64(word, goes_on ? 1 : 0); }

}  // namespace

/// A token's characters after folding, as UTF-8, with where each begins and the case of what it comes from.
struct Pieces::Folded {
  std::string text;
  std::vector<std::uint32_t> begins;  // one more than characters
  std::vector<Case> cases;
  std::vector<bool> marks;

  void add(char32_t c, Case from) {
    begins.push_back(static_cast<std::uint32_t>(text.size()));
    append_utf8(text, c);
    cases.push_back(from);
    marks.push_back(is_mark(c));
  }

  void add_decomposed(char32_t c) {
    const Case from = case_of(c);
    const char32_t low = to_lower(c);
    UErrorCode status = U_ZERO_ERROR;
    UChar units[32];
    const UNormalizer2* const nfd = unorm2_getNFDInstance(&status);
    const std::int32_t size =
        U_FAILURE(status) ? -1 : unorm2_getDecomposition(nfd, static_cast<UChar32>(low), units, 32, &status);
    if (U_FAILURE(status) || size < 0) return add_kept(low, from);
    for (std::int32_t i = 0; i < size;) {
      UChar32 part;
      U16_NEXT(units, i, size, part);
      add_kept(static_cast<char32_t>(part), from);
    }
  }

  void add_kept(char32_t c, Case from) {
    if (u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK || is_control(c)) return;
    if (!u_isUWhiteSpace(static_cast<UChar32>(c))) add(c, from);
  }

  Shape shape(std::size_t first, std::size_t last) const {
    std::size_t upper = 0, letters = 0;
    bool begins_upper = false;
    for (std::size_t i = first; i < last; ++i) {
      if (cases[i] == Case::no_letter) continue;
      if (letters == 0) begins_upper = cases[i] == Case::upper;
      ++letters;
      upper += cases[i] == Case::upper;
    }
    if (letters == 0) return Shape::none;
    if (upper == 0) return Shape::lower;
    if (letters == 1) return Shape::letter;
    if (upper == letters) return Shape::upper;
    return begins_upper && upper == 1 ? Shape::title : Shape::mixed;
  }
};

Result<Pieces> Pieces::read(std::string_view vocabulary) {
  Pieces pieces;
  while (!vocabulary.empty()) {
    const std::size_t stop = std::min(vocabulary.find('\n'), vocabulary.size());
    pieces.words_.push_back(vocabulary.substr(0, stop));
    vocabulary.remove_prefix(std::min(stop + 1, vocabulary.size()));
  }
  if (pieces.words_.size() >= 0xFFFF) return broken_weights("its vocabulary has too many pieces");
  std::size_t slots = 64;
  while (slots < 2 * pieces.words_.size()) slots *= 2;
  pieces.slots_.assign(slots, 0);
  for (std::size_t id = 0; id < pieces.words_.size(); ++id) {
    std::string_view word = pieces.words_[id];
    const bool goes_on = word.size() > kGoesOn.size() && word.starts_with(kGoesOn);
    if (goes_on) word.remove_prefix(kGoesOn.size());
    if (word.empty() || pieces.find(word, goes_on) >= 0) continue;
    pieces.longest_ = std::max(pieces.longest_, word.size());
    std::size_t slot = hash_of(word, goes_on) & (slots - 1);
    while (pieces.slots_[slot] != 0) slot = (slot + 1) & (slots - 1);
    pieces.slots_[slot] = static_cast<std::uint16_t>(id + 1);
  }
  const int unknown = pieces.find("[UNK]", false), begin = pieces.find("[CLS]", false),
            end = pieces.find("[SEP]", false);
  if (unknown < 0 || begin < 0 || end < 0) return broken_weights("its vocabulary lacks [UNK], [CLS] or [SEP]");
  pieces.unknown_ = static_cast<std::uint16_t>(unknown);
  pieces.begin_ = static_cast<std::uint16_t>(begin);
  pieces.end_ = static_cast<std::uint16_t>(end);
  return pieces;
}

int Pieces::find(std::string_view word, bool goes_on) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t slot = hash_of(word, goes_on) & mask; slots_[slot] != 0; slot = (slot + 1) & mask) {
    const std::uint16_t id = static_cast<std::uint16_t>(slots_[slot] - 1);
    std::string_view other = words_[id];
    const bool other_goes_on = other.size() > kGoesOn.size() && other.starts_with(kGoesOn);
    if (other_goes_on) other.remove_prefix(kGoesOn.size());
    if (other == word && other_goes_on == goes_on) return id;
  }
  return -1;
}

void Pieces::cover(const Folded& folded, std::size_t first, std::size_t last, std::vector<Piece>& out) const {
  const std::size_t before = out.size();
  const Piece unknown = {unknown_, folded.shape(first, last)};
  if (last - first > kLongestWord) return out.push_back(unknown);
  for (std::size_t at = first; at < last;) {
    std::size_t end = last;
    while (folded.begins[end] - folded.begins[at] > longest_) --end;
    int id = -1;
    for (; end > at; --end) {
      const std::string_view part =
          std::string_view(folded.text).substr(folded.begins[at], folded.begins[end] - folded.begins[at]);
      if ((id = find(part, at > first)) >= 0) break;
    }
    if (id < 0) {
      out.resize(before);
      return out.push_back(unknown);
    }
    out.push_back({static_cast<std::uint16_t>(id), folded.shape(at, end)});
    at = end;
  }
}

void Pieces::append(std::string_view token, std::vector<Piece>& out) const {
  // As treebanks and tokenizers of their tradition write them: one mark, not two.
  if (token == "``") token = "“";
  if (token == "''") token = "”";
  const std::size_t before = out.size();
  Folded folded;
  for (std::size_t i = 0; i < token.size() && folded.cases.size() < kMostPieces * (kLongestWord + 1);) {
    const CodePoint c = code_point_at(token, i);
    if (c.value < 0x80) {
      if (c.value > ' ' && c.value < 0x7F) folded.add(to_lower(c.value), case_of(c.value));
    } else {
      folded.add_decomposed(c.value);
    }
    i += std::max(1u, c.size);
  }
  folded.begins.push_back(static_cast<std::uint32_t>(folded.text.size()));
  for (std::size_t first = 0; first < folded.cases.size() && out.size() - before < kMostPieces;) {
    std::size_t last = first + 1;
    while (!folded.marks[first] && last < folded.cases.size() && !folded.marks[last]) ++last;
    cover(folded, first, last, out);
    first = last;
  }
  if (out.size() == before) out.push_back({unknown_, Shape::none});
  if (out.size() - before > kMostPieces) out.resize(before + kMostPieces);
}

}  // namespace synoptic::encoder
