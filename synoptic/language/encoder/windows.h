// Windows: what of a document the encoder reads at once. The twin of train/encoder/windows.py.
//
// A window is [CLS], at most 32 pieces of left context, a core of at most 160, and [SEP] after each block and at the
// end. Only the core counts. Cores are whole blocks; a longer block is cut at the ends of sentences, a longer sentence
// at tokens. A document is also cut where its own words say so: a block whose pieces hash to a multiple of four ends
// the core, and what follows has no left context. So copied paragraphs give the same windows again, wherever they
// stand, and the cache knows them.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "synoptic/language/encoder/network.h"
#include "synoptic/language/encoder/pieces.h"
#include "synoptic/text/segmentation.h"

namespace synoptic::encoder {

constexpr std::size_t kLeftPieces = 32, kCorePieces = 160;
constexpr std::size_t kWindowPieces = 1 + kLeftPieces + kCorePieces + 1;

/// The pieces of each token of a document.
struct TokenPieces {
  std::vector<Piece> pieces;
  std::vector<std::uint32_t> begins;     ///< One more than tokens.
  std::vector<std::uint8_t> ends_block;  ///< 1 at the last token of a zone, after which a [SEP] stands.

  std::size_t tokens() const { return ends_block.size(); }
  /// How many pieces the tokens [first, last) take in a window, with their [SEP]s.
  std::size_t size(std::size_t first, std::size_t last) const;
};

/// Cuts each token. Linear.
TokenPieces cut_pieces(std::string_view text, const Segmentation& words, const Pieces& pieces);

/// One window, in tokens of the document: the context is [begin, first), the core [first, last).
struct Window {
  std::uint32_t begin = 0, first = 0, last = 0;
  bool operator==(const Window&) const = default;
};

/// Cores follow each other and cover every token; none is empty, and no window has more than kWindowPieces pieces.
/// `by_content`: also cut where the document's words say so; without it the windows are those of training.
std::vector<Window> cut_windows(const Segmentation& words, const TokenPieces& tokens, bool by_content = true);

/// What the net reads of a window.
PieceWindow window_pieces(const Window& window, const TokenPieces& tokens, const Pieces& pieces);

}  // namespace synoptic::encoder
