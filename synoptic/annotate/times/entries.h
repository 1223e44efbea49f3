// The entries of a running report, "07.10 Good morning", as far as the reading of times needs them.
#pragma once

#include <vector>

#include "synoptic/annotate/times/unresolved.h"
#include "synoptic/document/document.h"

namespace synoptic {

/// Whether three lines or more begin with "07.10" or "21.45": then such a number is a time of day.
bool heads_entries_with_dots(const Document& document);

/// Marks the stamps that head entries, with the days between one and the next, and the days that head sections. Only
/// where there are three stamps or more. Cost: linear.
void find_entries(const Document& document, std::vector<TimeExpression>& times);

}  // namespace synoptic
