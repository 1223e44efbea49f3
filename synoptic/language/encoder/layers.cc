#include "synoptic/language/encoder/layers.h"

#include <algorithm>
#include <cassert>

namespace synoptic::encoder {

bool take_norm(const WeightsFile& file, const std::string& name, std::size_t width, Norm& to, Error& error) {
  return take(file.floats(name + ".weight", {width}), to.weight, error) &&
         take(file.floats(name + ".bias", {width}), to.bias, error);
}

Result<Layers> Layers::load(const WeightsFile& file) {
  const Config& config = file.config();
  const std::size_t width = config.width;
  Layers net;
  net.width_ = width;
  net.heads_ = config.attention_heads;
  net.epsilon_ = config.epsilon;
  Error error;
  for (std::size_t i = 0; i < config.layers; ++i) {
    const std::string at = "layer." + std::to_string(i) + ".";
    Layer& layer = net.layers_.emplace_back();
    if (!take(file.linear(at + "qkv", 3 * width, width), layer.qkv, error) ||
        !take(file.linear(at + "out", width, width), layer.out, error) ||
        !take(file.linear(at + "up", config.feed_forward, width), layer.up, error) ||
        !take(file.linear(at + "down", width, config.feed_forward), layer.down, error) ||
        !take_norm(file, at + "norm1", width, layer.norm1, error) ||
        !take_norm(file, at + "norm2", width, layer.norm2, error)) {
      return error;
    }
  }
  return net;
}

void Layers::normalise(std::size_t rows, const Norm& norm, const Kernels& kernels, NetworkRoom& room) const {
  kernels.normalise(room.x.data(), nullptr, rows, width_, norm.weight.data(), norm.bias.data(), epsilon_);
}

void Layers::run(std::size_t rows, std::size_t from, std::size_t to, const Kernels& kernels, NetworkRoom& room) const {
  assert(rows > 0 && to <= layers_.size() && room.x.size() >= rows * width_);
  const std::size_t inner = layers_[0].up.columns();
  const std::size_t qkv = layers_[0].qkv.columns();
  grow(room.added, rows * layers_[0].out.columns());
  grow(room.wide, rows * std::max(inner, qkv));
  grow(room.attention, attention_room(rows, width_ / heads_));
  grow(room.steps, 2 * rows);
  grow(room.bytes, rows * std::max(inner, width_));
  float* const x = room.x.data();
  float* const added = room.added.data();
  float* const wide = room.wide.data();
  const auto times = [&](const float* from, const Linear& linear, Activation activation, float* to) {
    kernels.quantise(from, rows, linear.inputs(), room.bytes.data(), room.steps.data());
    kernels.multiply(room.bytes.data(), room.steps.data(), rows, linear.packed(), activation, to);
  };
  const auto norm = [&](const Norm& by) {
    kernels.normalise(x, added, rows, width_, by.weight.data(), by.bias.data(), epsilon_);
  };
  for (std::size_t i = from; i < to; ++i) {
    const Layer& layer = layers_[i];
    times(x, layer.qkv, Activation::none, wide);
    kernels.attend(wide, qkv, rows, width_, heads_, room.attention.data(), added);
    times(added, layer.out, Activation::none, added);
    norm(layer.norm1);
    times(x, layer.up, Activation::gelu, wide);
    times(wide, layer.down, Activation::none, added);
    norm(layer.norm2);
  }
}

}  // namespace synoptic::encoder
