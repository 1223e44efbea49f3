// The words in which every rendering says a value: amounts, days, chains of voices, names of reports.
//
// Terminal, Markdown and HTML must say the same thing in the same words, so they are made here, once.
// What comes from a report (names, words) is passed on as it is: the writers make it visible and escape it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synoptic/base/date_words.h"
#include "synoptic/dossier/dossier.h"
#include "synoptic/wording/amounts.h"

namespace synoptic {

/// The letter of a report over the whole page: A to Z, then AA, AB, ...
std::string report_letter(std::uint32_t report);

/// The voices, outermost first: "Kyodo ‹ a military source"; "its own voice" without any.
std::string voices_words(const FigureMention& mention);
/// Who stands behind a figure: its innermost voice, else the outlet in its own voice.
std::string innermost_voice(const FigureMention& mention, const Report& report);
/// The whole chain, the outlet first: "Harbour Post ‹ Kyodo ‹ a military source"; "in its own voice" without voices.
std::string chain_words(const FigureMention& mention, const Report& report);

/// "A, B and C".
std::string list_words(const std::vector<std::string>& parts);

/// The words that a place cuts out; empty where the place is not inside its report.
std::string_view words_at(const Dossier& dossier, const Place& place);
/// The sentence that holds a place, else the words of the place.
std::string_view sentence_words(const Dossier& dossier, const Place& place);
/// Number of the sentence that holds the byte, from 1; 0 where none does. O(log n).
std::uint32_t sentence_number(const Report& report, std::uint32_t offset);

/// The title and first line of every rendering.
std::string title_words(const Dossier& dossier);
/// "5 reports · 3 origins · published 24 to 27 October 2024"
std::string summary_words(const Dossier& dossier);

/// "2 of 5 reports rest on", "1 of 5 reports rests on".
std::string resting_words(const Dossier& dossier, std::size_t reports);

/// Documents without doubles, ascending, of places.
std::vector<std::uint32_t> documents_of(const std::vector<Place>& places);

/// Version of the program: "0.1.0".
std::string_view program_version();

}  // namespace synoptic
