// Which kernels this machine runs. The units of other machines are asked only after it has said that it has their
// instructions: even a constant's initialisation might use them.
#include "synoptic/language/encoder/kernels.h"

#include <array>

#ifdef __x86_64__
#include <cpuid.h>
#endif

namespace synoptic::encoder {

namespace {

struct Runnable {
  std::array<const Kernels*, 4> all = {};
  std::size_t count = 0;

  void add(const Kernels* kernels) {
    if (kernels != nullptr) all[count++] = kernels;
  }
};

#ifdef __x86_64__
bool has_avx_vnni() {  // clang 14's __builtin_cpu_supports does not know its name
  unsigned a = 0, b = 0, c = 0, d = 0;
  return __get_cpuid_count(7, 1, &a, &b, &c, &d) != 0 && (a >> 4 & 1u) != 0;
}
#endif

Runnable choose() {
  Runnable runnable;
#ifdef __x86_64__
  __builtin_cpu_init();
  const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
                      __builtin_cpu_supports("avx512vnni");
  if (avx512) runnable.add(avx512_kernels());
  if (avx2 && has_avx_vnni()) runnable.add(avxvnni_kernels());
  if (avx2) runnable.add(avx2_kernels());
#endif
  runnable.add(plain_kernels());
  return runnable;
}

}  // namespace

std::span<const Kernels* const> runnable_kernels() {
  static const Runnable kRunnable = choose();
  return {kRunnable.all.data(), kRunnable.count};
}

const Kernels& kernels() {
  static const Kernels& chosen = *runnable_kernels().front();
  return chosen;
}

}  // namespace synoptic::encoder
