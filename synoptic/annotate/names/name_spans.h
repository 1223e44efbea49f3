// Where the names of a text stand, and what kind each names.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/annotate/mention.h"
#include "synoptic/annotate/names/name_labels.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Names of persons, organisations, places and others (peoples, works, events), in order, without overlap,
/// without title ("Mr") and possessive; `name` is filled, `actor` is not. Linear.
std::vector<Mention> find_name_spans(std::string_view text, const Words& words,
                                     const NameModel& model = built_in_name_model());

}  // namespace synoptic
