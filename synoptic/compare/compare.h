// What do the reports of one story say together?
#pragma once

#include <vector>

#include "synoptic/annotate/annotations.h"
#include "synoptic/annotate/times.h"
#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// Lays the reports beside each other. `reports` may come in any order; the result does not depend on it.
/// Cost: linear in the words but for candidate pairs of figures, quotations and passages, which are indexed.
Dossier compare(std::vector<Annotations> reports, std::vector<Problem> problems);

/// Publication days of one story's documents, narrowed by each other where none is stated: a report that
/// shares dated happenings with dated reports was published about when they were. `estimates` as
/// infer_publication() gave them, one a document; the result in the same order.
std::vector<DatedBasis> narrow_publication(const std::vector<DatedBasis>& estimates);

}  // namespace synoptic
