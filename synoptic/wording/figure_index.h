// The figures of a dossier by id, and the amounts that stand at a place.
#pragma once

#include <string>
#include <unordered_map>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

class FigureIndex {
 public:
  /// `dossier` must outlive the index.
  explicit FigureIndex(const Dossier& dossier);

  /// nullptr where no figure has that id.
  const FigureGroup* group(const std::string& id) const;

  /// The amount that stands at `place` in `group`; empty where none does.
  std::string amount_at(const FigureGroup& group, const Place& place) const;

 private:
  const Dossier& dossier_;
  std::unordered_map<std::string, const FigureGroup*> groups_;  // looked up only
};

}  // namespace synoptic
