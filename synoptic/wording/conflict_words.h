// What a conflict is about, what its sides say and why they are set against each other.
#pragma once

#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// Fills `what`, `says` and `why` of all conflicts. Labels and reasons of figures have to be there: a conflict that
/// lies within one figure has the figure's. Cost: linear in the places of the sides.
void word_conflicts(Dossier& dossier);

}  // namespace synoptic
