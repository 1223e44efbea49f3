// The page over several dossiers: for reports that tell more than one event.
#pragma once

#include <string>
#include <vector>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// A dossier and the file, beside the index, that holds its page.
struct IndexEntry {
  const Dossier& dossier;
  std::string file;
};

/// "These reports seem to tell 3 events", as all renderings say it.
std::string events_line(std::size_t events);

/// One self-contained HTML file: each event by its title, days and outlets, with a link to its page.
std::string render_index(const std::vector<IndexEntry>& entries);

}  // namespace synoptic
