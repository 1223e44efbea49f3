// For which day does a figure hold, as the reports of its story tell together?
//
// A report in which a number stands without a day has it from the day that others name; a number that was printed last
// week does not count today's state. Once figures are grouped, every day that its report names, the days that most
// reports of the event name and those of its group are candidates of each figure, and a scorer with learned weights
// (models/matching/group_days.tsv) chooses anew. Reports of another event and copies have no say.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <vector>

#include "synoptic/compare/figures/day_narration.h"
#include "synoptic/compare/figures/day_offers.h"
#include "synoptic/compare/figures/figure_item.h"

namespace synoptic {

inline constexpr std::size_t kGroupDayFeatures = kStateDayFeatures + 31 + kNarrationFeatures;
/// Those of state_day_feature_names() first, those of narration_feature_names() last.
std::vector<std::string_view> group_day_feature_names();

struct GroupDay {
  DateInterval when;
  bool stated = false;
  std::array<float, kGroupDayFeatures> features{};
};

/// What the reports of each event name, read once for a story.
class StoryDays {
 public:
  StoryDays(const Collation& collation, const std::vector<FigureItem>& items);

  struct Event {
    std::map<Day, std::uint32_t> texts;  ///< How many texts name each day.
    std::uint32_t all = 0;               ///< Texts.
    std::optional<Day> first_print;
  };
  const Event& event_of(const Account& account) const { return events_.at(account.event); }
  const ReportDays& of_report(std::uint32_t document) const { return reports_[document]; }
  /// Of the items, those of the document, by index.
  std::span<const std::uint32_t> items_of(std::uint32_t document) const { return items_[document]; }

 private:
  std::map<std::uint32_t, Event> events_;
  std::vector<ReportDays> reports_;
  std::vector<std::vector<std::uint32_t>> items_;
};

/// The candidates of each member of a group, the day that it has so far first; in order of the members.
std::vector<std::vector<GroupDay>> group_day_candidates(const Collation& collation,
                                                        const std::vector<FigureItem>& items,
                                                        const std::vector<std::uint32_t>& group, const StoryDays& days);

/// Sets as_of and known_at of every item of the groups to its likeliest candidate. Cost: linear in the items, each
/// times the dates of its report.
void choose_group_days(const Collation& collation, const std::vector<std::vector<std::uint32_t>>& groups,
                       std::vector<FigureItem>& items);

}  // namespace synoptic
