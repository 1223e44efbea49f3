// One matrix of 8 bits with its scales and biases, owned and packed for the kernels.
#pragma once

#include <cstddef>
#include <cstdint>
#include <new>
#include <span>
#include <vector>

#include "synoptic/language/encoder/kernels.h"

namespace synoptic::encoder {

/// Memory that begins on a cache line, for `std::vector`.
template <class T>
struct AlignedAllocator {
  using value_type = T;  // NOLINT(readability-identifier-naming)
  AlignedAllocator() = default;
  template <class U>
  AlignedAllocator(const AlignedAllocator<U>&) {}  // NOLINT(google-explicit-constructor)
  T* allocate(std::size_t n) { return static_cast<T*>(::operator new (n * sizeof(T), std::align_val_t{64})); }
  void deallocate(T* p, std::size_t) { ::operator delete (p, std::align_val_t{64}); }
  bool operator==(const AlignedAllocator&) const { return true; }
};

template <class T>
using Aligned = std::vector<T, AlignedAllocator<T>>;

/// y = x W^T + b. The outputs of a row take columns() floats, those past outputs() are 0.
class Linear {
 public:
  Linear() = default;
  /// `weights`: [outputs, inputs], within -127..127; `scale` and `bias`: [outputs]. inputs % 16 == 0. Asserted.
  Linear(std::span<const std::int8_t> weights, std::span<const float> scale, std::span<const float> bias,
         std::size_t inputs);

  std::size_t inputs() const { return inputs_; }
  std::size_t outputs() const { return outputs_; }
  std::size_t columns() const { return scale_.size(); }
  PackedMatrix packed() const {
    return {inputs_, columns(), weights_.data(), shift_.data(), scale_.data(), bias_.data(), slope_.data()};
  }

 private:
  std::size_t inputs_ = 0, outputs_ = 0;
  Aligned<std::int8_t> weights_;
  Aligned<std::int32_t> shift_;
  Aligned<float> scale_, bias_, slope_;
};

}  // namespace synoptic::encoder
