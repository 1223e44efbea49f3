// Amounts in words, the same in every output.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

/// "3,000", "0.25", "1.2 million" where that is exact; digits grouped by commas from 1,000 on ("10,000").
std::string number_words(double value);

/// "1 report", "3 reports". Plurals end in -s unless `plural` is given.
std::string counted(std::size_t count, std::string_view singular, std::string_view plural = {});

/// "at least 3,000", "30 to 40", "about 12,000", "up 3 percent", "USD 5 million", "thousands (1,000 or more)": the
/// bounds with qualifier, direction and unit. `words` is the amount as the report has it, used where it is vague or a
/// share in words ("a third"); a part of an hour is given in minutes.
std::string amount_words(const FigureMention& mention, const std::optional<std::string>& unit, std::string_view words);

/// amount_words() with the words of the mention's own report; without "up" and "down" where it counts, or where another
/// mention of the group gives the same amount without.
std::string amount_in(const Dossier& dossier, const FigureGroup& group, const FigureMention& mention);

}  // namespace synoptic
