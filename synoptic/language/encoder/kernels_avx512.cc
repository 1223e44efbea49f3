// Kernels for AVX-512 with VNNI (Ice Lake and Zen 4 onward). CMakeLists.txt gives this file its machine's flags, and
// leaves the multiply-adds to the functions that say so. kernels.cc calls it only where the machine has them.
#include "synoptic/language/encoder/kernels.h"

#if defined(__AVX512VNNI__) && defined(__AVX512DQ__)

#include "synoptic/language/encoder/lanes_avx512.h"

namespace synoptic::encoder {
namespace {

constexpr std::size_t kTileRows = 12;
constexpr int kInputOffset = 128;  // VPDPBUSD multiplies bytes without a sign by bytes with one

/// 12 x 32 sums stand in 24 of the 32 registers.
template <int Rows>
inline void multiply_tile(const std::uint8_t* q, const PackedMatrix& matrix, std::size_t block, std::int32_t* sums) {
  const std::int8_t* w = matrix.weights + block * kColumns * matrix.inputs;
  __m512i total[Rows][2];
#pragma GCC unroll 16
  for (int row = 0; row < Rows; ++row) {
    total[row][0] = total[row][1] = _mm512_setzero_si512();
  }
  for (std::size_t k = 0; k < matrix.inputs; k += 4, w += 4 * kColumns) {
    const __m512i left = _mm512_load_si512(w), right = _mm512_load_si512(w + 64);
#pragma GCC unroll 16
    for (int row = 0; row < Rows; ++row) {
      int four;
      __builtin_memcpy(&four, q + static_cast<std::size_t>(row) * matrix.inputs + k, sizeof four);
      const __m512i inputs = _mm512_set1_epi32(four);
      total[row][0] = _mm512_dpbusd_epi32(total[row][0], inputs, left);
      total[row][1] = _mm512_dpbusd_epi32(total[row][1], inputs, right);
    }
  }
  // Stored as they are: work on the sums here makes g++ 12 spill them within the loop.
#pragma GCC unroll 16
  for (int row = 0; row < Rows; ++row) {
    _mm512_store_si512(sums + row * 32, total[row][0]);
    _mm512_store_si512(sums + row * 32 + 16, total[row][1]);
  }
}

}  // namespace
}  // namespace synoptic::encoder

#include "synoptic/language/encoder/kernels_body.h"

namespace synoptic::encoder {

const Kernels* avx512_kernels() {
  static constexpr Kernels kKernels = {"avx512", quantise, multiply, normalise, attend, product};
  return &kKernels;
}

}  // namespace synoptic::encoder

#else

namespace synoptic::encoder {
const Kernels* avx512_kernels() { return nullptr; }
}  // namespace synoptic::encoder

#endif
