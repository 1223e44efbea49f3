#include "synoptic/language/encoder/pair_net.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace synoptic::encoder {

namespace {

/// The fifth answer, whether two sentences are on one side, was learned beside the others and told nothing new.
constexpr std::size_t kAnswers = 5, kHidden = 128;

/// A small matrix of 8 bits as floats, [inputs, columns]: its inputs are of unlike sizes, which 8 bits do not bear.
bool take_matrix(const WeightsFile& file, const std::string& name, std::size_t outputs, std::size_t inputs,
                 SmallMatrix& to, Error& error) {
  std::span<const std::int8_t> weights;
  std::span<const float> scale, bias;
  if (!take(file.bytes(name + ".q", {outputs, inputs}), weights, error) ||
      !take(file.floats(name + ".scale", {outputs}), scale, error) ||
      !take(file.floats(name + ".bias", {outputs}), bias, error)) {
    return false;
  }
  to.columns = padded(outputs, 16);
  to.weights.assign(inputs * to.columns, 0.0f);
  to.bias.assign(to.columns, 0.0f);
  std::copy(bias.begin(), bias.end(), to.bias.begin());
  for (std::size_t o = 0; o < outputs; ++o) {
    for (std::size_t i = 0; i < inputs; ++i)
      to.weights[i * to.columns + o] = static_cast<float>(weights[o * inputs + i]) * scale[o];
  }
  return true;
}

Aligned<float> times(const Aligned<float>& x, const SmallMatrix& matrix, const Kernels& kernels) {
  Aligned<float> out(matrix.columns);
  kernels.product(x.data(), x.size(), matrix.weights.data(), matrix.columns, 1, x.size(), matrix.columns, out.data(),
                  matrix.columns);
  for (std::size_t i = 0; i < out.size(); ++i) out[i] += matrix.bias[i];
  return out;
}

float gelu(float x) { return 0.5f * x * (1.0f + std::erf(x * 0.70710678f)); }

/// The mean of the rows [first, last) of x.
void mean_of(const float* x, std::size_t width, std::size_t first, std::size_t last, float* to) {
  std::fill_n(to, width, 0.0f);
  for (std::size_t i = first; i < last; ++i) {
    for (std::size_t j = 0; j < width; ++j) to[j] += x[i * width + j];
  }
  const float share = 1.0f / static_cast<float>(last - first);
  for (std::size_t j = 0; j < width; ++j) to[j] *= share;
}

}  // namespace

PlaceContext cut_context(const float* x, std::size_t pieces, std::size_t width, std::size_t first, std::size_t last) {
  assert(first <= last && last < pieces);
  last = std::min(last, first + kPiecesAround - 1);
  const std::size_t beside = std::min(kPiecesBeside, (kPiecesAround - (last - first + 1)) / 2);
  const std::size_t begin = first - std::min(first, beside), end = std::min(pieces, last + 1 + beside);
  return {{x + begin * width, x + end * width}, end - begin, first - begin, last + 1 - begin};
}

Result<PairNet> PairNet::load(const WeightsFile& file) {
  PairNet net;
  Error error;
  const std::size_t width = file.config().width;
  if (!take(Layers::load(file), net.layers_, error) ||
      !take(file.floats("pairs.segment", {2, width}), net.segment_, error) ||
      !take(file.floats("pairs.mark", {2, width}), net.mark_, error) ||
      !take_matrix(file, "pairs.hidden", kHidden, 4 * width, net.hidden_, error) ||
      !take_matrix(file, "pairs.answers", kAnswers, kHidden, net.answers_, error)) {
    return error;
  }
  return net;
}

PairReading PairNet::read(const PlaceContext& a, const PlaceContext& b, const Kernels& kernels,
                          NetworkRoom& room) const {
  if (a.pieces == 0 || b.pieces == 0) return {};
  const std::size_t width = this->width(), rows = a.pieces + b.pieces;
  grow(room.x, rows * width);
  float* at = room.x.data();
  for (const std::size_t which : {0, 1}) {
    const PlaceContext* const context = which == 0 ? &a : &b;
    const float *segment = segment_.data() + which * width, *mark = mark_.data() + which * width;
    for (std::size_t i = 0; i < context->pieces; ++i, at += width) {
      const bool is_place = i >= context->first && i < context->last;
      for (std::size_t j = 0; j < width; ++j)
        at[j] = context->x[i * width + j] + segment[j] + (is_place ? mark[j] : 0.0f);
    }
  }
  layers_.run(rows, 0, layers_.size(), kernels, room);
  Aligned<float> means(2 * width), joined(4 * width);
  mean_of(room.x.data(), width, a.first, a.last, means.data());
  mean_of(room.x.data(), width, a.pieces + b.first, a.pieces + b.last, means.data() + width);
  for (std::size_t j = 0; j < width; ++j) {
    const float u = means[j], v = means[width + j];
    joined[j] = u + v;
    joined[width + j] = std::abs(u - v);
    joined[2 * width + j] = u * v;
    joined[3 * width + j] = u - v;
  }
  Aligned<float> hidden = times(joined, hidden_, kernels);
  for (float& value : hidden) value = gelu(value);
  const Aligned<float> answers = times(hidden, answers_, kernels);
  return {answers[0], answers[1], answers[2], answers[3]};
}

}  // namespace synoptic::encoder
