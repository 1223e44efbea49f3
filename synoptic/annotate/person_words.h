// What words tell of the person they stand for.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace synoptic {

enum class Sex : std::uint8_t { unknown, male, female };

/// What a word (lower case) tells: "spokeswoman", "Mr", "father".
Sex sex_of_word(const std::string& lower);
/// By the first word of a name (data/given_name_sex.tsv), which may mislead.
Sex sex_of_given_name(std::string_view name);
/// "man", "victim", "driver": what anybody may be called, whatever office or trade he has; "judge", "nurse" are not.
bool is_anybody_word(std::string_view lower);
/// What somebody may be called whose title that is (lower case; data/title_offices.tsv): "senator" of "sen.".
std::span<const std::string_view> offices_of_title(std::string_view lower);
/// "he", "his", "him", "himself", and of a woman.
Sex sex_of_pronoun(std::string_view lower);

}  // namespace synoptic
