// Sixteen floats, in plain C++: what the encoder's kernels are written in, for machines without AVX2.
//
// lanes_avx512.h and lanes_avx2.h say the same in registers. Everything has internal linkage, and no inline function
// of the standard library is used beside it: a copy compiled for a newer machine must not be the one the linker keeps.
#pragma once

#include <cstddef>
#include <cstdint>

namespace {

struct Lanes {
  float v[16];
};

template <class F>
inline Lanes each(F f) {
  Lanes out;
  for (int i = 0; i < 16; ++i) out.v[i] = f(i);
  return out;
}

inline Lanes load(const float* p) {
  return each([&](int i) { return p[i]; });
}
inline void store(float* p, const Lanes& a) {
  for (int i = 0; i < 16; ++i) p[i] = a.v[i];
}
inline Lanes all(float x) {
  return each([&](int) { return x; });
}
inline Lanes operator+(const Lanes& a, const Lanes& b) {
  return each([&](int i) { return a.v[i] + b.v[i]; });
}
inline Lanes operator-(const Lanes& a, const Lanes& b) {
  return each([&](int i) { return a.v[i] - b.v[i]; });
}
inline Lanes operator*(const Lanes& a, const Lanes& b) {
  return each([&](int i) { return a.v[i] * b.v[i]; });
}
inline Lanes operator/(const Lanes& a, const Lanes& b) {
  return each([&](int i) { return a.v[i] / b.v[i]; });
}
/// a * b + c, rounded once where the machine does so quickly.
inline Lanes fma(const Lanes& a, const Lanes& b, const Lanes& c) {
#ifdef __FP_FAST_FMAF
  return each([&](int i) { return __builtin_fmaf(a.v[i], b.v[i], c.v[i]); });
#else
  return each([&](int i) { return a.v[i] * b.v[i] + c.v[i]; });
#endif
}
inline Lanes max(const Lanes& a, const Lanes& b) {
  return each([&](int i) { return a.v[i] > b.v[i] ? a.v[i] : b.v[i]; });
}
inline Lanes min(const Lanes& a, const Lanes& b) {
  return each([&](int i) { return a.v[i] < b.v[i] ? a.v[i] : b.v[i]; });
}
/// 2^k for whole k in -126..127.
inline Lanes power_of_two(const Lanes& k) {
  return each([&](int i) {
    const std::uint32_t bits = static_cast<std::uint32_t>(static_cast<std::int32_t>(k.v[i]) + 127) << 23;
    float out;
    __builtin_memcpy(&out, &bits, sizeof out);
    return out;
  });
}
/// The nearest whole numbers (given whole) plus `added`, as bytes.
inline void store_bytes(unsigned char* p, const Lanes& a, int added) {
  for (int i = 0; i < 16; ++i) p[i] = static_cast<unsigned char>(static_cast<std::int32_t>(a.v[i]) + added);
}
/// The whole numbers at `p` plus those at `added`.
inline Lanes load_whole(const std::int32_t* p, const std::int32_t* added) {
  return each([&](int i) { return static_cast<float>(p[i] + added[i]); });
}
/// Halves folded: 16 to 8 to 4 to 2 to 1.
inline float sum(Lanes a) {
  for (int half = 8; half > 0; half /= 2) {
    for (int i = 0; i < half; ++i) a.v[i] = a.v[i] + a.v[i + half];
  }
  return a.v[0];
}
inline float largest(Lanes a) {
  for (int half = 8; half > 0; half /= 2) {
    for (int i = 0; i < half; ++i) a.v[i] = a.v[i] > a.v[i + half] ? a.v[i] : a.v[i + half];
  }
  return a.v[0];
}

}  // namespace
