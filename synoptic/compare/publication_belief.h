// How likely each day is of being the one on which a report was published, and the days that are answered.
#pragma once

#include <vector>

#include "synoptic/compare/day_features.h"

namespace synoptic {

/// What is believed of one report's day.
struct DayBelief {
  std::vector<Day> days;
  std::vector<DayFeatures> own;  ///< What hangs on no belief.
  std::vector<double> mass;      ///< A likelihood a day; they sum to 1.
  bool fixed = false;

  /// From the features of each day, those that hang on beliefs of others too.
  void set_mass(const std::vector<DayFeatures>& features);
};

/// The day that is named, and the days of the answer around it.
struct BelievedDays {
  Day first, named, last;
};

/// Precondition: some day. Linear in the days.
BelievedDays believed_days(const DayBelief& belief);

}  // namespace synoptic
