#pragma once

#include <optional>
#include <string>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// An amount as a person would write it: "3,000", "about 2.5", "at least 40", "10 to 12", "USD 3,000", "40 percent".
std::string amount_text(const FigureMention& mention, const std::optional<std::string>& unit);

}  // namespace synoptic
