// All English of a dossier's comparison: labels, amounts, conflicts, reasons, rows of the grid, the lead. Composed
// once, here, from the rules, relations and places that compare has found, so that every output says the same.
#pragma once

#include <string_view>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// Fills every sentence that compare leaves empty: why days, figures, quotations and echoes are as they are, what
/// figures are called, conflicts, rows and values of the grid, silences and the lead. Called once on a dossier.
/// Cost: linear in the mentions.
void put_into_words(Dossier& dossier);

/// "agree", "conflict", "update", "single"; "differ, not decided" where nothing tells how two values of the group stand
/// to each other.
std::string_view relation_words(const FigureGroup& group);

}  // namespace synoptic
