// Which words name events, and which tell whether they happened: data/event_nouns.tsv and data/realis_words.tsv.
// Views of static storage; each question is one look-up.
#pragma once

#include <cstdint>
#include <string_view>

namespace synoptic::events {

/// What a noun (lemma) has to do with events.
struct EventNoun {
  int share = 0;               ///< Of its uses that name one, in per cent; 0: the list does not have it.
  std::string_view verb = {};  ///< That it comes from; empty: none.
};
EventNoun event_noun(std::string_view lemma);

/// What a word makes of the event that it governs or marks.
enum class RealisWord : std::uint8_t { none, plans, doubts, denies, prevents, will, may, negates, asks };
RealisWord realis_word(std::string_view lemma);

/// True for verbs that only say that their subject or object happened: "occur", "take place", "hold", "cause".
bool is_light_verb(std::string_view lemma);

}  // namespace synoptic::events
