// The days of a running report: "TUESDAY ... 17:15 ... WEDNESDAY ... 09:20 ...", "Fri 06:31 ... Sun 18:20 ...".
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "synoptic/annotate/times.h"
#include "synoptic/document/document.h"

namespace synoptic {

class DaySections {
 public:
  explicit DaySections(const Document& document);

  /// At least three of its lines begin with a time of day.
  bool is_live() const { return entries_.size() >= kFewestEntries; }

  /// The day on which it stood as it stands, by the weekdays at the head of its entries; nothing where they name no
  /// more than one day, or lie in no order.
  std::optional<PublicationClue> day_written() const;

  /// Whether a weekday that heads entries begins at `place`.
  bool heads_entries(std::uint32_t place) const;

  /// How many days before the last one the entry at `place` was written; 0 where day_written() says nothing.
  int days_before_last(std::uint32_t place) const;

 private:
  static constexpr std::size_t kFewestEntries = 3;
  struct Entry {
    std::uint32_t place = 0;
    int minutes = 0;
  };
  struct Section {
    Span heading;  ///< Empty for the entries above the first heading.
    std::uint8_t weekday = 0;
  };

  void read_line(std::string_view line, std::uint32_t place);
  void order();

  std::vector<Entry> entries_;
  std::vector<Section> sections_;
  std::vector<int> before_;  ///< Of each section: days before the last.
  std::size_t last_ = 0;     ///< The section of the last day.
  bool is_newest_first_ = false;
};

}  // namespace synoptic
