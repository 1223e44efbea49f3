// For which day does a figure hold, as far as its own report tells?
//
// "He was acquitted on 64 counts", printed six weeks later, holds for the day of the verdict; "27 people are missing"
// holds for the day it was printed. The days that a report offers (its sentence's, those of the sentences before it,
// the day the report names most, its publication) are candidates; a scorer with learned weights
// (models/matching/state_days.tsv) chooses by the tense of the verb, who says it, what is counted and how the days lie.
// What the other reports of its group add is weighed afterwards (group_days.h).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "synoptic/compare/figures/day_offers.h"
#include "synoptic/compare/figures/figure_item.h"

namespace synoptic {

/// A day or interval that a figure may hold for.
struct StateDay {
  DateInterval when;
  bool stated = false;  ///< By a date in the report's text, not by its publication.
  std::array<float, kStateDayFeatures> features{};
};

/// The candidates of one item of `account`, the one its own reading names first; empty where its report has no day and
/// names none. Cost: the dates of its paragraph.
std::vector<StateDay> state_day_candidates(const Account& account, const FigureItem& item,
                                           const Vocabulary& vocabulary);

/// Sets as_of and known_at of the item to that day.
void set_state_day(const DateInterval& when, bool stated, FigureItem& item);

/// Sets as_of and known_at of every item to its likeliest candidate. Cost: linear in the items.
void choose_state_days(const Collation& collation, std::vector<FigureItem>& items);

}  // namespace synoptic
