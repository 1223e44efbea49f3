// Blocks of one make: those whose element and the one around it have the same tag and class. A site's template sets
// its article's paragraphs, the teasers of its related list and the links of its menu each in one way, so what most
// blocks of a make are says much of any one of them.
#pragma once

#include <cstdint>
#include <vector>

#include "synoptic/ingest/html/page_blocks.h"

namespace synoptic {

struct BlockGroup {
  float blocks = 0, bytes = 0, link_bytes = 0, prose = 0;
};

struct BlockGroups {
  std::vector<BlockGroup> groups;
  std::vector<std::uint32_t> of_block;  ///< Index into `groups`, for every block.
};

/// `prose` holds the bytes of prose of every block. Cost: linear in blocks and in the bytes of their classes.
BlockGroups group_blocks(const PageTree& tree, const PageText& page, const std::vector<float>& prose);

}  // namespace synoptic
