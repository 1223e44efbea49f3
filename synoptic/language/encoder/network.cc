#include "synoptic/language/encoder/network.h"

#include <algorithm>
#include <cassert>

namespace synoptic::encoder {

namespace {

/// Puts the value of a Result into `to`; false, with the error kept, where there is none.
template <class T>
bool take(Result<T> from, T& to, Error& error) {
  if (!from) {
    error = from.error();
    return false;
  }
  to = std::move(from).value();
  return true;
}

template <class T>
void grow(Aligned<T>& memory, std::size_t size) {
  if (memory.size() < size) memory.resize(size);
}

}  // namespace

Result<Network> Network::load(const WeightsFile& file) {
  const Config& config = file.config();
  const std::size_t width = config.width;
  Network net;
  net.width_ = width;
  net.heads_ = config.attention_heads;
  net.epsilon_ = config.epsilon;
  net.vocabulary_ = file.rows("words.q");
  net.shape_count_ = config.shapes;
  if (net.vocabulary_ == 0 || net.vocabulary_ > 0xFFFF) return broken_weights("its vocabulary has a wrong size");
  Error error;
  const auto norm = [&](const std::string& name, Norm& to) {
    return take(file.floats(name + ".weight", {width}), to.weight, error) &&
           take(file.floats(name + ".bias", {width}), to.bias, error);
  };
  if (!take(file.bytes("words.q", {net.vocabulary_, width}), net.words_, error) ||
      !take(file.floats("words.scale", {net.vocabulary_}), net.word_scale_, error) ||
      !take(file.floats("positions", {config.positions, width}), net.positions_, error) ||
      !take(file.floats("shapes", {config.shapes, width}), net.shapes_, error) ||
      !norm("embedding_norm", net.embedding_norm_)) {
    return error;
  }
  for (std::size_t i = 0; i < config.layers; ++i) {
    const std::string at = "layer." + std::to_string(i) + ".";
    Layer& layer = net.layers_.emplace_back();
    if (!take(file.linear(at + "qkv", 3 * width, width), layer.qkv, error) ||
        !take(file.linear(at + "out", width, width), layer.out, error) ||
        !take(file.linear(at + "up", config.feed_forward, width), layer.up, error) ||
        !take(file.linear(at + "down", width, config.feed_forward), layer.down, error) ||
        !norm(at + "norm1", layer.norm1) || !norm(at + "norm2", layer.norm2)) {
      return error;
    }
  }
  return net;
}

void Network::embed(const PieceWindow& window, float* x) const {
  for (std::size_t i = 0; i < window.ids.size(); ++i, x += width_) {
    const std::int8_t* const word = words_.data() + window.ids[i] * width_;
    const float* const position = positions_.data() + i * width_;
    const float* const shape = shapes_.data() + window.shapes[i] * width_;
    const float scale = word_scale_[window.ids[i]];
    for (std::size_t j = 0; j < width_; ++j) x[j] = static_cast<float>(word[j]) * scale + position[j] + shape[j];
  }
}

void Network::read(const PieceWindow& window, const Kernels& kernels, NetworkRoom& room, TokenVectors& tokens) const {
  const std::size_t rows = window.ids.size(), width = width_;
  assert(rows > 0 && rows <= positions());
  const std::size_t inner = layers_[0].up.columns();
  const std::size_t qkv = layers_[0].qkv.columns();
  grow(room.x, rows * width);
  grow(room.added, rows * layers_[0].out.columns());
  grow(room.wide, rows * std::max(inner, qkv));
  grow(room.attention, attention_room(rows, width / heads_));
  grow(room.steps, 2 * rows);
  grow(room.bytes, rows * std::max(inner, width));
  float* const x = room.x.data();
  float* const added = room.added.data();
  float* const wide = room.wide.data();
  const auto times = [&](const float* from, const Linear& linear, Activation activation, float* to) {
    kernels.quantise(from, rows, linear.inputs(), room.bytes.data(), room.steps.data());
    kernels.multiply(room.bytes.data(), room.steps.data(), rows, linear.packed(), activation, to);
  };
  const auto norm = [&](const float* more, const Norm& by) {
    kernels.normalise(x, more, rows, width, by.weight.data(), by.bias.data(), epsilon_);
  };
  embed(window, x);
  norm(nullptr, embedding_norm_);
  for (const Layer& layer : layers_) {
    times(x, layer.qkv, Activation::none, wide);
    kernels.attend(wide, qkv, rows, width, heads_, room.attention.data(), added);
    times(added, layer.out, Activation::none, added);
    norm(added, layer.norm1);
    times(x, layer.up, Activation::gelu, wide);
    times(wide, layer.down, Activation::none, added);
    norm(added, layer.norm2);
  }
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
