// A name taken apart for comparing: its words without case, marks and dots, its initials.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace synoptic {

/// A name as it is compared and shown: straight apostrophes, one space between words, no possessive.
std::string normal_name(std::string_view words);

/// Folded words ("kim", "jong", "un" of "Kim Jong-un"), without "the" at the front and without dots.
std::vector<std::string> name_words(std::string_view name);

/// The words joined by spaces: equal for names that differ in case, marks, hyphens only.
std::string name_key(std::string_view name);

/// First letters of the words but "of", "the", "for", "and": "isw" of "Institute for the Study of War".
std::string initials(const std::vector<std::string>& words);

/// "HUR", "U.N.": two to eight capitals (digits and dots allowed), one word.
bool is_acronym(std::string_view name);

/// The letters of an acronym, folded: "un".
std::string acronym_letters(std::string_view name);

/// Words of a person's name without "jr", "sr", "ii", "iii", "iv" at the end.
std::vector<std::string> person_words(std::string_view name);

}  // namespace synoptic
