// The metadata that stands above an article in Markdown, between two lines of hyphens: `key: value`, a line each.
#pragma once

#include <string_view>

#include "synoptic/document/document.h"

namespace synoptic {

struct FrontMatter {
  std::size_t size = 0;  ///< Bytes from the beginning to behind the second line of hyphens; 0: there is none.
  Metadata stated;       ///< title, outlet, author, url, published, language, where they stand there.
};

/// Reads the metadata that `text` begins with, as programs that clip pages write them (the plain part of YAML: no
/// nesting; what is indented or a list belongs to the key above and is passed over). Cost: linear in the metadata; no
/// more than 64 KiB are looked at.
FrontMatter front_matter_of(std::string_view text);

}  // namespace synoptic
