// The words around an amount that bound it: "at least", "more than", "or so"; and "another", "40 more".
#pragma once

#include "synoptic/annotate/figures/amounts.h"

namespace synoptic::figures {

/// What stands before and after an amount.
struct Bound {
  std::size_t first = 0;  ///< Atoms [first, end): the amount with its qualifiers.
  std::size_t end = 0;
  Qualifier qualifier = Qualifier::exact;
  bool addition = false;  ///< "another 40", "40 more".
  bool found = false;     ///< Any qualifier but an "exact" one.
};

/// The longest phrases that end right before the amount and begin right behind it. Several may follow each other
/// ("up to about 40"): the one farthest from the amount wins where it bounds. Cost: constant.
Bound read_bound(const Atoms& atoms, const Amount& amount);

}  // namespace synoptic::figures
