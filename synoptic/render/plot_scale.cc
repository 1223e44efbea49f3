#include "synoptic/render/plot_scale.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace synoptic {

namespace {

constexpr double kLeft = 4, kRight = 90;  // percent; the right margin holds an arrow of 28 pixels on a narrow screen

double round_step(double rough) {
  const double power = std::pow(10, std::floor(std::log10(rough)));
  for (const double step : {1.0, 2.0, 5.0}) {
    if (rough <= step * power * 1.0001) return step * power;
  }
  return 10 * power;
}

}  // namespace

double PlotScale::at(double value) const {
  const double share = logarithmic ? (std::log10(value) - std::log10(low)) / (std::log10(high) - std::log10(low))
                                   : (value - low) / (high - low);
  return kLeft + (kRight - kLeft) * std::clamp(share, 0.0, 1.0);
}

PlotScale linear_scale(const std::vector<double>& values) {
  assert(!values.empty());
  double low = *std::min_element(values.begin(), values.end()), high = *std::max_element(values.begin(), values.end());
  if (low >= 0 && low <= high / 2) low = 0;
  if (low == high) {
    if (high == 0) high = 1;
    low = std::min(0.0, low);
    high = std::max(0.0, high);
  }
  const double step = round_step((high - low) / 4);
  PlotScale scale;
  scale.low = std::floor(low / step + 1e-9) * step;
  scale.high = std::ceil(high / step - 1e-9) * step;
  const int count = static_cast<int>(std::round((scale.high - scale.low) / step));
  for (int i = 0; i <= count && i < 12; ++i) {
    // A count of steps, divided where the step is below 1: 58 / 10 is 5.8, 29 * 0.2 is not.
    const double steps = std::round(scale.low / step) + i;
    scale.ticks.push_back(step < 1 ? steps / std::round(1 / step) : steps * step);
  }
  return scale;
}

PlotScale logarithmic_scale(const std::vector<double>& values) {
  assert(!values.empty());
  const int low = static_cast<int>(std::floor(std::log10(*std::min_element(values.begin(), values.end())) + 1e-9));
  int high = static_cast<int>(std::ceil(std::log10(*std::max_element(values.begin(), values.end())) - 1e-9));
  if (high <= low) high = low + 1;
  PlotScale scale;
  scale.logarithmic = true;
  scale.low = std::pow(10, low);
  scale.high = std::pow(10, high);
  const int every = std::max(1, (high - low + 5) / 6);
  for (int power = low; power <= high; power += every) scale.ticks.push_back(std::pow(10, power));
  return scale;
}

bool spans_magnitudes(const std::vector<double>& values) {
  if (values.empty()) return false;
  const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
  return *least > 0 && *greatest > 100 * *least;
}

}  // namespace synoptic
