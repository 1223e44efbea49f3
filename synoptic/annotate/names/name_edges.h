// Two names, or a name and the words beside it, that the reader took for one.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/annotate/names/name_repair.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Parts names that hold more than a name: "Radosław Pęk of SRGW", "Matilde Queirós, Setúbal", "Fomboni (Mohéli",
/// "Indonesia's Alas Strait", "Agila guard Nonoy Baylon"; and takes "Philippine island of" from before "Negros".
/// Keeps the names in order. Linear in the words.
void part_names(std::string_view text, const Words& words, std::vector<NameTokens>& names);

}  // namespace synoptic
