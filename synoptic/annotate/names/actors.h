// Who the names of one document stand for.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/annotate/mention.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Joins the names of one document (in order) into actors and sets each mention's `actor` and, where the
/// document's other mentions know better, its `kind`.
///
/// Persons are joined by full name; a surname alone is the person of that surname who was named last. Two full
/// names that differ are two persons. Bodies are joined by name, by acronym in brackets or by initials, by
/// "Inc" and the like left out. A country, its people and its capital as a voice are one actor; a seat of
/// government ("the Kremlin") is an actor of its own with the country's code.
/// Cost: n log n in the names.
Actors join_actors(std::string_view text, const Words& words, std::vector<Mention>& mentions);

}  // namespace synoptic
