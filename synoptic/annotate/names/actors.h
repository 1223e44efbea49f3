// Who the names of one document stand for.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/annotate/mention.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Joins mentions (in order) into actors and sets each mention's `actor`.
Actors join_actors(std::string_view text, const Words& words, std::vector<Mention>& mentions);

}  // namespace synoptic
