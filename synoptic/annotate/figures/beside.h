// What the words beside an amount say happened to what it counts, where there is no tree to tell.
#pragma once

#include <string_view>

#include "synoptic/annotate/figure.h"
#include "synoptic/language/words.h"

namespace synoptic::figures {

/// Class of outcome_classes.tsv said behind the figure ("23 were missing"), before it ("killing at least 40"), or by
/// the heading of a level ("the death toll rose to 11"); empty: none. Cost: at most a sentence.
std::string_view outcome_beside(std::string_view text, const Words& words, const Figure& figure);

}  // namespace synoptic::figures
