// Amounts in two currencies or units, side by side: the reports' own brackets give the rates.
//
// "400,000 lari (about 148,000 dollars)" says that both are one amount, and what a lari was worth that day. No table of
// rates is built in: a currency that no report of the story converts is compared with itself only.
#pragma once

#include <vector>

#include "synoptic/compare/figures/figure_item.h"

namespace synoptic {

/// Sets FigureItem::same_as of an amount in brackets right behind the amount that it converts.
void join_bracketed(const Collation& collation, std::vector<FigureItem>& items);

/// Puts amounts of money of all currencies that brackets connect into one of them: FigureItem::low and high. Of several
/// rates for two currencies the middle one counts. A rate holds for reports of one event only. Cost: linear in the
/// items.
void convert_currencies(std::vector<FigureItem>& items);

}  // namespace synoptic
