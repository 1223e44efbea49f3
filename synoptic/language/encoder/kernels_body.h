// The body of the kernels' translation units. Before it a unit includes its lanes and states
//   kTileRows                                  rows of a product that its registers hold at a time
//   kInputOffset                               what it adds to quantised inputs (128 or 0)
//   multiply_tile<Rows>(q, matrix, block, sums)  whole sums of Rows x 32 outputs
//
// Approximations: 2^x by its Taylor polynomial of degree 6 on [-1/2, 1/2], relative error below 3e-7; erf by a
// rational function of degree 13 over 8 (as in Eigen), absolute error below 3e-7 (both measured by kernels_test.cc).
#pragma once

#include "synoptic/language/encoder/kernels.h"

namespace synoptic::encoder {
namespace {

constexpr std::size_t kLanes = 16;

inline Lanes nearest(Lanes a) {
  // Between 2^23 and 2^24 floats are whole numbers: adding rounds, to the nearest, ties to even.
  const Lanes magic = all(12582912.0f);
  return (a + magic) - magic;
}

/// 2^x for x <= 0, at least 2^-126.
inline Lanes power(Lanes x) {
  x = max(x, all(-126.0f));
  const Lanes whole = nearest(x);
  const Lanes r = x - whole;
  Lanes p = all(1.5403530e-4f);
  p = fma(p, r, all(1.3333558e-3f));
  p = fma(p, r, all(9.6181291e-3f));
  p = fma(p, r, all(5.5504109e-2f));
  p = fma(p, r, all(2.4022651e-1f));
  p = fma(p, r, all(6.9314718e-1f));
  p = fma(p, r, all(1.0f));
  return p * power_of_two(whole);
}

inline Lanes erf_of(Lanes x) {
  x = max(min(x, all(4.0f)), all(-4.0f));
  const Lanes s = x * x;
  Lanes a = all(-2.72614225801306e-10f);
  a = fma(a, s, all(2.77068142495902e-08f));
  a = fma(a, s, all(-2.10102402082508e-06f));
  a = fma(a, s, all(-5.69250639462346e-05f));
  a = fma(a, s, all(-7.34990630326855e-04f));
  a = fma(a, s, all(-2.95459980854025e-03f));
  a = fma(a, s, all(-1.60960333262415e-02f));
  Lanes b = all(-1.45660718464996e-05f);
  b = fma(b, s, all(-2.13374055278905e-04f));
  b = fma(b, s, all(-1.68282697438203e-03f));
  b = fma(b, s, all(-7.37332916720468e-03f));
  b = fma(b, s, all(-1.42647390514189e-02f));
  return (a * x) / b;
}

inline Lanes gelu(Lanes x) {
  const Lanes half = x * all(0.5f);
  return fma(half, erf_of(x * all(0.70710678f)), half);
}

inline std::size_t least(std::size_t a, std::size_t b) { return a < b ? a : b; }

void quantise(const float* x, std::size_t rows, std::size_t width, std::uint8_t* q, float* steps) {
  for (std::size_t row = 0; row < rows; ++row, x += width, q += width) {
    Lanes top = load(x), bottom = top;
    for (std::size_t i = kLanes; i < width; i += kLanes) {
      top = max(top, load(x + i));
      bottom = min(bottom, load(x + i));
    }
    const float most = largest(top), least_value = -largest(all(0.0f) - bottom);
    const float middle = 0.5f * (most + least_value), reach = most - least_value;
    steps[2 * row] = reach * (1.0f / 254.0f);
    steps[2 * row + 1] = middle;
    const Lanes inverse = all(reach > 1e-30f ? 254.0f / reach : 0.0f), centre = all(middle);
    for (std::size_t i = 0; i < width; i += kLanes) {
      const Lanes step = nearest((load(x + i) - centre) * inverse);
      store_bytes(q + i, max(min(step, all(127.0f)), all(-127.0f)), kInputOffset);
    }
  }
}

template <int Rows>
void multiply_rows(const std::uint8_t* q, const float* steps, const PackedMatrix& matrix, std::size_t block,
                   Activation activation, float* out) {
  alignas(64) std::int32_t sums[Rows * kColumns];
  alignas(64) static constexpr std::int32_t kNothing[kColumns] = {};
  multiply_tile<Rows>(q, matrix, block, sums);
  const std::size_t at = block * kColumns;
  for (int row = 0; row < Rows; ++row) {
    for (std::size_t i = 0; i < kColumns; i += kLanes) {
      const std::int32_t* const shift = kInputOffset != 0 ? matrix.shift + at + i : kNothing + i;
      Lanes y = fma(load_whole(sums + static_cast<std::size_t>(row) * kColumns + i, shift),
                    all(steps[2 * row]) * load(matrix.scale + at + i),
                    fma(all(steps[2 * row + 1]), load(matrix.slope + at + i), load(matrix.bias + at + i)));
      if (activation == Activation::gelu) y = gelu(y);
      if (activation == Activation::relu) y = max(y, all(0.0f));
      store(out + static_cast<std::size_t>(row) * matrix.columns + at + i, y);
    }
  }
}

template <int Rows>
void multiply_rest(std::size_t rows, const std::uint8_t* q, const float* steps, const PackedMatrix& matrix,
                   std::size_t block, Activation activation, float* out) {
  if (rows == Rows) return multiply_rows<Rows>(q, steps, matrix, block, activation, out);
  if constexpr (Rows > 1) multiply_rest<Rows - 1>(rows, q, steps, matrix, block, activation, out);
}

void multiply(const std::uint8_t* q, const float* steps, std::size_t rows, const PackedMatrix& matrix,
              Activation activation, float* out) {
  for (std::size_t block = 0; block < matrix.columns / kColumns; ++block) {
    for (std::size_t row = 0; row < rows; row += kTileRows) {
      multiply_rest<kTileRows>(least(kTileRows, rows - row), q + row * matrix.inputs, steps + 2 * row, matrix, block,
                               activation, out + row * matrix.columns);
    }
  }
}

void normalise(float* x, const float* added, std::size_t rows, std::size_t width, const float* weight,
               const float* bias, float epsilon) {
  const float share = 1.0f / static_cast<float>(width);
  for (std::size_t row = 0; row < rows; ++row, x += width) {
    Lanes total = all(0.0f);
    for (std::size_t i = 0; i < width; i += kLanes) {
      Lanes v = load(x + i);
      if (added != nullptr) store(x + i, v = v + load(added + row * width + i));
      total = total + v;
    }
    const Lanes mean = all(sum(total) * share);
    Lanes squares = all(0.0f);
    for (std::size_t i = 0; i < width; i += kLanes) {
      const Lanes v = load(x + i) - mean;
      squares = fma(v, v, squares);
    }
    const Lanes inverse = all(1.0f / __builtin_sqrtf(sum(squares) * share + epsilon));
    for (std::size_t i = 0; i < width; i += kLanes) {
      store(x + i, fma((load(x + i) - mean) * inverse, load(weight + i), load(bias + i)));
    }
  }
}

template <int Rows, int Vectors>
void product_tile(const float* a, std::size_t a_stride, const float* b, std::size_t b_stride, std::size_t inner,
                  float* c, std::size_t c_stride) {
  Lanes sums[Rows][Vectors];
#pragma GCC unroll 16
  for (int row = 0; row < Rows; ++row) {
#pragma GCC unroll 4
    for (int v = 0; v < Vectors; ++v) sums[row][v] = all(0.0f);
  }
  for (std::size_t k = 0; k < inner; ++k, b += b_stride) {
    Lanes right[Vectors];
#pragma GCC unroll 4
    for (int v = 0; v < Vectors; ++v) right[v] = load(b + v * static_cast<int>(kLanes));
#pragma GCC unroll 16
    for (int row = 0; row < Rows; ++row) {
      const Lanes left = all(a[static_cast<std::size_t>(row) * a_stride + k]);
#pragma GCC unroll 4
      for (int v = 0; v < Vectors; ++v) sums[row][v] = fma(left, right[v], sums[row][v]);
    }
  }
#pragma GCC unroll 16
  for (int row = 0; row < Rows; ++row) {
#pragma GCC unroll 4
    for (int v = 0; v < Vectors; ++v)
      store(c + static_cast<std::size_t>(row) * c_stride + v * static_cast<int>(kLanes), sums[row][v]);
  }
}

template <int Rows, int Vectors>
void product_rest(std::size_t rows, const float* a, std::size_t a_stride, const float* b, std::size_t b_stride,
                  std::size_t inner, float* c, std::size_t c_stride) {
  if (rows == Rows) return product_tile<Rows, Vectors>(a, a_stride, b, b_stride, inner, c, c_stride);
  if constexpr (Rows > 1) product_rest<Rows - 1, Vectors>(rows, a, a_stride, b, b_stride, inner, c, c_stride);
}

void product(const float* a, std::size_t a_stride, const float* b, std::size_t b_stride, std::size_t rows,
             std::size_t inner, std::size_t columns, float* c, std::size_t c_stride) {
  for (std::size_t column = 0; column < columns; column += 2 * kLanes) {
    for (std::size_t row = 0; row < rows; row += kTileRows) {
      const std::size_t count = least(kTileRows, rows - row);
      const float* left = a + row * a_stride;
      float* out = c + row * c_stride + column;
      if (columns - column >= 2 * kLanes)
        product_rest<kTileRows, 2>(count, left, a_stride, b + column, b_stride, inner, out, c_stride);
      else
        product_rest<kTileRows, 1>(count, left, a_stride, b + column, b_stride, inner, out, c_stride);
    }
  }
}

/// exp(factor * (s - max)) in place, over `width` lanes; returns their sum. What lies past the row is far below.
inline float soften(float* s, std::size_t width, float factor) {
  Lanes top = load(s);
  for (std::size_t i = kLanes; i < width; i += kLanes) top = max(top, load(s + i));
  const Lanes most = all(largest(top) * factor);
  Lanes total = all(0.0f);
  for (std::size_t i = 0; i < width; i += kLanes) {
    const Lanes p = power(load(s + i) * all(factor) - most);
    store(s + i, p);
    total = total + p;
  }
  return sum(total);
}

void attend(const float* qkv, std::size_t stride, std::size_t rows, std::size_t width, std::size_t heads, float* room,
            float* out) {
  constexpr std::size_t kStrip = 12;  // rows whose scores are held at a time: attention_room() knows it
  constexpr float kLog2E = 1.44269504f;
  const std::size_t size = width / heads;
  const std::size_t across = padded(rows, kColumns);
  float* const keys = room;                    // [size, across]
  float* const values = keys + across * size;  // [rows, size]
  float* const scores = values + across * size;
  const float factor = kLog2E / __builtin_sqrtf(static_cast<float>(size));
  for (std::size_t head = 0; head < heads; ++head) {
    const float* const q = qkv + head * size;
    for (std::size_t row = 0; row < rows; ++row) {
      const float* const from = q + row * stride + width;
      for (std::size_t i = 0; i < size; ++i) keys[i * across + row] = from[i];
      for (std::size_t i = 0; i < size; i += kLanes) store(values + row * size + i, load(from + width + i));
    }
    for (std::size_t i = 0; i < size; ++i) {
      for (std::size_t row = rows; row < across; ++row) keys[i * across + row] = 0.0f;
    }
    for (std::size_t first = 0; first < rows; first += kStrip) {
      const std::size_t count = least(kStrip, rows - first);
      float* const result = out + first * width + head * size;
      product(q + first * stride, stride, keys, across, count, size, across, scores, across);
      float sums[kStrip];
      for (std::size_t row = 0; row < count; ++row) {
        float* const s = scores + row * across;
        for (std::size_t i = rows; i < across; ++i) s[i] = -1e30f;
        sums[row] = soften(s, padded(rows, kLanes), factor);
      }
      product(scores, across, values, size, count, rows, size, result, width);
      for (std::size_t row = 0; row < count; ++row) {
        const Lanes share = all(1.0f / sums[row]);
        for (std::size_t i = 0; i < size; i += kLanes)
          store(result + row * width + i, load(result + row * width + i) * share);
      }
    }
  }
}

}  // namespace
}  // namespace synoptic::encoder
