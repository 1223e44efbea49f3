// "Nobody slept last night," he said on Saturday: days inside quotation marks count from the day of speaking.
//
// The day of speaking is the one that stands with the cue outside the marks, in the sentence around them; where none
// does, the words were said when the report was written, as far as it tells.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "synoptic/annotate/times/unresolved.h"
#include "synoptic/annotate/timex.h"
#include "synoptic/document/document.h"
#include "synoptic/language/words.h"

namespace synoptic {

/// Whether a place stands inside double quotation marks of its paragraph. Cost: the 2,000 bytes before it.
bool is_quoted(const Document& document, std::uint32_t place);

/// For each expression the index of the one that tells when it was said; absent where it stands outside quotation
/// marks, hangs on no day of speaking, or no such day is given. `resolved` are the expressions' own values, one each.
/// Cost: linear, with at most 600 bytes around each quoted expression.
std::vector<std::optional<std::uint32_t>> days_of_speech(const Document& document, const Words& words,
                                                         const UnresolvedTimes& times,
                                                         const std::vector<Timex>& resolved);

}  // namespace synoptic
