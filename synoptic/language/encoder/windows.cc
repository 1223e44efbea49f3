#include "synoptic/language/encoder/windows.h"

#include <algorithm>

#include "synoptic/base/hash.h"

namespace synoptic::encoder {

namespace {

constexpr std::uint64_t kCutEvery = 4;  // blocks, on average

/// What a core is put together from: a block, or a part of a long one.
struct Unit {
  std::uint32_t first, last;
  bool ends_core;  // by its own words
};

bool cuts(const TokenPieces& tokens, std::uint32_t first, std::uint32_t last) {
  std::string bytes;
  for (std::uint32_t i = tokens.begins[first]; i < tokens.begins[last]; ++i) {
    const Piece piece = tokens.pieces[i];
    bytes.push_back(static_cast<char>(piece.id & 0xFF));
    bytes.push_back(static_cast<char>(piece.id >> 8));
  }
  return hash64(bytes) % kCutEvery == 0;
}

/// Parts of the tokens [first, last) of one sentence, each within the size of a core.
void cut_sentence(const TokenPieces& tokens, std::uint32_t first, std::uint32_t last, std::vector<Unit>& units) {
  while (first < last) {
    std::uint32_t end = first + 1;
    std::size_t size = tokens.size(first, end);
    while (end < last && size + tokens.size(end, end + 1) <= kCorePieces) size += tokens.size(end, end + 1), ++end;
    units.push_back({first, end, false});
    first = end;
  }
}

std::vector<Unit> cut_units(const Segmentation& words, const TokenPieces& tokens, bool by_content) {
  std::vector<Unit> units;
  for (std::size_t sentence = 0; sentence < words.sentences.size();) {
    std::size_t next = sentence + 1;
    while (next < words.sentences.size() && words.sentences[next].zone == words.sentences[sentence].zone) ++next;
    const std::uint32_t first = words.sentences[sentence].tokens.begin, last = words.sentences[next - 1].tokens.end;
    if (tokens.size(first, last) <= kCorePieces) {
      units.push_back({first, last, false});
    } else {
      for (std::size_t i = sentence; i < next; ++i)
        cut_sentence(tokens, words.sentences[i].tokens.begin, words.sentences[i].tokens.end, units);
    }
    units.back().ends_core = by_content && cuts(tokens, first, last);
    sentence = next;
  }
  return units;
}

}  // namespace

std::size_t TokenPieces::size(std::size_t first, std::size_t last) const {
  std::size_t size = begins[last] - begins[first];
  for (std::size_t i = first; i < last; ++i) size += ends_block[i];
  return size;
}

TokenPieces cut_pieces(std::string_view text, const Segmentation& words, const Pieces& pieces) {
  TokenPieces out;
  out.ends_block.assign(words.tokens.size(), 0);
  out.begins.reserve(words.tokens.size() + 1);
  out.begins.push_back(0);
  for (const Token& token : words.tokens) {
    pieces.append(token.span.in(text), out.pieces);
    out.begins.push_back(static_cast<std::uint32_t>(out.pieces.size()));
  }
  for (std::size_t i = 0; i < words.sentences.size(); ++i) {
    const bool last = i + 1 == words.sentences.size() || words.sentences[i + 1].zone != words.sentences[i].zone;
    if (last) out.ends_block[words.sentences[i].tokens.end - 1] = 1;
  }
  return out;
}

std::vector<Window> cut_windows(const Segmentation& words, const TokenPieces& tokens, bool by_content) {
  const std::vector<Unit> units = cut_units(words, tokens, by_content);
  std::vector<Window> windows;
  std::uint32_t floor = 0;  // the token at which the document was cut last: no context reaches back beyond it
  for (std::size_t at = 0; at < units.size();) {
    std::size_t end = at + 1;
    std::size_t size = tokens.size(units[at].first, units[at].last);
    while (end < units.size() && !units[end - 1].ends_core) {
      size += tokens.size(units[end].first, units[end].last);
      if (size > kCorePieces) break;
      ++end;
    }
    const std::uint32_t first = units[at].first;
    std::uint32_t begin = first;
    std::size_t context = 0;
    while (begin > floor && context + tokens.size(begin - 1, begin) <= kLeftPieces) {
      --begin;
      context += tokens.size(begin, begin + 1);
    }
    windows.push_back({begin, first, units[end - 1].last});
    if (units[end - 1].ends_core) floor = units[end - 1].last;
    at = end;
  }
  return windows;
}

PieceWindow window_pieces(const Window& window, const TokenPieces& tokens, const Pieces& pieces) {
  PieceWindow out;
  const auto add = [&out](Piece piece) {
    out.ids.push_back(piece.id);
    out.shapes.push_back(static_cast<std::uint8_t>(piece.shape));
  };
  add({pieces.begin(), Shape::none});
  for (std::uint32_t token = window.begin; token < window.last; ++token) {
    if (token >= window.first) out.first.push_back(static_cast<std::uint16_t>(out.ids.size()));
    for (std::uint32_t i = tokens.begins[token]; i < tokens.begins[token + 1]; ++i) add(tokens.pieces[i]);
    if (token >= window.first) out.last.push_back(static_cast<std::uint16_t>(out.ids.size() - 1));
    if (tokens.ends_block[token]) add({pieces.end(), Shape::none});
  }
  if (out.ids.back() != pieces.end()) add({pieces.end(), Shape::none});
  return out;
}

}  // namespace synoptic::encoder
