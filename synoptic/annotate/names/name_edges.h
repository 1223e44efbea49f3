// Two names, or a name and the words beside it, that the reader took for one.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/annotate/names/name_repair.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Parts names that hold more than a name: "Peter Olsen of Norvane", "Anna Lund, Karstad", "Karstad (Olen",
/// "Arvania's Norsk Strait", "Norvane guard Peter Olsen"; and takes "Philippine island of" from before "Negros".
/// Keeps the names in order. Linear in the words.
void part_names(std::string_view text, const Words& words, std::vector<NameTokens>& names);

}  // namespace synoptic
