// Which two times of a story give one happening days, clock times or years that cannot both hold?
//
// Candidates are times that exclude each other, in sentences that share words; a scorer with learned weights
// (models/conflicts/date_rivals.tsv, made by train/conflicts) says how likely two are rivals. What speaks for it is
// that both tell one event, what against it that each date has reports that tell the same event with it, or that one
// report gives both.
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <vector>

#include "synoptic/compare/events/dated_item.h"
#include "synoptic/matching/candidates.h"

namespace synoptic {

inline constexpr std::size_t kDateRivalFeatures = 66;

/// Two items that exclude each other, with what a scorer weighs.
struct DateRivals {
  ItemPair pair;
  std::array<float, kDateRivalFeatures> features{};
};

/// Names of the features, in order: those of dated_pair_features(), then how the times stand to each other.
std::vector<std::string_view> date_rival_feature_names();

/// The candidates, copies left out, by number. Cost: n log n in the items, plus the pairs that share words.
std::vector<DateRivals> date_rival_candidates(const Collation& collation, const std::vector<DatedItem>& items);

/// Two items and how likely they are rivals.
struct LikelyRivals {
  ItemPair pair;
  double likelihood = 0;
};

/// Those that may be rivals, the likeliest first, ties by content.
std::vector<LikelyRivals> date_rivals(const Collation& collation, const std::vector<DatedItem>& items);

/// Minutes after midnight that a TIMEX3 value names, -1 where it names none.
int clock_minutes(std::string_view value);

}  // namespace synoptic
