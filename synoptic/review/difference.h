// What changed from one dossier to another of the same story, and why: a report came, went or was changed, or the same
// reports are read otherwise.
//
// Numbers shift from run to run, so items are known by the places they rest on: the item that shares most places with
// an old one is that one. What is the same but for its number is not told.
#pragma once

#include <string>
#include <vector>

#include "synoptic/review/saved_dossier.h"

namespace synoptic {

struct Change {
  enum class Kind { added, gone, changed };
  Kind kind = Kind::changed;
  std::string section;               ///< As SavedSection::name; "reports" for reports.
  std::string what;                  ///< The item, in its newer words.
  std::vector<std::string> details;  ///< "now 12 (The Surveyor)", "no more 11 (...)", "conflict → update: why".
  std::string cause;                 ///< "report added: The Surveyor"; "the same reports, read otherwise".
};

struct Difference {
  std::vector<Change> changes;  ///< Reports first, then by section, in the newer dossier's order; what is gone last.
  std::size_t unchanged = 0;    ///< Items that are as they were.
};

/// Cost: linear in the places of both.
Difference difference(const SavedDossier& before, const SavedDossier& after);

/// For eyes, a line a change; control characters are the caller's to mind.
std::string difference_text(const Difference& difference);

/// { "changes": [ { "kind", "section", "what", "details", "cause" } ], "unchanged" }
std::string difference_json(const Difference& difference);

}  // namespace synoptic
