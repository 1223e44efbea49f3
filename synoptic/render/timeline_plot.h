// The drawing of the timeline: a lane a report, numbered marks on an axis of days, publication as a tick.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "synoptic/render/day_axis.h"
#include "synoptic/render/html_parts.h"

namespace synoptic {

/// First and last day to draw for an interval; a missing end is drawn as the known one.
struct DrawnDays {
  Day first, last;
};
DrawnDays drawn_days(const DateInterval& when);

class TimelinePlot {
 public:
  explicit TimelinePlot(const Page& page);

  /// False where no entry has a day.
  bool drawn() const { return !axis_.empty(); }
  void write() const;

 private:
  struct Mark {
    std::uint32_t entry = 0;  ///< Its number on the page, from 1.
    Place place;
    double from = 0, to = 0;  ///< Percent.
    bool is_interval = false, is_open = false;
    std::uint32_t slot = 0;
  };
  struct Lane {
    std::vector<Mark> marks;
    std::uint32_t slots = 1;
    double top = 0;
  };
  void place_marks();
  void write_axis() const;
  void write_lane(std::uint32_t report) const;
  void write_mark(const Mark& mark, double y) const;
  /// Between the first marks of two entries that a conflict of dates names: a dashed line, or (above the lanes) its
  /// word.
  void write_conflicts(bool words) const;
  double height(const Lane& lane) const;
  double y_of(const Lane& lane, const Mark& mark) const;

  const Page& page_;
  DayAxis axis_;
  std::vector<Lane> lanes_;
  double whole_ = 0;
};

}  // namespace synoptic
