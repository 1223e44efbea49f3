// Are two names spellings of one? Of words alone, folded already: who bears them is actors.cc's.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace synoptic {

/// The folded words of one name.
using NameWords = std::vector<std::string>;

/// Consonants in order, doubled ones once, letters that transliterations exchange made equal: what candidate
/// spellings share.
std::string spelling_skeleton(std::string_view word);

/// True where two words may be spellings of one: equal, or at most two letters apart in long words. "zelensky",
/// "zelenskyy".
bool is_spelling_variant(std::string_view a, std::string_view b);

/// The given names of two persons of one surname do not contradict: "vladimir" and "v", "ilya" and "ilia", none.
bool given_names_agree(const NameWords& a, const NameWords& b);

/// A word that stands for the initials of a longer name: "hur", "un".
bool is_acronym_of(const std::string& acronym, const NameWords& words);

/// "ana belo" and "ana belo quintas": who has two surnames is called by the first alone as well.
bool is_without_last_name(const NameWords& shorter, const NameWords& longer);

/// Names that are equal but for the spelling of their last words: then short ones will do, "rais" and "rayes".
bool ends_in_variant(const NameWords& a, const NameWords& b);

/// "al" and "el", "i" and "e": what stands between the parts of a name and is written as it is heard.
bool is_particle_variant(const std::string& a, const std::string& b);

}  // namespace synoptic
