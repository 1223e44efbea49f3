#include "synoptic/ingest/html/block_groups.h"

#include <unordered_map>

#include "synoptic/base/hash.h"

namespace synoptic {

namespace {

/// Digits in a class number the instances of one make ("teaser-17"): they are left out.
std::uint64_t make_of(const PageTree& tree, std::uint32_t element) {
  constexpr std::uint64_t kPrime = 0x100000001B3ull;
  std::uint64_t hash = 0xCBF29CE484222325ull ^ tree.nodes()[element].tag;
  for (const char c : tree.attribute(element, "class").substr(0, 96)) {
    if (c >= '0' && c <= '9') continue;
    hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
  }
  return hash;
}

}  // namespace

BlockGroups group_blocks(const PageTree& tree, const PageText& page, const std::vector<float>& prose) {
  BlockGroups out;
  out.of_block.reserve(page.blocks.size());
  std::unordered_map<std::uint64_t, std::uint32_t> numbers;
  std::unordered_map<std::uint32_t, std::uint32_t> by_element;
  for (std::size_t b = 0; b < page.blocks.size(); ++b) {
    const PageBlock& block = page.blocks[b];
    const auto [known, is_new] = by_element.try_emplace(block.element, 0);
    if (is_new) {
      const std::uint64_t make = make_of(tree, block.element) * 31 + make_of(tree, tree.nodes()[block.element].parent);
      known->second = numbers.try_emplace(make, static_cast<std::uint32_t>(numbers.size())).first->second;
      if (known->second == out.groups.size()) out.groups.emplace_back();
    }
    out.of_block.push_back(known->second);
    BlockGroup& group = out.groups[known->second];
    group.blocks += 1;
    group.bytes += static_cast<float>(block.span.size());
    group.link_bytes += static_cast<float>(block.link_bytes);
    group.prose += prose[b];
  }
  return out;
}

}  // namespace synoptic
