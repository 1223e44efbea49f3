// Numbers that are no amounts by their looks: telephone numbers, galleries, model names, lists, broken numbers.
#pragma once

#include "synoptic/annotate/figures/amounts.h"

namespace synoptic::figures {

/// True for "0207 555 4182", "2/16" at the head of a line, "415B Meadow Hopper", "Five things to know", "430,00".
/// Cost: a dozen atoms.
bool is_no_amount(const Atoms& atoms, const Amount& amount);

}  // namespace synoptic::figures
