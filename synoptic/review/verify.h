// Does every place of a dossier still stand in the reports? No reading, no judgement: bytes against bytes.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "synoptic/base/result.h"
#include "synoptic/review/saved_dossier.h"

namespace synoptic {

struct Verified {
  std::size_t reports = 0, places = 0;  ///< That were compared.
  std::optional<Problem> first;         ///< The first that is not as the dossier has it; absent: all are.
};

/// Compares the dossier with the texts that its reports have now. `text_of(report)` gives the text, or why there is
/// none. Reports are looked at in the dossier's order; of one whose text differs, the first of its places whose words
/// are not there is told, and where all of them are, the text itself. Errors as `Verified::first`:
/// `review.words_not_there`, `review.text_changed`, `review.place_without_report`, those of `text_of`. Cost: linear.
Verified verify(const SavedDossier& dossier, const std::function<Result<std::string>(const SavedReport&)>& text_of);

}  // namespace synoptic
