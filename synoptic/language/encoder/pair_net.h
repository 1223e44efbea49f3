// The net that reads two places together: what the encoder's lower layers make of the words around each, side by side
// through upper layers of its own, and a small net over the two places.
//
// The upper layers begin as the encoder's and are trained on pairs of labelled stories (train/pairs). The file of
// weights has the form of the encoder's (weights_file.h), with layers of the same width, and the tensors
// `pairs.segment` and `pairs.mark` [2, width], which tell the two texts and the two places apart, `pairs.hidden` and
// `pairs.answers`.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/language/encoder/layers.h"
#include "synoptic/language/pair_reader.h"

namespace synoptic::encoder {

/// How many pieces are read around a place, on either side, and how many at most with it.
constexpr std::size_t kPiecesBeside = 28, kPiecesAround = 2 * kPiecesBeside + 12;

/// A place with what stands around it: a vector a piece, and which pieces are the place's.
struct PlaceContext {
  Aligned<float> x;                 ///< [pieces, width]
  std::size_t pieces = 0;           ///< 0: nothing is known of the place.
  std::size_t first = 0, last = 0;  ///< Pieces of the place, half open.
};

/// Cuts the context of the pieces [first, last] out of a window of `pieces` vectors.
PlaceContext cut_context(const float* x, std::size_t pieces, std::size_t width, std::size_t first, std::size_t last);

/// [inputs, columns], columns a multiple of 16.
struct SmallMatrix {
  std::size_t columns = 0;
  Aligned<float> weights, bias;
};

class PairNet {
 public:
  /// Errors: `language.weights_broken`.
  static Result<PairNet> load(const WeightsFile& file);

  std::size_t width() const { return layers_.width(); }
  std::size_t layers() const { return layers_.size(); }

  /// All 0 where a context is empty. Some 5 million multiply-adds a piece.
  PairReading read(const PlaceContext& a, const PlaceContext& b, const Kernels& kernels, NetworkRoom& room) const;

 private:
  Layers layers_;
  std::span<const float> segment_, mark_;  ///< [2, width]
  SmallMatrix hidden_, answers_;
};

}  // namespace synoptic::encoder
