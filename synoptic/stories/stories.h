// Which documents tell one event?
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/document/document.h"

namespace synoptic {

/// Documents of one event, as indices into the list they were gathered from, ascending.
struct Story {
  std::vector<std::uint32_t> documents;
};

/// For now the caller's word is taken: all documents tell one story.
std::vector<Story> gather_stories(const std::vector<Document>& documents);

}  // namespace synoptic
