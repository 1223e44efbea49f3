// What a person judged, on its way into the groups of a comparison.
//
// Figures are clustered with it (pairs that must and pairs that may not stand together); utterances and events are
// grouped first and corrected after.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

#include "synoptic/compare/collation.h"
#include "synoptic/compare/timeline.h"
#include "synoptic/dossier/judgement.h"

namespace synoptic {

/// Two items by number, that are one thing or are not.
struct JudgedItems {
  std::uint32_t a = 0, b = 0;
  bool same = true;
};

/// The judgements of one kind over `items` items: of each place the first item that `stands_in(item, place)` says
/// stands in it. Pairs with no item, or the same item twice, are left out. Cost: judgements times items.
std::vector<JudgedItems> judged_items(const Collation& collation, JudgedKind kind, std::uint32_t items,
                                      const std::function<bool(std::uint32_t, Place)>& stands_in);

/// `groups` of items with what was judged: groups of items that are one become one; an item that is not the other's
/// leaves it, for a group of its own. What is one goes before what is not.
std::vector<std::vector<std::uint32_t>> followed(std::vector<std::vector<std::uint32_t>> groups,
                                                 const std::vector<JudgedItems>& judged);

/// The same for the entries of a timeline, whose clauses follow their mentions.
void follow_in_timeline(const Collation& collation, Timeline& timeline);

}  // namespace synoptic
