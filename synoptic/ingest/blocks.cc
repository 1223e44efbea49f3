#include "synoptic/ingest/blocks.h"

#include "synoptic/ingest/lines.h"

namespace synoptic {

std::vector<Block> blocks_of(std::string_view text) {
  std::vector<Block> blocks;
  for (const Paragraph& paragraph : paragraphs_of(text, lines_of(text))) blocks.push_back({paragraph.span, BlockKind::prose});
  return blocks;
}

}  // namespace synoptic
