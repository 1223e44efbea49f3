// How a report tells around a figure, and around the naming of a day: in which tenses, how far apart, in which order.
//
// "The bus was doing 34" in a paragraph of the past that begins with a clock time is of the day that is told of; "64
// are in hospital" is of the day of the report.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "synoptic/compare/collation.h"
#include "synoptic/compare/figures/figure_item.h"

namespace synoptic {

inline constexpr std::size_t kNarrationFeatures = 20;
std::span<const std::string_view> narration_feature_names();

class DayNarration {
 public:
  /// `story`: the day that most reports of the event name.
  DayNarration(const Account& account, const FigureItem& item, std::optional<Day> story);

  /// What tells of the day or interval `when`, an offer of the figure.
  std::array<float, kNarrationFeatures> of(const DateInterval& when) const;

 private:
  struct Naming {
    DateInterval when;
    std::uint32_t sentence;
    bool before;  ///< The figure.
    bool by_weekday, with_clock;
  };

  const FigureItem& item_;
  std::optional<Day> story_;
  std::vector<Naming> namings_;  ///< In the order of the text.
  std::array<float, kNarrationFeatures> figure_{};
  std::size_t of_figure_ = 0;  ///< So many features are the same for all offers.
};

}  // namespace synoptic
