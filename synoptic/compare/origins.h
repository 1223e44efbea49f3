// Origins are counted, not outlets: whose text does each report carry, and which reports lean on others?
#pragma once

#include <vector>

#include "synoptic/compare/collation.h"
#include "synoptic/compare/figures.h"
#include "synoptic/compare/passages.h"

namespace synoptic {

/// One origin for each text, ids "o1", ... in order of first report, and Account::origin set to it. An origin bears the
/// name of the agency that one of its reports credits, else the outlet of its first report.
std::vector<Origin> find_origins(Collation& collation, const Sharing& sharing);

/// Which reports lean on which by their texts: copied text (whole or in passages), outlets and agencies cited as a
/// source. Ids "e1", ...
std::vector<Echo> text_echoes(const Collation& collation, const Sharing& sharing, const std::vector<Origin>& origins);

/// Adds those of details too many to meet by chance, and numbers all anew.
void add_same_details(const Collation& collation, const std::vector<Origin>& origins,
                      const std::vector<MeasuredGroup>& figures, std::vector<Echo>& echoes);

/// Figures that reports give with the same details, or that all stand in reports of one text, rest on one origin: sets
/// FigureGroup::origins and independence accordingly.
void count_echoes_once(const std::vector<Echo>& echoes, std::vector<FigureGroup>& figures);

}  // namespace synoptic
