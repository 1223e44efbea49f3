// Names in a row, as every sentence of a dossier lists them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// "Alba, Bora and Cera"; of more than five "Alba, Bora, Cera, Dora and 3 more".
std::string listed_names(const std::vector<std::string>& names);

/// The same of reports, by their names.
std::string listed_reports(const Dossier& dossier, const std::vector<std::uint32_t>& reports);

/// Who does what: "Otto Berg denies", "Otto Berg and the navy deny", with `one` or `many` behind the names. Of more
/// than `most` "and others". An empty name is "an unnamed source".
std::string voices_with_verb(const std::vector<std::string>& voices, const std::string& one, const std::string& many,
                             std::size_t most);

}  // namespace synoptic
