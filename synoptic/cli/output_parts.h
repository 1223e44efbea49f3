// What the commands write that is no dossier, and the names of the files that stand beside an output.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/result.h"
#include "synoptic/document/document.h"

namespace synoptic {

/// What `gather` prints: the stories that the documents tell, and in each which documents are one text.
std::string stories_json(const std::vector<Document>& documents);

/// The documents, event by event; one list where they seem to tell one.
std::vector<std::vector<Document>> event_by_event(const std::vector<Document>& documents);

/// "flood-figures.csv" of "flood.csv" and "figures".
std::string file_of_table(const std::string& output, std::string_view table);

/// "flood-2.html" of "flood.html" and the second event.
std::string page_of_event(const std::string& output, std::size_t number);

/// "synoptic: CODE: SOURCE at byte N: MESSAGE", safe to be shown on a terminal, with its line end.
std::string problem_line(const Problem& problem);

}  // namespace synoptic
