// What follows a cue: a clause, a quotation, a name; and where the content that it opens ends.
#pragma once

#include <string>

#include "synoptic/annotate/attributions/phrases.h"
#include "synoptic/annotate/attributions/reading.h"

namespace synoptic::attributions {

/// What stands after a cue verb, named as in data/cue_verbs.tsv.
struct Frame {
  std::string name;           ///< "that", "clause", "wh", "to", "noun", "end", a preposition, "other".
  std::uint32_t content = 0;  ///< Where content begins; `end` of the unit where there is none.
  bool has_content = false;
  bool quoted = false;  ///< The content begins with a quotation.
  TokenSpan phrase;     ///< The noun phrase right after the verb: object, addressee, or an inverted subject.
};

/// Reads on from the token after the verb. `addressee`: the verb takes whom it is told to before what is told.
Frame frame_after(const Reading& reading, const VerbGroup& group, std::uint32_t end, bool addressee);

/// Where a content that begins at `begin` ends: before the final stop, or before what another voice or another
/// act of the same voice begins (", but said", ", adding that", ", according to").
std::uint32_t content_end(const Reading& reading, std::uint32_t begin, std::uint32_t end);

/// Where the object of an attitude ends ("criticised | the plan for its cost"): at the clause's end.
std::uint32_t object_end(const Reading& reading, std::uint32_t begin, std::uint32_t end);

}  // namespace synoptic::attributions
