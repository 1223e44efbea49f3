// Lengths of time that count from something that happened: "eight days after the event", "three weeks on,", "seven
// weeks ago", "twelve weeks to the day after".
#pragma once

#include <cstddef>
#include <cstdint>

#include "synoptic/annotate/times.h"

namespace synoptic {

class CountedLengths {
 public:
  /// Keeps references to all three.
  CountedLengths(const Document& document, const Words& words, const UnresolvedTimes& times)
      : document_(document), words_(words), times_(times) {}

  /// Days of the length of time at expression `t`, at most 150; 0 where it counts from nothing.
  std::int16_t days_at(std::size_t t) const;

  /// Days of the length that stands close behind expression `t`, in its sentence: "on Thursday, eight days after".
  std::int16_t days_behind(std::size_t t) const;

  /// In how many days the length at expression `t` is counted: 7 for weeks, 1 for "three weeks to the day".
  std::uint8_t unit_at(std::size_t t) const;

  /// "Six days on": nothing is named that the length at expression `t` counts from.
  bool is_bare(std::size_t t) const;

 private:
  const Document& document_;
  const Words& words_;
  const UnresolvedTimes& times_;
};

}  // namespace synoptic
