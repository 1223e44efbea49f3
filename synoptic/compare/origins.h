// Origins are counted, not outlets: whose text does each report carry, and which reports lean on others?
#pragma once

#include <string>
#include <vector>

#include "synoptic/compare/collation.h"
#include "synoptic/compare/passages.h"

namespace synoptic {

/// One origin for each text, ids "o1", ... in order of first report, and Account::origin set to it. An origin bears the
/// name of the agency that one of its reports credits, else the outlet of its first report.
std::vector<Origin> find_origins(Collation& collation, const Sharing& sharing);

/// Which reports lean on which by their texts alone: copied text (whole or in passages), outlets and agencies named as
/// a source. Without ids.
std::vector<Echo> text_echoes(const Collation& collation, const Sharing& sharing, const std::vector<Origin>& origins);

/// What the reports have from one place: sentences of two reports that learned weights (models/matching/echo_pairs.tsv)
/// call one origin's are joined, and each group of them is an echo; beside them those of `text_echoes` of two reports
/// and more whose sentences are linked to none of theirs. Ids "e1", ...
/// Cost: n log n in the sentences, plus the candidate pairs times the product of their lengths.
std::vector<Echo> find_echoes(Collation& collation, const std::vector<Origin>& origins, std::vector<Echo> text_echoes);

}  // namespace synoptic
