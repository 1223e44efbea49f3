#include "synoptic/language/encoder/linear.h"

#include <algorithm>
#include <cassert>
#include <cstring>

namespace synoptic::encoder {

Linear::Linear(std::span<const std::int8_t> weights, std::span<const float> scale, std::span<const float> bias,
               std::size_t inputs)
    : inputs_(inputs), outputs_(scale.size()) {
  assert(inputs % 16 == 0 && weights.size() == outputs_ * inputs && bias.size() == outputs_);
  const std::size_t columns = padded(outputs_, kColumns);
  weights_.assign(columns * inputs, 0);
  shift_.assign(columns, 0);
  scale_.assign(columns, 0.0f);
  bias_.assign(columns, 0.0f);
  slope_.assign(columns, 0.0f);
  std::copy(scale.begin(), scale.end(), scale_.begin());
  std::copy(bias.begin(), bias.end(), bias_.begin());
  for (std::size_t output = 0; output < outputs_; ++output) {
    const std::int8_t* const from = weights.data() + output * inputs;
    std::int8_t* to = weights_.data() + output / kColumns * kColumns * inputs + output % kColumns * 4;
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < inputs; i += 4, to += 4 * kColumns) {
      std::memcpy(to, from + i, 4);
      sum += from[i] + from[i + 1] + from[i + 2] + from[i + 3];
    }
    shift_[output] = -128 * sum;
    slope_[output] = scale[output] * static_cast<float>(sum);
  }
}

}  // namespace synoptic::encoder
