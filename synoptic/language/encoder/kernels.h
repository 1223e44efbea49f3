// The arithmetic of the encoder: products in 8 bits, attention and norms in 32, for one window and on one thread.
//
// Each kind of machine has its own translation unit (kernels_avx512.cc, _avxvnni, _avx2, _plain), compiled
// for it from one body (kernels_body.h). Sums of 8-bit products are whole numbers and so exact. Sums of floats run in
// an order that the shapes alone decide, over 16 lanes, with fused multiply-adds: All but the plain unit give the same
// bits. That one rounds between product and sum, and may differ from them in the last places.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace synoptic::encoder {

constexpr std::size_t kColumns = 32;  ///< Outputs of a matrix are padded to a multiple of this.

/// The least multiple of `to` that is not below `n`.
constexpr std::size_t padded(std::size_t n, std::size_t to) { return (n + to - 1) / to * to; }

/// A matrix of 8 bits as the kernels read it (see linear.h): blocks of 32 outputs, in them groups of 4 inputs.
struct PackedMatrix {
  std::size_t inputs, columns;  ///< Multiples of 16 and of kColumns.
  const std::int8_t* weights;   ///< Within -127..127.
  const std::int32_t* shift;    ///< -128 times the sum of an output's weights: undoes inputs that are 128 too high.
  const float *scale, *bias;    ///< An output.
  const float* slope;           ///< An output's scale times the sum of its weights: what inputs raised by 1 add.
};

enum class Activation { none, gelu, relu };

/// The functions of one kind of machine. Working memory begins on cache lines.
struct Kernels {
  const char* name;
  /// Rows of floats to 8 bits: x = middle + q * step, q the nearest of -127..127, ties to even; the middle is halfway
  /// between a row's least and largest, the step a 254th of their distance. `steps`: [rows, 2], step and middle. NaN
  /// comes out as some number. `width` % 16 == 0. What stands in `q` only the same kernels understand.
  void (*quantise)(const float* x, std::size_t rows, std::size_t width, std::uint8_t* q, float* steps);
  /// out[rows, columns] = activation(x W^T + b) of quantised rows.
  void (*multiply)(const std::uint8_t* q, const float* steps, std::size_t rows, const PackedMatrix& matrix,
                   Activation activation, float* out);
  /// x = norm(x + added) * weight + bias, each row by itself; `added` may be null. `width` % 16 == 0.
  void (*normalise)(float* x, const float* added, std::size_t rows, std::size_t width, const float* weight,
                    const float* bias, float epsilon);
  /// Attention of `heads` heads over `rows` pieces. `qkv`: [rows, stride], q k v each of `width`; out: [rows, width].
  /// `room`: attention_room(rows, width / heads) floats of working memory. width / heads % 16 == 0.
  void (*attend)(const float* qkv, std::size_t stride, std::size_t rows, std::size_t width, std::size_t heads,
                 float* room, float* out);
  /// c[rows, columns] = a[rows, inner] b[inner, columns]; strides in floats; `columns` % 16 == 0.
  void (*product)(const float* a, std::size_t a_stride, const float* b, std::size_t b_stride, std::size_t rows,
                  std::size_t inner, std::size_t columns, float* c, std::size_t c_stride);
};

constexpr std::size_t attention_room(std::size_t rows, std::size_t head_width) {
  return padded(rows, kColumns) * (2 * head_width + 12);
}

/// The kernels of one kind of machine; null where this program does not have them. Only for machines that do.
const Kernels* avx512_kernels();
const Kernels* avxvnni_kernels();
const Kernels* avx2_kernels();
const Kernels* plain_kernels();

/// The fastest kernels that this machine runs. Chosen once.
const Kernels& kernels();
/// All that this machine runs, the fastest first; the last are the plain ones.
std::span<const Kernels* const> runnable_kernels();

}  // namespace synoptic::encoder
