// Names that the reader passed over in one place of a document though it read them in another.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/annotate/names/name_repair.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Adds to `names` what the document calls so elsewhere: a name of several words, whatever its case ("SECOURS BLEU" of
/// a letterhead), a single one in capitals or out of them ("KARSTAD" of a dateline), and "the Front" of "Dorn Front".
/// Keeps the names in order. Cost: linear in the words, times the longest name.
void add_repeated(std::string_view text, const Words& words, std::vector<NameTokens>& names);

}  // namespace synoptic
