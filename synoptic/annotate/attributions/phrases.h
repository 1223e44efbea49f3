// Where a noun phrase begins and ends, by tags: the source of an attribution is one.
#pragma once

#include "synoptic/annotate/attributions/reading.h"

namespace synoptic::attributions {

/// A verb with its auxiliaries, negation and adverbs: "had not yet confirmed".
struct VerbGroup {
  TokenSpan tokens;
  std::uint32_t verb = 0;  ///< The main verb.
  bool negated = false;
  bool passive = false;     ///< A form of "be" and a participle.
  bool infinitive = false;  ///< "to deny".
  bool participle = false;  ///< "-ing" without an auxiliary: "adding".
  bool modal = false;       ///< "may", "could".
  bool hedged = false;      ///< "reportedly", "apparently".
};

/// The group that `verb` is the main verb of, looking back to `begin`.
VerbGroup verb_group(const Reading& reading, std::uint32_t verb, std::uint32_t begin);

/// The noun phrase that ends right before `end`, with prepositional phrases, possessives, lists, appositions and
/// relative clauses in commas; leading adverbials ("On Friday,") are not in it. Empty where there is none.
TokenSpan noun_phrase_before(const Reading& reading, std::uint32_t begin, std::uint32_t end);

/// The noun phrase that begins at `begin`, likewise, at most to `end`. Empty where there is none.
TokenSpan noun_phrase_from(const Reading& reading, std::uint32_t begin, std::uint32_t end);

/// The noun that bears the phrase: "spokesman" in "a spokesman for the ministry, John Smith". Precondition: not empty.
std::uint32_t head_of(const Reading& reading, TokenSpan phrase);

/// "SMITH", "OSLO": a label of up to four words in capitals alone.
bool is_shouted(const Reading& reading, TokenSpan label);

/// "OSLO: Two men ...": the label, which begins the unit, stands in capitals before the first sentence of prose, which
/// no marks set off, and no other line of the report begins so: where it was written, not who speaks. Cost: the units,
/// a few tokens each.
bool is_dateline(const Reading& reading, std::size_t unit, TokenSpan label);

}  // namespace synoptic::attributions
