// Treaties, laws and their clauses: what stands in marks behind them is nobody's telling.
#pragma once

#include <string_view>

namespace synoptic::quotations {

/// Verbs of concluding a text, whose words are then not those of whoever concludes it: "signed the accord, which
/// promises '...'".
bool concludes_text(std::string_view lemma);

/// True for "treaty", "law", "clause" (data/text_nouns.tsv).
bool is_text_noun(std::string_view lower_word);

/// True for a voice that is a treaty, a law or a part of one, by the noun that bears it (data/text_nouns.tsv). A
/// report or a ruling is somebody's telling, and keeps its voice.
bool is_rule_text(std::string_view voice);

}  // namespace synoptic::quotations
