// Which kernels this machine runs. The units of other machines are asked only after it has said that it has their
// instructions: even a constant's initialisation might use them.
#include "synoptic/language/encoder/kernels.h"

namespace synoptic::encoder {

namespace {

const Kernels& choose() {
#ifdef __x86_64__
  const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
                      __builtin_cpu_supports("avx512vnni");
  if (const Kernels* found = avx512 ? avx512_kernels() : nullptr) return *found;
  if (const Kernels* found = avx2 ? avx2_kernels() : nullptr) return *found;
#endif
  return *plain_kernels();
}

}  // namespace

const Kernels& kernels() {
  static const Kernels& chosen = choose();
  return chosen;
}

}  // namespace synoptic::encoder
