// The axis of the timeline: days to scale where they stand close together, with breaks where nothing happens.
//
// A story tells of last Tuesday and of 2014. On one even scale all of its week would be one dot. So the axis keeps the
// days that are named, and shortens each empty stretch between two of them to a small width; every long
// stretch is marked as a break.
#pragma once

#include <map>
#include <vector>

#include "synoptic/base/date.h"

namespace synoptic {

class DayAxis {
 public:
  /// The days that must have a place, in any order, with doubles.
  explicit DayAxis(std::vector<Day> days);

  bool empty() const { return places_.empty(); }
  /// Place of a day in percent of the axis; of the nearest known one before it where it is not known itself.
  double at(Day day) const;
  /// The days that carry a label, ascending: all of them, or as many as stand at least `apart` percent from each other.
  std::vector<Day> labelled(double apart) const;
  /// The middles of shortened stretches, in percent.
  const std::vector<double>& breaks() const { return breaks_; }

 private:
  std::map<Day, double> places_;
  std::vector<double> breaks_;
};

}  // namespace synoptic
