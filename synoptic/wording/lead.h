// The lead of a dossier: at most ten short sentences that name who says what. No verdicts.
#pragma once

#include <vector>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// Chosen from the finished dossier: conflicts by the number of reports they run through, what several origins say,
/// what rests on one origin or one report, what changed; in the order of LeadGroup.
std::vector<LeadSentence> write_lead(const Dossier& dossier);

}  // namespace synoptic
