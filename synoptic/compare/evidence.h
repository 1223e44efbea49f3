// Evidence that claims are said to rest on, and texts that reports cite, joined across the reports.
#pragma once

#include <vector>

#include "synoptic/compare/collation.h"

namespace synoptic {

/// One entry a kind of evidence and holder ("satellite images", held by nobody named), ids "v1", ...
std::vector<DossierEvidence> join_evidence(const Collation& collation);

/// One entry a text and clause, with the quotations that stand in a sentence citing it, ids "x1", ... A name that
/// is a shorter form of another's joins it.
std::vector<DossierText> join_texts(const Collation& collation, const std::vector<QuotationGroup>& quotations);

}  // namespace synoptic
