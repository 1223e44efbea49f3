#include "synoptic/document/document.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "synoptic/base/hash.h"

namespace synoptic {

namespace {

[[maybe_unused]] bool blocks_are_sound(const std::string& text, const std::vector<Block>& blocks) {
  std::uint32_t at = 0;
  for (const Block& block : blocks) {
    if (block.span.begin < at || block.span.empty() || !is_valid_span(text, block.span)) return false;
    at = block.span.end;
  }
  return true;
}

}  // namespace

Document::Document(std::string source, std::string text, std::vector<Block> blocks, Metadata metadata,
                   std::vector<Problem> problems)
    : Document(std::move(source), std::move(text), std::move(blocks), std::move(metadata), std::move(problems), {},
               {}) {}

Document::Document(std::string source, std::string text, std::vector<Block> blocks, Metadata metadata,
                   std::vector<Problem> problems, std::string kept_out_text, std::vector<KeptOut> kept_out) {
  assert(blocks_are_sound(text, blocks));
  auto held = std::make_shared<Held>();
  held->id = "d-" + sha256_hex(source + '\0' + text).substr(0, 16);
  held->source = std::move(source);
  held->text = std::move(text);
  held->sha256 = sha256_hex(held->text);
  held->blocks = std::move(blocks);
  held->metadata = std::move(metadata);
  held->problems = std::move(problems);
  held->kept_out_text = std::move(kept_out_text);
  held->kept_out = std::move(kept_out);
  assert(std::all_of(held->kept_out.begin(), held->kept_out.end(),
                     [&](const KeptOut& block) { return is_valid_span(held->kept_out_text, block.span); }));
  held_ = std::move(held);
}

const Block* Document::block_at(std::uint32_t offset) const {
  const auto after = std::upper_bound(held_->blocks.begin(), held_->blocks.end(), offset,
                                      [](std::uint32_t at, const Block& block) { return at < block.span.begin; });
  if (after == held_->blocks.begin()) return nullptr;
  const Block& block = *std::prev(after);
  return block.span.contains(offset) ? &block : nullptr;
}

bool is_read(const Block& block) {
  switch (block.kind) {
    case BlockKind::prose:
    case BlockKind::headline:
    case BlockKind::caption: return true;
    case BlockKind::related: return block.voice.has_value();
    case BlockKind::dateline:
    case BlockKind::byline:
    case BlockKind::published:
    case BlockKind::navigation: break;
  }
  return false;
}

std::string_view to_string(BlockKind kind) {
  switch (kind) {
    case BlockKind::prose: return "prose";
    case BlockKind::headline: return "headline";
    case BlockKind::caption: return "caption";
    case BlockKind::dateline: return "dateline";
    case BlockKind::byline: return "byline";
    case BlockKind::published: return "published";
    case BlockKind::related: return "related";
    case BlockKind::navigation: return "navigation";
  }
  return "prose";
}

std::string_view to_string(BlockRole role) {
  switch (role) {
    case BlockRole::none: return "none";
    case BlockRole::lead: return "lead";
    case BlockRole::paragraph: return "paragraph";
    case BlockRole::subheading: return "subheading";
    case BlockRole::list_item: return "list_item";
    case BlockRole::quotation: return "quotation";
    case BlockRole::caption: return "caption";
    case BlockRole::table_row: return "table_row";
    case BlockRole::correction: return "correction";
    case BlockRole::live_entry: return "live_entry";
    case BlockRole::navigation: return "navigation";
    case BlockRole::headline: return "headline";
    case BlockRole::related: return "related";
    case BlockRole::comments: return "comments";
    case BlockRole::share: return "share";
    case BlockRole::cookie: return "cookie";
    case BlockRole::byline: return "byline";
    case BlockRole::published: return "published";
    case BlockRole::advertisement: return "advertisement";
    case BlockRole::gallery: return "gallery";
    case BlockRole::newsletter: return "newsletter";
    case BlockRole::hidden: return "hidden";
    case BlockRole::other: return "other";
  }
  return "other";
}

std::string_view to_string(Basis basis) { return basis == Basis::stated ? "stated" : "inferred"; }

}  // namespace synoptic
