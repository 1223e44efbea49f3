#include "synoptic/language/encoder/network.h"

#include <algorithm>
#include <cassert>

namespace synoptic::encoder {

Result<Network> Network::load(const WeightsFile& file) {
  const Config& config = file.config();
  const std::size_t width = config.width;
  Network net;
  net.vocabulary_ = file.rows("words.q");
  net.shape_count_ = config.shapes;
  if (net.vocabulary_ == 0 || net.vocabulary_ > 0xFFFF) return broken_weights("its vocabulary has a wrong size");
  Error error;
  if (!take(file.bytes("words.q", {net.vocabulary_, width}), net.words_, error) ||
      !take(file.floats("words.scale", {net.vocabulary_}), net.word_scale_, error) ||
      !take(file.floats("positions", {config.positions, width}), net.positions_, error) ||
      !take(file.floats("shapes", {config.shapes, width}), net.shapes_, error) ||
      !take_norm(file, "embedding_norm", width, net.embedding_norm_, error) ||
      !take(Layers::load(file), net.layers_, error)) {
    return error;
  }
  return net;
}

void Network::embed(const PieceWindow& window, float* x) const {
  const std::size_t width = this->width();
  for (std::size_t i = 0; i < window.ids.size(); ++i, x += width) {
    const std::int8_t* const word = words_.data() + window.ids[i] * width;
    const float* const position = positions_.data() + i * width;
    const float* const shape = shapes_.data() + window.shapes[i] * width;
    const float scale = word_scale_[window.ids[i]];
    for (std::size_t j = 0; j < width; ++j) x[j] = static_cast<float>(word[j]) * scale + position[j] + shape[j];
  }
}

void Network::read_below(const PieceWindow& window, std::size_t count, const Kernels& kernels,
                         NetworkRoom& room) const {
  const std::size_t rows = window.ids.size();
  assert(rows > 0 && rows <= positions());
  grow(room.x, rows * width());
  embed(window, room.x.data());
  layers_.normalise(rows, embedding_norm_, kernels, room);
  layers_.run(rows, 0, count, kernels, room);
}

void Network::read(const PieceWindow& window, const Kernels& kernels, NetworkRoom& room, TokenVectors& tokens) const {
  read_below(window, layers_.size(), kernels, room);
  read_above(window, layers_.size(), kernels, room, tokens);
}

void Network::read_above(const PieceWindow& window, std::size_t count, const Kernels& kernels, NetworkRoom& room,
                         TokenVectors& tokens) const {
  layers_.run(window.ids.size(), count, layers_.size(), kernels, room);
  const std::size_t width = this->width();
  const float* const x = room.x.data();
  tokens.count = window.first.size();
  tokens.width = width;
  grow(tokens.floats, tokens.count * width);
  grow(tokens.bytes, tokens.count * width);
  grow(tokens.steps, 2 * tokens.count);
  for (std::size_t i = 0; i < tokens.count; ++i) {
    const float *a = x + window.first[i] * width, *b = x + window.last[i] * width;
    for (std::size_t j = 0; j < width; ++j) tokens.floats[i * width + j] = (a[j] + b[j]) * 0.5f;
  }
  kernels.quantise(tokens.floats.data(), tokens.count, width, tokens.bytes.data(), tokens.steps.data());
}

}  // namespace synoptic::encoder
