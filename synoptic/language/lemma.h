// The dictionary form of an English word, by a list of irregular forms (data/irregular_forms.tsv) and endings.
#pragma once

#include <string>
#include <string_view>

namespace synoptic {

/// "said" -> "say", "denies" -> "deny", "killed" -> "kill". Lower case in any case. Unknown forms come back
/// stripped of a regular ending, else unchanged.
std::string verb_lemma(std::string_view word);

/// "troops" -> "troop", "children" -> "child", "ministries" -> "ministry"; lower case.
std::string noun_lemma(std::string_view word);

}  // namespace synoptic
