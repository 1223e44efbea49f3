// Names that go on beyond what the reader took for one.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/annotate/names/name_repair.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Makes whole what was taken in part: countries and peoples of several words ("Costa Rican"), persons of whom a given
/// name stands left outside ("June Tordal", where June is no month), and firms that bear an owner's name ("Carrow's
/// said it would close"), which are bodies. Keeps the names in order. Linear in the words.
void widen_names(std::string_view text, const Words& words, std::vector<NameTokens>& names);

}  // namespace synoptic
