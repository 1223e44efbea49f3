// Kernels for AVX2 with FMA (Haswell and Zen onward). CMakeLists.txt gives this file its machine's flags, and leaves
// the multiply-adds to the functions that say so. kernels.cc calls it only where the machine has them.
#include "synoptic/language/encoder/kernels.h"

#if defined(__AVX2__) && defined(__FMA__)

#include "synoptic/language/encoder/lanes_avx2.h"

namespace synoptic::encoder {
namespace {

constexpr std::size_t kTileRows = 3;
constexpr int kInputOffset = 0;

/// Bytes with a sign are multiplied as |x| times w with x's sign: two products of at most 127 * 127 fit into 16 bits.
template <int Rows>
inline void multiply_tile(const std::uint8_t* q, const PackedMatrix& matrix, std::size_t block, std::int32_t* sums) {
  const std::int8_t* w = matrix.weights + block * kColumns * matrix.inputs;
  const __m256i ones = _mm256_set1_epi16(1);
  __m256i total[Rows][4];
#pragma GCC unroll 4
  for (int row = 0; row < Rows; ++row) {
#pragma GCC unroll 4
    for (int v = 0; v < 4; ++v) total[row][v] = _mm256_setzero_si256();
  }
  for (std::size_t k = 0; k < matrix.inputs; k += 4, w += 4 * kColumns) {
#pragma GCC unroll 4
    for (int row = 0; row < Rows; ++row) {
      int four;
      __builtin_memcpy(&four, q + static_cast<std::size_t>(row) * matrix.inputs + k, sizeof four);
      const __m256i inputs = _mm256_set1_epi32(four);
      const __m256i size = _mm256_abs_epi8(inputs);
#pragma GCC unroll 4
      for (int v = 0; v < 4; ++v) {
        const __m256i weights = _mm256_load_si256(reinterpret_cast<const __m256i*>(w + v * 32));
        const __m256i pairs = _mm256_maddubs_epi16(size, _mm256_sign_epi8(weights, inputs));
        total[row][v] = _mm256_add_epi32(total[row][v], _mm256_madd_epi16(pairs, ones));
      }
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

const Kernels* avx2_kernels() {
  static constexpr Kernels kKernels = {"avx2", quantise, multiply, normalise, attend, product};
  return &kKernels;
}

}  // namespace synoptic::encoder

#else

namespace synoptic::encoder {
const Kernels* avx2_kernels() { return nullptr; }
}  // namespace synoptic::encoder

#endif
