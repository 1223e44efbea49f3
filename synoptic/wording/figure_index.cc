#include "synoptic/wording/figure_index.h"

#include "synoptic/wording/amounts.h"

namespace synoptic {

FigureIndex::FigureIndex(const Dossier& dossier) : dossier_(dossier) {
  for (const FigureGroup& group : dossier.figures) groups_.emplace(group.id, &group);
}

const FigureGroup* FigureIndex::group(const std::string& id) const {
  const auto found = groups_.find(id);
  return found == groups_.end() ? nullptr : found->second;
}

std::string FigureIndex::amount_at(const FigureGroup& group, const Place& place) const {
  for (const FigureMention& mention : group.mentions) {
    if (mention.place == place) return amount_in(dossier_, group, mention);
  }
  return {};
}

}  // namespace synoptic
