// What a document says that somebody is: "Lloyd Austin, the US defence secretary", "state news agency KCNA".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "synoptic/annotate/mention.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Fills `role` of actors from titles before their names and appositions beside them; the longest of several.
/// `mentions` are in order and have actors. Linear in the mentions.
void find_roles(std::string_view text, const Words& words, const std::vector<Mention>& mentions, Actors& actors);

/// True for a word that says what a person is, as written: "spokesperson", "President". Not for "Mr".
bool is_role_word(std::string_view word);

/// True for a word in small letters that says what a body is: "agency", "newspaper".
bool is_body_word(std::string_view word);

}  // namespace synoptic
