// In a headline that capitalises every word, a capital tells nothing: the document's body tells which words are names.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/annotate/names/name_repair.h"

namespace synoptic {

/// Takes words out of the names of Title Case sentences: those the document also writes in small letters and never with
/// a capital inside a sentence, and verbs that no list holds as a name. What is left on either side stays a name, but
/// not a bare "Ministry". `names` of the whole document, in order. Cost: linear in the words; nothing without such a
/// headline.
void cut_headline_words(std::string_view text, const Words& words, std::vector<NameTokens>& names);

}  // namespace synoptic
