// Reads time expressions, and resolves them against a publication date that may have to be inferred.
//
// Reading and resolving are apart, because the publication date is inferred from the expressions themselves
// and, when several reports are compared, from those of the others.
#pragma once

#include "synoptic/annotate/timex.h"
#include "synoptic/base/date.h"
#include "synoptic/document/document.h"
#include "synoptic/document/layer.h"
#include "synoptic/language/words.h"

namespace synoptic {

struct UnresolvedTimes;  // The expressions of one document as read; see annotate/times/unresolved.h.

/// Every TIMEX3 in `words`, ascending. Cost: linear. Never fails: what cannot be read is not there.
UnresolvedTimes read_times(const Document& document, const Words& words);

/// What the document itself tells of its publication day: stated metadata and lines win; else explicit dates,
/// weekdays that must agree, what the text calls past and to come. `when` has no ends where nothing tells.
DatedBasis infer_publication(const Document& document, const Words& words, const UnresolvedTimes& times);

/// The expressions with values, intervals and the trail of how. Cost: linear.
Layer<Timex> resolve_times(const Document& document, const Words& words, const UnresolvedTimes& times, const DatedBasis& published);

}  // namespace synoptic
