// The layers of a net of BERT's form: attention and a feed-forward part, each followed by its norm.
//
// 8-bit weights a row of each matrix, 8-bit inputs a row, whole sums; everything else in floats.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "synoptic/base/result.h"
#include "synoptic/language/encoder/linear.h"
#include "synoptic/language/encoder/weights_file.h"

namespace synoptic::encoder {

/// Working memory of one thread; grows to what the largest window needs.
struct NetworkRoom {
  Aligned<float> x, wide, added, attention, steps;
  Aligned<std::uint8_t> bytes;
};

/// Makes memory hold at least `size` items.
template <class T>
void grow(Aligned<T>& memory, std::size_t size) {
  if (memory.size() < size) memory.resize(size);
}

struct Norm {
  std::span<const float> weight, bias;
};

class Layers {
 public:
  Layers() = default;
  /// The layers 0, 1, ... of `file`, as many as its config says. Errors: `language.weights_broken`.
  static Result<Layers> load(const WeightsFile& file);

  std::size_t size() const { return layers_.size(); }
  std::size_t width() const { return width_; }

  /// Takes `rows` vectors, which stand in `room.x`, through the layers [from, to).
  void run(std::size_t rows, std::size_t from, std::size_t to, const Kernels& kernels, NetworkRoom& room) const;

  /// room.x = norm(room.x), by `norm` and this net's epsilon.
  void normalise(std::size_t rows, const Norm& norm, const Kernels& kernels, NetworkRoom& room) const;

 private:
  struct Layer {
    Linear qkv, out, up, down;
    Norm norm1, norm2;
  };
  std::size_t width_ = 0, heads_ = 0;
  float epsilon_ = 0;
  std::vector<Layer> layers_;
};

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

/// NAME.weight and NAME.bias of a norm of this width.
bool take_norm(const WeightsFile& file, const std::string& name, std::size_t width, Norm& to, Error& error);

}  // namespace synoptic::encoder
