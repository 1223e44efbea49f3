// All pages of a list of paths at once: for a story, whose reports are few.
#include <algorithm>
#include <utility>

#include "synoptic/ingest/ingest.h"
#include "synoptic/ingest/walk.h"

namespace synoptic {

Gathered gather_inputs(const std::vector<std::string>& paths, const std::string* standard_input, const Files& files,
                       const IngestLimits& limits) {
  Gathered gathered;
  const std::unique_ptr<InputWalk> walk =
      walk_inputs(paths, standard_input == nullptr ? nullptr : stream_of_bytes(*standard_input), files, limits);
  while (std::optional<PageOrProblem> next = walk->next()) {
    if (auto* input = std::get_if<RawInput>(&*next))
      gathered.inputs.push_back(std::move(*input));
    else
      gathered.problems.push_back(std::get<Problem>(std::move(*next)));
  }
  std::stable_sort(gathered.problems.begin(), gathered.problems.end(),
                   [](const Problem& a, const Problem& b) { return a.source < b.source; });
  return gathered;
}

}  // namespace synoptic
