// Kernels for any machine, in plain C++ that the compiler may vectorise.
#include "synoptic/language/encoder/kernels.h"
#include "synoptic/language/encoder/lanes_plain.h"

namespace synoptic::encoder {
namespace {

constexpr std::size_t kTileRows = 2;
constexpr int kInputOffset = 0;

template <int Rows>
inline void multiply_tile(const std::uint8_t* q, const PackedMatrix& matrix, std::size_t block, std::int32_t* sums) {
  const std::int8_t* w = matrix.weights + block * kColumns * matrix.inputs;
  for (std::size_t i = 0; i < Rows * kColumns; ++i) sums[i] = 0;
  for (std::size_t k = 0; k < matrix.inputs; k += 4, w += 4 * kColumns) {
    for (std::size_t row = 0; row < Rows; ++row) {
      std::int8_t x[4];
      __builtin_memcpy(x, q + row * matrix.inputs + k, sizeof x);
      for (std::size_t c = 0; c < kColumns; ++c)
        sums[row * kColumns + c] += x[0] * w[4 * c] + x[1] * w[4 * c + 1] + x[2] * w[4 * c + 2] + x[3] * w[4 * c + 3];
    }
  }
}

}  // namespace
}  // namespace synoptic::encoder

#include "synoptic/language/encoder/kernels_body.h"

namespace synoptic::encoder {

const Kernels* plain_kernels() {
  static constexpr Kernels kKernels = {"plain", quantise, multiply, normalise, attend, product};
  return &kKernels;
}

}  // namespace synoptic::encoder
