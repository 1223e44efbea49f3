// The net: from the pieces of a window to a vector a token (BERT's encoder, post-norm, with letters' shapes added).
//
// Devlin et al. 2019; 8-bit weights a row of each matrix, 8-bit inputs a row, whole sums; everything else in floats.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "synoptic/base/result.h"
#include "synoptic/language/encoder/layers.h"
#include "synoptic/language/encoder/linear.h"
#include "synoptic/language/encoder/weights_file.h"

namespace synoptic::encoder {

/// What one window is, in pieces. `first` and `last` are the places of each core token's outer pieces.
struct PieceWindow {
  std::vector<std::uint16_t> ids;
  std::vector<std::uint8_t> shapes;
  std::vector<std::uint16_t> first, last;
};

/// Vectors of the core's tokens, as floats and quantised for the heads' matrices.
struct TokenVectors {
  std::size_t count = 0, width = 0;
  Aligned<float> floats;        ///< [count, width]
  Aligned<std::uint8_t> bytes;  ///< [count, width], as Kernels::quantise has them
  Aligned<float> steps;         ///< [count, 2]
};

class Network {
 public:
  /// Errors: `language.weights_broken`.
  static Result<Network> load(const WeightsFile& file);

  std::size_t width() const { return layers_.width(); }
  std::size_t layers() const { return layers_.size(); }
  std::size_t vocabulary() const { return vocabulary_; }
  std::size_t positions() const { return positions_.size() / width(); }

  /// Reads a window of at most positions() pieces whose ids are below vocabulary(). The result depends on the window
  /// alone. About 12 million multiply-adds a piece for 6 layers of 384.
  void read(const PieceWindow& window, const Kernels& kernels, NetworkRoom& room, TokenVectors& tokens) const;

  /// Goes on from read_below() of the same window and room.
  void read_above(const PieceWindow& window, std::size_t count, const Kernels& kernels, NetworkRoom& room,
                  TokenVectors& tokens) const;

  /// What the first `count` layers make of a window: a vector a piece, in `room.x`.
  void read_below(const PieceWindow& window, std::size_t count, const Kernels& kernels, NetworkRoom& room) const;

 private:
  void embed(const PieceWindow& window, float* x) const;

  std::size_t vocabulary_ = 0, shape_count_ = 0;
  std::span<const std::int8_t> words_;
  std::span<const float> word_scale_, positions_, shapes_;
  Norm embedding_norm_;
  Layers layers_;
};

}  // namespace synoptic::encoder
