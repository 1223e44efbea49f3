#include "synoptic/ingest/html/block_groups.h"

#include <unordered_map>

#include "synoptic/base/hash.h"

namespace synoptic {

namespace {

/// Digits in a class number the instances of one make ("teaser-17"): they are left out.
std::uint64_t make_of(const PageTree& tree, std::uint32_t element) {
  constexpr std::uint64_t kPrime = 0x100000001B3ull;
  std::uint64_t hash = 0xCBF29CE484222325ull ^ tree.nodes()[element].tag;
  for (const char c : tree.attribute(element, PageAttributeName::class_name).substr(0, 96)) {
    if (c >= '0' && c <= '9') continue;
    hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
  }
  return hash;
}

}  // namespace

BlockGroups group_blocks(const PageTree& tree, const PageText& page, const std::vector<float>& prose) {
  constexpr std::uint32_t kUnasked = 0xFFFFFFFF;
  BlockGroups out;
  out.of_block.reserve(page.blocks.size());
  std::unordered_map<std::uint64_t, std::uint32_t> numbers;
  std::vector<std::uint32_t> of_element(tree.nodes().size(), kUnasked);
  for (std::size_t b = 0; b < page.blocks.size(); ++b) {
    const PageBlock& block = page.blocks[b];
    std::uint32_t& number = of_element[block.element];
    if (number == kUnasked) {
      const std::uint64_t make = make_of(tree, block.element) * 31 + make_of(tree, tree.nodes()[block.element].parent);
      number = numbers.try_emplace(make, static_cast<std::uint32_t>(numbers.size())).first->second;
      if (number == out.groups.size()) out.groups.emplace_back();
    }
    out.of_block.push_back(number);
    BlockGroup& group = out.groups[number];
    group.blocks += 1;
    group.bytes += static_cast<float>(block.span.size());
    group.link_bytes += static_cast<float>(block.link_bytes);
    group.prose += prose[b];
  }
  return out;
}

}  // namespace synoptic
