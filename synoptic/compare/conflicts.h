// Where do the reports part? By figure, by date, by who is named as the source, by what is denied.
//
// Each conflict names its sides with their places, and the rule that set them against each other, as data that wording
// makes a sentence of. None says who is right.
#pragma once

#include <vector>

#include "synoptic/compare/collation.h"
#include "synoptic/compare/figures.h"
#include "synoptic/compare/timeline.h"

namespace synoptic {

/// All conflicts, figures first, then dates, facts, sources, stances; ids "c1", ... Cost: linear, but for the candidate
/// pairs of dated clauses and denials that an index of terms offers.
std::vector<Conflict> find_conflicts(const Collation& collation, const std::vector<Origin>& origins,
                                     const std::vector<MeasuredGroup>& figures,
                                     const std::vector<QuotationGroup>& quotations, const Timeline& timeline,
                                     const std::vector<DossierActor>& actors);

/// The other kinds (figures: rivals.h), each by itself and without ids.
std::vector<Conflict> date_conflicts(const Collation& collation, const Timeline& timeline);
/// Of quotations alone. That reports name two voices for one number is no conflict as a rule (a ministry and its
/// spokesman, an agency and whom it asked): one of nine that were shown was one on 36 stories (2026-11-27).
std::vector<Conflict> source_conflicts(const Collation& collation, const std::vector<QuotationGroup>& quotations,
                                       const std::vector<DossierActor>& actors);
/// `others`: conflicts that are told already; what two sides of one of them oppose is not told again.
std::vector<Conflict> stance_conflicts(const Collation& collation, const std::vector<Origin>& origins,
                                       const std::vector<Conflict>& others);

/// Sorted, each once.
std::vector<std::uint32_t> documents_of(const std::vector<ConflictSide>& sides);

/// Adds to a side a voice, once, and the place where it speaks; of a side with many the first twelve places are kept.
void add_voice(ConflictSide& side, const std::string& voice, const Place& place);

}  // namespace synoptic
