// What do the reports of one story say together?
#pragma once

#include <vector>

#include "synoptic/annotate/annotations.h"
#include "synoptic/annotate/times.h"
#include "synoptic/dossier/dossier.h"
#include "synoptic/language/pair_reader.h"

namespace synoptic {

/// Lays the reports beside each other. `reports` may come in any order; the result does not depend on it.
/// What a person judged is followed where it can be; whether it was, the caller looks up in the result. `reader`, where
/// given, reads the words of pairs that may be conflicts once more.
/// Cost: linear in the words but for candidate pairs of figures, quotations and passages, which are indexed.
Dossier compare(std::vector<Annotations> reports, std::vector<Problem> problems, Judgements judgements = {},
                const PairReader* reader = nullptr);

/// Publication days of one story's documents, narrowed by each other where none is stated: reports of one event lie
/// near each other, so one without a year takes it from the others, and one that tells little of its day lies among
/// theirs. One evidence a document; the result in the same order, and the same for any order. Cost: linear.
std::vector<DatedBasis> narrow_publication(const std::vector<PublicationEvidence>& evidence);

}  // namespace synoptic
