// Kernels for AVX2 with AVX-VNNI (Alder Lake onward, which lacks AVX-512). CMakeLists.txt gives this file its machine's
// flags, and leaves the multiply-adds to the functions that say so. kernels.cc calls it only where the machine has
// them.
#include "synoptic/language/encoder/kernels.h"

#if defined(__AVXVNNI__) && defined(__FMA__)

#include "synoptic/language/encoder/lanes_avx2.h"

namespace synoptic::encoder {
namespace {

constexpr std::size_t kTileRows = 3;
constexpr int kInputOffset = 128;  // VPDPBUSD multiplies bytes without a sign by bytes with one

/// 3 x 32 sums stand in 12 of the 16 registers.
template <int Rows>
inline void multiply_tile(const std::uint8_t* q, const PackedMatrix& matrix, std::size_t block, std::int32_t* sums) {
  const std::int8_t* w = matrix.weights + block * kColumns * matrix.inputs;
  __m256i total[Rows][4];
#pragma GCC unroll 4
  for (int row = 0; row < Rows; ++row) {
#pragma GCC unroll 4
    for (int v = 0; v < 4; ++v) total[row][v] = _mm256_setzero_si256();
  }
  for (std::size_t k = 0; k < matrix.inputs; k += 4, w += 4 * kColumns) {
    __m256i inputs[Rows];
#pragma GCC unroll 4
    for (int row = 0; row < Rows; ++row) {
      int four;
      __builtin_memcpy(&four, q + static_cast<std::size_t>(row) * matrix.inputs + k, sizeof four);
      inputs[row] = _mm256_set1_epi32(four);
    }
#pragma GCC unroll 4
    for (int v = 0; v < 4; ++v) {
      const __m256i weights = _mm256_load_si256(reinterpret_cast<const __m256i*>(w + v * 32));
#pragma GCC unroll 4
      for (int row = 0; row < Rows; ++row) total[row][v] = _mm256_dpbusd_avx_epi32(total[row][v], inputs[row], weights);
    }
  }
#pragma GCC unroll 4
  for (int row = 0; row < Rows; ++row) {
#pragma GCC unroll 4
    for (int v = 0; v < 4; ++v) _mm256_store_si256(reinterpret_cast<__m256i*>(sums + row * 32 + v * 8), total[row][v]);
  }
}

}  // namespace
}  // namespace synoptic::encoder

#include "synoptic/language/encoder/kernels_body.h"

namespace synoptic::encoder {

const Kernels* avxvnni_kernels() {
  static constexpr Kernels kKernels = {"avxvnni", quantise, multiply, normalise, attend, product};
  return &kKernels;
}

}  // namespace synoptic::encoder

#else

namespace synoptic::encoder {
const Kernels* avxvnni_kernels() { return nullptr; }
}  // namespace synoptic::encoder

#endif
