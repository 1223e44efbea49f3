// How like are two verbs, or nouns of events, in use?
#pragma once

#include <cstdint>
#include <string_view>

namespace synoptic {

/// 0 to 1: 1 the same, 0 not among each other's neighbours (data/event_likeness.tsv).
double verb_likeness(std::string_view a, std::string_view b);

/// The number of a word in the table, for asking often; 0 where the table does not have it.
std::uint32_t verb_number(std::string_view word);

/// The same of two words by number; 0 where one is not in the table.
double verb_likeness(std::uint32_t a, std::uint32_t b);

}  // namespace synoptic
