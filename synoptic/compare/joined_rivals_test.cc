#include "synoptic/compare/figures/joined_rivals.h"

#include <gtest/gtest.h>

namespace synoptic {
namespace {

/// A group of one mention.
MeasuredGroup group(const std::string& id, std::uint32_t document, double value) {
  MeasuredGroup measured;
  FigureItem item;
  item.low = item.high = value;
  item.counted.dimension = "count";
  item.mention.place = {document, {10, 20}};
  item.mention.low = item.mention.high = value;
  item.mention.origin = "o" + std::to_string(document);
  measured.items.push_back(item);
  measured.group.id = id;
  measured.group.mentions.push_back(item.mention);
  measured.group.subject = id;
  return measured;
}

Conflict between(const MeasuredGroup& a, const MeasuredGroup& b) {
  Conflict conflict;
  conflict.members = {a.group.id, b.group.id};
  for (const MeasuredGroup* side : {&a, &b}) conflict.sides.push_back({"", {side->group.mentions.front().place}});
  return conflict;
}

TEST(JoinedRivals, AreOneGroupThatConflicts) {
  std::vector<MeasuredGroup> figures = {group("f1", 0, 12), group("f2", 1, 3), group("f3", 2, 15)};
  std::vector<Conflict> conflicts = {between(figures[2], figures[0])};
  join_rivals(figures, conflicts);
  ASSERT_EQ(figures.size(), 2U);
  const FigureGroup& joined = figures[0].group;
  EXPECT_EQ(joined.relation, FigureRelation::conflict);
  EXPECT_EQ(joined.origins, 2U);
  ASSERT_EQ(joined.mentions.size(), 2U);
  EXPECT_EQ(joined.mentions[1].low, 15);
  ASSERT_EQ(joined.pairs.size(), 1U);
  EXPECT_EQ(joined.pairs[0].relation, ValueRelation::conflict);
  EXPECT_EQ(joined.decisive, 0U);
  EXPECT_EQ(conflicts[0].members, std::vector<std::string>{"f1"});
  EXPECT_EQ(figures[1].group.id, "f2");
  EXPECT_EQ(figures[1].group.mentions[0].low, 3);
}

TEST(JoinedRivals, AreOnlyTwoAndOfOneDimension) {
  std::vector<MeasuredGroup> figures = {group("f1", 0, 12), group("f2", 1, 15), group("f3", 2, 17)};
  std::vector<Conflict> conflicts = {between(figures[0], figures[1]), between(figures[1], figures[2])};
  join_rivals(figures, conflicts);
  EXPECT_EQ(figures.size(), 2U);  // f2 is with f1 already
  EXPECT_EQ(conflicts[1].members, (std::vector<std::string>{"f1", "f2"}));
  std::vector<MeasuredGroup> unlike = {group("f1", 0, 12), group("f2", 1, 15)};
  unlike[1].items[0].counted.dimension = "money";
  conflicts = {between(unlike[0], unlike[1])};
  join_rivals(unlike, conflicts);
  EXPECT_EQ(unlike.size(), 2U);
}

}  // namespace
}  // namespace synoptic
