// A sentence as the pieces that numbers are made of: runs of letters, numbers in digits, single symbols.
//
// Tokens keep "53-year-old", "£3.4bn" or "10-12" whole or split them by conventions that serve grammar. Here every
// sentence is cut anew by its characters, each atom knowing whether white space stands before it, so that the reading
// of figures does not depend on those conventions. The part of speech of an atom is that of the token it lies in.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "synoptic/annotate/figures/digits.h"
#include "synoptic/annotate/figures/lexicon.h"
#include "synoptic/language/words.h"
#include "synoptic/text/span.h"

namespace synoptic::figures {

enum class AtomKind : std::uint8_t { word, number, symbol };

struct Atom {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  AtomKind kind = AtomKind::symbol;
  bool glued = false;    ///< No white space between it and the atom before it.
  bool capital = false;  ///< Begins with a capital letter.
  Upos upos = Upos::x;
  DigitRun number = {};  ///< Of a number.
  const WordEntry* entry = nullptr;

  bool is(std::uint32_t classes) const { return entry && entry->is(classes); }
  Span span() const { return {begin, end}; }
};

/// The atoms of one sentence, and what is true of it as a whole.
struct Atoms {
  std::string_view text;  ///< The document's text.
  std::vector<Atom> list;
  bool has_number = false;     ///< Holds a number in digits or a word of number.
  bool tagged = false;         ///< The tags tell something.
  bool title_case = false;     ///< Most words are capitalised: a headline, where capitals tell nothing.
  std::uint32_t contexts = 0;  ///< The WordClass bits of all its words.

  std::size_t size() const { return list.size(); }
  const Atom& operator[](std::size_t i) const { return list[i]; }
  std::string_view word(std::size_t i) const { return list[i].span().in(text); }
  /// True where atom `i` exists and is this symbol.
  bool symbol(std::size_t i, std::string_view s) const {
    return i < list.size() && list[i].kind == AtomKind::symbol && word(i) == s;
  }
  bool hyphen(std::size_t i) const;  ///< "-", "‐", "‑", "–".
  /// True where atom `i` exists and is a word of lower-case form `form` (ASCII).
  bool is_word(std::size_t i, std::string_view form) const;
  bool is(std::size_t i, std::uint32_t classes) const { return i < list.size() && list[i].is(classes); }
};

/// Cuts sentence `sentence` of `words` into `atoms`, whose memory is reused. Cost: linear.
void cut(std::string_view text, const Words& words, const Sentence& sentence, Separators separators, Atoms& atoms);

/// Cuts a bare string, such as a form of a table; no parts of speech, no look-ups.
std::vector<std::string> cut_form(std::string_view form);

}  // namespace synoptic::figures
