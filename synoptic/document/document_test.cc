#include "synoptic/document/document.h"

#include <gtest/gtest.h>

#include "synoptic/base/hash.h"
#include "synoptic/document/layer.h"

namespace synoptic {
namespace {

Document ferry(const std::string& source = "ferry.txt", const std::string& text = "Ferry lost\n\nIt sank.") {
  return Document(source, text, {{{0, 10}, BlockKind::headline}, {{12, 20}, BlockKind::prose}}, {});
}

TEST(Document, HasTheSameIdInEveryRunAndAnotherForAnotherSourceOrText) {
  EXPECT_EQ(ferry().id(), ferry().id());
  EXPECT_EQ(ferry().id(), "d-" + sha256_hex(std::string("ferry.txt\0Ferry lost\n\nIt sank.", 30)).substr(0, 16));
  EXPECT_NE(ferry().id(), ferry("other.txt").id());
  EXPECT_NE(ferry().id(), ferry("ferry.txt", "Ferry lost\n\nIt sank!").id());
}

TEST(Document, KeepsItsTextAndTheDigestOfIt) {
  EXPECT_EQ(ferry().text(), "Ferry lost\n\nIt sank.");
  EXPECT_EQ(ferry().sha256(), sha256_hex("Ferry lost\n\nIt sank."));
  EXPECT_EQ(ferry("other.txt").sha256(), ferry().sha256());
}

TEST(Document, IsSharedWhenItIsCopied) {
  const Document first = ferry();
  const Document second = first;
  EXPECT_EQ(first.text().data(), second.text().data());
}

TEST(Document, FindsTheBlockOfAByteAndNoneBetweenBlocks) {
  const Document document = ferry();
  struct Case {
    std::uint32_t offset;
    int block;
  };
  for (const Case& c : {Case{0, 0}, {9, 0}, {10, -1}, {11, -1}, {12, 1}, {19, 1}, {20, -1}, {4'000'000'000u, -1}}) {
    const Block* found = document.block_at(c.offset);
    EXPECT_EQ(found, c.block < 0 ? nullptr : &document.blocks()[static_cast<std::size_t>(c.block)]) << c.offset;
  }
}

TEST(Document, NamesEveryKindOfBlock) {
  for (int kind = 0; kind <= static_cast<int>(BlockKind::navigation); ++kind) {
    EXPECT_FALSE(to_string(static_cast<BlockKind>(kind)).empty());
    if (kind > 0) {
      EXPECT_NE(to_string(static_cast<BlockKind>(kind)), "prose");
    }
  }
}

#ifndef NDEBUG
TEST(DocumentDeathTest, RefusesBlocksThatCutACharacterOverlapOrLeaveTheText) {
  const auto sealed = [](std::vector<Block> blocks) { return Document("s", "a\xC3\xA9z", std::move(blocks), {}); };
  EXPECT_DEATH(sealed({{{0, 2}}}), "blocks_are_sound");
  EXPECT_DEATH(sealed({{{0, 3}}, {{1, 4}}}), "blocks_are_sound");
  EXPECT_DEATH(sealed({{{3, 9}}}), "blocks_are_sound");
  EXPECT_DEATH(sealed({{{1, 1}}}), "blocks_are_sound");
}
#endif

struct Mark {
  Span span;
  int name = 0;
  bool operator==(const Mark&) const = default;
};

TEST(Layer, SortsByBeginAndPutsTheLongerFirst) {
  const Layer<Mark> layer({{{5, 6}, 1}, {{0, 2}, 2}, {{0, 9}, 3}, {{5, 6}, 4}});
  std::vector<int> order;
  for (const Mark& mark : layer) order.push_back(mark.name);
  EXPECT_EQ(order, (std::vector<int>{3, 2, 1, 4}));
}

TEST(Layer, FindsWhatBeginsInsideASpan) {
  const Layer<Mark> layer({{{0, 9}, 1}, {{3, 4}, 2}, {{5, 7}, 3}, {{8, 9}, 4}});
  EXPECT_EQ(layer.first_from(0), 0u);
  EXPECT_EQ(layer.first_from(4), 2u);
  EXPECT_EQ(layer.first_from(9), 4u);
  EXPECT_EQ(layer.beginning_in({3, 8}).size(), 2u);
  EXPECT_EQ(layer.beginning_in({1, 3}).size(), 0u);
  EXPECT_TRUE(Layer<Mark>().beginning_in({0, 100}).empty());
}

}  // namespace
}  // namespace synoptic
