// From values to places on a plot's axis, with ticks at round numbers.
#pragma once

#include <vector>

namespace synoptic {

/// An axis over [low, high], linear or logarithmic (base 10). at() answers in percent of the plot's width and keeps
/// a margin at both ends, so that marks and arrows stay inside.
struct PlotScale {
  double low = 0, high = 1;
  bool logarithmic = false;
  std::vector<double> ticks;  ///< Ascending, all inside [low, high], at most about six.

  double at(double value) const;
};

/// An axis for finite `values` (at least one). Linear axes begin at 0 where the least value is not negative and below
/// half of the greatest; steps are 1, 2 or 5 times a power of ten.
PlotScale linear_scale(const std::vector<double>& values);

/// Precondition: all values are above 0.
PlotScale logarithmic_scale(const std::vector<double>& values);

/// True where all values are above 0 and the greatest is more than 100 times the least (specification of the page).
bool spans_magnitudes(const std::vector<double>& values);

}  // namespace synoptic
