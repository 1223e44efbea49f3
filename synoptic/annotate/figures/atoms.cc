#include "synoptic/annotate/figures/atoms.h"

#include <string>

#include "synoptic/text/utf8.h"

namespace synoptic::figures {

namespace {

bool ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool ascii_digit(char c) { return c >= '0' && c <= '9'; }
bool letter(char32_t c) { return c < 0x80 ? ascii_letter(static_cast<char>(c)) : is_letter(c); }

/// The end of the run of letters that begins at `at`; an apostrophe between letters belongs to it.
std::size_t word_end(std::string_view text, std::size_t at, std::size_t limit) {
  std::size_t end = at;
  while (end < limit) {
    const char c = text[end];
    if (ascii_letter(c)) {
      ++end;
      continue;
    }
    if (static_cast<unsigned char>(c) >= 0x80) {
      const CodePoint point = code_point_at(text, end);
      if (is_letter(point.value)) {
        end += point.size;
        continue;
      }
      if (point.value == 0x2019 && end > at && end + point.size < limit &&
          letter(code_point_at(text, end + point.size).value)) {
        end += point.size;
        continue;
      }
      break;
    }
    if (c == '\'' && end > at && end + 1 < limit && letter(code_point_at(text, end + 1).value)) {
      ++end;
      continue;
    }
    break;
  }
  return end;
}

/// Reads the atom at `at`; `at` moves past it. False for white space, which is passed over.
bool next_atom(std::string_view text, std::size_t& at, std::size_t limit, Separators separators, Atom& atom) {
  const char c = text[at];
  atom.begin = static_cast<std::uint32_t>(at);
  if (ascii_letter(c)) {
    atom.kind = AtomKind::word;
    atom.capital = c <= 'Z';
    at = word_end(text, at, limit);
  } else if (ascii_digit(c) ||
             (c == '.' && at + 1 < limit && ascii_digit(text[at + 1]) && (at == 0 || text[at - 1] == ' '))) {
    atom.kind = AtomKind::number;
    atom.number = read_digits(text.substr(0, limit), at, separators);
    if (atom.number.size == 0) {
      atom.kind = AtomKind::symbol;
      atom.number.size = 1;
    }
    at += atom.number.size;
  } else if (static_cast<unsigned char>(c) < 0x80) {
    ++at;
    if (c == ' ' || (c >= '\t' && c <= '\r')) return false;
    atom.kind = AtomKind::symbol;
  } else {
    const CodePoint point = code_point_at(text, at);
    if (is_letter(point.value)) {
      atom.kind = AtomKind::word;
      atom.capital = is_upper(point.value);
      at = word_end(text, at, limit);
    } else {
      at += point.size;
      if (is_space(point.value)) return false;
      atom.kind = AtomKind::symbol;
    }
  }
  atom.end = static_cast<std::uint32_t>(at);
  return true;
}

}  // namespace

bool Atoms::hyphen(std::size_t i) const {
  if (i >= list.size() || list[i].kind != AtomKind::symbol) return false;
  const std::string_view s = word(i);
  return s == "-" || s == "\xE2\x80\x90" || s == "\xE2\x80\x91" || s == "\xE2\x80\x93";
}

bool Atoms::is_word(std::size_t i, std::string_view form) const {
  if (i >= list.size() || list[i].kind != AtomKind::word) return false;
  const std::string_view found = word(i);
  if (found.size() != form.size()) return false;
  for (std::size_t k = 0; k < form.size(); ++k) {
    const char c = found[k];
    if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c) != form[k]) return false;
  }
  return true;
}

void cut(std::string_view text, const Words& words, const Sentence& sentence, Separators separators, Atoms& atoms) {
  const Lexicon& lexicon = Lexicon::get();
  atoms.text = text;
  atoms.list.clear();
  atoms.has_number = atoms.tagged = false;
  atoms.contexts = 0;
  std::size_t at = sentence.span.begin;
  const std::size_t limit = sentence.span.end;
  std::size_t token = sentence.tokens.begin;
  std::size_t capitals = 0, plain = 0;
  bool glued = false;
  while (at < limit) {
    Atom atom;
    if (!next_atom(text, at, limit, separators, atom)) {
      glued = false;
      continue;
    }
    atom.glued = glued;
    glued = true;
    while (token < sentence.tokens.end && words.tokens[token].span.end <= atom.begin) ++token;
    if (token < sentence.tokens.end && token < words.upos.size()) atom.upos = words.upos[token];
    if (atom.upos != Upos::x && atom.upos != Upos::punct) atoms.tagged = true;
    if (atom.kind != AtomKind::number) atom.entry = lexicon.find(text.substr(atom.begin, atom.end - atom.begin));
    if (atom.kind == AtomKind::number || (atom.entry && atom.entry->number != NumberClass::none))
      atoms.has_number = true;
    if (atom.kind == AtomKind::symbol && atom.end - atom.begin > 1 &&
        (text[atom.begin] == '\xC2' || text[atom.begin] == '\xE2')) {
      const CodePoint point = code_point_at(text, atom.begin);
      if ((point.value >= 0xBC && point.value <= 0xBE) || (point.value >= 0x2150 && point.value <= 0x215E))
        atoms.has_number = true;  // "½"
    }
    if (atom.entry) atoms.contexts |= atom.entry->classes;
    if (atom.kind == AtomKind::word && atom.end - atom.begin > 3) ++(atom.capital ? capitals : plain);
    atoms.list.push_back(atom);
  }
  atoms.title_case = capitals >= 4 && capitals > 3 * plain;
}

std::vector<std::string> cut_form(std::string_view form) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < form.size();) {
    Atom atom;
    if (next_atom(form, at, form.size(), Separators::point_decimal, atom))
      out.emplace_back(form.substr(atom.begin, atom.end - atom.begin));
  }
  return out;
}

}  // namespace synoptic::figures
