// The dossier as tables for spreadsheets and statistics: one row a mention, nothing merged, nothing reduced.
//
// RFC 4180 with a header line and LF. Every row can be joined to its text: document, sentence, offsets in code points
// and bytes, the exact words. What somebody else's rule makes of the values (`acled_min`, `vague_value`) stands in
// columns of its own and is named for it. `best` and `geo_precision` are left empty: nothing here says which value is
// true, or where on a map it was.
#pragma once

#include <string>
#include <string_view>

#include "synoptic/dossier/dossier.h"

namespace synoptic {

enum class CsvTable { figures, claims, timeline };

/// One table. A cell of text that a spreadsheet would run as a formula (it begins with = + - @ or a tab) gets an
/// apostrophe before it; offsets speak of the text without. Cost: linear in the dossier.
std::string render_csv(const Dossier& dossier, CsvTable table);

/// "figures", "claims", "timeline".
std::string_view to_string(CsvTable table);

}  // namespace synoptic
