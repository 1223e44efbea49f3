// What the lines of a plain text tell of the article: title, author, agency, outlet, when it was published.
#pragma once

#include <string_view>
#include <vector>

#include "synoptic/document/document.h"

namespace synoptic {

/// Reads the blocks of `text`, and the sidecar's `stated` pieces, which win each by itself. A date that a line
/// gives is stated, and `why` quotes the line; one that only bounds the day of publication is inferred.
Metadata metadata_of(std::string_view text, const std::vector<Block>& blocks, const Metadata& stated);

}  // namespace synoptic
