// Cross-document coreference of actors: one actor for all the names that reports give to one person, body or place.
//
// Two actors of different reports are joined by country code, by equal full names, by a surname with given names
// that do not contradict (Vladimir Putin, V. Putin, Putin), by spellings a letter or two apart (Zelensky, Zelenskyy),
// and by an acronym that a report itself explains. Candidates come from an index of last words; kinds must agree.
#pragma once

#include <vector>

#include "synoptic/compare/collation.h"

namespace synoptic {

/// The actors of the story, those of most reports first, with `id`s "a1", ... in that order. Sets
/// Account::actors. Cost: n log n in the names, plus pairs that share a last word's skeleton.
std::vector<DossierActor> join_actors(Collation& collation);

}  // namespace synoptic
