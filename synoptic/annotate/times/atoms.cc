#include "synoptic/annotate/times/atoms.h"

#include <algorithm>
#include <array>

namespace synoptic {

namespace {

enum class ByteKind : std::uint8_t { mark, space, letter, digit, wide };

constexpr std::array<ByteKind, 256> kinds_of_bytes() {
  std::array<ByteKind, 256> kinds{};
  for (int c = 'a'; c <= 'z'; ++c) kinds[c] = kinds[c - 32] = ByteKind::letter;
  for (int c = '0'; c <= '9'; ++c) kinds[c] = ByteKind::digit;
  for (const int c : {' ', '\t', '\n', '\r', '\f', '\v'}) kinds[c] = ByteKind::space;
  for (int c = 0x80; c <= 0xFF; ++c) kinds[c] = ByteKind::wide;
  return kinds;
}
constexpr std::array<ByteKind, 256> kKinds = kinds_of_bytes();

/// What a character outside ASCII stands for: ' ' for white space, 'a' for a letter, else a mark. `size` is its bytes.
char stands_for(std::string_view text, std::uint32_t at, std::uint32_t& size) {
  const auto byte = [&](std::uint32_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const unsigned lead = byte(at);
  size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead == 0xC2) {
    switch (byte(at + 1)) {
      case 0xA0: return ' ';
      case 0xBD: return 'h';
      case 0xBC: return 'q';
      case 0xBE: return 'Q';
      default: return '?';
    }
  }
  if (lead == 0xE2 && byte(at + 1) == 0x80) {
    const unsigned last = byte(at + 2);
    if (last <= 0x8B || last == 0xAF || last == 0xA8 || last == 0xA9) return ' ';
    if (last >= 0x90 && last <= 0x95) return '-';
    if (last == 0x98 || last == 0x99) return '\'';
    return '?';
  }
  if (lead == 0xE2) return '?';  // Arrows, bullets, currency, mathematics.
  if (lead == 0xE3 && byte(at + 1) == 0x80) return byte(at + 2) == 0x80 ? ' ' : '?';
  return 'a';
}

}  // namespace

void cut_atoms(std::string_view text, std::uint32_t begin, std::uint32_t end, std::vector<Atom>& atoms) {
  bool spaced = true;
  const auto kind_at = [&](std::uint32_t i) { return kKinds[static_cast<unsigned char>(text[i])]; };
  for (std::uint32_t at = begin; at < end;) {
    Atom atom{.begin = at, .end = at, .spaced = spaced};
    ByteKind kind = kind_at(at);
    std::uint32_t size = 1;
    char wide = 0;
    if (kind == ByteKind::wide) {
      wide = stands_for(text, at, size);
      kind = wide == 'a' ? ByteKind::letter : wide == ' ' ? ByteKind::space : ByteKind::mark;
    }
    if (kind == ByteKind::space) {
      at += size;
      spaced = true;
      continue;
    }
    spaced = false;
    if (kind == ByteKind::letter) {
      bool ascii = !wide;
      for (at += size; at < end; at += size) {
        size = 1;
        if (kind_at(at) == ByteKind::letter) continue;
        if (kind_at(at) != ByteKind::wide || stands_for(text, at, size) != 'a') break;
        ascii = false;
      }
      at = std::min(at, end);
      atom.kind = AtomKind::word;
      if (ascii) atom.word = time_word(text.substr(atom.begin, at - atom.begin));
    } else if (kind == ByteKind::digit) {
      std::int64_t value = 0;
      while (at < end && kind_at(at) == ByteKind::digit) {
        if (at - atom.begin < 9) value = value * 10 + (text[at] - '0');
        ++at;
      }
      atom.kind = AtomKind::number;
      atom.digits = static_cast<std::uint8_t>(std::min<std::uint32_t>(at - atom.begin, 255));
      if (atom.digits <= 9) atom.number = static_cast<std::int32_t>(value);
    } else {
      atom.mark = wide ? wide : text[at];
      at += size;
    }
    atom.end = std::min(at, end);
    atoms.push_back(atom);
  }
}

}  // namespace synoptic
