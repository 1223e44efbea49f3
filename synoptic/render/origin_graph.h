// Which report rests on which origin, one edge a pair, with the words or the reason that show it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

struct OriginEdge {
  std::size_t origin = 0;  ///< Index into OriginGraph::names.
  std::uint32_t report = 0;
  EchoBasis basis = EchoBasis::copied_text;
  std::string why;             ///< In a sentence; empty: nothing is known beyond the basis.
  std::optional<Place> place;  ///< The citation, passage or detail in the report.
};

struct OriginGraph {
  std::vector<std::string> names;      ///< Of origins that a report rests on, those of most reports first.
  std::vector<OriginEdge> edges;       ///< By origin, then report.
  std::vector<std::uint32_t> reports;  ///< With an edge, by the first origin they rest on.

  /// True where some report rests on two origins: then lines say more than a list.
  bool is_crossed() const;
};

/// Of echoes, and of origins whose text two reports and more carry. Cost: linear in both, times the origins.
OriginGraph origin_graph(const Dossier& dossier);

}  // namespace synoptic
