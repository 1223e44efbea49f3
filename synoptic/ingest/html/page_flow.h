// How elements take part in the flow of text, and what they say of the text below them.
#pragma once

#include <cstdint>

#include "synoptic/ingest/html/page_blocks.h"

namespace synoptic {

/// How an element takes part in the flow of text.
enum class Flow : std::uint8_t { inline_text, block, no_text };

Flow flow_of(Tag tag);

/// The surroundings (bits of Surrounding) that an element gives to its texts: by its tag, and by its attributes.
std::uint32_t by_tag(Tag tag);
std::uint32_t by_attributes(const PageTree& tree, std::uint32_t node);

/// A mark that leads to a note: a link in a <sup> with a number, letter or sign.
bool is_footnote_mark(const PageTree& tree, std::uint32_t node);

}  // namespace synoptic
