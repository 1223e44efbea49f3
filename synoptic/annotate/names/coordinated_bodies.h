// A body that is named for two fields: "Ministry of Culture and Sport".
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/annotate/names/name_repair.h"

namespace synoptic {

/// Joins a lone "Committee" with the field behind its "for|of|on", and a body "... for|of|on X" with a name behind
/// "and" that is a field of work and no body of its own: "Information Security", not "NATO" or "Gazprom". `names` of
/// the whole document, in order. Linear in the names.
void join_coordinated_bodies(std::string_view text, const Words& words, std::vector<NameTokens>& names);

}  // namespace synoptic
