// The values of one figure, each once: what a plot or a list shows as one row.
//
// Mentions that give the same amount with the same status, as of the same day, and rest on one origin are echoes:
// one row with the letters of all reports that carry it. Different origins stay apart, so that ten copies of one
// agency never look like ten voices.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

struct FigureRow {
  std::uint32_t first = 0;               ///< The mention that stands for the row: an index into FigureGroup::mentions.
  std::vector<std::uint32_t> mentions;   ///< All of them, ascending.
  std::vector<std::uint32_t> documents;  ///< Ascending, without doubles.
};

/// Rows by value (the lower bound, then the upper; an open lower bound counts as the upper), then by first mention.
std::vector<FigureRow> figure_rows(const FigureGroup& group);

/// Groups in the order in which a reader needs them: conflict, update, agree, single; within each those with more
/// reports first, else as they stand. Indices into `figures`.
std::vector<std::uint32_t> figures_by_weight(const std::vector<FigureGroup>& figures);

}  // namespace synoptic
